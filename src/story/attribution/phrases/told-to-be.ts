import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { HE_OR_SHE } from '../../words/pronouns.ts';
import { DETERMINER, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { callsOne } from './can-be-member.ts';
import { opensClause } from './clause.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { phraseEndingAt } from './noun-phrase.ts';
import { isLooseWord } from './verbs.ts';

const DENIES = new WordList('not never hardly scarcely barely');
const IS = new WordList('is was became remains remained');

/**
 * `Tom Hull was the only member who said he`, `He is a clerk who says`: the one who is told to be what a relative behind it tells of;
 * null where nobody is, and of one of several, `was one of the members who say they`.
 */
export function toldToBe(clauses: Clauses, phrase: NounPhrase | null, sentence: Sentence): NounPhrase | null {
  if (phrase?.name !== null || !isOf(clauses.tokens[phrase.from], DETERMINER)) return null;
  const { tokens } = clauses;
  const alone = aloneAt(tokens, phrase);
  let is = (alone ?? phrase.from) - 1;
  while (is > sentence.from && isLooseWord(tokens[is]) && !IS.has(tokens[is])) {
    if (DENIES.has(tokens[is]) && !isNotAlone(tokens, is)) return null;
    is -= 1;
  }
  const head = tokens[phrase.head];
  if (!IS.has(itemAt(tokens, is)) || !(alone !== null || callsOne(head)) || phrase.head !== phrase.to - 1)
    return null;
  const subject = phraseEndingAt(clauses, is - 1, sentence.from);
  if (subject === null || !opensClause(clauses, sentence, subject.from)) return null;
  return subject.name !== null || HE_OR_SHE.has(tokens[subject.head]) ? subject : null;
}

const ONLY = new WordList('only first last very');

/** `He was the only one who said it`: from where all of it begins; null for `He was one who said it`, `one of those`. */
function aloneAt(tokens: readonly Token[], { from, head, to }: NounPhrase): number | null {
  if (tokens[head]?.lower !== 'one' || head !== to - 1) return null;
  let first = from;
  while (ONLY.has(itemAt(tokens, first)) || first === head) first -= 1;
  return itemAt(tokens, first)?.lower === 'the' ? first : null;
}

/** `was not the only one who said it`: one of several who did. */
const isNotAlone = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'not' && tokens[i + 1]?.lower === 'the' && ONLY_OR_FIRST.has(tokens[i + 2]);

const ONLY_OR_FIRST = new WordList('only first');
