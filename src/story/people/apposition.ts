import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { NAME_PARTICLES } from '../words/name-particles.ts';
import { endsBody } from './around-name.ts';
import { isBareTitle } from './bare-title.ts';
import { behindBrackets, behindOrigin } from './origin.ts';
import { AGE } from './description.ts';
import { rankingBefore } from './ranking.ts';
import { isDemonym } from '../words/demonyms.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  FIRST_NAME,
  isOf,
  NATIONALITY,
  NEVER_NAME,
  ORGANIZATION,
  PAST,
  PLACE,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SAYING,
  SUBORDINATOR,
} from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { OF_OR_FROM } from '../words/linking-words.ts';
import { COMMA_OR_STOP } from '../words/punctuation.ts';
import { ONE_OR_ANOTHER } from '../words/function-words.ts';

/** Longest apposition looked at, in tokens: longer ones tell a story, not a description. */
const LONGEST = 12;

/**
 * The description set off by a comma after a name: `Ada Ruhl, chief economist at Nordbank, said`. Given
 * without its article; null if what follows is no description.
 */
export function appositionAfter(text: string, tokens: readonly Token[], to: number): string | null {
  const found = appositionTokens(tokens, to);
  const first = tokens[found?.from ?? tokens.length];
  const last = itemAt(tokens, (found?.to ?? 0) - 1);
  return first === undefined || last === undefined ? null : text.slice(first.start, last.end);
}

/** The tokens of `appositionAfter`; the comma or stop that ends it stands at `to`. */
export function appositionTokens(
  tokens: readonly Token[],
  to: number,
): { readonly from: number; readonly to: number } | null {
  if (tokens[to]?.text !== ',') return null;
  let from = to + 1;
  // `Ada Ruhl, 45, a nurse,`
  if (ageAfter(tokens, to) !== null && tokens[from + 1]?.text === ',') from += 2;
  // `Desmond, 58, and his brother Clive, 61, share`: a list, no description.
  if (isOf(tokens[from], CONJUNCTION)) return null;
  // Una Ruhl, 58, is the last keeper.
  if (isOf(tokens[from], AUXILIARY)) return null;
  // `Okoro, on for the captain, scored`
  if (isOf(tokens[from], PREPOSITION)) return null;
  // `Okoro, 29, told her doctor`
  if (isOf(tokens[from], SAYING) && tokens[from]?.word.cue?.form === 'PAST') return null;
  // `Okoro, wore her son's jacket`; but `Okoro, left winger`, `Okoro, set designer`
  if (isOf(tokens[from], FINITE) && !isOf(tokens[from + 1], ROLE)) return null;
  if (isOf(tokens[from], DETERMINER)) from += 1;
  let end = from;
  let role = false;
  // `an aide to Senator Ann Lee`
  let tied = false;
  while (end < tokens.length && end - from < LONGEST) {
    const token = tokens[end];
    if (token === undefined || token.kind === 'quote' || isOf(token, SUBORDINATOR)) break;
    if (token.kind === 'punctuation' && !/^['’]s?$|^-$/u.test(token.text)) break;
    // `According to Orme, the vicar had left.`: a clause, no description.
    if (isOf(token, AUXILIARY) || (!role && endsBody(tokens, end))) return null;
    if (isOf(token, ROLE) && !tied && isTitleOfAnother(tokens, end)) return null;
    tied ||= isOf(token, PREPOSITION) && token.lower !== 'by';
    role ||= isOf(token, ROLE) || isCitizen(tokens, end) || rankingBefore(tokens, end + 1) !== -1;
    end += 1;
  }
  const closed = /^[,.;:—–]$/u.test(tokens[end]?.text ?? '.');
  return role && closed && end > from && end - from < LONGEST ? { from, to: end } : null;
}

/** `interviewed by presenter Rafe Tolliver`: a calling with the name of whoever bears it. */
function isTitleOfAnother(tokens: readonly Token[], role: number): boolean {
  const [next, behind] = [tokens[role + 1], tokens[role + 2]];
  if (next?.capital !== true || behind?.capital !== true) return false;
  if (isOf(next, PLACE | ORGANIZATION | NATIONALITY | NEVER_NAME) || isOf(behind, ORGANIZATION)) return false;
  // `Chief Executive Officer`, `Chief Growth Officer`: one office; but presenter Ann King
  if (isOf(next, ROLE) || (isOf(behind, ROLE) && !isOf(next, FIRST_NAME))) return false;
  // `President Ann Lee's top adviser`
  return !tokens.slice(role + 3, role + 6).some((token) => isOf(token, POSSESSIVE));
}

/** `Peter Orme, a Norwegian, won`; not a Norwegian ship, nor by Christian van Orme. */
function isCitizen(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return isDemonym(tokens[i]?.lower ?? '') && next?.capital !== true && !NAME_PARTICLES.has(next);
}

/** The age between commas after a name, in years: `Ada Ruhl, 45, a nurse`, `aged 45`; null if there is none. */
export function ageAfter(tokens: readonly Token[], to: number): number | null {
  if (tokens[to]?.text !== ',') return null;
  const at = tokens[to + 1]?.lower === 'aged' ? to + 2 : to + 1;
  const years = /^\d{1,3}$/.test(tokens[at]?.text ?? '') ? Number(tokens[at]?.text) : NaN;
  return years <= OLDEST && /^[,.;)]$/.test(tokens[at + 1]?.text ?? '.') ? years : null;
}

/** Before what tells between commas how old somebody is and from where, where it ends at a token: `Ada Ruhl, 45, of Brae`, `aged 45`; else the token given. */
export function beforeAge(tokens: readonly Token[], end: number): number {
  let of = end;
  while (end - of < LONGEST_ORIGIN && tokens[of]?.capital === true) of -= 1;
  const origin = of < end && OF_OR_FROM.has(tokens[of]) && itemAt(tokens, of - 1)?.text === ',';
  const last = origin ? of - 2 : end;
  if (tokens[last]?.kind !== 'number') return last;
  const comma = itemAt(tokens, last - 1)?.lower === 'aged' ? last - 2 : last - 1;
  return ageAfter(tokens, comma) === null ? end : comma - 1;
}

/** Most words between an age and the comma before a name. */
const MOST_BEHIND_AGE = 3;

/** Where `year-old` stands in `A 44-year-old crane driver, Ada Ruhl,`, whose last word is at a token; -1 if none does. */
function ageInFront(tokens: readonly Token[], last: number): number {
  for (let i = last; i >= Math.max(0, last - MOST_BEHIND_AGE); i -= 1) {
    if (tokens[i]?.lower === AGE) return i < last && isOf(tokens[last], ROLE) ? i : -1;
    if (tokens[i]?.kind !== 'word' || isOf(tokens[i], PREPOSITION | CONJUNCTION | AUXILIARY | POSSESSIVE))
      return -1;
  }
  return -1;
}

/** The age before a name with its title, in years: `71-year-old Ada Ruhl`, `A 71-year-old driver, Ada Ruhl,`; null if there is none. */
export function ageBefore(tokens: readonly Token[], from: number): number | null {
  const end = itemAt(tokens, from - 1)?.text === ',' ? ageInFront(tokens, from - 2) : from - 1;
  if (itemAt(tokens, end)?.lower !== AGE) return null;
  const years = Number(itemAt(tokens, end + 1 - AGE_LENGTH)?.text);
  return years <= OLDEST ? years : null;
}

/** Behind `71-year-old`; the token given where no age begins. */
export const behindAge = (tokens: readonly Token[], at: number): number =>
  tokens[at + AGE_LENGTH - 1]?.lower === AGE && tokens[at + 1]?.text === '-' ? at + AGE_LENGTH : at;

/** The tokens of `71-year-old`: the number, a hyphen and the rest. */
const AGE_LENGTH = 3;

/** In years: a number above it after a name is no age. */
const OLDEST = 122;

/** `its convener, Ann Lee,`: whoever belongs to somebody needs no word for a calling. */
const OWNERS = new WordList('its his her their our my');

/** Most words of a place behind it. */
const LONGEST_ORIGIN = 4;

/** `An examiner appointed by the court, Ann Lee,`: what tells more of a calling. */
const isMadeBy = (tokens: readonly Token[], by: number): boolean =>
  isOf(itemAt(tokens, by - 1), PAST) && isOf(itemAt(tokens, by - 2), ROLE);

/** What a clause begins with that no description does. */
const BEGINS_CLAUSE = new WordList('that which when where because if while although');

/** Words for one of many that are no calling. */
export const ONE_OF_MANY = new WordList(`
  parent relative customer passenger patient shopper reader viewer voter constituent caller donor attendee user supporter
  opponent homeowner bystander onlooker spectator visitor grandparent teenager villager islander graduate
  junior sophomore senior participant backer bidder co-owner insider detractor subscriber camper worshipper worshiper
  shareholder motorist vendor hawker parishioner churchgoer festivalgoer concertgoer ratepayer taxpayer householder leaseholder allotment-holder breeder`);

/** The tokens of a description set before a name. */
export interface LeadingApposition {
  readonly from: number;
  readonly to: number;
}

/**
 * The description that a name between commas explains: `The chairman of the commission, Delbert Haines, said`.
 * The name is tokens `from` to `to`. Without its article; null if what stands before the name is no phrase with a calling in it.
 */
export function appositionBefore(
  tokens: readonly Token[],
  from: number,
  to: number,
): LeadingApposition | null {
  const comma = from - 1;
  // `He met the minister, Ann Lee said`: without its second comma the name begins another clause.
  const end = behindOrigin(tokens, behindBrackets(tokens, to));
  if (itemAt(tokens, comma)?.text !== ',' || !COMMA_OR_STOP.has(tokens[end])) return null;
  return descriptionBefore(tokens, comma, to);
}

/** The description that ends before a comma, behind which a name ends at `to`; null if no phrase with a calling in it stands there. */
export function descriptionBefore(
  tokens: readonly Token[],
  comma: number,
  to: number,
): LeadingApposition | null {
  let role = false;
  // `A parent at the school, Ann Lee,`
  let plain = false;
  let i = comma - 1;
  for (; i >= 0 && comma - i < LONGEST; i -= 1) {
    const token = tokens[i];
    if (
      token === undefined ||
      token.kind === 'quote' ||
      (token.kind === 'punctuation' && !/^['’]s?$|^-$/u.test(token.text))
    )
      break;
    // `said Health Minister, Joel Ruhl.`
    if (role && isOf(token, SAYING)) break;
    // `a note that Orme had sent to her sister, Ann Lee,`
    if (BEGINS_CLAUSE.has(token)) return null;
    // `Her death was told by telephone to the board, Ann Lee said`: a clause, no description.
    if (isOf(token, AUXILIARY) && !token.capital) return null;
    // A calling after a preposition belongs to another: `a friend of the mayor, Ann Lee,`; not one in the name of a
    // body: `the Bank of Norway governor, Ann Lee,`.
    const inName = itemAt(tokens, i - 1)?.capital === true && tokens[i + 1]?.capital === true;
    role = isOf(token, ROLE) || (role && (!isOf(token, PREPOSITION) || inName)) || OWNERS.has(token);
    plain = ONE_OF_MANY.has(token) || (plain && !isOf(token, PREPOSITION));
    const possessive = isOf(tokens[i], POSSESSIVE);
    // `According to the mayor, Ann Lee,`
    const led = itemAt(tokens, i - 1);
    // `was confirmed by her niece, Ann Lee,`: who does something is the one named.
    const owned =
      isOf(led, PREPOSITION) &&
      (led?.lower !== 'by' || (!role && isMadeBy(tokens, i - 1))) &&
      itemAt(tokens, i - 2)?.lower !== 'according';
    if (isOf(token, DETERMINER) && !owned)
      return role || (plain && ONE_OR_ANOTHER.has(token)) ? { from: i + 1, to: comma } : null;
    // `Ruhl, whose son, Tom Orme, said`
    const whose = token.lower === 'whose';
    if ((possessive && role) || (whose && i + 1 < comma)) return { from: i + 1, to: comma };
  }
  return role && comma - i < LONGEST && isBareTitle(tokens, i + 1, comma, to)
    ? { from: i + 1, to: comma }
    : null;
}
