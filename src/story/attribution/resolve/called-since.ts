import { describe } from '../../people/description.ts';
import type { Description } from '../../people/description.ts';
import type { NameMention } from '../../people/person.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseEndingAt } from '../phrases/noun-phrase.ts';
import type { Resolver } from '../mentions/resolution.ts';
import { WordList } from '../../words/word-list.ts';
import { sentencesBefore } from '../mentions/sentences-before.ts';

/** Paragraphs that `the minister` reaches back over. */
const REACH = 2;

/** What makes another office, which the bare word is not short for: `the deputy mayor`, `the prime minister`. */
export const OTHER_OFFICE = new WordList(
  'vice deputy former ex late assistant associate acting interim shadow prime junior under retired outgoing incoming',
);

/**
 * Whom a story has called so without a name since the last name of one called so: in `Finance Minister Ann Lee met Health Minister
 * Tom Orme. The finance minister left. The minister said` it is Lee. Null where nobody is, where whoever is named last is a minister
 * and no more, and where they are named beside the other: `Orme met the finance minister. The minister said`.
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
  if (wanted.modifiers.size > 0 || titles.isCalledBare(wanted.head, last)) return null;
  const furthest = Math.max(last.passage, index - REACH);
  for (const [clauses, { from, to }] of sentencesBefore(resolver.clauses, here, phrase.from, furthest)) {
    const { passage, tokens, nameAt } = clauses;
    const opens = tokens[from];
    if (opens === undefined || (passage.index === last.passage && opens.start < last.end)) return null;
    for (let i = to - 1; i >= from; i -= 1) {
      const token = tokens[i];
      if (token?.lower !== wanted.head || nameAt[i] !== undefined) continue;
      const called = phraseEndingAt(clauses, i, from);
      if (called?.name !== null || tokens[called.from]?.lower !== 'the') continue;
      const told = describe(tokens.slice(called.from, called.to).map(({ lower }) => lower));
      if (told.modifiers.size === 0 || told.modifiers.keys().some((word) => OTHER_OFFICE.hasWord(word)))
        continue;
      return titles.bearerBefore(told, passage.index, token.start);
    }
  }
  return null;
}
