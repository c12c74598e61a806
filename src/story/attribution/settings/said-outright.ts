import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { TIMES, NOW_OR_THEN } from '../../words/function-words.ts';
import { DAY_OR_MONTH, DETERMINER, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { verbBehind } from '../phrases/verbs.ts';
import { beginsClause } from './begins-clause.ts';

const RANKED = new WordList('first second third fourth last next following same early late mid this');
const SPANS = new WordList(
  'end half quarter time middle start beginning summer winter spring autumn fall decade century',
);
const YEAR = new WordList(/^(?:19|20)\d\d$/);

/** Whether a time that something is done by stands behind a `by`: `by May`, `by next year`, `by the second half of the year`. */
export function isByTime(tokens: readonly Token[], by: number): boolean {
  let i = by + 1;
  if (NOW_OR_THEN.has(tokens[i]) || YEAR.has(tokens[i])) return true;
  if (isOf(tokens[i], DETERMINER)) i += 1;
  while (RANKED.has(tokens[i])) i += 1;
  return isOf(tokens[i], DAY_OR_MONTH) || (i > by + 1 && (TIMES.has(tokens[i]) || SPANS.has(tokens[i])));
}

const SHARE = new WordList('more most less much');

/**
 * Whether what is said begins right behind `said` with words that else tell how it is said: `said by May it will close`, `said
 * more of the same would do little`.
 */
export function saysOutright(clauses: Clauses, sentence: Sentence, from: number): boolean {
  const { tokens } = clauses;
  const first = itemAt(tokens, from);
  const by = first?.lower === 'by' && isByTime(tokens, from);
  if (!by && !(SHARE.has(first) && tokens[from + 1]?.lower === 'of')) return false;
  const phrase = phraseStartingAt(clauses, by ? from + 1 : from + 2, sentence.to);
  if (phrase === null) return false;
  if (!by) return verbBehind(clauses, phrase.to, sentence.to) !== null;
  return beginsClause(clauses, sentence, tokens[phrase.to]?.text === ',' ? phrase.to + 1 : phrase.to);
}
