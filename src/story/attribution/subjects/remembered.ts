import { isKin } from '../../people/around-name.ts';
import { kinBefore } from '../../people/in-laws.ts';
import { itemAt } from '../../item-at.ts';
import { tokenFrom } from '../../token-from.ts';
import { HE_OR_SHE, HIM_OR_HER } from '../../words/pronouns.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';

/** What tells that something was said again and again: `used to say`. */
const AT_TIMES = new WordList('used always often');
const ONCE_OR_HAD = new WordList('once had');
/** What tells so of whoever goes on: `"…," he would say`. */
const AGAIN = new WordList('would used');
/** Most words between somebody and the verb: `had once in anger told`. */
const MOST_BETWEEN = 4;
/** How far behind the verb whoever is remembered may go on, in tokens. */
const REACH = 60;

/**
 * `His father used to say that work was love. "I believed it," he said.`, `His mother had told him so`: words of a relative that the one
 * remembers whom the story is about; not so where it goes on with what the relative would say.
 */
export function isRemembered(clauses: Clauses, speaker: NounPhrase, verb: number): boolean {
  const { tokens } = clauses;
  if (verb < speaker.to) return false;
  let before = false;
  for (let i = Math.max(speaker.to, verb - MOST_BETWEEN); i < verb; i += 1) {
    before ||= AT_TIMES.has(tokens[i]);
    // `His father once told him that`; not so of what a relative `once said` to others.
    before ||= ONCE_OR_HAD.has(tokens[i]) && HIM_OR_HER.has(tokens[verb + 1]);
    before ||= tokens[i]?.lower === 'would' && AT_TIMES.has(tokens[i + 1]);
  }
  if (!before || !isRelative(clauses, speaker)) return false;
  for (let i = verb + 1; i < Math.min(tokens.length, verb + REACH); i += 1)
    if (HE_OR_SHE.has(itemAt(tokens, i - 1)) && AGAIN.has(tokens[i])) return false;
  return true;
}

/** `His father`, `His mother, Jane` */
function isRelative({ tokens }: Clauses, { head, name }: NounPhrase): boolean {
  return name === null
    ? isKin(tokens[head]?.lower ?? '')
    : kinBefore(tokens, tokenFrom(tokens, name.nameStart)) >= 0;
}
