import { itemAt } from '../item-at.ts';
import { countWhile } from '../ordered.ts';
import type { Passage } from '../passage.ts';
import { INDEFINITE_ONE } from '../words/function-words.ts';
import { foremost, isUnnamed, personOf } from './antecedent.ts';
import type { Antecedent } from './antecedent.ts';

/** Whom a sentence is about. */
export interface SubjectBefore {
  readonly meant: Antecedent;
  /** Whether nobody else is named there. */
  readonly alone: boolean;
}

/** Sentences that `the Croatian` may reach back over. */
const REACH = 8;

/** See `Pronouns.subjectBefore`; `sentenceAt` gives the antecedents of a sentence of a passage. */
export function subjectBefore(
  passages: readonly Passage[],
  sentenceAt: (passage: number, sentence: number) => readonly Antecedent[],
  passage: number,
  token: number,
): SubjectBefore | null {
  const here = countWhile(passages[passage]?.sentences ?? [], ({ to }) => to <= token);
  for (let s = here - 1; s >= Math.max(0, here - REACH); s -= 1) {
    const all = sentenceAt(passage, s);
    const people = all.filter(isNamed);
    const meant = foremost(people);
    if (people.length > 0) return meant === undefined ? null : { meant, alone: isOne(people) };
    if (all.some(isIntroduced)) return null;
  }
  const before = here > REACH ? undefined : itemAt(passages, passage - 1);
  if (before === undefined || before.damaged) return null;
  const people = before.sentences.flatMap((_, s) => sentenceAt(before.index, s)).filter(isNamed);
  const [meant] = people;
  return meant === undefined || !isOne(people) ? null : { meant, alone: true };
}

const isNamed = (antecedent: Antecedent): boolean => personOf(antecedent) !== null;

const isOne = (people: readonly Antecedent[]): boolean =>
  new Set(people.map(({ bearer }) => bearer)).size === 1;

/** `A pupil wept`: somebody of whom the text has not told before. */
const isIntroduced = ({ bearer, root, part }: Antecedent): boolean =>
  root === null &&
  part !== 'MENTIONED' &&
  bearer !== null &&
  isUnnamed(bearer) &&
  INDEFINITE_ONE.has(bearer.clauses.tokens[bearer.phrase.from]);
