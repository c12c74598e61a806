/**
 * The words of a list that has blanks and ends of lines between them: to ask of a word. What rules ask of tokens, again and
 * again, is a `WordList`.
 */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
