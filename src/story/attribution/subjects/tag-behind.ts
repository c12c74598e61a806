import { itemAt } from '../../item-at.ts';
import { SAY } from '../../words/verb-forms.ts';
import { explained } from '../phrases/explained.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { somebodyFrom } from '../phrases/those-after.ts';

/** `The quay was late, said Ruhl, adding`: whom a tag between commas names, its verb at a token; null where none stands there. */
export function tagBehind(clauses: Clauses, verb: number, before: number): NounPhrase | null {
  const { tokens } = clauses;
  if (!SAY.has(tokens[verb]) || itemAt(tokens, verb - 1)?.text !== ',') return null;
  const phrase = somebodyFrom(clauses, verb + 1, before);
  return phrase !== null && tokens[phrase.to]?.text === ',' && canJudge(clauses, phrase)
    ? explained(clauses, phrase)
    : null;
}
