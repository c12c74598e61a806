/** Questions about the look of a short text. All read a bounded part of it, so that long lines cost nothing. */

const CLOSERS = /["'”’»)\]*]/;
const TERMINALS = '.?!…';

/** How much of a text's start or end is looked at. */
const REACH = 12;
const LOWER_CASE_START = new RegExp(`^["'“‘«([\`¿¡]{0,${REACH - 1}}\\p{Ll}`, 'u');

/** Whether a text ends as a sentence does, closing marks and brackets aside. */
export function endsSentence(text: string): boolean {
  return TERMINALS.includes(lastMark(text));
}

/** The last character of a text, closing quotation marks and brackets aside; empty if there is nothing else. */
export function lastMark(text: string): string {
  for (let end = text.length; end > 0 && end > text.length - REACH; end--) {
    const character = text.charAt(end - 1);
    if (character !== ' ' && !CLOSERS.test(character)) return character;
  }
  return '';
}

/** Whether a text starts with a lower-case letter, opening marks aside: as the middle of a sentence does. */
export function startsLowerCase(text: string): boolean {
  return LOWER_CASE_START.test(text);
}

/** Whether a text has capital letters and no small ones. */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** White space other than one space. */
const LOOSE = /[^\S ]|  /u;

/** The text with every run of blanks turned into one space, none at the ends. */
export function squeeze(text: string): string {
  return (LOOSE.test(text) ? text.replace(/\s+/gu, ' ') : text).trim();
}

/** A blank that is no space. */
const OTHER_BLANK = /[^\S ]/u;
const WORDLY = /[\p{L}\p{N}]/u;

/** Number of words: runs without blanks that hold a letter or a digit. */
export function countWords(text: string): number {
  if (OTHER_BLANK.test(text)) return countWords(text.replace(/\s+/gu, ' '));
  let words = 0;
  for (let start = 0, end = 0; end < text.length; start = end + 1) {
    const blank = text.indexOf(' ', start);
    end = blank < 0 ? text.length : blank;
    // Nearly every word starts with a letter of ASCII.
    const first = text.charCodeAt(start) | 32;
    if (end > start && ((first >= 97 && first <= 122) || WORDLY.test(text.slice(start, end)))) words++;
  }
  return words;
}
