import { createHash } from 'node:crypto';
import type { Corrections } from '../domain/corrections.ts';
import { concerns } from './corrector.ts';

/** What changes with every change of the corrections that concern a file; empty if none does. */
export function correctionsDigest({ people }: Corrections, path: string): string {
  const own = people.filter((person) => concerns(person, path));
  return own.length === 0 ? '' : createHash('sha256').update(JSON.stringify(own)).digest('hex').slice(0, 16);
}
