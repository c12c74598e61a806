import { itemAt } from '../../item-at.ts';
import { givesName } from '../../people/around-name.ts';
import type { NameMention } from '../../people/person.ts';
import { NAMED } from '../../people/usage.ts';
import type { Token } from '../../tokens.ts';
import { A_OR_AN, INDEFINITE_ONE } from '../../words/function-words.ts';
import {
  BODY,
  DETERMINER,
  GROUP,
  isOf,
  ORGANIZATION,
  PAST,
  PLACE,
  PREPOSITION,
  SOMEBODY,
  STOP,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { isRoleOrOne } from './can-speak.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { LONGEST_RELATIVE } from './relative.ts';
import { wholeNameFrom } from './whole-name.ts';

const GIVES = new WordList('who giving known identified identifying');
const ITS_NAME = new WordList('name names');

/**
 * The name that words for somebody go on to tell: `a driver who gave his name only as Luis`, `a driver giving only her first
 * name, Ada`, `said a student who lives there, Lina Falk`. Null if they tell none.
 */
export function namedAs(clauses: Clauses, phrase: NounPhrase): NameMention | null {
  const { tokens, nameAt } = clauses;
  const from = tokens[phrase.to]?.text === ',' ? phrase.to + 1 : phrase.to;
  if (!GIVES.has(tokens[from]))
    return calledBy(clauses, phrase, from) ?? namedBehindParticiple(clauses, phrase);
  let other = false;
  for (let i = from + 1; i < from + LONGEST_RELATIVE; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'quote' || isOf(token, STOP)) return null;
    const name = nameAt[i];
    // `a driver who met a man known as Luis`
    if (name !== undefined && !other && itemAt(tokens, i - 1)?.lower === 'as')
      return givesName(tokens, i) ? name : null;
    other ||= name !== undefined || isSomebody(token);
    if (token.text !== ',') continue;
    const named = nameAt[i + 1];
    if (named === undefined || other) return null;
    if (ITS_NAME.has(itemAt(tokens, i - 1))) return named;
    return from === phrase.to && !isDoer(tokens, i - 1) && closesWithName(clauses, phrase, i + 1)
      ? named
      : null;
  }
  return null;
}

/** Most words between an article and how somebody is called. */
const MOST_TOLD = 4;

/** `a baker named Tom Hull, 34,`, `Her neighbour, a teacher named Yusuf,`: the name that is told so; not `a dog called Rex`. */
function calledBy({ tokens, nameAt }: Clauses, { head, to }: NounPhrase, from: number): NameMention | null {
  let called = from;
  let last = tokens[head];
  let one = last !== undefined && isSomebody(last);
  if (from > to) {
    if (!A_OR_AN.has(tokens[from])) return null;
    called += 1;
    while (called <= from + MOST_TOLD && tokens[called]?.kind === 'word' && !NAMED.has(tokens[called]))
      called += 1;
    last = itemAt(tokens, called - 1);
    one &&= last !== undefined && isSomebody(last);
  }
  const name = nameAt[called + 1];
  if (!one || !NAMED.has(tokens[called]) || name === undefined) return null;
  let end = called + 1;
  while (nameAt[end] === name) end += 1;
  return tokens[end]?.text === ',' ? name : null;
}

/** `a student who lives there, Lina Falk.`: a full name that ends what is told of one not met before. */
function closesWithName(clauses: Clauses, phrase: NounPhrase, start: number): boolean {
  const { tokens } = clauses;
  if (!INDEFINITE_ONE.has(tokens[phrase.from]) || tokens[phrase.to]?.lower !== 'who') return false;
  const { to } = wholeNameFrom(clauses, start);
  return to > start + 1 && ENDS.has(tokens[to] ?? tokens[start - 1]);
}

const ENDS = new WordList(', . ? !');

/**
 * `An examiner appointed by the court, Lina Falk, said`, `a lawyer representing the family, Lina Falk,`: a full name between commas
 * behind a participle with what goes with it; not `a lawyer hired by the singer, Lina Falk,`.
 */
function namedBehindParticiple(clauses: Clauses, { head, to }: NounPhrase): NameMention | null {
  const { tokens, nameAt } = clauses;
  const [noun, first, second] = [tokens[head], tokens[to], tokens[to + 1]];
  if (
    noun === undefined ||
    first === undefined ||
    first.capital ||
    !(isSomebody(noun) || DOERS.test(noun.lower))
  )
    return null;
  const made = isOf(first, PAST) && isOf(second, PREPOSITION);
  if (!made && !/[a-z]{2}ing$/.test(first.lower)) return null;
  for (let i = to + 1; i < to + LONGEST_RELATIVE; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'quote' || isOf(token, STOP) || nameAt[i] !== undefined)
      return null;
    if (token.text !== ',') continue;
    const last = itemAt(tokens, i - 1);
    if (last === undefined || isOnePerson(last) || isDoer(tokens, i - 1) || nameAt[i + 1] === undefined)
      return null;
    const { name, to: end } = wholeNameFrom(clauses, i + 1);
    return name?.form === 'FULL_NAME' && ENDS.has(tokens[end] ?? last) ? name : null;
  }
  return null;
}

const SEVERAL = new WordList('family families couple children workers tenants residents');

const isOnePerson = (token: Token): boolean =>
  isSomebody(token) && !SEVERAL.has(token) && !isOf(token, GROUP | BODY | ORGANIZATION | PLACE);

/** Endings of words for whoever does something, or has something done: `who voted for the winner, Lina Falk`. */
const DOERS = /(?:er|or|ist|ee|ite)$/;

const isDoer = (tokens: readonly Token[], i: number): boolean =>
  isOf(itemAt(tokens, i - 1), DETERMINER) && DOERS.test(tokens[i]?.lower ?? '');

const isSomebody = (token: Token): boolean => isOf(token, SOMEBODY) || isRoleOrOne(token);
