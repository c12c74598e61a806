import type { Token } from '../tokens.ts';

/** Whether `in the words of` stands around a token, which is its `words`. */
export const isInTheWordsOf = (tokens: readonly Token[], words: number): boolean =>
  tokens[words]?.lower === 'words' &&
  tokens[words + 1]?.lower === 'of' &&
  tokens[words - 1]?.lower === 'the' &&
  tokens[words - 2]?.lower === 'in';
