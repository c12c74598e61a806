import type { NamingRecord } from '../../domain/naming.ts';
import { canShorten } from './name-parts.ts';
import { compatible, groupsOf, sharesOffice, type Group } from './groups.ts';
import { Homes } from './homes.ts';

/**
 * Tells who is meant by each naming of one family name: the id of a person, in the order of the namings.
 *
 * A function of all the files' namings and of nothing else: the order of reading does not matter. Two namings are
 * one person if they have the full name in common and nothing conflicts; if a shorter full name and a longer one
 * (`George Bush`, `George W. Bush`) share an office; or if a surname alone shares an office with exactly one
 * full name. Two people of one file are never made one. Who is corrected joins nobody else, and others can be found
 * to be the same person.
 */
export function identify(namings: readonly NamingRecord[]): string[] {
  const inOrder = [...namings].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  const groups = [...Map.groupBy(inOrder, ({ namedId }) => namedId).values()].flatMap(groupsOf);
  const byHead = new Map<string, Group[]>();
  const homes = new Homes();
  const full = groups.filter(({ parts }) => parts.given !== null);
  for (const group of full)
    for (const head of headsOf(group)) byHead.set(head, [...(byHead.get(head) ?? []), group]);
  const candidatesFor = (group: Group): Group[] =>
    [...new Set(headsOf(group).flatMap((head) => byHead.get(head) ?? []))].filter(
      (other) => other !== group && sharesOffice(group, other) && compatible(other, group.facts),
    );
  for (const group of full)
    homes.join(
      group,
      candidatesFor(group).filter((other) => canShorten(group.parts, other.parts)),
    );
  for (const group of groups) if (group.parts.given === null) homes.join(group, candidatesFor(group));
  const ids = new Map(
    groups.flatMap((group) => group.namings.map((naming) => [naming, homes.of(group).personId] as const)),
  );
  return namings.map((naming) => ids.get(naming) ?? naming.namedId);
}

const keyOf = ({ namedId, sourceId }: NamingRecord): string => `${namedId} ${sourceId}`;

const headsOf = ({ offices }: Group): string[] => [...new Set(offices.map(({ head }) => head))];
