import type { SearchTerm } from '../domain/search-terms.ts';
import { wordsOf } from '../domain/words.ts';

/** UTF-16 units of a document's tokens that are searched: a tsvector holds less than a million bytes. */
const LONGEST = 250_000;

/** Words in search form as they are stored, and how many. */
export interface SearchText {
  readonly tokens: string;
  readonly length: number;
}

/**
 * The words of some texts, each word with a blank on both sides and a line end between two texts. So a word, the
 * beginning of one and a phrase are each a part of the whole that stands nowhere by chance, its places never
 * overlap, and no phrase runs from one text into the next.
 */
export function searchText(texts: readonly string[]): SearchText {
  const lines: string[] = [];
  let room = LONGEST;
  let length = 0;
  for (const text of texts) {
    const words: string[] = [];
    for (const { word } of wordsOf(text)) {
      room -= word.length + 2;
      if (room < 0) break;
      words.push(word);
    }
    if (words.length > 0) lines.push(` ${words.join('  ')} `);
    length += words.length;
  }
  return { tokens: lines.join('\n'), length };
}

/** The part that a document's tokens have wherever the term stands. */
export function searchPart({ words, prefix }: SearchTerm): string {
  return ` ${words.join('  ')}${prefix ? '' : ' '}`;
}
