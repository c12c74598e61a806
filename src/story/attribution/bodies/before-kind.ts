import { itemAt } from '../../item-at.ts';
import { isAcronym } from '../../people/around-name.ts';
import { PARTIES } from '../../people/portfolio.ts';
import type { Token } from '../../tokens.ts';
import { FIELDS } from '../../words/fields.ts';
import {
  GROUP,
  isOf,
  isPeople,
  NATIONALITY,
  ORGANIZATION,
  PLACE,
  ROLE,
  SOMEBODY,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { bodyNameStart } from './body-name.ts';

/** Kinds of bodies whose names are whole without them: the RMT union; not Time magazine, Brae hospital. */
const KINDS = new WordList('union charity tank think-tank thinktank');
/** Those behind names of one plain word that are seldom a place: the Unite union; not the Brae charity. */
const BEHIND_PLAIN = new WordList('union tank think-tank thinktank');

/** What those whom a union or think tank is for are called by, and what it is about: `the Postal union`, `the Climate think tank`. */
const FOR_WHOM = new WordList(`
  postal credit rugby football cricket trades rail railway civil public private currency monetary banking teaching nursing maritime
  prison climate policy tax fiscal economic migration farming legal whitehall westminster holyrood`);

/** `the Teachers union`, `the Nurse union`, `the Postal union`: words that tell whose it is, and no name. */
const tellsWhose = (token: Token): boolean =>
  FOR_WHOM.has(token) || FIELDS.has(token) || isPeople(token) || isOf(token, ROLE | GROUP | SOMEBODY);

/**
 * The name of a body before the noun at a token, lower case, that tells what it is: the `RMT` of `the RMT union`, the `Orrin Trust` of
 * `the Orrin Trust think tank`; null where none stands there, or a place or people does: `the London think tank`, `the Tory think tank`, `the Brae charity`.
 */
export function nameBeforeKind(clauses: Clauses, noun: number): NounPhrase | null {
  const { tokens, nameAt } = clauses;
  const kind = tokens[noun];
  if (kind?.capital !== false || !KINDS.has(kind)) return null;
  const two = kind.lower === 'tank';
  if (two && itemAt(tokens, noun - 1)?.lower !== 'think') return null;
  const to = two ? noun - 1 : noun;
  const last = itemAt(tokens, to - 1);
  if (last?.capital !== true || nameAt[to - 1] !== undefined) return null;
  const from = bodyNameStart(clauses, to);
  if (from === to || itemAt(tokens, from - 1)?.lower !== 'the') return null;
  if (isOf(last, NATIONALITY | PLACE) || PARTIES.has(last)) return null;
  const plain = BEHIND_PLAIN.has(kind) && !tellsWhose(last);
  if (to - from === 1 ? !(isAcronym(last.text) || plain) : !isNamed(clauses, from, to)) return null;
  return { from, to, head: to - 1, name: null };
}

/** `the Orrin Trust`, `the Royal College of Nursing`: a name of several words that tells of a body. */
const isNamed = ({ tokens }: Clauses, from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => isOf(token, ORGANIZATION));
