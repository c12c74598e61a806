import type { Description } from '../../people/description.ts';
import type { NameMention } from '../../people/person.ts';
import type { Resolver } from '../mentions/resolution.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { kinOfOther } from './resolve-kin.ts';
import { siblingOf } from './resolve-sibling.ts';
import { spouseOf } from './resolve-spouse.ts';

/** Whom `his sister` or `her husband` means by what the story tells of those it has named; null if it tells of nobody. */
export function kinTold(
  resolver: Resolver,
  clauses: Clauses,
  phrase: NounPhrase,
  wanted: Description,
): NameMention | null {
  const { passage, tokens } = clauses;
  const bare =
    phrase.to - phrase.from === 2
      ? (resolver.titles.onlyBearerBefore(wanted, passage.index, tokens[phrase.from]?.start ?? 0) ??
        spouseOf(resolver, clauses, phrase) ??
        kinOfOther(resolver, clauses, phrase))
      : null;
  return bare ?? siblingOf(resolver, clauses, phrase);
}
