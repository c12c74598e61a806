import type { Sentence } from '../../tokens.ts';
import { DETERMINER, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { OBJECT_PRONOUN } from './openings.ts';
import { isLonePronoun } from './pointers.ts';
import { isSetting } from '../settings/settings.ts';

const FURTHER = new WordList('further newly nearly almost roughly');

/** Whether a thing or person stands here as the object of a verb. */
export function beginsMatter(clauses: Clauses, sentence: Sentence, i: number): boolean {
  const token = clauses.tokens[i];
  if (token === undefined || token.kind === 'punctuation') return false;
  // `to explain herself:` and `denied it.` tell nothing of what is said.
  if (isLonePronoun(clauses, sentence, i)) return false;
  // `the "ready" plan`
  if (isOf(token, DETERMINER) && clauses.tokens[i + 1]?.kind === 'quote') return true;
  // `reported at least 20 dead`, `pledged further reform`
  const number = token.lower === 'at' && !isSetting(clauses, i) ? i + 2 : FURTHER.has(token) ? i + 1 : i;
  return (
    token.kind === 'quote' ||
    OBJECT_PRONOUN.has(token) ||
    phraseStartingAt(clauses, number, sentence.to) !== null
  );
}
