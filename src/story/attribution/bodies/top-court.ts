import { WordList } from '../../words/word-list.ts';
import type { UnnamedPhrase } from '../phrases/antecedent.ts';
import { nameOf } from './bodies-by-word.ts';
import type { NamedBody } from './named-body.ts';

/** What the highest courts are called. */
const TOP = new WordList('supreme constitutional high');

/** The only one of some bodies before an offset that can be `the high court`: a Supreme Court; null if none or several can. */
export function topCourtOf(named: readonly NamedBody[], offset: number): UnnamedPhrase | null {
  let only: UnnamedPhrase | null = null;
  for (const body of named) {
    const { tokens } = body.clauses;
    if (body.start >= offset || tokens[body.phrase.head]?.lower !== 'court') continue;
    if (!tokens.slice(body.phrase.from, body.phrase.to).some((token) => TOP.has(token))) continue;
    if (only !== null && !isSame(nameOf(only), nameOf(body))) return null;
    only ??= body;
  }
  return only;
}

/** the U.S. Supreme Court, the Supreme Court */
const isSame = (one: string, other: string): boolean => one.endsWith(other) || other.endsWith(one);
