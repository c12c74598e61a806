import { wordsOf } from './words.ts';

/** One thing a search looks for: words that stand one behind the other, mostly a single one. */
export interface SearchTerm {
  /** As the client typed it, without the minus. */
  readonly text: string;
  /** In search form; at least one. */
  readonly words: readonly string[];
  /** Whether the last word is only the beginning of one. */
  readonly prefix: boolean;
}

/** What a search asks for: all of `wanted`, none of `unwanted`. Where nothing is wanted nothing is found. */
export interface SearchTerms {
  readonly wanted: readonly SearchTerm[];
  readonly unwanted: readonly SearchTerm[];
}

/** Quotation marks that people type or paste. */
const QUOTATION_MARK = /[“”„‟«»]/g;

/** `-` in front, then words between quotation marks or whatever has no blank in it. A mark never closed runs to the end. */
const TERM = /((?<=^|\s)-)?(?:"([^"]*)(?:"(\*?)|$)|([^\s"]+))/g;

/** A word of which only the beginning is given. */
const BEGINNING = /[\p{L}\p{N}\p{M}]\*$/u;

/**
 * Reads what somebody typed: `word`, `"some words"`, `-word`, `-"some words"`, `begin*`. There are no mistakes:
 * every other character is a text's, and what holds no letter and no digit asks for nothing. Words joined by other
 * characters than blanks (`U.S.`, `short-term`, `Lavrov's`) are looked for one behind the other.
 */
export function readSearch(query: string): SearchTerms {
  const wanted = new Map<string, SearchTerm>();
  const unwanted = new Map<string, SearchTerm>();
  for (const [whole, minus, phrase, star, bare] of query.replace(QUOTATION_MARK, '"').matchAll(TERM)) {
    const typed = phrase ?? bare ?? '';
    const words = wordsOf(typed).map(({ word }) => word);
    if (words.length === 0) continue;
    const prefix = star === '*' || BEGINNING.test(typed);
    const text = minus === undefined ? whole : whole.slice(1);
    const terms = minus === undefined ? wanted : unwanted;
    const key = `${words.join(' ')}${prefix ? '*' : ''}`;
    if (!terms.has(key)) terms.set(key, { text, words, prefix });
  }
  return { wanted: [...wanted.values()], unwanted: [...unwanted.values()] };
}

/** Where a term stands among words: the index of its first word each time, places that overlap left out. */
export function placesOfTerm({ words, prefix }: SearchTerm, among: readonly string[]): number[] {
  const places: number[] = [];
  for (let at = 0; at + words.length <= among.length; at += 1) {
    const stands = words.every((word, index) => {
      const there = among[at + index] ?? '';
      return prefix && index === words.length - 1 ? there.startsWith(word) : there === word;
    });
    if (!stands) continue;
    places.push(at);
    at += words.length - 1;
  }
  return places;
}
