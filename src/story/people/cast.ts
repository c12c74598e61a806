import { fold } from '../../domain/fold.ts';
import type { Token } from '../tokens.ts';
import type { Passage } from '../passage.ts';
import { genderOfFirstName, isFirstName } from '../words/gazetteer.ts';
import { COURTESY, GENDERED_ROLES, isRole, ORGANIZATION_WORDS } from '../words/roles.ts';
import { appositionAfter, appositionBefore } from './apposition.ts';
import { isBody, isHyphenatedGiven, looksLikePerson } from './likely-person.ts';
import { findNameRuns } from './name-runs.ts';
import type { NameRun } from './name-runs.ts';

export type Gender = 'MALE' | 'FEMALE';

/** A place in a passage where a person is named. Offsets are in the passage's text. */
export interface NameMention {
  readonly passage: number;
  /** The name with the title before it. */
  readonly start: number;
  /** The name alone. */
  readonly nameStart: number;
  readonly end: number;
  /** Stands between quotation marks. */
  readonly quoted: boolean;
  readonly person: CastPerson;
  readonly form: 'FULL_NAME' | 'SURNAME';
}

/** A person of one story while it is read. */
export interface CastPerson {
  /** Fullest form of the name. */
  name: string;
  readonly family: string;
  readonly given: string | null;
  gender: Gender | null;
  /** Every form found, with how often. */
  readonly forms: Map<string, number>;
  readonly descriptions: Map<string, number>;
  readonly mentions: NameMention[];
}

/** Everyone a story names, and where. */
export interface Cast {
  readonly people: readonly CastPerson[];
  /** For each passage its mentions by offset. */
  readonly mentionsOf: readonly (readonly NameMention[])[];
}

interface FoundRun {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly run: NameRun;
  readonly quoted: boolean;
  readonly words: readonly string[];
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/**
 * Finds the people a story names: full names first, by what they are made of and what stands around them,
 * then titles with a surname, then bare surnames and first names of those found.
 */
export function findCast(passages: readonly Passage[]): Cast {
  const runs = passages.flatMap(runsOf);
  const index: CastIndex = { people: [], byFamily: new Map(), byGiven: new Map(), lastSeen: new Map() };
  const owner = new Map<FoundRun, CastPerson>();
  const bodies = bodyNames(runs);
  for (const found of runs) {
    if (found.words.length < 2 || bodies.has(found.words.map(fold).join(' '))) continue;
    if (looksLikePerson(found.tokens, found.run, found.quoted)) owner.set(found, register(index, found));
  }
  for (const [order, run] of runs.entries()) {
    const found = owner.has(run) ? run : narrowed(index, run);
    let person = owner.get(found) ?? bearerOf(index, found);
    if (
      person === null &&
      found.words.length === 1 &&
      found.run.titled &&
      looksLikePerson(found.tokens, found.run, found.quoted)
    ) {
      person = register(index, found);
    }
    if (person === null) continue;
    owner.set(found, person);
    index.lastSeen.set(person, order);
  }
  const mentionsOf: NameMention[][] = passages.map(() => []);
  for (const [found, person] of owner) mentionsOf[found.passage.index]?.push(mention(found, person));
  for (const mentions of mentionsOf) mentions.sort((a, b) => a.start - b.start);
  return { people: index.people, mentionsOf };
}

/** Names that are those of bodies elsewhere in the story: `Great Divide` of `Great Divide Grain Co.` */
function bodyNames(runs: readonly FoundRun[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { words, run, tokens } of runs) {
    const folded = words.map(fold);
    // the shipping line Delta Navigatie
    if (words.length > 1 && !run.titled && isBody(tokens[run.from - 1])) names.add(folded.join(' '));
    if (run.titled || words.length < 3 || words.length > LONGEST_BODY) continue;
    // The Andy Warhol Museum is named for somebody.
    if (!ORGANIZATION_WORDS.has(folded.at(-1) ?? '') || isFirstName(folded[0] ?? '')) continue;
    for (let length = 2; length < words.length; length += 1) names.add(folded.slice(0, length).join(' '));
  }
  return names;
}

/** More words than these are a heading, not the name of a body. */
const LONGEST_BODY = 8;

function runsOf(passage: Passage): FoundRun[] {
  const lists = [
    { tokens: passage.tokens, quoted: false },
    ...passage.inner.map((tokens) => ({ tokens, quoted: true })),
  ];
  return lists
    .flatMap(({ tokens, quoted }) =>
      findNameRuns(tokens).map((run) => ({
        passage,
        tokens,
        run,
        quoted,
        words: tokens
          .slice(run.nameFrom, run.to)
          .filter((token) => token.kind === 'word')
          .map((token) => token.text),
      })),
    )
    .sort((a, b) => startOf(a) - startOf(b));
}

const startOf = (found: FoundRun): number => found.tokens[found.run.from]?.start ?? 0;

function familyOf(words: readonly string[]): string {
  const plain = words.filter((word) => !SUFFIX.test(word));
  return plain.at(-1) ?? words.at(-1) ?? '';
}

/** Family and first name; in Bae Sun-ja the family name stands first. */
function partsOf(words: readonly string[]): { family: string; given: string | null } {
  const [first = '', second = ''] = words;
  if (words.length === 2 && isHyphenatedGiven(second)) return { family: first, given: second };
  return { family: familyOf(words), given: words.length > 1 ? first : null };
}

/** People found so far, by the folded parts of their names. */
interface CastIndex {
  readonly people: CastPerson[];
  readonly byFamily: Map<string, CastPerson[]>;
  readonly byGiven: Map<string, CastPerson[]>;
  /** Order of the last mention tied to each. */
  readonly lastSeen: Map<CastPerson, number>;
}

function register(index: CastIndex, found: FoundRun): CastPerson {
  const { words } = found;
  const { family, given } = partsOf(words);
  const namesakes = index.byFamily.get(fold(family)) ?? [];
  const same = namesakes.find(
    (person) => person.given !== null && given !== null && sameGiven(person.given, given),
  );
  if (same !== undefined) return same;
  const person: CastPerson = {
    name: words.join(' '),
    family,
    given,
    gender: given === null ? null : genderOfFirstName(fold(given)),
    forms: new Map(),
    descriptions: new Map(),
    mentions: [],
  };
  index.people.push(person);
  namesakes.push(person);
  index.byFamily.set(fold(family), namesakes);
  if (given !== null) {
    const sharing = index.byGiven.get(fold(given)) ?? [];
    sharing.push(person);
    index.byGiven.set(fold(given), sharing);
  }
  return person;
}

/** `W.` and `William` can be one first name. */
function sameGiven(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  if (x === y) return true;
  const initial = (name: string) => /^\p{L}\.?$/u.test(name);
  return (initial(a) || initial(b)) && x.startsWith(y.charAt(0));
}

/**
 * Where names that belong apart stand side by side, keeps the first if it is somebody's family name:
 * `at a news conference with Ruhl Latvia's position`.
 */
function narrowed(index: CastIndex, found: FoundRun): FoundRun {
  const first = found.words[0];
  if (found.words.length < 2 || first === undefined || !index.byFamily.has(fold(first))) return found;
  return { ...found, run: { ...found.run, to: found.run.nameFrom + 1 }, words: [first] };
}

/** The one person a shorter form can mean; the nearest before it if several bear the name; null if none does. */
function bearerOf(index: CastIndex, found: FoundRun): CastPerson | null {
  if (found.words.length !== 1) return null;
  const word = fold(familyOf(found.words));
  const gender = titleGender(
    found.tokens.slice(found.run.from, found.run.nameFrom).map((token) => token.lower),
  );
  const fits = (person: CastPerson) => gender === null || person.gender === null || person.gender === gender;
  let bearers = (index.byFamily.get(word) ?? []).filter(fits);
  // A first name alone is used of children, artists and in Iceland, and after `her brother`; a title in capitals goes
  // with the family name.
  const formal = found.run.titled && found.tokens[found.run.nameFrom - 1]?.capital === true;
  if (bearers.length === 0 && !formal) bearers = (index.byGiven.get(word) ?? []).filter(fits);
  const seen = (person: CastPerson) => index.lastSeen.get(person) ?? -1;
  return bearers.reduce<CastPerson | null>(
    (best, person) => (best === null || seen(person) > seen(best) ? person : best),
    null,
  );
}

function titleGender(title: readonly string[]): Gender | null {
  for (const word of title) {
    const gender = COURTESY.get(word) ?? GENDERED_ROLES.get(word);
    if (gender != null) return gender;
  }
  return null;
}

function mention(found: FoundRun, person: CastPerson): NameMention {
  const { run, tokens, passage } = found;
  const start = startOf(found);
  const nameStart = tokens[run.nameFrom]?.start ?? start;
  const end = tokens[run.to - 1]?.end ?? start;
  const form = passage.text.slice(nameStart, end);
  count(person.forms, form);
  if (found.words.length > 1 && form.length > person.name.length) person.name = form;
  const title = tokens.slice(run.from, run.nameFrom).filter((token) => !COURTESY.has(token.lower));
  const first = title[0];
  const last = title.at(-1);
  if (first !== undefined && last !== undefined && title.some((token) => isRole(token.lower)))
    count(person.descriptions, passage.text.slice(first.start, last.end));
  const before = appositionBefore(tokens, run.from, run.to);
  const [opening, closing] = before === null ? [] : [tokens[before.from], tokens[before.to - 1]];
  if (opening !== undefined && closing !== undefined)
    count(person.descriptions, passage.text.slice(opening.start, closing.end));
  const apposition = appositionAfter(passage.text, tokens, run.to);
  if (apposition !== null) count(person.descriptions, apposition);
  const words = tokens.slice(run.from, run.nameFrom).map((token) => token.lower);
  person.gender ??= titleGender([...words, ...(apposition?.toLowerCase().split(/\s+/) ?? [])]);
  const made: NameMention = {
    passage: passage.index,
    start,
    nameStart,
    end,
    quoted: found.quoted,
    person,
    form: found.words.length > 1 ? 'FULL_NAME' : 'SURNAME',
  };
  person.mentions.push(made);
  return made;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
