import type { Group } from './group.ts';
import type { Homes } from './homes.ts';

/**
 * Makes those one whose full names differ in hyphens, commas and full stops alone: `Jean-Luc` and `Jean Luc`, `Hull, Jr.`
 * and `Hull Jr`; not where one spelling is that of several people, of whom the other may be any. The first in the order
 * of the letters keeps the id. Who is corrected is told by the correction.
 */
export function joinSpellings(groups: readonly Group[], homes: Homes): void {
  const uncorrected = groups.filter(({ namings }) => !namings.some(({ corrected }) => corrected));
  for (const spelt of Map.groupBy(uncorrected, ({ name }) => plainly(name)).values()) {
    if (new Set(spelt.map(({ name }) => name)).size < spelt.length) continue;
    const [first, ...others] = spelt.sort((one, other) => (one.name < other.name ? -1 : 1));
    for (const group of others) homes.join(group, first === undefined ? [] : [first]);
  }
}

const plainly = (name: string): string =>
  name
    .split(/[\s.,-]+/u)
    .filter(Boolean)
    .join(' ');
