import { fold } from '../../../domain/fold.ts';
import { itemAt } from '../../item-at.ts';
import { tokenFrom } from '../../token-from.ts';
import type { CastPerson } from '../../people/person.ts';
import type { Token } from '../../tokens.ts';
import { isNationality, isPlace } from '../../words/gazetteer.ts';
import { standsForBody } from '../bodies/named-bodies.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import type { Resolver } from '../mentions/resolution.ts';
import { SENTENCE_MARK } from '../../words/punctuation.ts';
import { WordList } from '../../words/word-list.ts';
import { stateAt } from '../../words/state-demonyms.ts';
import { countryMeant, countryNamed } from './country-told.ts';
import { statesTold } from './state-told.ts';

/** Mentions of one person that are looked at, and tokens beside each: keeps odd texts linear. */
const [MOST_MENTIONS, BESIDE] = [20, 8];
/** Letters that are short for a body. */
const SHORT = /\b\p{Lu}{2,5}\b/u;
const OF = new WordList('of at');

/**
 * `French President Ann Lee left. The president of Mexico said`, `the chief executive of Rival Boats`: whether words beside an office tell
 * that it is of another country, State or body than the one of which the story tells it of somebody.
 */
export function isOfAnother(
  resolver: Resolver,
  person: CastPerson,
  { tokens }: Clauses,
  { from, head, to }: NounPhrase,
): boolean {
  const state =
    head > from ? stateAt([itemAt(tokens, from + 1)?.lower ?? '', tokens[from + 2]?.lower ?? ''], 0) : null;
  if (state !== null && isOfOtherState(resolver, person, state)) return true;
  if (tokens[head + 1]?.lower !== 'of') return false;
  const behind = untilComma(tokens.slice(head + 2, to));
  const names = behind.filter(({ capital }) => capital).map(({ word }) => word.folded);
  const told = [...person.descriptions.keys()]
    .join(' ')
    .toLowerCase()
    .split(/[\s,]+/)
    .map(fold);
  const nation = told.some((word) => isNationality(word));
  // `the president of the commission`, of the European Commission
  if (behind.some(({ lower }) => standsForBody(lower) && told.includes(lower))) return false;
  // `the president of the club`
  if (names.length === 0) return nation && behind.some(({ lower }) => standsForBody(lower));
  const beside = namesBeside(resolver, person);
  if (names.some((name) => told.includes(name) || beside.near.has(name))) return false;
  const country = countryNamed(behind.filter(({ capital }) => capital));
  if (country !== null && countryMeant(told) === country) return false;
  // `the director of the FBI`, of the Federal Bureau of Investigation
  const short = [...person.descriptions.keys()].some((text) => SHORT.test(text));
  if (short !== behind.some(({ text }) => SHORT.test(text))) return false;
  const places = told.some((word) => isPlace(word)) && names.some((name) => isPlace(name));
  return nation || places || beside.ofBody || told.some((word, i) => OF.hasWord(word) && i < told.length - 1);
}

/** `Sen. Ann Lee, D-Texas, left. The Ohio senator said` */
function isOfOtherState(resolver: Resolver, person: CastPerson, state: string): boolean {
  const states = statesTold(resolver, person);
  return states.size > 0 && !states.has(state);
}

const untilComma = (tokens: readonly Token[]): readonly Token[] => {
  const comma = tokens.findIndex(({ text }) => text === ',');
  return comma === -1 ? tokens : tokens.slice(0, comma);
};

/** The names near those of somebody, and whether one of a body or place stands right behind: `Ann Lee of Brae Foods`. */
function namesBeside(
  { clauses }: Resolver,
  { mentions }: CastPerson,
): { readonly near: ReadonlySet<string>; readonly ofBody: boolean } {
  const near = new Set<string>();
  let ofBody = false;
  for (const { passage, start, end, quoted } of mentions.slice(0, MOST_MENTIONS)) {
    const tokens = clauses[passage]?.tokens;
    if (tokens === undefined || quoted) continue;
    const [from, to] = [tokenFrom(tokens, start), tokenFrom(tokens, end)];
    ofBody ||= OF.has(tokens[to]) && itemAt(tokens, to + 1)?.capital === true;
    for (let i = from - 1; i >= from - BESIDE && !SENTENCE_MARK.has(tokens[i]); i -= 1)
      addName(near, itemAt(tokens, i));
    for (let i = to; i < to + BESIDE && !SENTENCE_MARK.has(tokens[i]); i += 1) addName(near, tokens[i]);
  }
  return { near, ofBody };
}

function addName(names: Set<string>, token: Token | undefined): void {
  if (token?.capital === true) names.add(token.word.folded);
}
