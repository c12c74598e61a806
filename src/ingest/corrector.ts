import { fold } from '../domain/fold.ts';
import { makeId } from '../domain/ids.ts';
import type { Corrections, PersonCorrection } from '../domain/corrections.ts';
import type { StorySpeaker } from '../domain/story.ts';
import { fitsPattern } from './fits-pattern.ts';

/** Whether a correction is for a file, by the file's path relative to the folder that was read. */
export function concerns({ files }: PersonCorrection, path: string): boolean {
  return files === null || files.some((pattern) => fitsPattern(path, pattern));
}

/** The corrections that concern one file. */
export class Corrector {
  readonly #byName = new Map<string, PersonCorrection>();

  /** @param path the file's, relative to the folder that was read */
  constructor({ people }: Corrections, path: string) {
    const own = people.filter((person) => concerns(person, path));
    // Those for some files win over those for all.
    const ordered = [
      ...own.filter(({ files }) => files === null),
      ...own.filter(({ files }) => files !== null),
    ];
    for (const person of ordered)
      for (const name of [person.name, ...person.same]) this.#byName.set(fold(name), person);
  }

  /** What is told of the bearer of a name; null if nothing. */
  of(name: string): PersonCorrection | null {
    return this.#byName.get(fold(name)) ?? null;
  }
}

/** What is told of a speaker; null if nothing. Who says who the bearer of a name is says that it is a person's, whatever the story is read to tell. */
export function correctionOf(
  { kind, name }: Pick<StorySpeaker, 'kind' | 'name'>,
  corrector: Corrector,
): PersonCorrection | null {
  return kind === 'UNNAMED_SOURCE' ? null : corrector.of(name);
}

/** The id of a corrected person: that of the name, as if a story had it, unless others share it. */
export function correctedId({ name, different }: PersonCorrection): string {
  const key = fold(name);
  return different === null ? makeId('Person', key) : makeId('Person', key, fold(different));
}
