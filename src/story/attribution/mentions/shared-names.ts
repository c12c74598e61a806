import type { Gender } from '../../../domain/story.ts';
import type { NameMention } from '../../people/person.ts';
import type { Antecedent, Wanted } from '../phrases/antecedent.ts';

/** The gender of whom a name can mean; null where it can be a woman's as well as a man's. */
export function genderOfBearers({ person, rivals }: NameMention): Gender | null {
  return rivals.every(({ gender }) => gender === person.gender) ? person.gender : null;
}

/**
 * What a pronoun points at: of a couple of one surname the one of its gender, `Osgood rose. He said …`. Null if the name
 * is that of several who can be meant.
 */
export function borneBy(antecedent: Antecedent, { gender }: Wanted): Antecedent | null {
  const { name } = antecedent;
  if (name === null || name.rivals.length === 0) return antecedent;
  const fitting = [name.person, ...name.rivals].filter((one) => (one.gender ?? gender) === gender);
  const [only] = fitting;
  if (fitting.length === 1 && only !== undefined && (name.doubtful || only !== name.person))
    return { ...antecedent, gender: only.gender, bearer: only, name: null };
  return antecedent;
}

/** Whoever somebody is that a pronoun points at; null where nobody knows. */
export function meantBy(one: Antecedent, wanted: Wanted): Antecedent | null {
  if (one.bearer === null) return null;
  const { orElse, ...alone } = one;
  const meant = one.root ?? borneBy(alone, wanted);
  if (meant === null || orElse === undefined) return meant;
  if ((orElse.gender ?? wanted.gender) !== wanted.gender) return meant;
  // `The boy ran off, according to Ann Lee. She told her mother`: the source tells of one who did so.
  return wanted.toOwn === true && one.part === 'SPEAKS' ? { ...orElse, orElse: meant } : { ...meant, orElse };
}
