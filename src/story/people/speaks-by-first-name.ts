import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { genderOfFirstName, isCommonWord } from '../words/gazetteer.ts';
import { DETERMINER, isOf, NATIONALITY, PLACE, POSSESSIVE, PREPOSITION } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { isSpeechVerb } from './around-name.ts';
import { sayIt } from './body-names.ts';
import type { FoundRun } from './mention.ts';

/** A first name of one gender, which is no place and no word. */
export const isGivenName = (first: Token | undefined): boolean =>
  first !== undefined &&
  !isOf(first, PLACE | NATIONALITY) &&
  !CALLED_AFTER.has(first) &&
  genderOfFirstName(first.word.folded) !== null &&
  !isCommonWord(first.word.folded);

/** After whom halls and parks are called: Albert Hall. */
const CALLED_AFTER = new WordList('albert victoria alexandra hyde seton regent windsor madison');

/** `Rebecca Banks said no`; not `Rebecca Park said it was shut`, nor `those in Rebecca Park said`. */
export function speaksByFirstName({ name: [first], tokens, run, quoted }: FoundRun): boolean {
  if (quoted || !isGivenName(first)) return false;
  const before = itemAt(tokens, run.from - 1);
  if (isSpeechVerb(tokens[run.to]))
    return !isOf(before, PREPOSITION | DETERMINER) && sayIt(tokens, run.to) === null;
  // `said the Church of Brae's Rebecca Park`
  const from = isOf(before, POSSESSIVE) ? ownerStart(tokens, run.from - 2) : run.from;
  const verb = itemAt(tokens, from - 1);
  return isSpeechVerb(verb) || (verb?.lower === 'to' && itemAt(tokens, from - 2)?.lower === 'according');
}

/** Longest name of an owner, in tokens. */
const LONGEST_OWNER = 7;
const IN_OWNER = new WordList('the of for');

/** Where the name begins, with its article, whose last token is given. */
function ownerStart(tokens: readonly Token[], last: number): number {
  let from = last + 1;
  while (last - from < LONGEST_OWNER) {
    const before = itemAt(tokens, from - 1);
    if (before?.kind !== 'word' || !(before.capital || IN_OWNER.has(before))) break;
    from -= 1;
  }
  return from;
}
