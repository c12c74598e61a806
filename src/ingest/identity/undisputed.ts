import type { Part } from './apart.ts';
import type { Disputes } from './facts.ts';
import type { Group } from './group.ts';
import { OfficeIndex } from './office-index.ts';
import { sameOffice } from './office.ts';
import { onlyOne } from './only-one.ts';

/** How many times the files of all others those of one calling must be. */
const OF_ONE_CALLING = 2;

/** The same where no calling is told. */
const BY_NAME_ALONE = 5;

/** Who is meant by the files that tell nothing of what conflicts. */
export interface Undisputed {
  /** Those of them that are a person of their own; null if none are. */
  readonly core: Part | null;
  /** Those that may be anybody. */
  readonly alone: readonly Group[];
}

/**
 * Counts those who tell nothing of what conflicts to the parts that do: whoever has an office of just one of them to
 * that one; those of one calling to the largest with it, if they make up two thirds of the name's files together; the
 * rest to one that is five times all others. Where no part is the largest such files are a person of their own, and the
 * odd ones stand alone. Else each may be anybody.
 */
export function countUndisputed(
  groups: readonly Group[],
  parts: readonly Part[],
  disputes: Disputes,
): Undisputed {
  const index = new OfficeIndex<Part>();
  for (const part of parts) index.add(part, part.offices);
  const unclear = groups.filter((group) => {
    const home = onlyOne(index.sharing(group.offices, sameOffice));
    if (home !== null) take(home, [group]);
    return home === null;
  });
  const told = sizeOf(parts);
  const calling = commonest(unclear, disputes);
  const [alike = [], unlike = unclear] =
    calling === null ? [] : [true, false].map((has) => unclear.filter((one) => isOf(one, calling) === has));
  const lead = calling === null ? null : largest(parts.filter((part) => isOf(part, calling)));
  const enough = alike.length > 0 && sizeOf(alike) + ownSize(lead) >= OF_ONE_CALLING * (told - ownSize(lead));
  const rest = enough ? unlike : unclear;
  let home = enough ? (lead ?? newPart()) : largest(parts);
  const isCore = (part: Part | null): boolean => part !== null && !parts.includes(part);
  if (enough && home !== null) take(home, alike);
  const others = told - (isCore(home) ? 0 : ownSize(home) - (enough ? sizeOf(alike) : 0));
  if (ownSize(home) < BY_NAME_ALONE * others && sizeOf(rest) < BY_NAME_ALONE * told)
    return { core: isCore(home) ? home : null, alone: rest };
  home ??= newPart();
  take(home, rest);
  return { core: isCore(home) ? home : null, alone: [] };
}

const newPart = (): Part => ({ namings: [], facts: { values: new Map(), born: null }, offices: [] });

function take(home: Part, groups: readonly Group[]): void {
  for (const { namings } of groups) for (const naming of namings) home.namings.push(naming);
}

const ownSize = (part: Part | null): number => part?.namings.length ?? 0;

const sizeOf = (some: readonly Pick<Part, 'namings'>[]): number =>
  some.reduce((sum, { namings }) => sum + namings.length, 0);

const isOf = ({ offices }: Pick<Group, 'offices'>, calling: string): boolean =>
  offices.some((office) => office.calling === calling);

/** The calling that most have; none of which it is told in two ways where it is held: mayors of two towns. */
function commonest(groups: readonly Group[], disputes: Disputes): string | null {
  const files = new Map<string, number>();
  for (const { offices, namings } of groups)
    for (const calling of new Set(offices.map((office) => office.calling)))
      files.set(calling, (files.get(calling) ?? 0) + namings.length);
  const [most] = [...files]
    .filter(([calling]) => !disputes.has(`${calling} OF`) && !disputes.has(`${calling} ADJECTIVE`))
    .sort(([one, some], [other, more]) => more - some || (one < other ? -1 : 1));
  return most?.[0] ?? null;
}

/** The part with most files; null where two have as many. */
function largest(parts: readonly Part[]): Part | null {
  const most = parts.reduce((size, part) => Math.max(size, ownSize(part)), 0);
  return onlyOne(parts.filter((part) => ownSize(part) === most));
}
