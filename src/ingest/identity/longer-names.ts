import { conflict } from './facts.ts';
import type { Group } from './group.ts';
import { canShorten, type NameParts } from './name-parts.ts';
import { sameCalling, sameOffice } from './office.ts';
import { isNear } from './setting.ts';

/** Finds the longer full names that a name can be short for, without looking at all that share first and last name. */
export class LongerNames {
  readonly #by: ReadonlyMap<string, readonly Group[]>;

  constructor(groups: readonly Group[]) {
    const by = new Map<string, Group[]>();
    for (const group of groups) {
      const { middle, suffix } = group.parts;
      // First and last name alone are no longer name of anything, and many have them: mayors of 5,000 towns.
      if (middle.length === 0 && suffix === null) continue;
      for (const key of [keyOf(group.parts), initialsKeyOf(group.parts)]) {
        const known = by.get(key);
        if (known === undefined) by.set(key, [group]);
        else known.push(group);
      }
    }
    this.#by = by;
  }

  /** Those with a longer name who have an office, or near by a calling, in common with a group, and nothing against it. */
  *than(group: Group): Iterable<Group> {
    const { parts, facts, offices } = group;
    const isWhole = parts.middle.length > 0 && parts.middle.every((word) => word.length > 1);
    if (isWhole || offices.length === 0) return;
    const key = parts.middle.length === 0 ? keyOf(parts) : initialsKeyOf(parts);
    for (const other of this.#by.get(key) ?? [])
      if (canShorten(parts, other.parts) && isTied(group, other) && !conflict(other.facts, facts))
        yield other;
  }
}

/** Whether an office ties two full names or, where they are told of near each other, a calling: `Judge` twice. */
function isTied(one: Group, other: Group): boolean {
  const alike = isNear(one.setting, other.setting) ? sameCalling : sameOffice;
  return one.offices.some((office) => other.offices.some((theirs) => alike(office, theirs)));
}

const keyOf = ({ given, family }: NameParts): string => JSON.stringify([given, family]);

const initialsKeyOf = ({ given, middle, family }: NameParts): string =>
  JSON.stringify([given, middle.map((word) => word.charAt(0)), family]);
