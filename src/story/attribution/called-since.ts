import { describe } from '../people/description.ts';
import type { Description } from '../people/description.ts';
import type { NameMention } from '../people/person.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { phraseEndingAt } from './noun-phrase.ts';
import type { Resolver } from './resolution.ts';
import { sentencesBefore } from './sentences-before.ts';

/** Paragraphs that `the minister` reaches back over. */
const REACH = 2;

/**
 * Whom a story has called so without a name since the last name of one called so: in `Finance Minister Ann Lee met Health Minister
 * Tom Orme. The finance minister left. The minister said` it is Lee. Null where nobody is, or another is not called so at all.
 */
export function calledSince(
  resolver: Resolver,
  here: Clauses,
  phrase: NounPhrase,
  wanted: Description,
  last: NameMention,
): NameMention | null {
  const { titles } = resolver;
  const { index } = here.passage;
  const start = here.tokens[phrase.from]?.start ?? 0;
  if (wanted.modifiers.size > 0 || titles.onlyBearerBefore(wanted, index, start) !== null) return null;
  const furthest = Math.max(last.passage, index - REACH);
  for (const [clauses, { from, to }] of sentencesBefore(resolver.clauses, here, phrase.from, furthest)) {
    const { passage, tokens, nameAt } = clauses;
    for (let i = to - 1; i >= from; i -= 1) {
      const token = tokens[i];
      if (token === undefined || (passage.index === last.passage && token.start < last.end)) return null;
      if (token.lower !== wanted.head || nameAt[i] !== undefined) continue;
      const called = phraseEndingAt(clauses, i, from);
      if (called?.name !== null || tokens[called.from]?.lower !== 'the') continue;
      const told = describe(tokens.slice(called.from, called.to).map(({ lower }) => lower));
      if (told.modifiers.size === 0) continue;
      return titles.bearerBefore(told, passage.index, token.start);
    }
  }
  return null;
}
