/**
 * Counts how often a text has come before, so that two equal paragraphs of one story get two ids, and both
 * keep them when something else in the story is edited.
 */
export class Occurrences {
  readonly #seen = new Map<string, number>();

  /** 1 for the first time a text comes, 2 for the second; as text, to be a part of an id. */
  next(text: string): string {
    const count = (this.#seen.get(text) ?? 0) + 1;
    this.#seen.set(text, count);
    return String(count);
  }
}
