import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { isOf, PAST, PREPOSITION } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseEndingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';

/** Who somebody has chosen for something, or may be. */
const CHOSEN = new WordList('pick choice nominee favorite favourite contender hopeful hope bid runner-up');

/**
 * The one of whom a task tells more, where its object stands right before a verb of saying: `<the nominee> to lead the bank said`,
 * `<The man> tapped to lead it said`, `<A woman> trying to reach the station said`; null where no such one stands before.
 */
export function whoseTask(
  clauses: Clauses,
  sentence: Sentence,
  { from }: Pick<NounPhrase, 'from'>,
): NounPhrase | null {
  const { tokens } = clauses;
  if (from - 3 < sentence.from || itemAt(tokens, from - 2)?.lower !== 'to') return null;
  const verb = tokens[from - 1];
  if (verb?.kind !== 'word' || verb.capital || isOf(verb, PREPOSITION)) return null;
  const before = tokens[from - 3];
  const participle = isOf(before, PAST) || before?.lower.endsWith('ing') === true;
  const somebody = phraseEndingAt(clauses, participle ? from - 4 : from - 3, sentence.from);
  if (somebody === null || isOf(itemAt(tokens, somebody.from - 1), PREPOSITION)) return null;
  return CHOSEN.has(tokens[somebody.head]) || (somebody.name === null && canJudge(clauses, somebody))
    ? somebody
    : null;
}
