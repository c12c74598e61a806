import type { Sentence } from '../../tokens.ts';
import { CONJUNCTION, isOf, OBJECT_PRONOUN, STOP } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { skipTime } from './settings.ts';

const TO_WHOM = new WordList('to about of');
const EVERYONE = new WordList('everyone everybody anyone anybody people');

/**
 * Whether the `that` at a token is a pronoun, behind which is told only to whom, of whom or how often: `says that to everyone.`,
 * `said that about her`, `says that all the time`.
 */
export function pointsAt(clauses: Clauses, sentence: Sentence, that: number): boolean {
  const { tokens } = clauses;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  let end = that + 1;
  if (lower(end) === 'all' && lower(end + 1) === 'the' && lower(end + 2) === 'time') end += 3;
  else if (lower(end) === 'a' && lower(end + 1) === 'lot') end += 2;
  else if (TO_WHOM.has(tokens[end])) {
    const pronoun = isOf(tokens[end + 1], OBJECT_PRONOUN) || EVERYONE.has(tokens[end + 1]);
    const whom = pronoun ? end + 2 : phraseStartingAt(clauses, end + 1, sentence.to)?.to;
    if (whom === undefined) return false;
    end = whom;
  }
  end = skipTime(clauses, sentence, end);
  return end > that + 1 && (end >= sentence.to || isOf(tokens[end], STOP | CONJUNCTION));
}
