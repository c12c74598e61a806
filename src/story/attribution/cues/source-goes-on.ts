import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { isOf, OBJECT_PRONOUN, ROLE, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { sourceFrom } from '../phrases/those-after.ts';

/**
 * Whoever a sentence that begins with `according to` is told by, where a participle goes on with what they say: `According to
 * Ruhl, the talks failed, adding that`; null where the subject of the sentence does. Of a body only one who is named, or a
 * pronoun, takes that: `According to her, the bank was sound, adding that`.
 */
export function sourceGoesOn(
  clauses: Clauses,
  sentence: Sentence,
  gerund: number,
  subject: NounPhrase | null,
): NounPhrase | null {
  const source = sourceFrom(clauses, sentence.from + 2, gerund);
  if (source === null) return null;
  if (subject === null || !canJudge(clauses, subject)) return canJudge(clauses, source) ? source : null;
  const isOne = source.name !== null || isOf(clauses.tokens[source.head], OBJECT_PRONOUN);
  if (!isOne || subject.name !== null || subject.from < source.to) return null;
  // `According to Ruhl, the mayor left, adding that`
  if (isOf(clauses.tokens[subject.head], ROLE | SUBJECT_PRONOUN)) return null;
  // `According to Ruhl, the bank said it was sound, adding that`
  for (let i = subject.to; i < gerund; i += 1)
    if (cueWord(clauses.tokens, i)?.cueClass === 'SPEECH') return null;
  return source;
}
