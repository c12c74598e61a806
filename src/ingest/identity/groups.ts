import { makeId } from '../../domain/ids.ts';
import type { NamingRecord } from '../../domain/naming.ts';
import { Apart, type Part } from './apart.ts';
import { Disputes, factsKey, factsOf } from './facts.ts';
import { groupOf, type Group } from './group.ts';
import { countUndisputed } from './undisputed.ts';

/** How many times the files of all others one must have to keep the id of a name that several have. */
const KEEPS = 5;

/**
 * Parts the namings of one full name, or of one name in one article, into people. Where nothing speaks against it
 * they are one person, with the id of the name. Where facts conflict, namings that agree go together, and those that
 * tell nothing of it are counted as `countUndisputed` says. Corrected namings are one person whatever they tell,
 * and which of the others are that person too is told as it is of any group: a correction for the files of one
 * namesake leaves the other alone.
 *
 * The id of a name that several have is kept by one with five times the files of all others, or by those who tell
 * nothing of what conflicts; else by nobody. It would come to mean a namesake who came later.
 */
export function groupsOf(namings: readonly NamingRecord[]): Group[] {
  const profiles = [...Map.groupBy(namings, profileOf).values()].map((alike) => groupOf(alike));
  const disputes = new Disputes(profiles.map(({ facts }) => facts));
  const [disputed, undisputed] = [true, false].map((touched) =>
    profiles.filter(({ facts }) => disputes.touches(facts) === touched).sort(byWeight),
  );
  if (disputed === undefined || undisputed === undefined || disputed.length === 0)
    return namings.length === 0 ? [] : [groupOf(namings)];
  const apart = new Apart();
  for (const profile of disputed) apart.add(profile);
  const { core, alone } = countUndisputed(undisputed.flatMap(apartUnlessCorrected), apart.parts, disputes);
  const groups = identified(core === null ? apart.parts : [...apart.parts, core], namings.length, disputes);
  return [...groups, ...alone.map((one) => ({ ...one, personId: idInFile(one) }))];
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

/** People of one name: the id of each that does not keep the name's follows from what tells it apart, and nothing else. */
function identified(parts: readonly Part[], files: number, disputes: Disputes): Group[] {
  const marked = Map.groupBy(parts, ({ facts }) => JSON.stringify(disputes.marks(facts)));
  return parts.map(({ namings, facts }) => {
    const group = groupOf(namings);
    const marks = disputes.marks(facts);
    const keeps = namings.length >= KEEPS * (files - namings.length);
    if (keeps || (marks.length === 0 && facts.born === null)) return group;
    // An age tells less surely than anything else, and differs from file to file.
    const alike = (marked.get(JSON.stringify(marks))?.length ?? 0) > 1;
    if (facts.born !== null && (alike || marks.length === 0)) marks.push(`~ born ${facts.born.first}`);
    return { ...group, personId: makeId('Person', group.personId, ...marks) };
  });
}

/** The group with more files first; of equals the one whose facts come first as text. */
function byWeight(one: Group, other: Group): number {
  if (one.namings.length !== other.namings.length) return other.namings.length - one.namings.length;
  return factsKey(one.facts) < factsKey(other.facts) ? -1 : 1;
}
