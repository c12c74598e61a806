/** Paths of a folder, or everything in it. */
export type Paths = ReadonlySet<string> | 'ALL';

/** What is to be looked at, by name of folder. */
export class Pending {
  #noted = new Map<string, Set<string> | 'ALL'>();

  get isEmpty(): boolean {
    return this.#noted.size === 0;
  }

  /** Notes a path; null notes everything. */
  note(folder: string, path: string | null): void {
    const noted = this.#noted.get(folder);
    if (path === null) this.#noted.set(folder, 'ALL');
    else if (noted === undefined) this.#noted.set(folder, new Set([path]));
    else if (noted !== 'ALL') noted.add(path);
  }

  /** Gives all that is noted, and begins anew. */
  takeAll(): ReadonlyMap<string, Paths> {
    const taken = this.#noted;
    this.#noted = new Map();
    return taken;
  }

  /** Notes again what was taken, before what has been noted since. */
  putBack(folder: string, paths: Paths): void {
    const noted = this.#noted.get(folder);
    this.#noted.set(
      folder,
      paths === 'ALL' || noted === 'ALL' ? 'ALL' : new Set([...paths, ...(noted ?? [])]),
    );
  }
}
