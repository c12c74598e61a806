import { lastBeside } from '../last-character.ts';

/** Questions about the look of a short text. All read a bounded part of it, so that long lines cost nothing. */

const CLOSERS = ' "\'”’»)]*`';
const TERMINALS = '.?!…';

/** A line of prose is hardly shorter. */
export const SHORTEST_PROSE = 60;

/** How much of a text's start or end is looked at. */
const REACH = 12;
const LOWER_CASE_START = new RegExp(`^["'“‘«([\`¿¡]{0,${REACH - 1}}\\p{Ll}`, 'u');

/** Whether a text ends as a sentence does, closing marks and brackets aside. */
export function endsSentence(text: string): boolean {
  return TERMINALS.includes(lastMark(text));
}

/** The last character of a text, closing quotation marks and brackets aside; empty if there is nothing else. */
export function lastMark(text: string): string {
  return lastBeside(text, CLOSERS, REACH);
}

// Nearly all texts start with one of these letters, told faster by their codes.
const [CAPITAL_A, CAPITAL_Z, SMALL_A, SMALL_Z] = [65, 90, 97, 122];

/** Whether a text starts with a lower-case letter, opening marks aside: as the middle of a sentence does. */
export function startsLowerCase(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= CAPITAL_A && code <= CAPITAL_Z) return false;
  return (code >= SMALL_A && code <= SMALL_Z) || LOWER_CASE_START.test(text);
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
