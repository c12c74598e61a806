import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { endsWithComma } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import { isMainBehindMarks } from '../phrases/main-behind-marks.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { beginsOwnClause } from './begins-own-clause.ts';
import { beginsAnyClause, waitsInRelative } from './in-fronted-relative.ts';

/** What a clause or phrase that waits for its main clause begins with. */
const FRONTED = new WordList(
  'while although though when after before because since once as despite asked questioned pressed challenged faced confronted addressing',
);

/** `While Ruhl called it "dull," Orme`, `that when Ruhl called it "dull," Orme`: the main clause, which begins behind the first comma. */
export function comesToMain(clauses: Clauses, sentence: Sentence, from: number, at: number): boolean {
  const { tokens } = clauses;
  const comma = tokens[at]?.text === ',';
  if (!comma && !endsWithComma(itemAt(tokens, at - 1))) return false;
  const waits = waitsInRelative(clauses, sentence, from);
  let fronted = from - 1;
  while (fronted > sentence.from && itemAt(tokens, fronted - 1)?.lower !== 'that') fronted -= 1;
  if (!waits && !FRONTED.has(tokens[fronted])) return false;
  for (let i = fronted; i < from; i += 1)
    if (tokens[i]?.text === ',' || endsWithComma(tokens[i])) return false;
  if (isMainBehindMarks(clauses, at - 1, sentence.to)) return true;
  const main = comma ? at + 1 : at;
  return waits ? beginsAnyClause(clauses, sentence, main) : beginsOwnClause(clauses, sentence, main);
}
