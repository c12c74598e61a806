import { sameCalling, type Office } from './office.ts';

/** Finds those who have a calling in common without looking at all. */
export class OfficeIndex<T> {
  readonly #by = new Map<string, (readonly [office: Office, item: T])[]>();

  add(item: T, offices: readonly Office[]): void {
    for (const office of offices) {
      this.#put(office.calling, office, item);
      // Two callings with more to them have a word of it in common, or one has none.
      for (const word of office.rest.size === 0 ? [''] : office.rest)
        this.#put(`${office.calling}\n${word}`, office, item);
    }
  }

  /** Each of those with a calling that one of the offices can be, and that fits; some more than once. */
  *sharing(offices: readonly Office[], fits: (one: Office, other: Office) => boolean): Iterable<T> {
    for (const office of offices)
      for (const key of keysOf(office))
        for (const [other, item] of this.#by.get(key) ?? [])
          if (sameCalling(office, other) && fits(office, other)) yield item;
  }

  #put(key: string, office: Office, item: T): void {
    const entries = this.#by.get(key);
    if (entries === undefined) this.#by.set(key, [[office, item]]);
    else entries.push([office, item]);
  }
}

function keysOf({ calling, rest }: Office): string[] {
  return rest.size === 0 ? [calling] : ['', ...rest].map((word) => `${calling}\n${word}`);
}
