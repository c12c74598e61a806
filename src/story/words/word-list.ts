/** Lists that one number of a membership tells of, a bit each. */
const BITS = 32;

/** Which of all lists a word is in, a bit each. */
export type Membership = readonly number[];

/** Numbers of the lists that each listed word is in. */
const numbersOf = new Map<string, number[]>();

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

  /** `words` as `Token.lower` has them, marks too, with blanks between. */
  constructor(words: string) {
    for (const word of words.trim().split(/\s+/)) {
      const numbers = numbersOf.get(word);
      if (numbers === undefined) numbersOf.set(word, [count]);
      else numbers.push(count);
    }
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
    return numbersOf.get(word)?.includes(this.#number) === true;
  }
}

/** The lists that a word is in, looked up once for a form. */
export function membershipOf(word: string): Membership {
  none ??= new Array<number>(Math.ceil(count / BITS)).fill(0);
  const numbers = numbersOf.get(word);
  if (numbers === undefined) return none;
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
