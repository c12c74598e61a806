/** Questions about the look of a short text. All read a bounded part of it, so that long lines cost nothing. */

const CLOSERS = /["'”’»)\]*]/;
const OPENERS = /^["'“‘«([`¿¡]+/;
const TERMINALS = '.?!…';

/** How much of a text's start or end is looked at. */
const REACH = 12;

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
  return /^\p{Ll}/u.test(text.slice(0, REACH).replace(OPENERS, ''));
}

/** Whether a text has capital letters and no small ones. */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** The text with every run of blanks turned into one space, none at the ends. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Number of words: runs without blanks that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.match(/(?<!\S)[^\p{L}\p{N}\s]*[\p{L}\p{N}]/gu)?.length ?? 0;
}
