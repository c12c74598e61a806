import type { Token } from '../tokens.ts';
import { DETERMINERS, SUBORDINATORS } from '../words/function-words.ts';
import { ROLES } from '../words/roles.ts';

/** Longest apposition looked at, in tokens: longer ones tell a story, not a description. */
const LONGEST = 12;

/**
 * The description set off by a comma after a name: `Ada Ruhl, chief economist at Nordbank, said`. Given
 * without its article; null if what follows is no description.
 */
export function appositionAfter(text: string, tokens: readonly Token[], to: number): string | null {
  if (tokens[to]?.text !== ',') return null;
  let from = to + 1;
  // `Ada Ruhl, 45, a nurse,`
  if (tokens[from]?.kind === 'number' && tokens[from + 1]?.text === ',') from += 2;
  if (DETERMINERS.has(tokens[from]?.lower ?? '')) from += 1;
  let end = from;
  let role = false;
  while (end < tokens.length && end - from < LONGEST) {
    const token = tokens[end];
    if (token === undefined || token.kind === 'quote' || SUBORDINATORS.has(token.lower)) break;
    if (token.kind === 'punctuation' && !/^['’]s?$|^-$/u.test(token.text)) break;
    role ||= ROLES.has(token.lower);
    end += 1;
  }
  const first = tokens[from];
  const last = tokens[end - 1];
  const closed = /^[,.;—–]$/u.test(tokens[end]?.text ?? '.');
  if (!role || !closed || first === undefined || last === undefined || end - from >= LONGEST) return null;
  return text.slice(first.start, last.end);
}
