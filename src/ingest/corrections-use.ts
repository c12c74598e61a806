import { createHash } from 'node:crypto';
import type { Corrections, PersonCorrection } from '../domain/corrections.ts';
import { concerns } from './corrector.ts';

/** What changes with every change of the corrections that concern a file; empty if none does. */
export function correctionsDigest({ people }: Corrections, path: string): string {
  const own = people.filter((person) => concerns(person, path));
  return own.length === 0 ? '' : createHash('sha256').update(JSON.stringify(own)).digest('hex').slice(0, 16);
}

/** Watches which corrections of a folder find somebody, while its files are read. */
export class CorrectionsUse {
  readonly #idle: Map<string, PersonCorrection>;

  constructor({ people }: Corrections) {
    this.#idle = new Map(people.map((person) => [keyOf(person), person]));
  }

  /** A correction has found somebody. */
  found(person: PersonCorrection): void {
    this.#idle.delete(keyOf(person));
  }

  /** A file is not read again: what concerns it may have found somebody before. */
  unread(path: string): void {
    for (const [key, person] of this.#idle) if (concerns(person, path)) this.#idle.delete(key);
  }

  /** Those that found nobody in any file they are for. */
  idle(): readonly PersonCorrection[] {
    return [...this.#idle.values()];
  }
}

/** One that comes back from a worker is another object that says the same. */
function keyOf(person: PersonCorrection): string {
  return JSON.stringify(person);
}
