import { fullerName } from '../../domain/naming.ts';
import type { Gender } from '../../domain/story.ts';
import type { Passage } from '../passage.ts';
import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { GENDERED_ROLES } from '../words/roles.ts';
import { COURTESY } from '../words/courtesy.ts';
import { ageAfter, ageBefore } from './apposition.ts';
import { describeText } from './description.ts';
import { genderOfOneName } from './gender-of-one-name.ts';
import { kinExplained } from './around-name.ts';
import { foldedText, postNominals, nameText } from './name-parts.ts';
import type { NameRun } from './name-runs.ts';
import { nicknameIn } from './nickname.ts';
import type { Bearer } from './bearers.ts';
import type { CastPerson, NameMention, Place } from './person.ts';
import { toldOfName } from './told-of-name.ts';

/** A run of capitalised words and where it stands. */
export interface FoundRun {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly run: NameRun;
  readonly quoted: boolean;
  /** The words of the name without its marks. */
  readonly name: readonly Token[];
}

/** Where a name begins in its passage, its title included, in UTF-16 units. */
export const startOf = (found: FoundRun): number => found.tokens[found.run.from]?.start ?? 0;

const genderOf = (word: string): Gender | null => COURTESY.get(word) ?? GENDERED_ROLES.get(word) ?? null;

/** The gender that `Mr.` or `Dame` before a name tells, whatever the first name does; null if there is none. */
export function courtesyGender({ tokens, run }: FoundRun): Gender | null {
  for (let i = run.from; i < run.nameFrom; i += 1) {
    const gender = COURTESY.get(tokens[i]?.lower ?? '') ?? null;
    if (gender !== null) return gender;
  }
  return null;
}

/** The gender that the title before a name tells; null if it tells none. */
export function titleGender({ tokens, run }: FoundRun): Gender | null {
  for (let i = run.from; i < run.nameFrom; i += 1) {
    const gender = genderOf(tokens[i]?.lower ?? '');
    if (gender !== null) return gender;
  }
  return null;
}

/** The gender that the word for a relative tells whom a name between commas explains; null if it tells none. */
function kinGender({ tokens, run }: FoundRun): Gender | null {
  const kin = kinExplained(tokens, run.from, run.to);
  return kin === null ? null : genderOf(kin.lower.replace(/-in-law$/, ''));
}

/** The gender that a description tells: `, the chairwoman of the board,`; null if it tells none. */
function describedGender(description: string): Gender | null {
  for (const word of description.toLowerCase().split(/\s+/)) {
    const gender = genderOf(word);
    if (gender !== null) return gender;
  }
  return null;
}

/** Whether the head of a description is a word for a woman alone: `spokeswoman for the bank`; not `a drag queen`. */
const isCalledWoman = (...descriptions: readonly (string | null)[]): boolean =>
  descriptions.some((text) => {
    if (text === null) return false;
    const { head, modifiers } = describeText(text);
    return !modifiers.has('drag') && GENDERED_ROLES.get(head) === 'FEMALE';
  });

/** The gender that `for his part` behind a name tells, whatever the first name does; null if there is none. */
function partGender({ tokens, run: { to } }: FoundRun): Gender | null {
  const from = tokens[to]?.text === ',' ? to + 1 : to;
  if (tokens[from]?.lower !== 'for' || tokens[from + 2]?.lower !== 'part') return null;
  return PART_OF.get(tokens[from + 1]?.lower ?? '') ?? null;
}

const PART_OF: ReadonlyMap<string, Gender> = new Map([
  ['his', 'MALE'],
  ['her', 'FEMALE'],
]);

/** Web pages put it between words that a line must not part. */
const HARD_BLANK = '\u00a0';

/** Notes a name as a mention of a person, with what stands around it: title, description, gender, age. */
export function addMention(
  { person, rivals, doubtful, byTurns, orCompany }: Bearer,
  found: FoundRun,
): NameMention {
  const { run, tokens, passage } = found;
  const start = startOf(found);
  const first = tokens[run.nameFrom];
  const nameStart = first?.start ?? start;
  const end = itemAt(tokens, run.to - 1)?.end ?? start;
  // The text of a token is found in a map faster than one cut for it.
  const whole =
    first?.end === end ? first.text : passage.text.slice(nameStart, end).replaceAll(HARD_BLANK, ' ');
  const plain = run.to - run.nameFrom === found.name.length || !isParted(found);
  const form = plain ? whole : nameText(found.name);
  count(person.forms, form);
  // Several words without the family name are a nickname: the Iron Ferret.
  const other = isOtherName(person, found);
  const full =
    !other && found.name.length > 1 && found.name.some(({ word }) => word.bare === person.foldedFamily);
  if (full) person.name = fullerName(person.name, form);
  // Of two who can be meant neither is told anything of.
  if (!doubtful) tell(person, found);
  const made: NameMention = {
    passage: passage.index,
    start,
    nameStart,
    end,
    quoted: found.quoted,
    person,
    form: full || other ? 'FULL_NAME' : 'SURNAME',
    rivals,
    doubtful,
    byTurns: byTurns ?? false,
    orCompany: orCompany === true,
  };
  person.mentions.push(made);
  if (full) person.fullMention ??= made;
  return made;
}

/** Whether a name has a nickname inside, or letters behind it that are no part of it: `Ann Lee KC`. */
const isParted = (found: FoundRun): boolean =>
  nicknameIn(found) !== null || postNominals(found.tokens.slice(found.run.nameFrom, found.run.to)) > 0;

/** `Joan Tilley` of Joan Ashdown, born Joan Tilley. */
const isOtherName = ({ otherNames }: CastPerson, { name }: FoundRun): boolean =>
  otherNames.size > 0 && name.length > 1 && otherNames.has(foldedText(name));

/** Notes what stands around a name: title, descriptions, gender, age. */
function tell(person: CastPerson, found: FoundRun): void {
  const { title, rank, short, party, before, behind } = toldOfName(found);
  const place: Place = { passage: found.passage.index, start: startOf(found) };
  for (const one of [rank, party]) if (one !== null && !person.ranks.has(one)) person.ranks.set(one, place);
  // `Ann Lee, the committee chairman and a Republican from Ohio,` is two things.
  const told = [title, before, ...(behind?.split(SECOND) ?? [])];
  for (const text of told) if (text !== null) describe(person.descriptions, text, place);
  if (short !== null) describe(person.shorts, short, place);
  const age = ageAfter(found.tokens, found.run.to) ?? ageBefore(found.tokens, found.run.from);
  if (age !== null) person.ages.add(age);
  // Leslie is a woman's name in `his wife, Leslie,`.
  // Kip is a woman's name in `a spokeswoman, Kip Lindgren,`; of men and women alike some say `spokesman`.
  if (person.mentions.length === 0)
    person.gender = kinGender(found) ?? (isCalledWoman(title, before, behind) ? 'FEMALE' : person.gender);
  person.gender = partGender(found) ?? person.gender;
  person.gender ??= titleGender(found) ?? (behind === null ? null : describedGender(behind));
  if (person.given === null) person.gender ??= genderOfOneName(found);
}

/** What parts one thing that somebody is from another: `the mayor and a lawyer`. */
const SECOND = / and (?=an? )/;

function describe(descriptions: CastPerson['descriptions'], text: string, place: Place): void {
  const known = descriptions.get(text);
  if (known === undefined) descriptions.set(text, { ...place, times: 1 });
  else known.times += 1;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
