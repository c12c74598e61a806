import type { UnnamedPhrase } from '../phrases/antecedent.ts';
import { countWhile } from '../../ordered.ts';
import { describe, fitsDescription } from '../../people/description.ts';
import type { Description } from '../../people/description.ts';
import { INDEFINITE_ONE } from '../../words/function-words.ts';

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
  readonly #phrases: (head: string) => readonly UnnamedPhrase[];
  readonly #byHead = new Map<string, readonly Introduced[]>();

  /** `phrases` is asked once for each head noun: at least for the phrases it carries. */
  constructor(phrases: (head: string) => readonly UnnamedPhrase[]) {
    this.#phrases = phrases;
  }

  #introduced(head: string): readonly Introduced[] {
    const known = this.#byHead.get(head);
    if (known !== undefined) return known;
    const found: Introduced[] = [];
    for (const phrase of this.#phrases(head)) {
      const { clauses, phrase: words } = phrase;
      const tokens = clauses.tokens.slice(words.from, words.to);
      const first = tokens[0];
      if (first === undefined || !INDEFINITE_ONE.has(first)) continue;
      const description = describe(tokens.map((token) => token.lower));
      if (description.head === head)
        found.push({ phrase, description, start: clauses.passage.flow.toSource(first.start) });
    }
    this.#byHead.set(head, found);
    return found;
  }

  /** The latest phrase before an offset of the source that a definite phrase can point back at. */
  before(wanted: Description, offset: number): UnnamedPhrase | null {
    const same = this.#introduced(wanted.head);
    const end = countWhile(same, ({ start }) => start < offset);
    const near = same.slice(Math.max(0, end - LONGEST_LOOK), end);
    return near.findLast(({ description }) => fitsDescription(wanted, description))?.phrase ?? null;
  }
}
