import { conflict, together, type Facts } from './facts.ts';
import type { Group } from './group.ts';
import { onlyOne } from './only-one.ts';

/** Who became one with whom: each group has a home, at first itself. */
export class Homes {
  readonly #homes = new Map<Group, Group>();
  /** Of homes that others joined, what all of them tell and the files that name them. */
  readonly #facts = new Map<Group, Facts>();
  readonly #files = new Map<Group, Set<string>>();

  /** The group whose id a group goes by. */
  of(group: Group): Group {
    let home = group;
    for (let next = this.#homes.get(home); next !== undefined; next = this.#homes.get(home)) home = next;
    return home;
  }

  /**
   * Makes a group one with the only person that the candidates are, if there is just one, nothing conflicts and no
   * file names both. Candidates behind a second person are not asked for.
   */
  join(group: Group, candidates: Iterable<Group>): void {
    const home = onlyOne(this.#each(candidates));
    const own = this.of(group);
    if (home === null || home === own || own.namings.some(({ corrected }) => corrected)) return;
    const [facts, joining] = [this.#factsOf(home), this.#factsOf(own)];
    if (conflict(facts, joining)) return;
    const files = this.#filesOf(home);
    const added = this.#filesOf(own);
    const [few, many] = files.size < added.size ? [files, added] : [added, files];
    if (few.values().some((file) => many.has(file))) return;
    this.#homes.set(own, home);
    this.#facts.set(home, together([facts, joining]));
    for (const file of few) many.add(file);
    this.#files.set(home, many);
  }

  *#each(groups: Iterable<Group>): Iterable<Group> {
    for (const group of groups) yield this.of(group);
  }

  #factsOf(home: Group): Facts {
    return this.#facts.get(home) ?? home.facts;
  }

  #filesOf(home: Group): Set<string> {
    return this.#files.get(home) ?? new Set(home.namings.map(({ sourceId }) => sourceId));
  }
}
