import { DETERMINER, isOf, POSSESSIVE, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import { beginsPair, canBeMember, isPlainOne, namesGroup } from './can-be-member.ts';
import { explained } from './explained.ts';
import { behindJoin, holdsJoin } from './joins.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { behindMember, closing, SEPARATORS } from './remarks.ts';
import type { Behind } from './remarks.ts';

/** Several who are named together: `Ann Lee, a baker, Tom Hull (Riga) and Ida Moss`. */
export interface Members {
  /** At least two. */
  readonly all: readonly NounPhrase[];
  /** The token that the last join begins with. */
  readonly join: number;
  /** Behind the words that name the last of them. */
  readonly to: number;
  /** Behind what tells more of the last of them. */
  readonly end: number;
}

/** Whether a phrase, whatever it names, is known to be the last of a list: what does something right behind it. */
type IsLast = (phrase: NounPhrase) => boolean;

/** What can stand behind the first of a list. */
const LEADS_ON = new WordList(', ; ( – — and & + or plus but along together as of at from for');

/** Most people of one list. */
const MOST = 12;

/** Furthest join behind the first of a list, in tokens. */
const LONGEST_REACH = 60;

/**
 * Those named together from a first phrase on: the longest list of theirs that ends before `ceiling` and is accepted; null
 * if the phrase stands alone.
 */
export function membersFrom(
  clauses: Clauses,
  first: NounPhrase,
  ceiling: number,
  accepts: (members: Members) => boolean,
  isLast: IsLast = () => false,
): Members | null {
  const { tokens } = clauses;
  const reach = Math.min(ceiling, first.to + LONGEST_REACH);
  // Most phrases have their verb right behind them, and most insertions no join.
  if (!LEADS_ON.has(tokens[first.to]) || !holdsJoin(tokens, first.to, reach)) return null;
  if (!canBeMember(clauses, first) && !beginsPair(clauses, first)) return null;
  const all = [first];
  let last = first;
  let found: Members | null = null;
  let joined = false;
  let behind = behindMember(clauses, first, ceiling);
  while (all.length < MOST) {
    const next = memberBehind(clauses, last, behind, joined, isLast, ceiling);
    if (next === null) return found;
    last = next.phrase;
    all.push(last);
    behind = behindMember(clauses, last, ceiling);
    if (next.join === null) continue;
    joined = true;
    const members = { all: [...all], join: next.join, to: behind.named, end: behind.at };
    if (accepts(members)) found = members;
  }
  return found;
}

/** The next of a list, with its join if there is one; null if the list is over. */
function memberBehind(
  clauses: Clauses,
  before: NounPhrase,
  { at, joins, clause, called }: Behind,
  joined: boolean,
  isLast: IsLast,
  ceiling: number,
): { readonly phrase: NounPhrase; readonly join: number | null } | null {
  const { tokens } = clauses;
  const comma = SEPARATORS.has(tokens[at]);
  const join = comma ? at + 1 : at;
  const next = behindJoin(tokens, join);
  if (joins === 'NOTHING' || (next === null && (!comma || joined || clause))) return null;
  const phrase = phraseStartingAt(clauses, next === null ? at + 1 : behindAdverb(tokens, next), ceiling);
  if (phrase === null || isOf(itemAt(tokens, phrase.to - 1), POSSESSIVE)) return null;
  if (!canBeMember(clauses, phrase)) {
    const pair = !comma && isPlainOne(clauses, phrase) && isPlainOne(clauses, before);
    // `Ann Lee and the harbour master, Tom Hull,`: a calling that no list has, and whose it is.
    const called = next !== null && isOf(tokens[phrase.from], DETERMINER) ? explained(clauses, phrase) : null;
    if (next !== null && called?.name != null) return { phrase: called, join };
    if (next === null || !(pair || isLast(phrase))) return null;
  }
  const named = phrase.name !== null;
  if (joins === 'NAME' && !named) return null;
  // `Brae, and they refused`
  const pronoun = isOf(tokens[phrase.head], SUBJECT_PRONOUN);
  if (pronoun && (comma || tokens[phrase.head]?.lower === 'they')) return null;
  // `two papers, the Post and the Echo`: names of those before the comma.
  if (next === null && namesGroup(tokens[before.head]) && (named || tokens[phrase.head]?.capital === true))
    return null;
  // `the cabinet, or State Council,`: another name of the same.
  if (comma && tokens[join]?.lower === 'or' && !named) return null;
  if (!named && before.name !== null && tellsWhatElse(clauses, phrase, called)) return null;
  return { phrase, join: next === null ? null : join };
}

/** `Ann Lee, president, and chief executive`, `Ann Lee, a baker, and a cook`: what else she is who is `called` something already. */
function tellsWhatElse({ tokens }: Clauses, { from, head }: NounPhrase, called: boolean): boolean {
  const first = tokens[from];
  const bare =
    first?.capital === false && !isOf(first, DETERMINER | SUBJECT_PRONOUN) && !namesGroup(tokens[head]);
  return bare || (called && /^an?$/.test(first?.lower ?? ''));
}

/** Behind what tells more of the last of a list, with the comma that closes it. */
export function behindList({ tokens }: Clauses, { to, end }: Members): number {
  return end > to && tokens[end]?.text === ',' ? end + 1 : end;
}

/** Most tokens of what is put in behind a join, its marks included. */
export const LONGEST_ASIDE = 8;

const LATER = new WordList('later then also separately perhaps possibly');

/** `Ann Lee and later Tom Hull`, `Ann Lee and, to a lesser degree, Tom Hull`. */
function behindAdverb(tokens: readonly Token[], from: number): number {
  if (LATER.has(tokens[from])) return from + 1;
  if (tokens[from]?.text !== ',') return from;
  const close = closing(tokens, from, ',', from + LONGEST_ASIDE);
  return close === null ? from : close + 1;
}
