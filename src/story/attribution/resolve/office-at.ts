import { fold } from '../../../domain/fold.ts';
import type { Description } from '../../people/description.ts';
import type { CastPerson, NameMention } from '../../people/person.ts';
import { tokenFrom } from '../../token-from.ts';
import type { Token } from '../../tokens.ts';
import { OF_OR_FROM } from '../../words/linking-words.ts';
import { stateOfAll } from '../../words/state-demonyms.ts';
import type { Resolver } from '../mentions/resolution.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { statesTold } from './state-told.ts';

const NONE: ReadonlySet<string> = new Set();

/** Mentions of one person that are looked at: keeps odd texts linear. */
const MOST_MENTIONS = 20;

/**
 * `The mayor of Brae, Ann Lee, met the mayor of Riga, Tom Hull. The mayor of Brae said`: of several who are called so the only one of whom
 * the story tells the same place or body; null where one alone is called so.
 */
export function bearerAt(
  resolver: Resolver,
  { passage, tokens }: Clauses,
  { from, head, to }: NounPhrase,
  wanted: Description,
): NameMention | null {
  const of = OF_OR_FROM.has(tokens[head + 1]);
  // `the Brae mayor`
  const place = of ? capitalsFrom(tokens, head + 2, to) : capitalsFrom(tokens, from + 1, head);
  if (place === '') return null;
  const office = of ? wanted : { head: wanted.head, modifiers: NONE };
  const { titles, clauses: all } = resolver;
  const bearers = titles.bearersBefore(office, passage.index, tokens[from]?.start ?? 0);
  if (bearers.length < 2) return null;
  const state = stateOfAll([place]);
  const [only, ...others] = bearers.filter(
    ({ person }) =>
      holdsAt(all, person, place) || (state !== null && statesTold(resolver, person).has(state)),
  );
  return others.length === 0 ? (only ?? null) : null;
}

/** The words in capitals from a token on, folded. */
function capitalsFrom(tokens: readonly Token[], from: number, to: number): string {
  let end = from;
  while (end < to && tokens[end]?.capital === true) end += 1;
  return tokens
    .slice(from, end)
    .map(({ word }) => word.folded)
    .join(' ');
}

/** Whether what the story tells of somebody ends with a place or begins with it, or that stands right behind the name: `Ann Lee of Brae`. */
function holdsAt(all: readonly Clauses[], { descriptions, mentions }: CastPerson, place: string): boolean {
  for (const text of descriptions.keys()) {
    const told = fold(text);
    if (told.endsWith(` of ${place}`) || told.startsWith(`${place} `)) return true;
  }
  return mentions.slice(0, MOST_MENTIONS).some(({ passage, end, quoted }) => {
    const tokens = all[passage]?.tokens;
    if (tokens === undefined || quoted) return false;
    const behind = tokenFrom(tokens, end);
    return tokens[behind]?.lower === 'of' && capitalsFrom(tokens, behind + 1, tokens.length) === place;
  });
}
