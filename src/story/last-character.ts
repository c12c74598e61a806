/** Marks that close a quotation. */
const CLOSING = `'"”’»\``;

/** What can stand behind the end of a sentence beside them. */
const BEHIND_SENTENCE = `${CLOSING}“) \n\t\r\u00a0\u202f`;

/** The last character of words, the marks that close a quotation aside; empty if they have no other. */
export const lastCharacter = (words: string): string => lastBeside(words, CLOSING);

/** The same, with brackets and blanks aside too. */
export const lastOfSentence = (words: string): string => lastBeside(words, BEHIND_SENTENCE);

// By hand: a pattern that is tied to the end alone is tried at every character before it.
function lastBeside(words: string, others: string): string {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const character = words.charAt(at);
    if (!others.includes(character)) return character;
  }
  return '';
}
