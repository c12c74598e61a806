import { describe } from '../../people/description.ts';
import type { Description } from '../../people/description.ts';
import type { NameMention } from '../../people/person.ts';
import { INDEFINITE_ONE } from '../../words/function-words.ts';
import { OTHER_OFFICE } from './called-since.ts';
import { lastBefore } from '../mentions/last-before.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { spanOfPhrase } from '../mentions/resolution.ts';
import type { Resolver } from '../mentions/resolution.ts';
import type { ToldOf } from '../mentions/roster.ts';

/**
 * An unnamed one of a calling who has spoken since the named one of it was last named: in `Ann Lee, the top diplomat, left. A
 * western diplomat warned of war. The diplomat said` it is the western one. Null where nobody has, and where `a former mayor` has: the
 * bare word is not short for another office.
 */
export function spokenSince(
  resolver: Resolver,
  clauses: Clauses,
  phrase: NounPhrase,
  wanted: Description,
  named: NameMention,
): ToldOf | null {
  const { start } = spanOfPhrase(clauses, phrase);
  const earlier = resolver.roster.unnamedFitting(wanted, start);
  const last = earlier?.entry.mentions.findLast(({ span }) => span.start < start);
  if (earlier?.entry.person !== null || last === undefined) return null;
  const words = earlier.entry.name.toLowerCase().split(' ');
  if (!INDEFINITE_ONE.hasWord(words[0] ?? '')) return null;
  if (
    describe(words)
      .modifiers.keys()
      .some((word) => OTHER_OFFICE.hasWord(word))
  )
    return null;
  const place = { passage: clauses.passage.index, start: clauses.tokens[phrase.from]?.start ?? 0 };
  const naming = lastBefore(named.person, place);
  const passage = naming === null ? undefined : resolver.passages[naming.passage];
  return naming === null || passage === undefined || passage.flow.toSource(naming.start) < last.span.start
    ? earlier
    : null;
}
