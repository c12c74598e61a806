import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { isOf, SOMEBODY, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { SUBJECT_RELATIVE } from '../../words/relatives.ts';
import { cueAt } from '../cues/cue-at.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { ownSubject } from '../subjects/own-subject.ts';

/** Most words between the first noun of a subject and its verb. */
export const LONGEST_SUBJECT = 14;

/** The verb of saying behind a relative on a subject that no comma sets off: `the man who runs the ferry said`. */
export function cueBehindRelative(
  clauses: Clauses,
  sentence: Sentence,
  { from }: NounPhrase,
  relative: number,
): number | null {
  const { tokens } = clauses;
  if (!SUBJECT_RELATIVE.has(tokens[relative])) return null;
  const stop = Math.min(sentence.to, relative + LONGEST_SUBJECT);
  for (let i = relative + 2; i < stop && tokens[i]?.kind === 'word'; i += 1)
    if (speechAt(clauses, sentence, i)) return ownSubject(clauses, sentence, i)?.from === from ? i : null;
  return null;
}

/** A verb of saying, one that cites somebody as saying, or one of judging with nothing behind it: `"We go," she mocks.` */
export function speechAt(clauses: Clauses, sentence: Sentence, i: number): boolean {
  const cue = cueAt(clauses, sentence, i);
  if (cue === null || cue.form === 'GERUND') return false;
  return (
    cue.cueClass === 'SPEECH' ||
    (cue.lemma === 'cite' && citesAsSaying(clauses, i)) ||
    (cue.cueClass === 'EVALUATION' &&
      /^[.,]?$/.test(clauses.tokens[i + 1]?.text ?? '') &&
      !(cue.noun && cue.form === 'PRESENT' && !isBehindSomebody(clauses, i)))
  );
}

/** Most words of whoever is cited. */
const LONGEST_CITED = 8;
const SAYING_SO = new WordList('saying telling writing');

/** `the Journal cited Ann Lee as saying` */
function citesAsSaying({ tokens }: Clauses, cite: number): boolean {
  for (let i = cite + 2; i <= cite + LONGEST_CITED && tokens[i]?.kind === 'word'; i += 1)
    if (tokens[i]?.lower === 'as') return SAYING_SO.has(tokens[i + 1]);
  return false;
}

/** `she questions.`, `Ruhl attacks.`; not `taking into account interest rates,`, `is four percentage points.` */
function isBehindSomebody({ tokens, nameAt }: Clauses, i: number): boolean {
  return nameAt[i - 1] !== undefined || isOf(itemAt(tokens, i - 1), SUBJECT_PRONOUN | SOMEBODY);
}
