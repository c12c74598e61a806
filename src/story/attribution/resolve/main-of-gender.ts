import type { Gender } from '../../../domain/story.ts';
import type { Antecedent } from '../phrases/antecedent.ts';
import type { SubjectBefore } from '../mentions/subject-before.ts';

/** Whoever a sentence is about, if of a gender and alone so; `OTHER` if all it names are of the other one, null where nothing tells. */
export function mainOfGender({ meant, all }: SubjectBefore, gender: Gender): Antecedent | 'OTHER' | null {
  if (all.every((one) => one.gender !== null && one.gender !== gender)) return 'OTHER';
  const others = all.filter(({ bearer }) => bearer !== meant.bearer);
  const apart = others.every((one) => one.gender !== null && one.gender !== gender);
  return meant.gender === gender && apart ? meant : null;
}
