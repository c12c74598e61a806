import { fold } from '../domain/fold.ts';
import { makeId } from '../domain/ids.ts';
import type { Corrections, SpeakerCorrection } from '../domain/corrections.ts';
import type { StorySpeaker } from '../domain/story.ts';
import { fitsPattern } from './fits-pattern.ts';

/** Whether a correction is for a file, by the file's path relative to the folder that was read. */
export function concerns({ files }: SpeakerCorrection, path: string): boolean {
  return files === null || files.some((pattern) => fitsPattern(path, pattern));
}

/** The corrections that concern one file. */
export class Corrector {
  readonly #byName = new Map<string, SpeakerCorrection>();

  /** @param path the file's, relative to the folder that was read */
  constructor({ people }: Corrections, path: string) {
    const own = people.filter((person) => concerns(person, path));
    const some = own.filter(({ files }) => files !== null);
    // Whichever stands first in the file, the same counts.
    if (some.length > 1) some.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
    // Those for some files win over those for all, and whose own name it is over who takes it in.
    for (const alike of [own.filter(({ files }) => files === null), some]) {
      for (const person of alike) for (const name of person.same) this.#byName.set(fold(name), person);
      for (const person of alike) this.#byName.set(fold(person.name), person);
    }
  }

  /** Nothing concerns the file. */
  get isEmpty(): boolean {
    return this.#byName.size === 0;
  }

  /** What is told of the bearer of a name; null if nothing. */
  of(name: string): SpeakerCorrection | null {
    return this.#byName.get(fold(name)) ?? null;
  }
}

/** What is told of a speaker; null if nothing. Who says who the bearer of a name is says whether that is a person or an organisation too, whatever the story is read to tell. */
export function correctionOf(
  { kind, name }: Pick<StorySpeaker, 'kind' | 'name'>,
  corrector: Corrector,
): SpeakerCorrection | null {
  return kind === 'UNNAMED_SOURCE' ? null : corrector.of(name);
}

/** The id of a corrected speaker: that of the name, as if a story had it, unless others share it. */
export function correctedId({ type, name, different }: SpeakerCorrection): string {
  const key = fold(name);
  if (type === 'ORGANIZATION') return makeId('Organization', key);
  return different === null ? makeId('Person', key) : makeId('Person', key, fold(different));
}
