import { compatible, type Group } from './groups.ts';

/** Who became one with whom: each group has a home, at first itself. */
export class Homes {
  readonly #homes = new Map<Group, Group>();
  readonly #members = new Map<Group, Group[]>();
  readonly #files = new Map<Group, Set<string>>();

  /** The group whose id a group goes by. */
  of(group: Group): Group {
    let home = group;
    for (let next = this.#homes.get(home); next !== undefined; next = this.#homes.get(home)) home = next;
    return home;
  }

  /**
   * Makes a group one with the only person that the candidates are, if there is just one, nothing conflicts and no
   * file names both.
   */
  join(group: Group, candidates: readonly Group[]): void {
    const [home, another] = new Set(candidates.map((candidate) => this.of(candidate)));
    const own = this.of(group);
    if (home === undefined || another !== undefined || home === own) return;
    const files = this.#filesOf(home);
    const members = this.#membersOf(home);
    const joining = this.#membersOf(own);
    const fits = joining.every(
      ({ facts, namings }) =>
        namings.every(({ corrected }) => !corrected) &&
        members.every((member) => compatible(member, facts)) &&
        namings.every(({ sourceId }) => !files.has(sourceId)),
    );
    if (!fits) return;
    this.#homes.set(own, home);
    for (const member of joining) {
      members.push(member);
      for (const { sourceId } of member.namings) files.add(sourceId);
    }
    this.#members.set(home, members);
    this.#files.set(home, files);
  }

  #membersOf(home: Group): Group[] {
    return this.#members.get(home) ?? [home];
  }

  #filesOf(home: Group): Set<string> {
    return this.#files.get(home) ?? new Set(home.namings.map(({ sourceId }) => sourceId));
  }
}
