import type { Corrections, SpeakerCorrection } from '../domain/corrections.ts';
import type { HeardName } from '../domain/heard-name.ts';
import { fold } from '../domain/fold.ts';
import { concerns, Corrector } from './corrector.ts';
import { fitsBelow, fitsPattern } from './fits-pattern.ts';
import { conflict, factsKey, factsOf, type Facts } from './identity/facts.ts';

/** Another entry tells of a name in a file with the same right. */
export interface Rival {
  readonly person: SpeakerCorrection;
  /** The first file, by its path, and the name as that has it. */
  readonly path: string;
  readonly name: string;
}

/** What is known of one correction so far. */
export interface Use {
  /** Folded names that it found somebody by. */
  readonly found: Set<string>;
  /** Folded names of stories by which another one found somebody. */
  readonly outdone: Set<string>;
  /** By folded name, those that found somebody where this one might as well. */
  readonly rivals: Map<string, Rival>;
  /** By folded name, what stories mean by it where it is nobody's full name. */
  readonly otherwise: Map<string, Exclude<HeardName['as'], 'FULL_NAME'>>;
  /** Two names that one story has for two people, whom this one makes one; null if none has. */
  together: { readonly path: string; readonly names: readonly [string, string] } | null;
  /** What stories tell of those whom it takes for one without saying so, each once, with the first file that tells it. */
  readonly told: Map<string, { readonly facts: Facts; readonly path: string }>;
  /** Patterns under `files` that fit no file. */
  readonly unfit: Set<string>;
  /** By such a pattern, the first file below the folder's top that it would fit if it began there. */
  readonly near: Map<string, string>;
  /** Wiregraph failed on no file that it is for. */
  isKnown: boolean;
}

/** Watches whom the corrections of a folder find, while its files are read. */
export class CorrectionsUse {
  readonly #corrections: Corrections;
  readonly uses: ReadonlyMap<SpeakerCorrection, Use>;
  readonly #byName: ReadonlyMap<string, readonly SpeakerCorrection[]>;

  constructor(corrections: Corrections) {
    const { people } = corrections;
    this.#corrections = corrections;
    this.uses = new Map(people.map((person) => [person, newUse(person)]));
    const named = people.flatMap((person) => namesOf(person).map((name) => ({ name, person })));
    this.#byName = new Map(
      [...Map.groupBy(named, ({ name }) => name)].map(([name, all]) => [
        name,
        all.map(({ person }) => person),
      ]),
    );
  }

  /** A file is in the folder, and its stories have these words; null if Wiregraph failed on it. */
  file(path: string, heard: readonly HeardName[] | null): void {
    for (const [person, use] of this.uses) {
      for (const pattern of use.unfit)
        if (fitsPattern(path, pattern)) use.unfit.delete(pattern);
        else if (!use.near.has(pattern) && fitsBelow(path, pattern)) use.near.set(pattern, path);
      // Whom it names, nobody knows.
      if (heard === null && use.isKnown && concerns(person, path)) use.isKnown = false;
    }
    if (heard === null || heard.length === 0) return;
    const corrector = new Corrector(this.#corrections, path);
    /** Names by which an entry found somebody, by story. */
    const inStory = new Map<string, string>();
    for (const word of heard) {
      const name = fold(word.name);
      const winner = corrector.of(name);
      for (const person of this.#byName.get(name) ?? []) {
        const use = this.uses.get(person);
        if (use === undefined || !concerns(person, path)) continue;
        if (word.as !== 'FULL_NAME') use.otherwise.set(name, word.as);
        else if (person !== winner) outdo(use, person, winner, { path, name: word.name });
        else {
          use.found.add(name);
          if (isRemarkAlone(person)) tell(use, word, path);
          const key = `${word.story} ${this.#corrections.people.indexOf(person)}`;
          const another = inStory.get(key) ?? word.name;
          if (fold(another) !== name) use.together ??= { path, names: [another, word.name] };
          inStory.set(key, another);
        }
      }
    }
  }
}

/** The two files of which one tells of somebody else than the other; null if none does. */
export function twoMeant({ told }: Use): readonly [string, string] | null {
  const all = [...told.values()];
  for (const [index, one] of all.entries())
    for (const other of all.slice(index + 1))
      if (conflict(one.facts, other.facts)) return [one.path, other.path];
  return null;
}

/** Folded, each once. */
export function namesOf({ name, same }: SpeakerCorrection): string[] {
  return [...new Set([name, ...same].map(fold))];
}

function newUse({ files }: SpeakerCorrection): Use {
  return {
    found: new Set(),
    outdone: new Set(),
    rivals: new Map(),
    otherwise: new Map(),
    together: null,
    told: new Map(),
    unfit: new Set(files),
    near: new Map(),
    isKnown: true,
  };
}

function outdo(
  use: Use,
  own: SpeakerCorrection,
  winner: SpeakerCorrection | null,
  where: { readonly path: string; readonly name: string },
): void {
  const name = fold(where.name);
  use.outdone.add(name);
  // Those for some files win over those for all: that is no contradiction.
  if (winner !== null && (winner.files === null) === (own.files === null) && !use.rivals.has(name))
    use.rivals.set(name, { person: winner, ...where });
}

/**
 * Whether a correction gives a person another name or an address and seems to say no more, though as one for all files
 * it makes all of the name one. With the name under `same` it says that they are.
 */
function isRemarkAlone({ name, same, alias, sameAs, different, files }: SpeakerCorrection): boolean {
  const isRemark = alias.length > 0 || sameAs.length > 0;
  return isRemark && files === null && different === null && !same.some((one) => fold(one) === fold(name));
}

function tell(use: Use, word: HeardName, path: string): void {
  const facts = factsOf(word);
  const key = factsKey(facts);
  if (!use.told.has(key)) use.told.set(key, { facts, path });
}
