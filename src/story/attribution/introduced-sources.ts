import type { UnnamedPhrase } from './antecedent.ts';
import { countWhile } from '../ordered.ts';
import { describe, fitsDescription } from './description.ts';
import type { Description } from './description.ts';

interface Introduced {
  readonly phrase: UnnamedPhrase;
  readonly description: Description;
  /** Offset in the source. */
  readonly start: number;
}

/** Sources of one head noun looked back over. */
const LONGEST_LOOK = 200;

/** Indefinite phrases for one person that a story tells of, such as `a senior official arrived`, by head noun. */
export class IntroducedSources {
  readonly #phrases: () => readonly UnnamedPhrase[];
  #byHead: Map<string, Introduced[]> | null = null;

  /** `phrases` is asked once, at the first question. */
  constructor(phrases: () => readonly UnnamedPhrase[]) {
    this.#phrases = phrases;
  }

  #index(): Map<string, Introduced[]> {
    const byHead = new Map<string, Introduced[]>();
    for (const phrase of this.#phrases()) {
      const { clauses, phrase: words } = phrase;
      const tokens = clauses.tokens.slice(words.from, words.to);
      const first = tokens[0];
      if (first === undefined || !/^(?:an?|one)$/.test(first.lower)) continue;
      const description = describe(tokens.map((token) => token.lower));
      const same = byHead.get(description.head) ?? [];
      same.push({ phrase, description, start: clauses.passage.flow.toSource(first.start) });
      byHead.set(description.head, same);
    }
    return byHead;
  }

  /** The latest phrase before an offset of the source that a definite phrase can point back at. */
  before(wanted: Description, offset: number): UnnamedPhrase | null {
    this.#byHead ??= this.#index();
    const same = this.#byHead.get(wanted.head) ?? [];
    const end = countWhile(same, ({ start }) => start < offset);
    const near = same.slice(Math.max(0, end - LONGEST_LOOK), end);
    return near.findLast(({ description }) => fitsDescription(wanted, description))?.phrase ?? null;
  }
}
