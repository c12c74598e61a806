import type { Sentence } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';

const DASHES = new WordList('— – _');

/** A dash between words: `—`, ` - `, `--` or the ` _ ` of wires without one; not the hyphen of `vice-president`. */
export function isDash({ tokens, passage }: Clauses, i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'punctuation') return false;
  if (DASHES.has(token)) return true;
  if (token.text !== '-') return false;
  const { text } = passage;
  return /[\s-]/u.test(text[token.start - 1] ?? '') && /[\s-]/u.test(text[token.end] ?? '');
}

/** The dash that closes what one opens, in tokens; null if none does. */
export function closingDash(clauses: Clauses, sentence: Sentence, open: number): number | null {
  let start = open + 1;
  while (isDash(clauses, start)) start += 1;
  for (let i = start; i < sentence.to; i += 1)
    if (isDash(clauses, i)) return isDash(clauses, i + 1) ? i + 1 : i;
  return null;
}
