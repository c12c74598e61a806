import { endsInS } from '../../words/inflect.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';

/** `A woman at the stop stares, then asks`: without the first of two verbs, which looks like several. */
export function beforeThen(clauses: Clauses, phrase: NounPhrase): NounPhrase {
  const { tokens } = clauses;
  const last = phrase.to - 1;
  let then = phrase.to;
  // `turns and stares, then asks`
  while (/^(?:,|and)$/.test(tokens[then]?.lower ?? '') && endsInS(tokens[then + 1]?.lower ?? '')) then += 2;
  if (tokens[then]?.text !== ',' || tokens[then + 1]?.lower !== 'then') return phrase;
  if (!/^an?$/.test(tokens[phrase.from]?.lower ?? '') || !endsInS(tokens[last]?.lower ?? '')) return phrase;
  return phraseStartingAt(clauses, phrase.from, last) ?? phrase;
}
