import { createHash } from 'node:crypto';
import type { Corrections, PersonCorrection } from '../domain/corrections.ts';
import { fold } from '../domain/fold.ts';
import { concerns, Corrector } from './corrector.ts';
import { fitsPattern } from './fits-pattern.ts';

/** What changes with every change of the corrections that concern a file; empty if none does. */
export function correctionsDigest({ people }: Corrections, path: string): string {
  const own = people.filter((person) => concerns(person, path));
  return own.length === 0 ? '' : createHash('sha256').update(JSON.stringify(own)).digest('hex').slice(0, 16);
}

/** What of a correction changes nothing: all of it, told by its `name`, or a text under `same` or `files`. */
export interface IdlePart {
  readonly person: PersonCorrection;
  readonly key: 'name' | 'same' | 'files';
  /** Of the text under its key; 0 for a name. */
  readonly index: number;
  readonly text: string;
  /** Stories have the name, and another correction tells who it is in all of them. */
  readonly outdone: boolean;
}

/** What is known of one correction so far. */
interface Use {
  /** Folded names that it found somebody by. */
  readonly found: Set<string>;
  /** Folded names of stories by which another one found somebody. */
  readonly outdone: Set<string>;
  /** Patterns under `files` that fit no file. */
  readonly unfit: Set<string>;
  /** Wiregraph failed on no file that it is for. */
  isKnown: boolean;
}

/** Watches which corrections of a folder find somebody, while its files are read. */
export class CorrectionsUse {
  readonly #corrections: Corrections;
  readonly #uses: ReadonlyMap<PersonCorrection, Use>;
  readonly #byName: ReadonlyMap<string, readonly PersonCorrection[]>;

  constructor(corrections: Corrections) {
    const { people } = corrections;
    this.#corrections = corrections;
    this.#uses = new Map(
      people.map((person) => [
        person,
        { found: new Set(), outdone: new Set(), unfit: new Set(person.files), isKnown: true },
      ]),
    );
    const named = people.flatMap((person) =>
      [...new Set([person.name, ...person.same].map(fold))].map((name) => ({ name, person })),
    );
    this.#byName = new Map(
      [...Map.groupBy(named, ({ name }) => name)].map(([name, all]) => [
        name,
        all.map(({ person }) => person),
      ]),
    );
  }

  /** A file is in the folder, and its stories name these people; null if Wiregraph failed on it. */
  file(path: string, names: Iterable<string> | null): void {
    for (const [person, use] of this.#uses) {
      for (const pattern of use.unfit) if (fitsPattern(path, pattern)) use.unfit.delete(pattern);
      // Whom it names, nobody knows.
      if (names === null && use.isKnown && concerns(person, path)) use.isKnown = false;
    }
    if (names === null || this.#uses.size === 0) return;
    const corrector = new Corrector(this.#corrections, path);
    for (const name of new Set([...names].map(fold))) {
      const winner = corrector.of(name);
      for (const person of this.#byName.get(name) ?? [])
        if (person === winner) this.#uses.get(person)?.found.add(name);
        else if (concerns(person, path)) this.#uses.get(person)?.outdone.add(name);
    }
  }

  /**
   * What changes nothing: a pattern that fits no file, a correction that finds nobody in the files it is for, and of
   * one that does the names that find nobody.
   */
  idle(): IdlePart[] {
    return [...this.#uses].flatMap(([person, { found, outdone, unfit, isKnown }]) => {
      const part = (key: IdlePart['key'], text: string, index: number): IdlePart => ({
        person,
        key,
        index,
        text,
        outdone: outdone.has(fold(text)),
      });
      const files = person.files ?? [];
      const patterns = files
        .map((pattern, index) => part('files', pattern, index))
        .filter(({ text }) => unfit.has(text));
      const isForNoFile = files.length > 0 && patterns.length === files.length;
      if (!isKnown || isForNoFile) return patterns;
      if (found.size === 0) return [part('name', person.name, 0), ...patterns];
      const names = person.same
        .map((name, index) => part('same', name, index))
        .filter(({ text }) => !found.has(fold(text)));
      return [...names, ...patterns];
    });
  }
}
