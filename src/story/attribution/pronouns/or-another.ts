import type { Passage } from '../../passage.ts';
import type { CastPerson } from '../../people/person.ts';
import { personOf } from '../phrases/antecedent.ts';
import type { Antecedent, Wanted } from '../phrases/antecedent.ts';
import { isDead } from './bystander.ts';

/**
 * Whom a tag means, or as well another of the same gender told of little before: in `Ann Lee rang. Kay Moss was ill. "I miss her," she
 * said` somebody does something to one of the two, and nobody is sure who; for certain the other where one is dead, and the first who has
 * just spoken. `find` gives the nearest before of all but some.
 */
export function orAnother(
  one: Antecedent | null,
  { tag }: Wanted,
  passages: readonly Passage[],
  passage: number,
  find: (apart: ReadonlySet<CastPerson>) => Antecedent | null,
): Antecedent | null {
  const person = personOf(one);
  if (one === null || person === null || one.part === 'SPEAKS' || one.orElse !== undefined) return one;
  if (tag?.toAnother() !== true) return one;
  const other = find(new Set([person]));
  if (other === null || personOf(other) === null || other.passage < passage - 1) return one;
  // `Ann Lee loves Kay Moss. "I miss her," she said`
  if (other.part === 'MENTIONED') return one;
  if (isDead(passages, one)) return other;
  if (isDead(passages, other)) return one;
  return { ...one, orElse: other };
}
