import type { Token } from '../tokens.ts';
import { PREPOSITIONS } from '../words/function-words.ts';

/** More words than these make no title. */
export const LONGEST_TITLE = 9;

/** Small words of a title that no list of prepositions holds. */
const SMALL = /^(?:an?|the|and|or|nor|but|is|vs?)$/;

/** Whether words, `most` of them at most, are written as those of a title: all but the small ones inside with a capital. */
export function isTitleCase(words: readonly Token[], most = LONGEST_TITLE): boolean {
  return (
    words.length <= most &&
    (words[0]?.capital === true || (words[0]?.kind === 'number' && words[1]?.capital === true)) &&
    words.every(
      ({ capital, kind, lower, text }) =>
        capital ||
        kind === 'number' ||
        SMALL.test(lower) ||
        PREPOSITIONS.has(lower) ||
        /^['’]s?$/u.test(text),
    )
  );
}
