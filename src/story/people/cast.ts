import { fold } from '../../domain/fold.ts';
import type { Passage } from '../passage.ts';
import type { Token } from '../tokens.ts';
import { genderOfFirstName, isCommonWord } from '../words/gazetteer.ts';
import { ORGANIZATION_WORDS } from '../words/roles.ts';
import { FIRST_NAME, isOf, PLACE } from '../words/word-classes.ts';
import { isBody, isWork } from './around-name.ts';
import { looksLikePerson } from './likely-person.ts';
import { addMention, startOf, titleGender } from './mention.ts';
import type { FoundRun } from './mention.ts';
import { PARTICLES, partsOf } from './name-parts.ts';
import { findNameRuns } from './name-runs.ts';
import type { NameRun } from './name-runs.ts';
import { Namesakes } from './namesakes.ts';
import type { Bearer } from './namesakes.ts';
import type { CastPerson, NameMention } from './person.ts';
import { Usages } from './usage.ts';

/** Everyone a story names, and where. */
export interface Cast {
  readonly people: readonly CastPerson[];
  /** For each passage its mentions by offset. */
  readonly mentionsOf: readonly (readonly NameMention[])[];
}

/**
 * Finds the people a story names: full names first, by what they are made of and what stands around them,
 * then titles with a surname, then bare surnames and first names of those found.
 */
export function findCast(passages: readonly Passage[]): Cast {
  const runs = passages.flatMap(runsOf);
  const namesakes = new Namesakes();
  const owner = new Map<FoundRun, Bearer>();
  const bodies = bodyNames(runs);
  const isBodyName = (name: string): boolean => bodies.size > 0 && bodies.has(name);
  const usages = new Usages(runs);
  for (const [index, run] of runs.entries()) {
    if (run.words.length < 2) continue;
    const name = run.foldedName;
    const known = namesakes.byDoubleFamily(name);
    if (known !== null) owner.set(run, alone(known));
    if (known !== null || isBodyName(name)) continue;
    const found =
      [run, lastTwo(run, usages)].find((one) => one !== null && looksLikePerson(one, usages)) ?? null;
    if (found === null) continue;
    runs[index] = found;
    owner.set(found, alone(register(namesakes, found)));
  }
  for (const run of runs) {
    const found = owner.has(run) ? run : narrowed(namesakes, run);
    let bearer =
      owner.get(found) ??
      bearerOf(namesakes, found) ??
      (isBodyName(found.foldedName) ? null : namedBefore(namesakes, found));
    if (bearer === null && found.words.length === 1 && looksLikePerson(found, usages))
      bearer = alone(register(namesakes, found));
    if (bearer === null) continue;
    owner.set(withParticles(bearer.person, found), bearer);
    // A name that can mean two makes neither of them the one named last.
    if (!bearer.doubtful) namesakes.named(bearer.person, found.passage.index);
  }
  const mentionsOf: NameMention[][] = passages.map(() => []);
  // Full names were found first; a person's mentions go in reading order.
  const named = [...owner].sort(([a], [b]) => a.passage.index - b.passage.index || startOf(a) - startOf(b));
  for (const [found, bearer] of named) mentionsOf[found.passage.index]?.push(addMention(bearer, found));
  return { people: namesakes.people, mentionsOf };
}

/**
 * The last two words of a longer run, where a first name or the story's own short form tells that they are a name:
 * `Arlington Student Union president-elect Amneh Ruhl`. Null if nothing tells it.
 */
function lastTwo(found: FoundRun, usages: Usages): FoundRun | null {
  const { tokens, run, name, words, folded, quoted } = found;
  const [given, family] = name.slice(-2);
  if (words.length < 3 || quoted || given === undefined || family === undefined) return null;
  const known = isOf(given, FIRST_NAME) && !isCommonWord(folded.at(-2) ?? '');
  if (!known && usages.of(folded.at(-1) ?? '').speaks === 0) return null;
  const from = tokens.indexOf(given, run.nameFrom);
  if (tokens[run.from - 1]?.lower === 'the' || tokens[from + 1] !== family) return null;
  const tail = { from, nameFrom: from, to: run.to, titled: false };
  return {
    ...found,
    run: tail,
    name: [given, family],
    words: words.slice(-2),
    folded: folded.slice(-2),
    foldedName: folded.slice(-2).join(' '),
  };
}

/** A bare family name with the particles it has in the full name: `del Ponte said`. */
function withParticles({ name }: CastPerson, found: FoundRun): FoundRun {
  const { tokens, run } = found;
  if (found.words.length > 1 || run.titled) return found;
  let from = run.from;
  while (PARTICLES.has(tokens[from - 1]?.lower ?? '') && name.includes(` ${tokens[from - 1]?.text ?? ''} `))
    from -= 1;
  return from === run.from ? found : { ...found, run: { ...run, from, nameFrom: from } };
}

/** Names that are those of bodies elsewhere in the story: `Great Divide` of `Great Divide Grain Co.` */
function bodyNames(runs: readonly FoundRun[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { name, words, folded, foldedName, run, tokens } of runs) {
    // the shipping line Delta Navigatie
    if (words.length > 1 && !run.titled && isBody(tokens[run.from - 1])) names.add(foldedName);
    if (run.titled || words.length < 3 || words.length > LONGEST_BODY) continue;
    // The Ada Ruhl Museum is named for somebody; Philip Orme Cos. is called Philip Orme.
    const last = folded.at(-1) ?? '';
    if (!ORGANIZATION_WORDS.has(last) || (isOf(name[0], FIRST_NAME) && !COMPANY_FORMS.test(last))) continue;
    for (let length = 2; length < words.length; length += 1) names.add(folded.slice(0, length).join(' '));
  }
  return names;
}

/** What a company's name ends with by law. */
const COMPANY_FORMS = /^(?:inc|corp|ltd|plc|llc|cos?|bros)\.?$/;

/** More words than these are a heading, not the name of a body. */
const LONGEST_BODY = 8;

function runsOf(passage: Passage): FoundRun[] {
  const plain = runsAmong(passage, passage.tokens, false);
  const quoted = passage.inner.flatMap((tokens) => runsAmong(passage, tokens, true));
  return quoted.length === 0 ? plain : [...plain, ...quoted].sort((a, b) => startOf(a) - startOf(b));
}

function runsAmong(passage: Passage, tokens: readonly Token[], quoted: boolean): FoundRun[] {
  return findNameRuns(tokens)
    .filter((run) => !isJoined(tokens, run))
    .map((run) => {
      const name = tokens.slice(run.nameFrom, run.to).filter(({ kind }) => kind === 'word');
      const words = name.map(({ text }) => text);
      const folded = name.map(({ word }) => word.folded);
      return { passage, tokens, run, quoted, name, words, folded, foldedName: folded.join(' ') };
    });
}

/** One of several names that a stroke makes one of: the agency Moss/Orme. */
function isJoined(tokens: readonly Token[], { from, to }: NameRun): boolean {
  return tokens[from - 1]?.text === '/' || tokens[to]?.text === '/';
}

/**
 * Where names that belong apart stand side by side, keeps the first if it is somebody's family name:
 * `at a news conference with Ruhl Latvia's position`.
 */
function narrowed(namesakes: Namesakes, found: FoundRun): FoundRun {
  if (found.words.length < 2 || !namesakes.isFamily(found.folded[0] ?? '')) return found;
  return {
    ...found,
    run: { ...found.run, to: found.run.nameFrom + 1 },
    name: found.name.slice(0, 1),
    words: found.words.slice(0, 1),
    folded: found.folded.slice(0, 1),
    foldedName: found.folded[0] ?? '',
  };
}

/** Somebody whose name nobody else can mean. */
const alone = (person: CastPerson): Bearer => ({ person, rivals: [], doubtful: false });

/** Whom a shorter form can mean; the nearest before it first if several bear the name; null if none does. */
function bearerOf(namesakes: Namesakes, found: FoundRun): Bearer | null {
  const word = found.folded[0] ?? '';
  if (found.words.length !== 1 || !namesakes.isKnown(word) || isWork(found)) return null;
  const gender = titleGender(
    found.tokens.slice(found.run.from, found.run.nameFrom).map((token) => token.lower),
  );
  // A first name alone is used of children, artists and in Iceland, and after `her brother`; a title in capitals goes
  // with the family name.
  const formal = found.run.titled && found.tokens[found.run.nameFrom - 1]?.capital === true;
  return (
    namesakes.byFamily(word, gender) ??
    (formal || isOf(found.name[0], PLACE) ? null : namesakes.byGiven(word, gender))
  );
}

/** Whoever has exactly this name elsewhere in the story: `the Ann Lee case`. */
function namedBefore(namesakes: Namesakes, found: FoundRun): Bearer | null {
  if (found.words.length < 2) return null;
  const { family, given } = partsOf(found);
  const person = given === null ? null : namesakes.same(family, given);
  return person !== null && fold(person.name) === found.foldedName ? alone(person) : null;
}

/** The person of a name: one found before if both can be the same, else a new one. */
function register(namesakes: Namesakes, found: FoundRun): CastPerson {
  const { family, given } = partsOf(found);
  const same = given === null ? null : namesakes.same(family, given);
  if (same !== null) return same;
  const person: CastPerson = {
    order: namesakes.people.length,
    name: found.words.join(' '),
    family,
    given,
    gender: given === null ? null : genderOfFirstName(fold(given)),
    ages: new Set(),
    forms: new Map(),
    descriptions: new Map(),
    mentions: [],
    fullMention: null,
  };
  namesakes.add(person);
  return person;
}
