/** Marks that close a quotation. */
const CLOSING = `'"”’»\``;

/** What can stand behind the end of a sentence beside them. */
const BEHIND_SENTENCE = `${CLOSING}“) \n\t\r\u00a0\u202f`;

/** The last character of words, the marks that close a quotation aside; empty if they have no other. */
export const lastCharacter = (words: string): string => lastBeside(words, CLOSING);

/** The same, with brackets and blanks aside too. */
export const lastOfSentence = (words: string): string => lastBeside(words, BEHIND_SENTENCE);

/** Whether words end as a sentence does, or as one that goes on behind its attribution: `We go,`. */
export const endsSpoken = (words: string): boolean => /[,.?!…—–-]/u.test(lastCharacter(words));

/**
 * The last character of words that is none of others; empty if there is none among the last `reach`. By hand: a pattern that
 * is tied to the end alone is tried at every character before it.
 */
export function lastBeside(words: string, others: string, reach = Infinity): string {
  const floor = Math.max(0, words.length - reach);
  for (let at = words.length - 1; at >= floor; at -= 1) {
    const character = words.charAt(at);
    if (!others.includes(character)) return character;
  }
  return '';
}
