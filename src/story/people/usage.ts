import { isSpeechVerb, isWork } from './around-name.ts';
import type { FoundRun } from './mention.ts';
import { WordList } from '../words/word-list.ts';

/** How a story uses a word that stands alone as a name. */
export interface Usage {
  /** How often it stands alone. */
  readonly alone: number;
  /** Next to a verb of saying. */
  readonly speaks: number;
  /** Where only a place stands: `in Moorhaven`. */
  readonly located: number;
}

/** What only a place stands behind. */
const BEFORE_PLACE = new WordList('in near outside throughout across visit');

const UNUSED: Usage = { alone: 0, speaks: 0, located: 0 };

/** How a story uses each name of one word: people are named again by their family name alone, and speak. */
export class Usages {
  readonly #byWord = new Map<string, Usage>();

  constructor(runs: readonly FoundRun[]) {
    for (const found of runs) {
      const { folded, run, tokens, quoted } = found;
      const [key] = folded;
      if (key === undefined || folded.length > 1 || isWork(found)) continue;
      const { alone, speaks, located } = this.of(key);
      const before = tokens[run.from - 1];
      const spoken = !quoted && (isSpeechVerb(tokens[run.to]) || isSpeechVerb(before));
      this.#byWord.set(key, {
        alone: alone + 1,
        speaks: speaks + (spoken ? 1 : 0),
        located: located + (BEFORE_PLACE.has(before) ? 1 : 0),
      });
    }
  }

  /** The usage of a folded word. */
  of(folded: string): Usage {
    return this.#byWord.get(folded) ?? UNUSED;
  }
}
