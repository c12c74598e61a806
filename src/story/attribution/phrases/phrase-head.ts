import { itemAt } from '../../item-at.ts';
import { POSTPOSED, isCount } from '../../words/function-words.ts';
import { SMALL_FORMS } from '../../people/body-names.ts';
import { isNamedForWhom } from './named-for-whom.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { beginsSentence } from '../../begins-sentence.ts';
import {
  DETERMINER,
  isOf,
  isPeople,
  ORGANIZATION,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SAYING,
  SOMEBODY,
} from '../../words/word-classes.ts';
import { OF_OR_FOR } from '../../words/linking-words.ts';
import { WordList } from '../../words/word-list.ts';

/** Words for some of many: `some of his allies`, `27 percent of voters`. */
const SHARES =
  /^(?:some|many|most|all|several|both|few|none|half|two|three|four|five|one|each|percent|third|majority|number|couple|dozens|scores|hundreds|thousands|members)$/;

/** Where a share begins whose whole stands at `whole`: `one in five`, `nine out of 10`, `some of his allies`. */
export function shareStart({ tokens }: Clauses, whole: number): number {
  if (itemAt(tokens, whole - 1)?.lower === 'of' && SHARES.test(itemAt(tokens, whole - 2)?.lower ?? ''))
    return itemAt(tokens, whole - 3)?.kind === 'number' ? whole - 3 : whole - 2;
  if (!isCount(itemAt(tokens, whole))) return whole;
  if (itemAt(tokens, whole - 1)?.lower === 'in' && isCount(itemAt(tokens, whole - 2))) return whole - 2;
  const out =
    itemAt(tokens, whole - 1)?.lower === 'of' &&
    itemAt(tokens, whole - 2)?.lower === 'out' &&
    isCount(itemAt(tokens, whole - 3));
  return out ? whole - 3 : whole;
}

/** `the National Union of Teachers' secretary`: the preposition at `at` belongs to the name of a body. */
function isOfficeOfBody({ tokens }: Clauses, at: number, to: number): boolean {
  const before = itemAt(tokens, at - 1);
  const last = itemAt(tokens, to - 1);
  return (
    before?.capital === true &&
    !isOf(before, ROLE) &&
    // `Friends of Corrin's chairman`
    !(isPeople(before) && beginsSentence(tokens, at - 1)) &&
    tokens[at + 1]?.capital === true &&
    last?.capital === false &&
    isOf(last, ROLE)
  );
}

/** `master of ceremonies Ann Lee`, `head of the board Ann Lee`: an office with a preposition before its bearer; not `a friend of pop star Ann Lee`. */
function isOfficeOfName({ tokens, nameAt }: Clauses, from: number, preposition: number, to: number): boolean {
  const name = nameAt[to - 1];
  if (name === undefined || isOf(tokens[from], DETERMINER)) return false;
  let before = to - 1;
  while (before >= from && nameAt[before] === name) before -= 1;
  const last = itemAt(tokens, before);
  return (
    before > preposition && last?.kind === 'word' && !last.capital && !isOf(last, PREPOSITION | DETERMINER)
  );
}

/** `Bank of Norland Governor Ann Lee`, `the Bar Council of Norland president Ann Lee`, `Norland Ambassador to the United Nations Ann Lee`: somebody by an office behind the name of a body or post. */
function isOfficeInBody({ tokens, nameAt }: Clauses, from: number, at: number, to: number): boolean {
  const name = nameAt[to - 1];
  const kind = itemAt(tokens, at - 1);
  if (name === undefined || kind?.capital !== true) return false;
  const plain = !isOf(tokens[from], DETERMINER);
  const post = plain && tokens[at]?.lower === 'to' && isOf(kind, ROLE);
  // `Doctors Without Borders spokeswoman Ann Lee`
  const named = plain && tokens[at]?.capital === true;
  const inBody = named || (OF_OR_FOR.has(tokens[at]) && isOf(kind, ORGANIZATION));
  if (!post && !(inBody && name.start < name.nameStart)) return false;
  let i = at + 1;
  while (i < to && nameAt[i] !== name && (tokens[i]?.capital === true || SMALL.has(tokens[i]))) i += 1;
  return nameAt[i] === name;
}

/**
 * `the University of Brae's Ann Lee`, `Friends of the Earth's Ann Lee`: somebody behind the body whose she is; not `the wife of
 * Norland's Ann Lee`.
 */
function isOfBody(clauses: Clauses, at: number, to: number): boolean {
  const { tokens, nameAt } = clauses;
  const name = nameAt[to - 1];
  const before = itemAt(tokens, at - 1);
  if (name === undefined || before?.capital !== true) return false;
  let start = to - 1;
  while (nameAt[start - 1] === name) start -= 1;
  const people = isOf(before, ROLE | SOMEBODY) && !isOf(before, ORGANIZATION);
  if (people && !isNamedForWhom(clauses, at - 1, start - 1)) return false;
  return start - 2 > at && isOf(tokens[start - 1], POSSESSIVE) && tokens[start - 2]?.capital === true;
}

/** Small words in the names of bodies. */
const SMALL = new WordList('the of and for');

/** `the manager himself` */
const SELF = new WordList('himself herself itself themselves themself');

/** `a lawyer representing Ann Lee`, `police investigating the case`, `the officer leading Norwick Police`: what somebody does with those behind; not `chief operating officer Ann Lee`. */
function doesTo({ tokens, nameAt }: Clauses, i: number, to: number): boolean {
  const token = tokens[i];
  if (token?.capital !== false || !token.lower.endsWith('ing') || nameAt[i] !== undefined) return false;
  if (!isOf(itemAt(tokens, i - 1), SOMEBODY) || nameAt[i - 1] !== undefined) return false;
  // `a letter announcing that`
  if (isOf(token, SAYING) && token.lower !== 'leading') return false;
  return i === to - 1 ? isOf(tokens[to], DETERMINER) : tokens[i + 1]?.capital === true;
}

/** A phrase with its head: the noun that carries it, not what a preposition adds or a possessor owns. */
export function withHead(clauses: Clauses, from: number, limit: number): NounPhrase {
  const { tokens, nameAt } = clauses;
  // `the manager himself`
  const to = limit - from > 1 && SELF.has(itemAt(tokens, limit - 1)) ? limit - 1 : limit;
  let head = to - 1;
  for (let i = from; i < to; i += 1) {
    // `western diplomats specialising in tides`
    const doing =
      // `people living near Riga`
      (i > from + 1 || (i > from && i + 2 < to && isPeople(tokens[from]))) &&
      tokens[i]?.lower.endsWith('ing') === true &&
      isOf(tokens[i + 1], PREPOSITION);
    if (doing && isOf(itemAt(tokens, i - 1), SOMEBODY)) {
      head = i - 1;
      break;
    }
    if (i > from && doesTo(clauses, i, to)) {
      // `police investigating <the death>`
      if (i === to - 1) return { from, to: i, head: i - 1, name: null };
      head = i - 1;
      break;
    }
    if (i > from && isOf(tokens[i], PREPOSITION)) {
      if (tokens[i]?.lower === 'of' && isOfficeOfName(clauses, from, i, to)) break;
      if (isOfficeOfBody(clauses, i, to) || isOfficeInBody(clauses, from, i, to) || isOfBody(clauses, i, to))
        break;
      // `nine out of 10`
      const behind = POSTPOSED.has(itemAt(tokens, i - 1)) || itemAt(tokens, i - 1)?.lower === 'out';
      head = behind && i - 2 >= from ? i - 2 : i - 1;
      break;
    }
  }
  while (head > from && (isOf(tokens[head], POSSESSIVE) || tokens[head]?.text === '-')) head -= 1;
  const form = tokens[head]?.capital === false && SMALL_FORMS.has(tokens[head]);
  if (form && head > from && itemAt(tokens, head - 1)?.capital === true) head -= 1;
  const name = nameAt[head];
  if (name === undefined) return { from, to, head, name: null };
  // `Clinton's spokesman`: the name owns the head, it is not the head.
  let start = head;
  while (start > from && nameAt[start - 1] === name) start -= 1;
  let end = head + 1;
  while (end < to && nameAt[end] === name) end += 1;
  return { from: start, to: end, head: end - 1, name };
}
