import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { isShareCode } from '../../tokens.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { LONGEST_SUBJECT, speechAt } from './cue-behind-relative.ts';
import { isNamedBehindArticle } from '../phrases/object-relative.ts';
import { isFiniteVerb, isLooseWord } from '../phrases/verbs.ts';
import { BEHIND_PARTICIPLE } from '../phrases/told-by-participle.ts';
import {
  AUXILIARY,
  DAY_OR_MONTH,
  isOf,
  PAST,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';

/** Behind loose words and days: `Ruhl on Monday said`. */
export function skipLoose(clauses: Clauses, sentence: Sentence, from: number): number {
  let i = from;
  while (i < sentence.to) {
    const token = clauses.tokens[i];
    if (isLooseWord(token)) i += 1;
    else if (token?.lower === 'on' && isOf(clauses.tokens[i + 1], DAY_OR_MONTH)) i += 2;
    else break;
  }
  return i;
}

/** Marks inside a subject: of an owner, an abbreviation, a code. */
const INNER_MARK = new WordList("' 's . ( )");

const INVOLVED = new WordList('involved concerned polled surveyed questioned contacted interviewed');

/** The verb of saying at a token or behind more of the subject: `of the Institute for Tides and Wind ( TIDE.O ) said`. */
export function cueFurther(clauses: Clauses, sentence: Sentence, from: number): number | null {
  const stop = Math.min(sentence.to, from + LONGEST_SUBJECT);
  for (let i = from; i < stop; i += 1) {
    if (speechAt(clauses, sentence, i)) return i;
    // `62 percent have beaten forecasts`: the verb is another.
    if (i === from && isOf(itemAt(clauses.tokens, i - 1), AUXILIARY)) return null;
    const token = clauses.tokens[i];
    // `the members he blames`, `the doctor he called said`
    if (isOf(token, SUBJECT_PRONOUN) && speechAt(clauses, sentence, i + 1)) {
      i += 1;
      continue;
    }
    // `papers filed on Tuesday show`; not `the nurse Ann Lee hired in May said`
    const told =
      isOf(token, PAST) && BEHIND_PARTICIPLE.has(clauses.tokens[i + 1]) && !isNamedBehindArticle(clauses, i);
    // `officials involved said`
    if (i === from && (told || (INVOLVED.has(token) && speechAt(clauses, sentence, i + 1)))) continue;
    const inside =
      token?.kind === 'word' || token?.kind === 'number' || INNER_MARK.has(token) || isShareCode(token);
    if (!inside || isFiniteVerb(clauses, i) || isOf(token, SUBORDINATOR)) return null;
  }
  return null;
}
