import type { Token } from '../../tokens.ts';
import { ON_OR_IN } from '../../words/linking-words.ts';
import { WordList } from '../../words/word-list.ts';

const MEDIUM = new WordList('tape video camera audio film footage recording clip call phone radio');
/** Most words of it: `on a body camera`. */
const LONGEST_MEDIUM = 5;

/** Behind what somebody is heard on: `heard on tape saying`; there, where nothing tells so. */
export function behindMedium(tokens: readonly Token[], from: number): number {
  if (!ON_OR_IN.has(tokens[from])) return from;
  for (let i = from + 1; i < from + LONGEST_MEDIUM; i += 1) if (MEDIUM.has(tokens[i])) return i + 1;
  return from;
}
