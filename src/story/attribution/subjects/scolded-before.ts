import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseEndingAt, phraseStartingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { subjectOf } from './verb-subject.ts';

/** Furthest verb of judging before the `for`, in tokens. */
const LONGEST_SCOLDING = 20;

/** Whom somebody judges for what they said: `criticised Ruhl for saying`, `Ruhl was mocked by Orme for saying`; null if the subject of the clause. */
export function scoldedBefore(clauses: Clauses, sentence: Sentence, preposition: number): NounPhrase | null {
  for (let i = preposition - 1; i > Math.max(sentence.from, preposition - LONGEST_SCOLDING); i -= 1) {
    const judged = clauses.tokens[i + 1]?.lower === 'by' && cueWord(clauses.tokens, i)?.form === 'PAST';
    if (judged) return subjectOf(clauses, sentence, i);
  }
  const object =
    namedBetweenCommas(clauses, sentence, preposition - 1) ??
    phraseEndingAt(clauses, preposition - 1, sentence.from);
  if (object === null) return null;
  // `lashed out at Ruhl for saying`
  const at = object.from + (clauses.tokens[object.from]?.lower === 'at' ? 0 : 1);
  const hit =
    clauses.tokens[at]?.lower === 'at' && /^(?:out|back)$/.test(itemAt(clauses.tokens, at - 1)?.lower ?? '');
  const judged = hit ? phraseStartingAt(clauses, at + 1, preposition) : object;
  if (judged === null || !canJudge(clauses, judged)) return null;
  return hit || cueWord(clauses.tokens, object.from - 1) !== null ? judged : null;
}

/** `criticised <his rival, Ann Lee,> for saying`: whom a name between commas tells of, up to the second one at a token; null where none ends there. */
function namedBetweenCommas(clauses: Clauses, sentence: Sentence, comma: number): NounPhrase | null {
  if (itemAt(clauses.tokens, comma)?.text !== ',') return null;
  const name = phraseEndingAt(clauses, comma - 1, sentence.from);
  if (name?.name == null || itemAt(clauses.tokens, name.from - 1)?.text !== ',') return null;
  const described = phraseEndingAt(clauses, name.from - 2, sentence.from);
  return described === null ? null : { ...name, from: described.from };
}

/** `criticised Orme for having said`: whom somebody judges for the participle at a token; null where it is none of those. */
export function scoldedForHaving(
  clauses: Clauses,
  sentence: Sentence,
  participle: number,
): NounPhrase | null {
  const { tokens } = clauses;
  if (itemAt(tokens, participle - 1)?.lower !== 'having' || itemAt(tokens, participle - 2)?.lower !== 'for')
    return null;
  return scoldedBefore(clauses, sentence, participle - 2);
}
