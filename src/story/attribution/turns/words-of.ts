import type { Token } from '../../tokens.ts';
import type { WordList } from '../../words/word-list.ts';
import type { Label } from './label.ts';

/** The words that a label names somebody by. */
export const wordsOf = ({ clauses, phrase }: Label): readonly Token[] =>
  clauses.tokens.slice(phrase.from, phrase.to);

/** What stands behind a label in its paragraph, up to the next label. */
export const spokenIn = ({ clauses, behind, end }: Label): readonly Token[] =>
  clauses.tokens.slice(behind, end);

/** Whether that has one of some words. */
export const says = (label: Label, words: WordList): boolean =>
  spokenIn(label).some((token) => words.has(token));

/** The first sentence of it. */
export function firstSentence({ clauses, behind }: Label): readonly Token[] {
  const sentence = clauses.passage.sentences.find(({ to }) => to > behind);
  return clauses.tokens.slice(behind, sentence?.to);
}
