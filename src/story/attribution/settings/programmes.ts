import { isTitleOfWork } from '../../tokens.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { WEEKDAY } from '../../words/function-words.ts';
import { DAY_OR_MONTH, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';

/* Programmes and papers that somebody speaks on or to, by a name without marks. */

/** After `Saturday's Ostra Courier`, `Sunday's show`: a paper or programme by its day; null if none stands here. */
export function issueEnd(clauses: Clauses, sentence: Sentence, from: number): number | null {
  const { tokens } = clauses;
  if (!WEEKDAY.has(tokens[from]) || tokens[from + 1]?.lower !== "'s") return null;
  // `Sunday's "Face to Face"`
  if (isTitleOfWork(tokens[from + 2])) return from + 3;
  return phraseStartingAt(clauses, from + 2, sentence.to)?.to ?? null;
}

/** Words in small letters inside a title. */
const SMALL = new WordList('the a an of in to with and &');
/** Most words of a title, and of the day behind it. */
const LONGEST_TITLE = 8;

/**
 * The `that` behind a programme whose name has the look of a day or of more than a name: `on <Sunday Forum that>`, `told <Face the
 * Nation on Sunday that>`; null where no such name begins at a token.
 */
export function thatBehindTitle(tokens: readonly Token[], from: number): number | null {
  if (tokens[from]?.capital !== true) return null;
  const day = isOf(tokens[from], DAY_OR_MONTH);
  if (!day && !SMALL.has(tokens[from + 1])) return null;
  if (day && (tokens[from + 1]?.capital !== true || isOf(tokens[from + 1], DAY_OR_MONTH))) return null;
  for (let i = from + 1; i <= from + LONGEST_TITLE; i += 1) {
    const token = tokens[i];
    if (token?.lower === 'that') return tokens[i - 1]?.capital === true ? i : null;
    // `Face the Nation on Sunday`
    const dated = token?.lower === 'on' && isOf(tokens[i + 1], DAY_OR_MONTH);
    if (token?.kind !== 'word' || !(token.capital || SMALL.has(token) || dated)) return null;
  }
  return null;
}
