import { wordSet } from '../words/word-set.ts';
import { DETERMINERS, POSTPOSED, PREPOSITIONS } from '../words/function-words.ts';

/** A phrase for somebody without a name, taken apart: `the senior State Department official`. */
export interface Description {
  /** The noun that carries it, lower case. */
  readonly head: string;
  /** What stands before the head, articles left out; `republican` for `GOP`. */
  readonly modifiers: ReadonlySet<string>;
}

/** The head of `the 19-year-old`. */
export const AGE = 'year-old';

/** Takes a phrase apart; words in lower case. */
export function describe(words: readonly string[]): Description {
  const stop = words.findIndex((word, index) => index > 0 && PREPOSITIONS.has(word));
  // `a source close to the lenders`: the adjective stands behind its noun.
  const end = stop > 1 && POSTPOSED.hasWord(words[stop - 1] ?? '') ? stop - 1 : stop;
  const core = end === -1 ? words : words.slice(0, end);
  const plain = core.filter(
    (word, i) =>
      // `the world number two`
      (!DETERMINERS.has(word) || (i > 0 && core[i - 1] === 'number')) &&
      !(word.length <= 2 && /^['’]s?$|^-$/u.test(word)),
  );
  const head = plain.at(-1) ?? '';
  const before = plain.slice(0, -1).map((word) => (word === 'gop' ? 'republican' : word));
  return { head, modifiers: new Set([...before, ...fieldsOf(head, words, end)]) };
}

/** Who is told apart by what stands behind: the minister for education, the secretary of state, the Democrat from Ohio. */
const HELD_OF = wordSet('minister secretary undersecretary democrat republican');

/** What stands behind a preposition as what stands before others: `education` of the minister for education. */
function fieldsOf(head: string, words: readonly string[], from: number): string[] {
  if (from === -1 || !HELD_OF.has(head) || !/^(?:for|from|of)$/.test(words[from] ?? '')) return [];
  return words.slice(from).filter((word) => /^\p{L}+$/u.test(word) && !isSmall(word));
}

const isSmall = (word: string): boolean => PREPOSITIONS.has(word) || DETERMINERS.has(word) || word === 'and';

/** Takes a printed title or description apart. */
export const describeText = (text: string): Description =>
  // Tokens part `71-year-old` as well.
  describe(
    text
      .toLowerCase()
      .replace(/(?<=\d)-(?=year-old)/, ' ')
      .split(/\s+/),
  );

/** Whether a definite phrase can point back at a description: same head, and nothing said of it that was not said before. */
export function fitsDescription(wanted: Description, known: Description): boolean {
  return wanted.head === known.head && [...wanted.modifiers].every((word) => known.modifiers.has(word));
}
