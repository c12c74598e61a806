import type { Sentence } from '../../tokens.ts';
import { CONJUNCTION, isOf, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../noun-phrase.ts';
import { behindLoose, isFiniteVerb } from '../verbs.ts';
import { insertedEnd } from './inserted.ts';

/** Words that a clause of its own begins with. */
export const WHEN = new WordList('when while after before until because since');

/** How far the verb of a clause is looked for. */
const LONGEST_SUBJECT = 18;

/** Whether a subject and its verb stand here. */
export function beginsClause(clauses: Clauses, sentence: Sentence, from: number): boolean {
  const { tokens } = clauses;
  const first = tokens[from];
  if (first === undefined || from >= sentence.to) return false;
  if (first.kind === 'quote') return hasWords(clauses, sentence, from + 1);
  if (first.kind === 'punctuation' || isOf(first, CONJUNCTION)) return false;
  if (isOf(first, SUBJECT_PRONOUN) && first.lower !== 'who') return true;
  if (first.lower === 'there') return true;
  for (let i = from + 1; i < Math.min(sentence.to, from + LONGEST_SUBJECT); i += 1) {
    // `acknowledged the delay but said it was small`
    if (isOf(tokens[i], CONJUNCTION) && isFiniteVerb(clauses, behindLoose(clauses, i + 1))) return false;
    if (isFiniteVerb(clauses, i)) return true;
    if (tokens[i]?.text === ',') return waitsForVerb(clauses, sentence, from, i);
    if (tokens[i]?.text === ';') return false;
    // `answered questions when she left`
    if (WHEN.has(tokens[i])) return false;
  }
  return false;
}

/**
 * `told them a poll, which ends in May, showed`, `told them the mill, according to its clerk, had closed`: a relative clause
 * or a source stands at a comma, and behind it the verb of whom the words before tell.
 */
function waitsForVerb(clauses: Clauses, sentence: Sentence, from: number, comma: number): boolean {
  const { tokens } = clauses;
  if (insertedEnd(clauses, sentence, from, comma) > comma) return true;
  if (!WHICH.has(tokens[comma + 1])) return false;
  for (let i = comma + 2; i < Math.min(sentence.to, comma + LONGEST_SUBJECT); i += 1)
    if (tokens[i]?.text === ',') return isFiniteVerb(clauses, i + 1);
  return false;
}

const WHICH = new WordList('which whose');

/** Whether a word, number or quotation stands at a token. */
export function hasWords(clauses: Clauses, sentence: Sentence, i: number): boolean {
  const token = clauses.tokens[i];
  // `said <Orme Mills Ltd> was sold`
  return i < sentence.to && token !== undefined && (token.kind !== 'punctuation' || token.text === '<');
}
