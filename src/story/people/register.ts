import { itemAt } from '../item-at.ts';
import { genderOfFirstName } from '../words/gazetteer.ts';
import { isKin, isRelative } from './around-name.ts';
import { alone } from './bearers.ts';
import type { Bearer } from './bearers.ts';
import { courtesyGender } from './mention.ts';
import type { FoundRun } from './mention.ts';
import { endsInSuffix, partsOf, nameText } from './name-parts.ts';
import type { Namesakes } from './namesakes.ts';
import type { CastPerson } from './person.ts';

/** `Bob Hale Jr.`, `his son Bob Hale`: another than Robert "Bob" Hale, whose nickname is that one's name. */
function isNickedNamesake({ tokens, run, name }: FoundRun, given: string | null, same: CastPerson): boolean {
  if (given === null || same.foldedGiven === null || given === same.foldedGiven) return false;
  if (Math.min(given.length, same.foldedGiven.length) < 3) return false;
  const kin = isKin(itemAt(tokens, run.nameFrom - 1)?.lower ?? '') || isRelative(tokens, run.nameFrom);
  return kin || endsInSuffix(name);
}

/** The person of a name: one found before if both can be the same, else a new one. */
export function register(namesakes: Namesakes, found: FoundRun, nickname: string | null = null): CastPerson {
  const { name } = found;
  const parts = partsOf(name);
  const same = parts.given === null ? null : namesakes.same(parts);
  const apart = same !== null && namesakes.generations.areTwo(found, nickname, same);
  if (same !== null && !apart && !isNickedNamesake(found, parts.foldedGiven, same)) return same;
  const { family, given, foldedFamily, foldedGiven } = parts;
  const person: CastPerson = {
    order: namesakes.people.length,
    name: nameText(name),
    family,
    father: null,
    given,
    foldedFamily,
    foldedGiven,
    otherNames: new Set(),
    gender: courtesyGender(found) ?? (foldedGiven === null ? null : genderOfFirstName(foldedGiven)),
    ages: new Set(),
    forms: new Map(),
    descriptions: new Map(),
    ranks: new Map(),
    shorts: new Map(),
    mentions: [],
    fullMention: null,
  };
  namesakes.add(person, name);
  if (apart) namesakes.generations.part(same, person, name);
  return person;
}

/** `Bakke Sr.` beside Ole Bakke Jr. alone. */
export function newGeneration(namesakes: Namesakes, found: FoundRun): Bearer {
  const person = register(namesakes, found);
  namesakes.generations.note(person, found.name, null);
  return alone(person);
}
