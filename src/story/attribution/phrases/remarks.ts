import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { BODIES } from '../../words/roles.ts';
import { FIRST_NAME, isOf, PLACE, STOP } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { RELATIVE_PRONOUN } from '../../words/relatives.ts';
import { callsOne, isDoing, namesGroup } from './can-be-member.ts';
import { behindJoin } from './joins.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { verbBehind } from './verbs.ts';

/** What stands behind one who is named. */
export interface Behind {
  /** Behind the words that name them: `her deputy, Peter Orme`. */
  readonly named: number;
  /** Behind what tells more of them. */
  readonly at: number;
  /**
   * What a join right behind it can join: anybody; only a NAME, as behind `Ann Lee, a baker`; NOTHING behind `Ann Lee, a friend
   * of Tom Hull` or `Ann Lee at a talk with Tom Hull`, whose `and` goes on the remark.
   */
  readonly joins: 'ANYBODY' | 'NAME' | 'NOTHING';
  /** Only a join leads on from a clause that tells more: `Ann Lee, who met Tom Hull, and Ida Moss`. */
  readonly clause: boolean;
  /** What somebody is was told already. */
  readonly called: boolean;
}

/** What a name goes on with: `of Nordbank`. */
export const OF_A_NAME = new WordList('of at from for');

/** Most tokens of what tells more of somebody. */
const LONGEST_REMARK = 14;

/** Most remarks on one person: an age, where from, a calling. */
const MOST_REMARKS = 3;

/** Marks between those of a list. */
export const SEPARATORS = new WordList(', ;');

/** Marks that a remark stands between, by the one that begins it. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['–', '–'],
  ['—', '—'],
]);

/** Where a list can go on behind one of its members: ages, places, callings and clauses that tell more are left out. */
export function behindMember(clauses: Clauses, member: NounPhrase, ceiling: number): Behind {
  const { tokens } = clauses;
  let behind: Behind = { named: member.to, at: member.to, joins: 'ANYBODY', clause: false, called: false };
  if (member.name !== null && OF_A_NAME.has(tokens[member.to])) {
    const place = phraseStartingAt(clauses, member.to + 1, ceiling);
    if (place !== null)
      behind = endsWithPerson(clauses, place)
        ? { ...behind, at: place.to, joins: 'NOTHING' }
        : { ...behind, at: behindSame(clauses, place.to, ceiling), joins: 'NAME' };
  }
  for (let remarks = 0; remarks < MOST_REMARKS && behind.at < ceiling; remarks += 1) {
    const next = behindRemark(clauses, member, behind, ceiling);
    if (next === null) break;
    behind = next;
  }
  return SEPARATORS.has(tokens[behind.at]) ? { ...behind, joins: 'ANYBODY' } : behind;
}

/** Behind a remark that begins where another ends; null if none begins there. */
function behindRemark(clauses: Clauses, member: NounPhrase, behind: Behind, ceiling: number): Behind | null {
  const { tokens } = clauses;
  const { at } = behind;
  const mark = CLOSING.get(tokens[at]?.text ?? '');
  if (mark !== undefined) {
    const close = closing(tokens, at, mark, ceiling);
    return close === null ? null : { ...behind, at: close + 1, joins: 'ANYBODY' };
  }
  if (tokens[at]?.text !== ',' || behindJoin(tokens, at + 1) !== null) return null;
  if (isAge(tokens, at + 1)) return { ...behind, at: at + 2, joins: 'ANYBODY' };
  if (RELATIVE_PRONOUN.has(tokens[at + 1]) || isDoing(tokens[at + 1])) {
    const close = closing(tokens, at + 1, ',', ceiling);
    return close === null ? null : { ...behind, at: close, joins: 'ANYBODY', clause: true };
  }
  const place = member.name !== null && OF_A_NAME.has(tokens[at + 1]);
  const phrase = phraseStartingAt(clauses, place ? at + 2 : at + 1, ceiling);
  if (phrase === null || !(place || tellsMore(clauses, member, phrase))) return null;
  // `According to Ann Lee, the harbour will close`
  if (verbBehind(clauses, phrase.to, ceiling) !== null) return null;
  if (member.name === null) return { ...behind, named: phrase.to, at: phrase.to, joins: 'ANYBODY' };
  const named = endsWithPerson(clauses, phrase);
  const end = named ? phrase.to : behindSame(clauses, phrase.to, ceiling);
  return { ...behind, at: end, joins: named ? 'NOTHING' : 'NAME', called: true };
}

/** `at a talk with Tom Hull`, `the daughter of Tom`, whose `and` names more of those that a remark is about. */
function endsWithPerson({ tokens, nameAt }: Clauses, { to }: NounPhrase): boolean {
  const last = itemAt(tokens, to - 1);
  return (
    nameAt[to - 1] !== undefined || (isOf(last, FIRST_NAME) && !isOf(last, PLACE) && last?.capital === true)
  );
}

/** Behind what goes on a remark: `Ann Lee of Hull and Sons`, `Ann Lee, founder and chief of Brae,`. */
function behindSame(clauses: Clauses, at: number, ceiling: number): number {
  const next = behindJoin(clauses.tokens, at);
  const phrase = next === null ? null : phraseStartingAt(clauses, next, ceiling);
  return phrase?.name === null && clauses.tokens[phrase.to]?.text === ',' ? phrase.to : at;
}

/** `Ann Lee, 45,`, `Ann Lee, 45 and` */
function isAge(tokens: readonly Token[], i: number): boolean {
  const over = tokens[i + 1]?.kind !== 'word' || behindJoin(tokens, i + 1) !== null;
  return over && /^\d{1,3}$/.test(tokens[i]?.text ?? '');
}

/** The nearest mark of a kind behind a token, within what one remark may take; null if a sentence or quotation ends before it. */
export function closing(
  tokens: readonly Token[],
  from: number,
  mark: string,
  ceiling: number,
): number | null {
  for (let i = from + 1; i < Math.min(ceiling, from + LONGEST_REMARK); i += 1) {
    if (tokens[i]?.text === mark) return i;
    if (tokens[i]?.kind === 'quote' || tokens[i]?.text === ';' || isOf(tokens[i], STOP)) return null;
  }
  return null;
}

/** Whether a phrase behind the comma tells what its bearer is, and is nobody else: `Ann Lee, a baker`, `the mayor, Ann Lee`. */
function tellsMore({ tokens }: Clauses, member: NounPhrase, { name, from, head }: NounPhrase): boolean {
  const word = tokens[head];
  if (isDoing(tokens[from])) return false;
  if (member.name === null) return name !== null && callsOne(tokens[member.head]);
  return name === null && (word?.capital === true || !BODIES.has(word?.lower ?? '')) && !namesGroup(word);
}
