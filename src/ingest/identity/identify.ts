import type { NamingRecord } from '../../domain/naming.ts';
import { conflict } from './facts.ts';
import type { Group } from './group.ts';
import { groupsOf } from './groups.ts';
import { Homes } from './homes.ts';
import { LongerNames } from './longer-names.ts';
import { OfficeIndex } from './office-index.ts';
import { sameOffice } from './office.ts';
import { isNear } from './setting.ts';
import { joinSpellings } from './spellings.ts';

/**
 * Tells who is meant by each naming of one family name: the id of a person, in the order of the namings.
 *
 * A function of all the files' namings and of nothing else: the order of reading does not matter. Two namings are
 * one person if they have the full name in common, marks aside, and nothing conflicts; if a shorter full name and a longer one
 * (`George Bush`, `George W. Bush`) share an office or, near each other, a calling; or if a surname alone shares an office with exactly one
 * full name, within a term and of one country as far as that is told. Two people of one file are never made one. Who is corrected joins nobody else, and others can be found
 * to be the same person.
 */
export function identify(namings: readonly NamingRecord[]): string[] {
  const inOrder = [...namings].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  const groups = [...Map.groupBy(inOrder, ({ namedId }) => namedId).values()].flatMap(groupsOf);
  const homes = new Homes();
  const full = groups.filter(({ parts }) => parts.given !== null).sort(bySpecificity);
  joinSpellings(full, homes);
  const longer = new LongerNames(full);
  for (const group of full) homes.join(group, longer.than(group));
  const bearers = new OfficeIndex<Group>();
  for (const group of full) bearers.add(group, group.offices);
  for (const group of groups)
    if (group.parts.given === null)
      homes.join(
        group,
        fitting(
          bearers.sharing(group.offices, sameOffice),
          (other) => !conflict(other.facts, group.facts) && isNear(group.setting, other.setting),
        ),
      );
  const ids = new Map(
    groups.flatMap((group) => group.namings.map((naming) => [naming, homes.of(group).personId] as const)),
  );
  return namings.map((naming) => ids.get(naming) ?? naming.namedId);
}

const keyOf = ({ namedId, sourceId }: NamingRecord): string => `${namedId} ${sourceId}`;

function* fitting<T>(items: Iterable<T>, fits: (item: T) => boolean): Iterable<T> {
  for (const item of items) if (fits(item)) yield item;
}

/**
 * The name that tells most first: `Tom C. Hull` is found to be Tom Carl Hull before it is asked whether `Tom Hull` is
 * one person or two.
 */
function bySpecificity(one: Group, other: Group): number {
  const told = ({ parts }: Group): number => parts.middle.length + (parts.suffix === null ? 0 : 1);
  const letters = ({ parts }: Group): number => parts.middle.join('').length;
  return (
    told(other) - told(one) ||
    letters(other) - letters(one) ||
    (one.name < other.name || (one.name === other.name && one.personId < other.personId) ? -1 : 1)
  );
}
