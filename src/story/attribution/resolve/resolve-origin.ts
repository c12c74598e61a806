import type { Description } from '../../people/description.ts';
import type { CastPerson } from '../../people/person.ts';
import { isDemonym, isOneOrAll } from '../../words/demonyms.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { led, spanOfPhrase, spanOfWords, SURE } from '../mentions/resolution.ts';
import type { Resolution, Resolver } from '../mentions/resolution.ts';
import { resolveName } from './resolve-name.ts';

/** What only several do: `the Portuguese say`. */
const SEVERAL = new WordList('say have are were do want think believe');

/** Whether somebody speaks for a country. */
const speaksForAll = ({ descriptions }: CastPerson): boolean =>
  descriptions
    .keys()
    .some((text) =>
      /\b(?:minister|president|premier|ambassador|envoy|diplomat|official|negotiator)\b/i.test(text),
    );

/** `the Portuguese`, `the Dane`: the only one of whom the story tells that origin. */
export function resolveOrigin(
  resolver: Resolver,
  clauses: Clauses,
  phrase: NounPhrase,
  { head }: Description,
): Resolution | null {
  const oneOrAll = isOneOrAll(head);
  if (!(oneOrAll || isDemonym(head)) || phrase.to - phrase.from !== 2) return null;
  const { passage, tokens } = clauses;
  if (oneOrAll && SEVERAL.has(tokens[phrase.to])) return null;
  const start = tokens[phrase.from]?.start ?? 0;
  const only = resolver.titles.onlyOneFrom(head, { passage: passage.index, start });
  // `Chinese swimmer Li Wen won.`, and far below `the Chinese said`: the government.
  if (oneOrAll && only !== null && only.passage !== passage.index) return null;
  // `the Portuguese` of a minister is the government as well.
  if (only === null || (oneOrAll && speaksForAll(only.person))) return null;
  const [from, to] = [spanOfPhrase(clauses, phrase), spanOfWords(resolver, only)];
  resolver.roster.mention(resolver.roster.person(only.person), passage, from);
  const sure = oneOrAll ? SURE.GROUP : SURE.DESCRIPTION;
  return led({ from, to, rule: 'DESCRIPTION' }, resolveName(resolver, only), sure);
}
