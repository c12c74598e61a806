import { matchesGlob } from 'node:path';
import { fold } from '../domain/fold.ts';
import { makeId } from '../domain/ids.ts';
import type { Corrections, PersonCorrection } from '../domain/corrections.ts';

/** The corrections that concern one file. */
export class Corrector {
  readonly #byName = new Map<string, PersonCorrection>();

  /** @param path the file's, relative to the folder that was read */
  constructor({ people }: Corrections, path: string) {
    const general = people.filter(({ files }) => files === null);
    const special = people.filter(({ files }) => files?.some((pattern) => matchesGlob(path, pattern)));
    // Those for some files win over those for all.
    for (const person of [...general, ...special])
      for (const name of [person.name, ...person.same]) this.#byName.set(fold(name), person);
  }

  /** What is told of the bearer of a name; null if nothing. */
  of(name: string): PersonCorrection | null {
    return this.#byName.get(fold(name)) ?? null;
  }
}

/** The id of a corrected person: that of the name, as if a story had it, unless others share it. */
export function correctedId({ name, different }: PersonCorrection): string {
  const key = fold(name);
  return different === null ? makeId('Person', key) : makeId('Person', key, fold(different));
}
