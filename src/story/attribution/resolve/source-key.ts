import { DETERMINERS, INDEFINITE } from '../../words/function-words.ts';
import { POSSESSIVE_PRONOUN } from '../../words/pronouns.ts';
import type { Resolver } from '../mentions/resolution.ts';

/**
 * By what a source without a name is known again: its words without an article. Behind `Some doctors said` its doctors are others,
 * behind `The doctors said` they are not.
 */
export function sourceKey({ roster }: Resolver, words: readonly string[]): string {
  const [first = ''] = words;
  if (!(INDEFINITE.has(first) || DETERMINERS.has(first))) return words.join(' ');
  const key = words.slice(1).join(' ');
  if (!POSSESSIVE_PRONOUN.hasWord(first)) return key;
  const name = roster.source(key)?.name.toLowerCase() ?? 'the ';
  return name.startsWith('the ') || name.startsWith(`${first} `) ? key : words.join(' ');
}
