import type { CastPerson } from '../../people/person.ts';
import type { Gender } from '../../../domain/story.ts';
import type { Passage } from '../../passage.ts';
import { personOf } from '../phrases/antecedent.ts';
import type { Pronouns } from './pronouns-meant.ts';

export const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'MALE'],
  ['she', 'FEMALE'],
]);

/**
 * The gender that `he` or `she` tells of the only person a story names; null where it names several, or calls the one
 * both. Which of several a pronoun means is a guess that is good enough for the story, but not to tell namesakes apart.
 */
export function genderByPronouns(
  people: readonly CastPerson[],
  pronouns: Pronouns,
  passages: readonly Passage[],
): Gender | null {
  const [only, another] = people;
  if (only === undefined || another !== undefined) return null;
  let told: Gender | null = null;
  for (const { passage, start, end, antecedent } of pronouns.byToken.values()) {
    const gender = GENDERS.get(passages[passage]?.text.slice(start, end).toLowerCase() ?? '') ?? null;
    if (gender === null) continue;
    // One who is not the person: a sister of whom the story tells besides.
    if (personOf(antecedent) !== only || (told ?? gender) !== gender) return null;
    told = gender;
  }
  return told;
}
