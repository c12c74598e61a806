import { fold } from '../../src/domain/fold.ts';
import { makeId } from '../../src/domain/ids.ts';
import type { Evidence, NamingRecord } from '../../src/domain/naming.ts';
import { identify } from '../../src/ingest/identity/identify.ts';

/** A person as file `file` names them; the id as `castOf` makes it. */
export function naming(file: string, name: string, evidence: Partial<Evidence> = {}): NamingRecord {
  const key = fold(name);
  const namedId = key.includes(' ') ? makeId('Person', key) : makeId('Person', file, key);
  const family =
    key
      .replace(/ jr\.?$/, '')
      .split(' ')
      .at(-1) ?? '';
  const none = { gender: null, bornAbout: null, descriptions: [], years: [], places: [], corrected: false };
  return { sourceId: file, namedId, personId: namedId, family, name, ...none, ...evidence };
}

/** Namings by the person they mean, as `file: name`, each person's sorted. */
export function people(...namings: NamingRecord[]): string[][] {
  const ids = identify(namings);
  const groups = Map.groupBy(namings.entries(), ([index]) => ids[index]);
  return [...groups.values()]
    .map((group) => group.map(([, { sourceId, name }]) => `${sourceId}: ${name}`).sort())
    .sort();
}

export const titled = (...descriptions: string[]): Partial<Evidence> => ({ descriptions });
