import type { UnnamedPhrase } from './antecedent.ts';
import { describe, fitsDescription } from './description.ts';
import type { Description } from './description.ts';

interface Introduced {
  readonly phrase: UnnamedPhrase;
  readonly description: Description;
  /** Offset in the source. */
  readonly start: number;
}

/** Indefinite phrases for one person that a story tells of, such as `a senior official arrived`, by head noun. */
export class IntroducedSources {
  readonly #byHead = new Map<string, Introduced[]>();

  constructor(phrases: readonly UnnamedPhrase[]) {
    for (const phrase of phrases) {
      const { clauses, phrase: words } = phrase;
      const tokens = clauses.tokens.slice(words.from, words.to);
      const first = tokens[0];
      if (first === undefined || !/^(?:an?|one)$/.test(first.lower)) continue;
      const description = describe(tokens.map((token) => token.lower));
      const same = this.#byHead.get(description.head) ?? [];
      same.push({ phrase, description, start: clauses.passage.flow.toSource(first.start) });
      this.#byHead.set(description.head, same);
    }
  }

  /** The latest phrase before an offset of the source that a definite phrase can point back at. */
  before(wanted: Description, offset: number): UnnamedPhrase | null {
    const same = this.#byHead.get(wanted.head) ?? [];
    return (
      same.findLast(({ start, description }) => start < offset && fitsDescription(wanted, description))
        ?.phrase ?? null
    );
  }
}
