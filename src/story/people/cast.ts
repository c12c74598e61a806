import { fold } from '../../domain/fold.ts';
import type { Passage } from '../passage.ts';
import { genderOfFirstName, isFirstName } from '../words/gazetteer.ts';
import { ORGANIZATION_WORDS } from '../words/roles.ts';
import { isBody, looksLikePerson } from './likely-person.ts';
import { addMention, startOf, titleGender } from './mention.ts';
import type { FoundRun } from './mention.ts';
import { partsOf } from './name-parts.ts';
import { findNameRuns } from './name-runs.ts';
import { Namesakes } from './namesakes.ts';
import type { CastPerson, NameMention } from './person.ts';

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
  const owner = new Map<FoundRun, CastPerson>();
  const bodies = bodyNames(runs);
  for (const found of runs) {
    if (found.words.length < 2 || bodies.has(found.folded.join(' '))) continue;
    if (looksLikePerson(found)) owner.set(found, register(namesakes, found));
  }
  for (const run of runs) {
    const found = owner.has(run) ? run : narrowed(namesakes, run);
    let person = owner.get(found) ?? bearerOf(namesakes, found);
    if (person === null && found.words.length === 1 && found.run.titled && looksLikePerson(found)) {
      person = register(namesakes, found);
    }
    if (person === null) continue;
    owner.set(found, person);
    namesakes.named(person);
  }
  const mentionsOf: NameMention[][] = passages.map(() => []);
  // Full names were found first; a person's mentions go in reading order.
  const named = [...owner].sort(([a], [b]) => a.passage.index - b.passage.index || startOf(a) - startOf(b));
  for (const [found, person] of named) mentionsOf[found.passage.index]?.push(addMention(person, found));
  return { people: namesakes.people, mentionsOf };
}

/** Names that are those of bodies elsewhere in the story: `Great Divide` of `Great Divide Grain Co.` */
function bodyNames(runs: readonly FoundRun[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { words, folded, run, tokens } of runs) {
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
      findNameRuns(tokens).map((run) => {
        const name = tokens.slice(run.nameFrom, run.to).filter((token) => token.kind === 'word');
        const words = name.map((token) => token.text);
        return { passage, tokens, run, quoted, name, words, folded: words.map(fold) };
      }),
    )
    .sort((a, b) => startOf(a) - startOf(b));
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
  };
}

/** The one person a shorter form can mean; the nearest before it if several bear the name; null if none does. */
function bearerOf(namesakes: Namesakes, found: FoundRun): CastPerson | null {
  const word = found.folded[0] ?? '';
  if (found.words.length !== 1 || !namesakes.isKnown(word)) return null;
  const gender = titleGender(
    found.tokens.slice(found.run.from, found.run.nameFrom).map((token) => token.lower),
  );
  // A first name alone is used of children, artists and in Iceland, and after `her brother`; a title in capitals goes
  // with the family name.
  const formal = found.run.titled && found.tokens[found.run.nameFrom - 1]?.capital === true;
  return namesakes.byFamily(word, gender) ?? (formal ? null : namesakes.byGiven(word, gender));
}

/** The person of a name: one found before if both can be the same, else a new one. */
function register(namesakes: Namesakes, { words }: FoundRun): CastPerson {
  const { family, given } = partsOf(words);
  const same = given === null ? null : namesakes.same(family, given);
  if (same !== null) return same;
  const person: CastPerson = {
    order: namesakes.people.length,
    name: words.join(' '),
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
