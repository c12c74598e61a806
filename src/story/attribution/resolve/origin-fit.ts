import { fold } from '../../../domain/fold.ts';
import type { Description } from '../../people/description.ts';
import type { CastPerson } from '../../people/person.ts';
import { isDemonym, isOriginOf } from '../../words/demonyms.ts';
import { isNationality } from '../../words/gazetteer.ts';
import { stateOf } from '../../words/state-demonyms.ts';
import { wordSet } from '../../words/word-set.ts';
import type { Resolver } from '../mentions/resolution.ts';
import { countriesTold, countryMeant } from './country-told.ts';
import { statesTold } from './state-told.ts';

/** Whether the story tells somebody to be from where words say that somebody is from beside what that one is; `OPEN` where they do not say it. */
export const originTold = (
  resolver: Resolver,
  person: CastPerson,
  { modifiers, head }: Description,
): 'TOLD' | 'OPEN' | null =>
  isDemonym(head) || modifiers.keys().some((word) => isNationality(word))
    ? originFit(resolver, person, [...modifiers, head])
    : 'OPEN';

/** Whether the story tells somebody so (`TOLD`), tells nothing against it (`OPEN`), or tells that one otherwise (null): by `Croatian` before the name, else by a country beside it. */
export function originFit(
  resolver: Resolver,
  person: CastPerson,
  words: readonly string[],
): 'TOLD' | 'OPEN' | null {
  const origins = [...person.descriptions.keys()].flatMap((text) =>
    text
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => isNationality(fold(word))),
  );
  const from = words.find((word) => isDemonym(word) || isNationality(word)) ?? '';
  const state = stateOf(from);
  if (state !== null) {
    const states = statesTold(resolver, person);
    if (states.size > 0) return states.has(state) ? 'TOLD' : null;
    return origins.every((word) => AMERICAN.has(word)) ? 'OPEN' : null;
  }
  if (origins.length > 0) return origins.some((word) => isOriginOf(word, from)) ? 'TOLD' : null;
  const country = countryMeant(words);
  const countries = country === null ? null : countriesTold(resolver, person);
  if (country === null || countries === null || countries.size === 0) return 'OPEN';
  return countries.has(country) ? 'TOLD' : null;
}

const AMERICAN = wordSet('american u.s. us');
