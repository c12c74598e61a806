import { itemAt } from '../../item-at.ts';
import { isInCapitals } from '../../tokens.ts';
import type { Token } from '../../tokens.ts';
import {
  BODY,
  COURTESY_TITLE,
  DETERMINER,
  GROUP,
  isOf,
  NATIONALITY,
  ORGANIZATION,
  PLACE,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Resolver } from '../mentions/resolution.ts';
import type { RosterEntry } from '../mentions/roster.ts';
import { namesGroup } from '../phrases/can-be-member.ts';
import { behindJoin } from '../phrases/joins.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { isCalledFirm, standsAlone } from './stands-in-story.ts';

/** One of those named together, with whom the words mean; null where the story does not tell. */
interface Found {
  readonly one: NounPhrase;
  readonly entry: RosterEntry | null;
}

/** Whether the form of the words leaves open that they are of one: `former Norland Sen. and Ruhl confidant Tom Hull`, `Ann Lee and Tom Hull's lawyer`. */
export function canBeOne(clauses: Clauses, members: readonly NounPhrase[], all: NounPhrase): boolean {
  return (
    members.some((one) => isOneOffice(clauses, one)) ||
    isBehindBody(clauses, members, all.head) ||
    areOfAll(clauses, members) ||
    isOwnedByAll(clauses, all)
  );
}

/** Whether those found can be parts of the name of one body: `Tweed, Hadley and McCloy`. */
export function isNameOfOne(
  resolver: Resolver,
  clauses: Clauses,
  found: readonly Found[],
  all: NounPhrase,
): boolean {
  const inDoubt = found.some(({ one, entry }, i) => {
    const beside = [found[i - 1], found[i + 1]].filter((other) => other !== undefined);
    const canBePart = entry?.kind === 'ORGANIZATION' && beside.some((other) => canShareName(clauses, other));
    return canBePart && isInDoubt(resolver, clauses, one);
  });
  return inDoubt || endsInTrade(clauses, found) || isFirmOfThese(resolver, clauses, found, all);
}

export const isPronounAlone = ({ tokens }: Pick<Clauses, 'tokens'>, { from, to }: NounPhrase): boolean =>
  to - from === 1 && isOf(tokens[from], SUBJECT_PRONOUN);

/** `former Norland Sen. and Reagan confidant Tom Hull`, `Spokesman for Brae and Orme Corp`: an office without an article is mostly of one. */
function isOneOffice({ tokens }: Clauses, { name, from, to, head }: NounPhrase): boolean {
  if (name !== null || isOf(tokens[from], DETERMINER | SUBJECT_PRONOUN)) return false;
  const owned = tokens.slice(from, head).some((token) => isOf(token, POSSESSIVE));
  const office = tokens[head]?.capital === false || isOf(itemAt(tokens, to - 1), ROLE | COURTESY_TITLE);
  return !owned && office && !namesGroup(tokens[head]);
}

/**
 * `Hull and Brae Ltd analyst Ann Lee`, `the Ministry of Labour and Justice`: where the last goes on a name of a body, a bare word
 * before it, or the last itself, can be a part of that name.
 */
function isBehindBody({ tokens }: Clauses, members: readonly NounPhrase[], join: number): boolean {
  const last = members.at(-1);
  if (last === undefined) return false;
  const isBare = ({ from, to }: NounPhrase): boolean => to - from === 1;
  if (isBare(last) && members.some((one) => isOfSomething(tokens, one))) return true;
  const from = behindJoin(tokens, join) ?? join;
  const words = tokens.slice(from, last.to);
  const office = words.findIndex((token) => isOf(token, ROLE));
  const body = words.slice(0, Math.max(0, office));
  if (body.length === 0 || words[office]?.capital !== false || office === words.length - 1) return false;
  const isBody = body.every(
    (token) => token.capital && !isOf(token, DETERMINER | NATIONALITY | PLACE | POSSESSIVE),
  );
  return isBody && members.slice(0, -1).some(isBare);
}

/** `Officials from the city and the county`: one group, of all that are named behind it. */
function areOfAll({ tokens }: Clauses, [first, ...others]: readonly NounPhrase[]): boolean {
  if (first?.name !== null || !namesGroup(tokens[first.head])) return false;
  const ofBody = tokens.slice(first.head + 1, first.to).some((token) => isOf(token, PREPOSITION));
  const isBody = ({ name, head }: NounPhrase): boolean =>
    name === null && isOf(tokens[head], BODY | GROUP | ORGANIZATION | PLACE);
  return ofBody && others.every(isBody);
}

/** `the Ministry of Labour` */
const isOfSomething = (tokens: readonly Token[], { from, to }: NounPhrase): boolean =>
  tokens.slice(from, to).some(({ lower }) => lower === 'of');

/** Whether words can be a part of one name with those beside them: not `the ministry`, `he` or somebody by first and last name. */
function canShareName({ tokens }: Clauses, { one, entry }: Found): boolean {
  const last = itemAt(tokens, one.to - 1);
  if (entry?.kind === 'PERSON' && one.to - one.from > 1) return false;
  return last?.capital === true && !isPronounAlone({ tokens }, one);
}

/**
 * Whether words can be a part of a longer name: `Development` of `the Organisation of Trade and Development`. Not so behind an
 * article of their own, of places and letters (`the EU and IMF`), and where they stand elsewhere by themselves: `Brae Foods grew.`
 */
function isInDoubt(resolver: Resolver, { tokens, passage }: Clauses, { from, to }: NounPhrase): boolean {
  const first = tokens[from];
  if (first === undefined || isOf(first, DETERMINER)) return false;
  if (to - from === 1 && (isOf(first, PLACE) || (isInCapitals(first) && first.text.length > 1))) return false;
  const words = passage.text.slice(first.start, itemAt(tokens, to - 1)?.end);
  return !standsAlone(resolver.passages, passage.index, words);
}

/** `Ann Lee and Tom Hull's lawyer`: whose lawyer it is names both; not so behind a comma, or where each has their own. */
function isOwnedByAll({ tokens, nameAt }: Clauses, { from, to, head }: NounPhrase): boolean {
  const isMark = (token: Token): boolean => isOf(token, POSSESSIVE);
  const owner = tokens.slice(head, to).findIndex(isMark);
  if (owner === -1 || itemAt(tokens, head - 1)?.capital !== true) return false;
  if (tokens.slice(from, head).some(isMark)) return false;
  // `Ann Lee and Nordbank's Tom Hull`
  return tokens[head + 1]?.capital === true && nameAt[head + owner + 1] === undefined;
}

/** Last words of firms and houses of two surnames. */
const TRADES = new WordList(
  'solicitors lawyers accountants architects builders realty engineering motors estates foods farms church home homes',
);

/** `Lee and Hale Solicitors`: the last word is no surname that both have. */
function endsInTrade({ tokens }: Clauses, found: readonly Found[]): boolean {
  const last = found.at(-1);
  if (last?.entry?.kind !== 'PERSON' || last.one.to - last.one.from < 2) return false;
  const word = itemAt(tokens, last.one.to - 1);
  const trade =
    word?.capital === true &&
    itemAt(tokens, last.one.to - 2)?.capital === true &&
    (TRADES.has(word) || isOf(word, ORGANIZATION | GROUP | BODY));
  return trade && found.slice(0, -1).every(({ one }) => one.to - one.from === 1);
}

/** `Ruhl and Orme said` in a story of the law firm Ruhl and Orme, of whose founders it tells. */
function isFirmOfThese(
  { passages }: Resolver,
  { tokens, passage }: Clauses,
  found: readonly Found[],
  { from, to }: NounPhrase,
): boolean {
  if (!found.every(({ one, entry }) => entry?.kind === 'PERSON' && one.to - one.from === 1)) return false;
  const words = passage.text.slice(tokens[from]?.start, itemAt(tokens, to - 1)?.end);
  return isCalledFirm(passages, passage.index, words);
}
