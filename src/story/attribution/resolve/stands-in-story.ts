import { literalPattern } from '../../literal-pattern.ts';
import type { Passage } from '../../passage.ts';

/** Paragraphs before and behind in which a name is looked for. */
const NEAR = 40;

/** Characters beside a name that tell whether an `and` joins it. */
const BESIDE = 8;

/** Tells of words in a paragraph, each once: a long one in which they are named again and again would be read through each time. */
class InPassages {
  readonly #known = new WeakMap<Passage, Map<string, boolean>>();
  readonly #tell: (text: string, words: string) => boolean;

  constructor(tell: (text: string, words: string) => boolean) {
    this.#tell = tell;
  }

  /** Whether it holds in one of the paragraphs near a place in the story. */
  near(passages: readonly Passage[], index: number, words: string): boolean {
    return passages
      .slice(Math.max(0, index - NEAR), index + NEAR)
      .some((passage) => this.#holds(passage, words));
  }

  #holds(passage: Passage, words: string): boolean {
    let known = this.#known.get(passage);
    if (known === undefined) this.#known.set(passage, (known = new Map<string, boolean>()));
    let holds = known.get(words);
    if (holds === undefined) known.set(words, (holds = this.#tell(passage.text, words)));
    return holds;
  }
}

const ALONE = new InPassages((text, words) => {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    const before = text.slice(Math.max(0, at - BESIDE), at);
    const behind = text.slice(at + words.length, at + words.length + BESIDE);
    if (
      !/(?:[\p{L}\p{N}]|[,;&]\s*|\band\s+)$/u.test(before) &&
      !/^(?:[\p{L}\p{N}]|,?\s*(?:and\b|&))/u.test(behind)
    )
      return true;
  }
  return false;
});

/** Whether words stand near a paragraph with no `and` before or behind them: `Brae Foods grew.` */
export function standsAlone(passages: readonly Passage[], index: number, words: string): boolean {
  return ALONE.near(passages, index, words);
}

/** What a firm is called by. */
const FIRM = String.raw`(?:firm|company|house|brand|label|group|practice|partnership|agency|studio|brewery|bank)`;

const AS_FIRM = new InPassages((text, words) => {
  // Most paragraphs do not have the words at all.
  if (!text.includes(words)) return false;
  const name = literalPattern(words);
  return new RegExp(
    String.raw`\b${FIRM} ${name}\b|\b${name}, (?:a|an|the) [\p{L} -]{0,30}${FIRM}\b`,
    'u',
  ).test(text);
});

/** Whether words are told to be a firm near a paragraph: `the law firm Ruhl and Orme`, `Ruhl and Orme, a Riga law firm`. */
export function isCalledFirm(passages: readonly Passage[], index: number, words: string): boolean {
  return AS_FIRM.near(passages, index, words);
}
