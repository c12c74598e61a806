import { makeId } from '../../domain/ids.ts';
import { fullerName } from '../../domain/naming.ts';
import type { NamingRecord } from '../../domain/naming.ts';
import { conflict, distinction, factsKey, factsOf, type Facts } from './facts.ts';
import { namePartsOf, type NameParts } from './name-parts.ts';
import { officeOf, sameOffice, type Office } from './office.ts';

/** Namings of one full name that can be one person. */
export interface Group {
  readonly personId: string;
  readonly parts: NameParts;
  readonly namings: NamingRecord[];
  /** Each once. */
  readonly facts: Facts[];
  readonly offices: readonly Office[];
}

/** How many times the namings of all others the largest group must have for those that say nothing to be counted to it. */
const DOMINANT = 5;

/** Whether a group's facts leave room for others. */
export function compatible(group: Group, facts: readonly Facts[]): boolean {
  return group.facts.every((one) => facts.every((other) => !conflict(one, other)));
}

/** Whether an office of one is plainly an office of the other: what a shared name alone does not tell. */
export function sharesOffice(one: Pick<Group, 'offices'>, other: Pick<Group, 'offices'>): boolean {
  return one.offices.some((office) => other.offices.some((theirs) => sameOffice(office, theirs)));
}

/**
 * Parts the namings of one full name, or of one name in one article, into people. Where nothing speaks against it
 * they are one person, with the id of the name. Where facts conflict, namings that agree go together and the largest
 * group keeps the id. A naming that could be either goes where it shares an office, else to a group so large that the
 * others are exceptions, else it is a person of its file alone. Corrected namings are one person whatever they tell,
 * and which of the others are that person too is told as it is of any group: a correction for the files of one
 * namesake leaves the other alone.
 */
export function groupsOf(namings: readonly NamingRecord[]): Group[] {
  const profiles = [...Map.groupBy(namings, profileOf).values()]
    .map((alike) => groupOf(alike))
    .sort(byWeight);
  const clashing = profiles.filter((one) => profiles.some((other) => !compatible(one, other.facts)));
  if (clashing.length === 0) return namings.length === 0 ? [] : [groupOf(namings)];
  const apart: Group[] = [];
  for (const profile of clashing) {
    // What agrees with two that conflict with each other is counted to the heavier one.
    const home = apart.find((group) => compatible(group, profile.facts));
    if (home === undefined) apart.push(profile);
    else merge(apart, home, profile);
  }
  apart.sort(byWeight);
  const others = apart.slice(1).reduce((sum, group) => sum + group.namings.length, 0);
  const dominant = (apart[0]?.namings.length ?? 0) >= DOMINANT * others;
  const groups = apart.map((group, index) => distinguished(group, apart.slice(0, index)));
  for (const one of profiles.filter((profile) => !clashing.includes(profile)).flatMap(apartUnlessCorrected)) {
    const likely = apart.flatMap((group, index) => (sharesOffice(group, one) ? [index] : []));
    const home = likely.length === 1 ? likely[0] : dominant ? 0 : undefined;
    if (home === undefined) groups.push({ ...one, personId: idInFile(one) });
    else groups[home]?.namings.push(...one.namings);
  }
  return groups;
}

/** What namings have in common that are one person as far as they themselves tell. */
function profileOf(naming: NamingRecord): string {
  return naming.corrected ? 'corrected' : factsKey(factsOf(naming));
}

/** Files that say nothing may each mean somebody else, unless a correction says that they mean one person. */
function apartUnlessCorrected(group: Group): Group[] {
  const isCorrected = group.namings.some(({ corrected }) => corrected);
  return isCorrected ? [group] : group.namings.map((naming) => groupOf([naming]));
}

/** The id of somebody whom only one file, or only a correction, tells from others of the name. */
function idInFile({ personId, namings }: Group): string {
  const [sourceId = ''] = namings.map((naming) => naming.sourceId).sort();
  return makeId('Person', personId, sourceId);
}

/** A group that shares its name with larger ones: its id follows from what tells it apart from each, and nothing else. */
function distinguished(group: Group, larger: readonly Group[]): Group {
  if (larger.length === 0) return group;
  const marks = larger.flatMap(({ facts }) => distinction(group.facts, facts) ?? []);
  return { ...group, personId: makeId('Person', group.personId, ...new Set(marks.sort())) };
}

/** Puts a group in place of one it was merged into. */
function merge(groups: Group[], home: Group, more: Group): void {
  groups[groups.indexOf(home)] = groupOf([...home.namings, ...more.namings]);
}

function groupOf(namings: readonly NamingRecord[]): Group {
  const descriptions = new Set(namings.flatMap((naming) => naming.descriptions));
  const name = namings.map((naming) => naming.name).reduce(fullerName, '');
  return {
    personId: namings[0]?.namedId ?? '',
    parts: namePartsOf(name),
    namings: [...namings],
    facts: toldBy(namings),
    offices: [...descriptions].flatMap((description) => officeOf(description) ?? []),
  };
}

/** The facts of namings, each once. Corrected ones are one person: that of which they tell two things is not known. */
function toldBy(namings: readonly NamingRecord[]): Facts[] {
  const distinct = (some: readonly NamingRecord[]): Map<string, Facts> =>
    new Map(some.map(factsOf).map((one) => [factsKey(one), one]));
  const corrected = [...distinct(namings.filter((naming) => naming.corrected)).values()];
  const sure = corrected.filter((one) => corrected.every((other) => !conflict(one, other)));
  const others = distinct(namings.filter((naming) => !naming.corrected));
  return [...new Map([...others, ...sure.map((one) => [factsKey(one), one] as const)]).values()];
}

/** The group with more files first; of equals the one whose facts come first as text. */
function byWeight(one: Group, other: Group): number {
  if (one.namings.length !== other.namings.length) return other.namings.length - one.namings.length;
  const [a, b] = [one, other].map((group) => group.facts.map(factsKey).sort().join(' '));
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
