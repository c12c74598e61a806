import type { Sentence } from '../../tokens.ts';
import type { UnnamedPhrase } from '../phrases/antecedent.ts';
import type { areOthers } from './beside.ts';
import { besideSubject } from './beside.ts';
import { withThoseAround } from '../phrases/companions.ts';
import { withAllAfter, withThoseAfter } from '../phrases/those-after.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { subjectsOf } from '../subjects/subjects.ts';
import type { Subject } from '../subjects/subjects.ts';

/** Subjects that a pronoun can mean, with what else it can if there is but one. */
export function withThoseBeside(
  clauses: Clauses,
  sentence: Sentence,
  subjects: readonly Subject[],
  fits: typeof areOthers,
): readonly UnnamedPhrase[] {
  const [only] = subjects;
  const other =
    subjects.length === 1 && only !== undefined ? besideSubject(clauses, sentence, only, fits) : null;
  const all = subjects.map(({ phrase }) => phrase);
  if (other !== null) all.push(withThoseAfter(clauses, sentence, other));
  return all.map((phrase) => ({ clauses, phrase }));
}

/** The subjects of a sentence, those named together as one. */
export function subjectsIn(clauses: Clauses, sentence: Sentence | undefined): readonly Subject[] {
  if (sentence === undefined) return [];
  const subjects = new Map<number, Subject>();
  for (const subject of subjectsOf(clauses, sentence).values()) {
    const phrase = wholeSubject(clauses, sentence, subject);
    if (subject.part === 'SPEAKS' || !subjects.has(phrase.from))
      subjects.set(phrase.from, { ...subject, phrase });
  }
  return [...subjects.values()];
}

function wholeSubject(clauses: Clauses, sentence: Sentence, { phrase, verb }: Subject): NounPhrase {
  if (verb === null) return withAllAfter(clauses, sentence, phrase);
  if (verb < phrase.from) return withThoseAfter(clauses, sentence, phrase);
  return withThoseAround(clauses, sentence, phrase, verb);
}
