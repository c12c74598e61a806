import { WordList } from './word-list.ts';

/* Marks that stand alone as tokens. */

/** What dashes are printed as. */
export const DASH = new WordList('— – _ -');

/** What a sentence ends with. */
export const SENTENCE_MARK = new WordList('. ? !');

/** What ends a name between commas, or between a comma and the end. */
export const COMMA_OR_STOP = new WordList(', .');

/** What stands before words between marks: `Ruhl said, "…"`, `Ruhl said: "…"`. */
export const COMMA_OR_COLON = new WordList(', :');

/** What opens an insertion, dashes apart. */
export const COMMA_OR_BRACKET = new WordList(', (');

/** What stands between the members of a list. */
export const COMMA_OR_AND = new WordList(', and');
