import { itemAt } from '../item-at.ts';
import { isOf, PLACE } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { isKin, isWork, kinExplained } from './around-name.ts';
import type { Address } from './address.ts';
import { alone } from './bearers.ts';
import type { Bearer } from './bearers.ts';
import type { Elders } from './elders.ts';
import { amongLiving } from './living.ts';
import type { Living } from './living.ts';
import { titleGender } from './mention.ts';
import type { FoundRun } from './mention.ts';
import type { Namesakes } from './namesakes.ts';
import { hasTitle } from './offices.ts';
import type { Offices } from './offices.ts';

/** Whom a name of one word can mean; the nearest before it first if several bear the name; null if none does. */
export function bearerOf(
  namesakes: Namesakes,
  offices: Offices,
  living: Living,
  address: Address,
  elders: Elders,
  found: FoundRun,
): Bearer | null {
  const [first] = found.name;
  const word = first?.word.bare ?? '';
  if (!namesakes.isKnown(word)) return bearerOfFathersName(namesakes, found, word);
  if (isWork(found)) return null;
  const gender = titleGender(found);
  // A first name alone is used of children, artists and in Iceland, and after `her brother`; a title in capitals goes
  // with the family name, but for `Dame Ada`, `Uncle Ben` and where the family name stands first: `Mrs. Bao` of Mrs. Bao Ling.
  const title = found.run.titled ? itemAt(found.tokens, found.run.nameFrom - 1) : undefined;
  const formal = title?.capital === true && !WITH_FIRST_NAME.has(title);
  const family = namesakes.byFamily(word, gender);
  const bearer = family === null ? null : ifJustNamed(namesakes, found, family);
  const byGiven =
    isPlace(found) || (formal && !OF_RULERS.has(title)) ? null : namesakes.byGiven(word, gender);
  const byFirst = formal && byGiven !== null && !isRuler(namesakes, offices, found, byGiven) ? null : byGiven;
  if (bearer === null) return byFirst;
  const called = byFirst === null ? null : byFirstName(namesakes, address, bearer, byFirst);
  if (called !== null) return called;
  const elder = elders.bearerOf(found, bearer);
  if (elder !== null) return elder;
  if (namesakes.isShared(word)) {
    const told = ifJustNamed(namesakes, found, byOffice(namesakes, offices, found, bearer));
    const nearest = address.bearerOf(found, told);
    return amongLiving(namesakes, living, found, nearest);
  }
  return isBeforeRelative(namesakes, offices, found, bearer) ? null : bearer;
}

/** Whoever only began a sentence by the full name, if that is the one right before; else nothing tells: `Dan Orrin stayed. Orrin said`. */
function ifJustNamed(
  namesakes: Namesakes,
  { passage, tokens, run, quoted }: FoundRun,
  { led, ...bearer }: Bearer,
): Bearer {
  if (led === undefined) return bearer;
  const isHere = !quoted && namesakes.lastPassage(bearer.person) === passage.index;
  const { sentences } = passage;
  const here = sentences.findIndex(({ to }) => to > run.from);
  const before = sentences[here - 1]?.from ?? 0;
  const isNear = isHere && here >= 0 && led >= before;
  // `Peter Hall said so. Amy Hall left. Hall said`: either.
  const both = bearer.rivals.some((rival) => namesakes.lastPassage(rival) === passage.index);
  // `Dan Orrin is her brother. Orrin said`
  const isKinOf = isNear && tokens.slice(led, run.from).some(({ lower }) => isKin(lower));
  return isNear && !isKinOf && !both ? { ...bearer, led } : { ...bearer, doubtful: true };
}

/**
 * Lyle Hull, where Mary Lyle is the bearer of the surname: before she is named, and where his family is called by first names.
 * Where he is named nearer and she has not been called by the surname, nothing tells; null where it is the surname.
 */
function byFirstName(
  namesakes: Namesakes,
  address: Address,
  { person: bySurname }: Bearer,
  byFirst: Bearer,
): Bearer | null {
  const { person } = byFirst;
  if (person === bySurname || !namesakes.isNamed(person)) return null;
  if (!namesakes.isNamed(bySurname)) return byFirst;
  if (address.isCalledBySurname(bySurname)) return null;
  const [first, last] = [namesakes.lastPassage(person), namesakes.lastPassage(bySurname)];
  if (first >= last && namesakes.isShared(person.foldedFamily))
    return { person, rivals: [bySurname], doubtful: false };
  return first > last ? { person, rivals: [bySurname], doubtful: true } : null;
}

/** What a place stands behind: `in Brekk`. */
const BEFORE_PLACE = new WordList('in near outside across');

/** `Brekk` of Odd Brekk Orme, where it is no place. */
function bearerOfFathersName(namesakes: Namesakes, found: FoundRun, word: string): Bearer | null {
  const person = namesakes.byFather(word);
  if (person === null || isWork(found) || isOf(found.name[0], PLACE)) return null;
  if (BEFORE_PLACE.has(itemAt(found.tokens, found.run.from - 1))) return null;
  person.father ??= found.name[0]?.text ?? null;
  return alone(person);
}

/** `Mayor Stolz`, before `her son Peter Stolz` is named as the only one of that surname: the title is another's. */
function isBeforeRelative(
  namesakes: Namesakes,
  offices: Offices,
  found: FoundRun,
  { person }: Bearer,
): boolean {
  if (!hasTitle(found) || namesakes.isNamed(person)) return false;
  return offices.holders(found, person.foldedFamily)?.length === 0 && offices.isRelative(person);
}

/** `Florence`; not so in `his wife, Florence,`. */
function isPlace({ name: [first], tokens, run }: FoundRun): boolean {
  return isOf(first, PLACE) && kinExplained(tokens, run.from, run.to) === null;
}

/** Titles that go with the first name, and those that go with whichever stands first. */
const WITH_FIRST_NAME = new WordList(
  `sir dame mr mr. mrs mrs. ms ms. miss uncle aunt auntie sister brother father fr fr. rabbi imam pope sheikh`,
);

/** Titles that go with the first name of whoever is known to have them, and make nobody else's first name theirs. */
const OF_RULERS = new WordList('prince princess king queen emir sultan');
const SON_OF = new WordList('bin ibn bint al');

/** `Prince Harold` of Prince Harold Stolz, `Prince Khalid` of Khalid bin Salman; not of his lawyer, Harold Stolz. */
function isRuler(namesakes: Namesakes, offices: Offices, found: FoundRun, { person }: Bearer): boolean {
  if (!namesakes.isNamed(person)) return false;
  if (person.name.split(/[\s-]/).some((part) => SON_OF.hasWord(part.toLowerCase()))) return true;
  return offices.holders(found, person.foldedFamily)?.includes(person) === true;
}

/**
 * Whom of several with one surname the title tells: `Mayor Stolz`. Where it is the title of none, whoever has no other can
 * have it. `nearest` is whom the name tells without it.
 */
function byOffice(namesakes: Namesakes, offices: Offices, found: FoundRun, nearest: Bearer): Bearer {
  const family = nearest.person.foldedFamily;
  const holders = offices.holders(found, family);
  if (holders === null) return nearest;
  const gender = titleGender(found);
  const fitting = holders.filter((person) => gender === null || (person.gender ?? gender) === gender);
  const [holder, ...others] = fitting;
  if (holder !== undefined) {
    if (others.length === 0) return alone(holder);
    return namesakes.byFamily(family, gender, fitting) ?? { person: holder, rivals: others, doubtful: true };
  }
  // `Stolz, a former inspector,` tells something new of either.
  if (!hasTitle(found)) return nearest;
  const able = [nearest.person, ...nearest.rivals].filter((person) => !offices.isTitled(person));
  return namesakes.byFamily(family, gender, able) ?? { ...nearest, doubtful: nearest.rivals.length > 0 };
}
