import type { Description } from '../../people/description.ts';
import type { NameMention } from '../../people/person.ts';
import type { Resolver } from '../mentions/resolution.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { kinOfOther } from './resolve-kin.ts';
import { siblingOf } from './resolve-sibling.ts';
import { spouseOf } from './resolve-spouse.ts';

/** What else a parent is called: `Anya's dad, Tom Orme, … her father`. */
const ALSO: ReadonlyMap<string, readonly string[]> = new Map([
  ['father', ['dad']],
  ['dad', ['father']],
  ['mother', ['mum', 'mom']],
  ['mum', ['mother']],
  ['mom', ['mother']],
]);

/** Whom `his sister` or `her husband` means by what the story tells of those it has named; null if it tells of nobody. */
export function kinTold(
  resolver: Resolver,
  clauses: Clauses,
  phrase: NounPhrase,
  wanted: Description,
): NameMention | null {
  const bare =
    phrase.to - phrase.from === 2
      ? (bearerOf(resolver, clauses, phrase, wanted) ??
        spouseOf(resolver, clauses, phrase) ??
        kinOfOther(resolver, clauses, phrase))
      : null;
  return bare ?? siblingOf(resolver, clauses, phrase);
}

/** The one whom the story calls so, by any word for what they are; null where these are two. */
function bearerOf(
  { titles }: Resolver,
  { passage, tokens }: Clauses,
  { from }: NounPhrase,
  wanted: Description,
): NameMention | null {
  let found: NameMention | null = null;
  for (const head of [wanted.head, ...(ALSO.get(wanted.head) ?? [])]) {
    const bearer = titles.onlyBearerBefore({ ...wanted, head }, passage.index, tokens[from]?.start ?? 0);
    if (bearer !== null && found !== null && bearer.person !== found.person) return null;
    found ??= bearer;
  }
  return found;
}
