import type { Sentence } from '../../tokens.ts';
import type { CuePhrase } from './cue-phrase.ts';
import { clauseStart } from '../phrases/clause.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { isFiniteVerb, verbBehind } from '../phrases/verbs.ts';
import { RELATIVE_PRONOUN } from '../../words/relatives.ts';

/**
 * `Ruhl, who chaired it, recalled a kind man`: whether the subject that a sentence begins with still waits for its verb at
 * the comma `close`, which ends what tells more of it. The verb behind is its own, and what stands behind that speaks no
 * word; not so in `The pier, which is old, was shut, recalled Ruhl`.
 */
function waitsForVerb(clauses: Clauses, sentence: Sentence, close: number): boolean {
  const { tokens } = clauses;
  const subject = phraseStartingAt(clauses, clauseStart(clauses, sentence), close);
  if (subject === null || subject.to >= close || tokens[subject.to]?.text !== ',') return false;
  const relative = RELATIVE_PRONOUN.has(tokens[subject.to + 1]);
  for (let i = subject.to + 1; i < close; i += 1) {
    if (!relative && (tokens[i]?.text === ',' || isFiniteVerb(clauses, i))) return false;
    if (tokens[i]?.text === ',' && verbBehind(clauses, i + 1, close) !== null) return false;
  }
  return true;
}

/** `The mayor, who sails, reminded Lee that`: the verb of the subject that the sentence begins with; not so in `The pier, an old one, said Lee, has closed`. */
export function isOfSubject(
  clauses: Clauses,
  sentence: Sentence,
  at: number,
  { from: verb, subject }: CuePhrase,
): boolean {
  if (subject.from < verb || clauses.tokens[verb]?.lower === 'according') return false;
  const goesOn =
    clauses.tokens[subject.to]?.text === ',' && verbBehind(clauses, subject.to + 1, sentence.to) !== null;
  return !goesOn && waitsForVerb(clauses, sentence, at);
}
