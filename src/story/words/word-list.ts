/** Lists that one number of a membership tells of, a bit each. */
const BITS = 32;

/** Which of all lists a word is in, a bit each. */
export type Membership = readonly number[];

/** Numbers of the lists that each listed word is in. */
const numbersOf = new Map<string, number[]>();

/** The lists whose words are told by how they look. */
const looks: (readonly [number: number, look: RegExp])[] = [];

/** How many lists there are. */
let count = 0;

/** The membership of a word that is in no list; null until one is asked for behind the last list. */
let none: Membership | null = null;

/** What to do when a list is made after words have learnt theirs. */
let forget: () => void = () => undefined;

/**
 * A list of words that tokens are asked for: `BE.has(tokens[i])`. A form learns its lists when it is first met, so that
 * asking costs a bit, as with `Token.is`, of which there are only 32; and the list stands in the file of the rule that
 * asks.
 */
export class WordList {
  readonly #number = count;
  readonly #place = Math.floor(count / BITS);
  readonly #bit = 1 << (count % BITS);
  readonly #look: RegExp | null;

  /** `words` as `Token.lower` has them, marks too, with blanks between; or an expression for how they look. */
  constructor(words: string | RegExp) {
    this.#look = typeof words === 'string' ? null : words;
    if (typeof words === 'string') for (const word of words.trim().split(/\s+/)) addTo(word, count);
    else looks.push([count, words]);
    count += 1;
    if (none !== null) forget();
    none = null;
  }

  /** Whether a token is one of the words; false where there is no token. */
  has(token: { readonly word: { readonly lists: Membership } } | undefined): boolean {
    return token !== undefined && ((token.word.lists[this.#place] ?? 0) & this.#bit) !== 0;
  }

  /** As `has`, of a word without its token. */
  hasWord(word: string): boolean {
    return this.#look === null ? numbersOf.get(word)?.includes(this.#number) === true : this.#look.test(word);
  }
}

function addTo(word: string, number: number): void {
  const numbers = numbersOf.get(word);
  if (numbers === undefined) numbersOf.set(word, [number]);
  else numbers.push(number);
}

/** Numbers of the lists that a word is in. */
const numbersIn = (word: string): readonly number[] => [
  ...(numbersOf.get(word) ?? []),
  ...looks.flatMap(([number, look]) => (look.test(word) ? number : [])),
];

/** The lists that a word is in, looked up once for a form. */
export function membershipOf(word: string): Membership {
  none ??= new Array<number>(Math.ceil(count / BITS)).fill(0);
  const numbers = numbersIn(word);
  if (numbers.length === 0) return none;
  const membership = [...none];
  for (const number of numbers) {
    const place = Math.floor(number / BITS);
    membership[place] = (membership[place] ?? 0) | (1 << (number % BITS));
  }
  return membership;
}

/** Has `forgetWords` called when a list is made that words met before know nothing of: modules that are loaded late have lists. */
export function onLateList(forgetWords: () => void): void {
  forget = forgetWords;
}
