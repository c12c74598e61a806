import { endsSpoken } from '../last-character.ts';
import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { isRole, KIN_WORDS } from '../words/roles.ts';
import type { FoundRun } from './mention.ts';
import { NAME_PARTICLES } from '../words/name-particles.ts';
import type { NameRun } from './name-runs.ts';
import {
  BODY,
  CONJUNCTION,
  DETERMINER,
  FIRST_NAME,
  GROUP,
  isOf,
  LISTED_ROLE,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SUBORDINATOR,
} from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { COMMA_OR_AND } from '../words/punctuation.ts';

const BEFORE_NAME = new WordList('named called as');

/** Whose or which name is told: `gave only her first name, Ada`. */
const FIRST = new WordList('first given his her');

/** Whether the words before a name say that it is one: `his name only as`, `known only as`, `a woman named`, `her first name,`. */
export function givesName(tokens: readonly Token[], from: number): boolean {
  const before = itemAt(tokens, from - 1);
  if (before?.text === ',')
    return itemAt(tokens, from - 2)?.lower === 'name' && FIRST.has(itemAt(tokens, from - 3));
  if (!BEFORE_NAME.has(before)) return false;
  const lowerAt = (i: number): string => itemAt(tokens, from - i)?.lower ?? '';
  if (before?.lower !== 'as') return isRole(lowerAt(2)) && !isOf(itemAt(tokens, from - 2), GROUP);
  const only = /^(?:only|simply|just)$/.test(lowerAt(2));
  const word = only ? lowerAt(3) : lowerAt(2);
  return (
    /^(?:name|names|himself|herself|themselves)$/.test(word) || (only && /^(?:known|identified)$/.test(word))
  );
}

/** Those of whom each belongs to somebody; a partner may be a firm. */
const KIN = new WordList(`
  ${KIN_WORDS} nan gran mother-in-law father-in-law son-in-law daughter-in-law brother-in-law sister-in-law`);

/** Others who are told of by their first names. */
const CLOSE = new WordList('child baby partner');

/** Where the noun before a comma and a name stands: the `brother` both of `her brother, Ada` and `the brother in question, Ada`. */
function kinAt(tokens: readonly Token[], from: number): number {
  const asked = itemAt(tokens, from - 2)?.lower === 'question' && itemAt(tokens, from - 3)?.lower === 'in';
  return asked ? from - 4 : from - 2;
}

/** Whether a name stands behind the word for a relative and a comma: `their younger daughter, Ada`. */
export function isRelative(tokens: readonly Token[], from: number): boolean {
  const before = itemAt(tokens, kinAt(tokens, from));
  return itemAt(tokens, from - 1)?.text === ',' && (KIN.has(before) || CLOSE.has(before));
}

/** Most words that tell which relative it is: `his second wife`. */
const MOST_TOLD = 3;

/**
 * The word for somebody's relative that a name between commas explains: `Ruhl's second wife, Zorvath,`; null if none does. The
 * name is tokens `from` to `to`.
 */
export function kinExplained(tokens: readonly Token[], from: number, to: number): Token | null {
  const at = kinAt(tokens, from);
  const kin = itemAt(tokens, at);
  if (kin === undefined || kin.capital || !KIN.has(kin) || itemAt(tokens, from - 1)?.text !== ',')
    return null;
  if (!/^[,.;)]$/.test(tokens[to]?.text ?? '.') || tokens[to + 1]?.lower === 'which') return null;
  for (let i = at - 1; i >= 0 && at - 1 - i <= MOST_TOLD; i -= 1) {
    const token = tokens[i];
    // `the firm left its mother, Norlund,`: no person.
    if (token?.lower === 'its') return null;
    if (isOf(token, POSSESSIVE | DETERMINER) || OWNERS.has(token)) return kin;
    if (token?.kind !== 'word' || token.capital || isOf(token, PREPOSITION | CONJUNCTION)) return null;
  }
  return null;
}

const OWNERS = new WordList('his her their my our your whose');

/** Whether a word is for a relative: `sister`. */
export const isKin = (lower: string): boolean => KIN.hasWord(lower);

/** Whether a name stands right behind somebody's relative: `Ruhl's wife Gro`, `her brother Clive`. */
export function isNamedKin(tokens: readonly Token[], nameFrom: number): boolean {
  const owner = itemAt(tokens, nameFrom - 2);
  return KIN.has(itemAt(tokens, nameFrom - 1)) && (isOf(owner, POSSESSIVE) || OWNERS.has(owner));
}

/** Whether the name before or behind, in a list, begins with a first name. */
export function isListed(tokens: readonly Token[], { from, to }: NameRun): boolean {
  if (COMMA_OR_AND.has(tokens[to]) && isFullName(tokens, to + 1)) return true;
  return (
    COMMA_OR_AND.has(itemAt(tokens, from - 1)) &&
    (isFullName(tokens, from - 3) || isFullName(tokens, from - 4))
  );
}

const isFullName = (tokens: readonly Token[], i: number): boolean =>
  itemAt(tokens, i)?.capital === true && isOf(tokens[i], FIRST_NAME) && tokens[i + 1]?.capital === true;

/** Letters that stand for a body, or words an ampersand joins: OTTB, LA, A&M. */
export const isAcronym = (word: string): boolean =>
  /^(?![IVX]+$)\p{Lu}{3,}$|^(?:LA|NY|US|UK|EU|UN|TV|DC)$|&/u.test(word);

/** Whether a lower-case particle stands inside a name. */
export function hasParticle(tokens: readonly Token[], run: NameRun): boolean {
  for (let i = run.nameFrom + 1; i < run.to; i += 1) {
    const token = tokens[i];
    if (token?.capital === false && NAME_PARTICLES.has(token)) return true;
  }
  return false;
}

/** Whether a comma and then something that holds stand behind a name. */
export function follows(tokens: readonly Token[], run: NameRun, holds: (next: Token) => boolean): boolean {
  const next = tokens[run.to + 1];
  return tokens[run.to]?.text === ',' && next !== undefined && holds(next);
}

/** A common noun for a company or another body, in lower case. */
export function isBody(token: Token | undefined): boolean {
  return token !== undefined && !token.capital && isOf(token, BODY);
}

/**
 * Whether what stands right behind a name is told of one person alone: `Tanner, who left`, `Tanner said he left`. Behind
 * `crane operator` it is a person's name then, and behind `tour operator` else a company's.
 */
export function isToldOfAsPerson(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'who') return true;
  const verb = behindInsertion(tokens, to);
  if (!isSpeechVerb(tokens[verb])) return false;
  const next = tokens[verb + 1]?.lower === 'that' ? tokens[verb + 2] : tokens[verb + 1];
  return next?.lower === 'he' || next?.lower === 'she';
}

/** Most tokens of what is set between commas behind a name. */
export const LONGEST_BETWEEN_COMMAS = 12;

/** Behind what is set between commas behind a name: `Tanner, one of two in the job, said`; the token given where nothing is. */
export function behindInsertion(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.text !== ',') return to;
  for (let i = to + 1; i < to + LONGEST_BETWEEN_COMMAS; i += 1) {
    const token = tokens[i];
    if (token?.text === ',') return i + 1;
    if (token === undefined || token.kind === 'punctuation') return to;
  }
  return to;
}

/** Whether a token is a verb of saying in a form that a subject goes with. */
export function isSpeechVerb(token: Token | undefined): boolean {
  const cue = token?.word.cue;
  return cue?.cueClass === 'SPEECH' && cue.form !== 'BASE' && !cue.noun;
}

/** Whether a name is the subject of a verb of saying right behind a quotation: `"We go," said Ruhl`, `"Do we?" Ruhl asked`. */
export function saysDirectly(tokens: readonly Token[], { from, to }: NameRun): boolean {
  const before = itemAt(tokens, from - 1);
  const next = tokens[to];
  if (before?.kind === 'quote') return isSpeechVerb(next) && endsSpoken(before.text);
  if (!isSpeechVerb(before)) return false;
  const quote = itemAt(tokens, from - 2);
  if (quote?.kind !== 'quote' || !endsSpoken(quote.text)) return false;
  // `said Norlund Hull analyst Ann Lee`, `said Norlund Hull's Lee`
  return next === undefined || isOf(next, PREPOSITION | CONJUNCTION) || /^[,.;:(—–-]/u.test(next.text);
}

/** `, chief economist at`, `, a spokesman for`: a role among the next words, before any other mark. */
export function roleWithin(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 6; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || endsBody(tokens, i)) return false;
    if (isOf(token, LISTED_ROLE) || (!token.capital && isOf(token, ROLE))) return true;
  }
  return false;
}

/** `, the company her father founded`: the noun for a body, with the one behind it that says what it is to somebody. */
export const endsBody = (tokens: readonly Token[], i: number): boolean =>
  isBody(tokens[i]) && (OWNERS.has(tokens[i + 1]) || isOf(tokens[i + 1], DETERMINER));

/** `Bryn Cycles, a firm her uncle owns`, `Bryn Cycles, a small bank,`: what stands behind a name tells that it is a body's. */
export function isToldAsBody(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.text !== ',' || !isOf(tokens[to + 1], DETERMINER)) return false;
  const body = isBody(tokens[to + 2]) ? to + 2 : to + 3;
  const next = tokens[body + 1];
  // a producer of the film
  if (!isBody(tokens[body]) || isOf(tokens[body], ROLE) || isOf(tokens[body - 1], ROLE)) return false;
  return (
    endsBody(tokens, body) ||
    isOf(next, PREPOSITION | SUBORDINATOR) ||
    /^(?:[,.;]|that|which)$/.test(next?.text ?? '.')
  );
}

/** A name that is all there is between marks: the series "Orme". */
export function isWork({ quoted, tokens, name }: FoundRun): boolean {
  return quoted && tokens.every((token) => token.kind === 'punctuation' || token === name[0]);
}
