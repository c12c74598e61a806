import { CONJUNCTION, DETERMINER, isOf, PREPOSITION } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { itemAt } from '../../item-at.ts';
import { explained } from './explained.ts';
import { behindJoin } from './joins.ts';
import { membersFrom } from './members.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { phraseStartingAt } from './noun-phrase.ts';

/** What the words for several begin with that names none of them: `both Ann Lee and Tom Hull`. */
const LEADS = new WordList('both neither not only');

const EITHER = new WordList('or');

/**
 * Those whom a phrase names together, each by a phrase of its own: `Ann Lee, a baker, and her deputy, Tom Hull`. Null where its words
 * cannot be told apart with certainty: `the Finance and Farm ministries` share a noun.
 */
export function eachOfSeveral(clauses: Clauses, phrase: NounPhrase): readonly NounPhrase[] | null {
  const { tokens } = clauses;
  // `the bank or the ministry and Tom Hull`
  if (tokens.slice(phrase.from, phrase.to).some((token) => EITHER.has(token))) return null;
  let { from } = phrase;
  while (from < phrase.to && LEADS.has(tokens[from])) from += 1;
  const inFront = behindJoin(tokens, from);
  const all =
    inFront === null
      ? listFrom(clauses, phraseStartingAt(clauses, from, phrase.to), phrase)
      : pairInFront(clauses, inFront, phrase);
  if (all === null || all.length < 2 || sharesNoun(clauses, all)) return null;
  return all.map((one) => explained(clauses, one) ?? one);
}

function listFrom(
  clauses: Clauses,
  first: NounPhrase | null,
  { to, head }: NounPhrase,
): readonly NounPhrase[] | null {
  if (first === null) return null;
  const { tokens } = clauses;
  // `Germany and France in a joint statement`
  const ends = (at: number): boolean => at === to || isOf(tokens[at], PREPOSITION);
  const members = membersFrom(
    clauses,
    first,
    to,
    (list) => ends(list.to) || list.end === to,
    (one) => one.to === to,
  );
  if (members !== null) return members.all;
  const second = behindJoin(tokens, head);
  const last = second === null ? null : phraseStartingAt(clauses, second, to);
  const touches = first.to === head || (first.to === head - 1 && tokens[first.to]?.text === ',');
  return touches && last?.to === to ? [first, last] : null;
}

/** `Along with Tom Hull, Ann Lee said`. */
function pairInFront(clauses: Clauses, from: number, { to }: NounPhrase): readonly NounPhrase[] | null {
  const other = phraseStartingAt(clauses, from, to);
  if (other === null || clauses.tokens[other.to]?.text !== ',') return null;
  const last = phraseStartingAt(clauses, other.to + 1, to);
  return last?.to === to ? [other, last] : null;
}

/** `the Finance and Farm ministries`, `the German, Dutch and Finnish ministers`: the noun of the last is that of all. */
function sharesNoun({ tokens }: Clauses, all: readonly NounPhrase[]): boolean {
  const last = all.at(-1);
  if (last?.name !== null || isOf(tokens[last.from], DETERMINER)) return false;
  const word = itemAt(tokens, last.to - 1);
  const ofMany = word?.capital === false && word.lower.endsWith('s') && last.to - last.from > 1;
  return ofMany && all.slice(0, -1).every((one) => one.name === null && isBareName({ tokens }, one));
}

/** Words with a capital behind an article, or without one. */
function isBareName({ tokens }: Pick<Clauses, 'tokens'>, { from, to }: NounPhrase): boolean {
  const start = isOf(tokens[from], DETERMINER) ? from + 1 : from;
  return tokens.slice(start, to).every((token) => token.capital || isOf(token, CONJUNCTION));
}
