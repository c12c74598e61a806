import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { HAVE } from '../../words/function-words.ts';
import { DAY_OR_MONTH, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { SUBJECT_RELATIVE } from '../../words/relatives.ts';

/** Most words of an adverbial between a subject, or its `has`, and the verb. */
const LONGEST_ADVERBIAL = 6;

/** What leads to a time, an occasion or a manner. */
const LEADS = new WordList(
  'in on at as since during over for after before until within by through with under of',
);

/** When something is done: `in the past`, `on several occasions`, `as recently as 2018`. */
const TIMES = new WordList(`
  past year years month months week weeks day days hour hours decade decades occasion occasions time times moment moments night
  nights morning evening afternoon weekend century interview interviews statement statements speech speeches`);

/** How something is done, behind a preposition: `has for its part`, `had in private`. */
const MANNERS = new WordList(
  'part private public secret effect essence fact turn person writing print court evidence testimony passing confidence force',
);

/** A year as a subject would never be: `in 2018 described`. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Whether a token tells when: a year, a day or a word for a time. */
export const tellsWhen = (token: Token | undefined): boolean =>
  isOf(token, DAY_OR_MONTH) || TIMES.has(token) || YEAR.test(token?.text ?? '');

/**
 * Before what tells when or how something is done, where it stands between `has` and its participle, or between `which` and the verb
 * and tells when: `Ruhl has in the past called`, `has for its part called`, `the firm, which as recently as 2018 described`. The token
 * given where no such words end there.
 */
export function beforeAdverbial(tokens: readonly Token[], sentence: Sentence, end: number): number {
  // `a bank that as recently as May was warning`: a month that is passed already, as words of time are.
  const from = LEADS.has(itemAt(tokens, end)) && isOf(tokens[end + 1], DAY_OR_MONTH) ? end + 1 : end;
  const last = itemAt(tokens, from);
  const when = tellsWhen(last);
  if (!when && !MANNERS.has(last)) return end;
  const ago = when && tokens[from + 1]?.lower === 'ago';
  for (let i = from; i > Math.max(sentence.from, end - LONGEST_ADVERBIAL); i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' && token?.kind !== 'number') return end;
    // `a party that only a year ago promised`
    if (ago && i < from && SUBJECT_RELATIVE.has(token)) return i;
    if (!LEADS.has(token)) continue;
    const before = itemAt(tokens, i - 1);
    if (HAVE.has(before) || (when && SUBJECT_RELATIVE.has(before))) return i - 1;
  }
  return end;
}
