import { itemAt } from '../../item-at.ts';
import { isAcronym } from '../../people/around-name.ts';
import { isCompanyForm, SMALL_FORMS } from '../../people/body-names.ts';
import type { Token } from '../../tokens.ts';
import { INDEFINITE_ONE } from '../../words/function-words.ts';
import { isPlace, startsPlace } from '../../words/gazetteer.ts';
import {
  DETERMINER,
  GROUP,
  isOf,
  NATIONALITY,
  ORGANIZATION,
  PLACE,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { SCHOOL_WORDS, TEAM_WORDS } from '../../words/team-words.ts';
import { WordList } from '../../words/word-list.ts';
import { NAME_LINK, OF_OR_FOR } from '../../words/linking-words.ts';
import type { UnnamedPhrase } from '../phrases/antecedent.ts';
import { phraseEndingAt } from '../phrases/noun-phrase.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { beginsSentence } from '../../begins-sentence.ts';
import { WHENCE } from './organization.ts';
import { behindCode } from '../phrases/behind-code.ts';
import { verbBehind } from '../phrases/verbs.ts';
import { SAINT } from '../../people/something-else.ts';

/** A body as a story names it. */
export interface NamedBody extends UnnamedPhrase {
  /** Offset in the source. */
  readonly start: number;
  /** The words that tell which one it is, lower case. */
  readonly key: string;
  /** Whether a verb or `which` stands behind it: it does something, and is not only mentioned. */
  readonly subject: boolean;
  /** Whether somebody there does it: `Analysts at Tarn Capital`. */
  readonly employs: boolean;
}

/** Longest name, in tokens, that is read: a longer one is a heading or a list. */
const LONGEST_NAME = 8;

/** What may stand behind that word, as a legal form may: Brae Foods Group. */
const GROUP_FORM = new WordList('group international worldwide holdings');
const AT = new WordList('at with from');

/** The names of bodies in a passage. */
export function namesIn(clauses: Clauses): NamedBody[] {
  const { tokens } = clauses;
  const found: NamedBody[] = [];
  let done = 0;
  for (const [i, token] of tokens.entries()) {
    if (i < done || clauses.nameAt[i] !== undefined) continue;
    if (token.capital ? !isOf(token, ORGANIZATION) : !isSmallForm(tokens, i)) continue;
    let from = i;
    while (
      from > done &&
      i - from < LONGEST_NAME &&
      (isPartOfName(clauses, from - 1) || joinsCapitals(clauses, from - 1))
    )
      from -= 1;
    from = behindAnd(tokens, from, i);
    // `When the Court met`
    if (from === i - 2 && isOf(tokens[from], SUBORDINATOR | PREPOSITION) && beginsSentence(tokens, from))
      from += 1;
    while (from < i && (tokens[from]?.capital !== true || tokens[from]?.lower === 'the')) from += 1;
    // `Second-tier Brae Rovers`
    while (from < i && WHENCE.has(tokens[from])) from += 1;
    // `Shares of Brae Inc fell`
    const led = OF_OR_FOR.has(tokens[from + 1]) && !isOf(tokens[from], ORGANIZATION);
    if (led && beginsSentence(tokens, from)) from += 2;
    let to = i + 1;
    while (to - from < LONGEST_NAME && isPartOfName(clauses, to) && !isNextSentence(tokens[to])) to += 1;
    while (to > i + 1 && tokens[to - 1]?.capital !== true) to -= 1;
    let head = to - 1;
    // `Brae Marine plc`
    if (!token.capital) head -= 1;
    else if (isSmallForm(tokens, to)) to += 1;
    done = to;
    if (to - from > 1 && !isNameOfPlace(tokens, from, to))
      found.push(bodyAt(clauses, { from, to, head, name: null }));
  }
  return found;
}

/** The `plc` of Brae Marine plc. */
export const isSmallForm = (tokens: readonly Token[], i: number): boolean =>
  SMALL_FORMS.has(tokens[i]) && tokens[i]?.capital === false && itemAt(tokens, i - 1)?.capital === true;

/** `of Tarn Mills Inc. The company`: no word of the name. */
const isNextSentence = (token: Token | undefined): boolean =>
  token?.capital === true && isOf(token, DETERMINER);

/** A word in capitals that is nobody's name, or a small one between two such: the Department of Trade. */
function isPartOfName({ tokens, nameAt }: Clauses, i: number): boolean {
  const isWord = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital;
  const token = itemAt(tokens, i);
  if (nameAt[i] !== undefined) return false;
  if (isWord(token)) return true;
  // the Harbour Pilots' Union
  if (token?.lower === "'")
    return (
      itemAt(tokens, i - 1)?.lower.endsWith('s') === true &&
      isWord(itemAt(tokens, i - 1)) &&
      isWord(tokens[i + 1])
    );
  // St. Anne's Hospital
  if (token?.lower === "'s")
    return SAINT.has(itemAt(tokens, i - 2)) && isWord(itemAt(tokens, i - 1)) && isWord(tokens[i + 1]);
  return NAME_LINK.has(token) && isWord(itemAt(tokens, i - 1)) && isWord(tokens[i + 1]);
}

/** An `and` between two words in capitals that are nobody's name. */
function joinsCapitals({ tokens, nameAt }: Clauses, i: number): boolean {
  if (itemAt(tokens, i)?.lower !== 'and' || nameAt[i - 1] !== undefined) return false;
  return itemAt(tokens, i - 1)?.capital === true && tokens[i + 1]?.capital === true;
}

/** What the part of a name before its `and` does not end with: the Brae Bank and Orme Council, the House and Senate Committee. */
const NO_PART = ORGANIZATION | GROUP | ROLE;

/**
 * Where a name begins that an `and` may part: at the article of the Food and Drug Administration, else behind the `and`, as in
 * `Orme and Brae Council`, `the FBI and Justice Department`.
 */
function behindAnd(tokens: readonly Token[], from: number, last: number): number {
  for (let and = last - 1; and > from; and -= 1) {
    if (tokens[and]?.lower !== 'and') continue;
    const before = itemAt(tokens, and - 1);
    let first = and - 1;
    while (first > from && tokens[first - 1]?.capital === true && !isOf(tokens[first - 1], DETERMINER))
      first -= 1;
    const one = itemAt(tokens, first - 1)?.lower === 'the' && !isOf(before, NO_PART);
    return one && !isAcronym(before?.text ?? '') ? first : and + 1;
  }
  return from;
}

/** `the West Bank` */
const isNameOfPlace = (tokens: readonly Token[], from: number, to: number): boolean =>
  startsPlace(tokens[from]?.word.folded ?? '') &&
  isPlace(
    tokens
      .slice(from, to)
      .map(({ word }) => word.folded)
      .join(' '),
  );

/**
 * Whether the word that tells what a body is by its name is one of some: the Brae *Bank* Ltd, the *Department* of Trade; not
 * Bank Street, the Brae Airlines Pilots Association. Behind an `of` only the noun itself is: the University of Brae Hospital.
 */
export function isNamedFor(
  { clauses: { tokens }, phrase: { from, to } }: UnnamedPhrase,
  noun: string,
  kind: WordList | undefined,
): boolean {
  const tells = (token: Token | undefined): boolean => token?.lower === noun || kind?.has(token) === true;
  let end = from + 1;
  while (end < to && !OF_OR_FOR.has(tokens[end])) end += 1;
  if (end < to) return tells(tokens[end - 1]) || tokens[to - 1]?.lower === noun;
  if (tells(tokens[to - 1])) return true;
  let last = to - 1;
  while (last > from && (isCompanyForm(tokens[last]) || GROUP_FORM.has(tokens[last]))) last -= 1;
  return tells(tokens[last]);
}

/** Bodies told of by the noun itself: `Tavonia's central bank`, `a bank`. */
export function toldIn(clauses: Clauses, noun: string): NamedBody[] {
  const { tokens } = clauses;
  const found: NamedBody[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.capital || token.lower !== noun) continue;
    const phrase = phraseEndingAt(clauses, i, Math.max(0, i - LONGEST_NAME));
    // `a statement from the council` is none.
    if (phrase?.head !== i || isBare(clauses, phrase)) continue;
    const indefinite = INDEFINITE_ONE.has(tokens[phrase.from]) || tokens[phrase.from]?.lower === 'another';
    found.push(bodyAt(clauses, phrase, indefinite));
  }
  return found;
}

/** `the bank`, `the central bank`, `its bank`, `the Riga-based bank`: nothing tells which. */
function isBare({ tokens }: Clauses, { from, to }: NounPhrase): boolean {
  const words = tokens.slice(from, to);
  if (words.some((token) => WHENCE.has(token)) && !INDEFINITE_ONE.has(words[0])) return true;
  const [first] = words;
  if (!isOf(first, DETERMINER))
    return !words.some((token, i) => isOf(token, POSSESSIVE) || (i > 0 && token.capital));
  return (
    (first?.lower === 'the' || first?.lower === 'this') && !words.slice(1).some(({ capital }) => capital)
  );
}

/** What a name begins with that others begin with too. */
const COMMON_START = ORGANIZATION | PLACE | NATIONALITY;
/** Those that no other does, though names of clubs and schools end with them: United Airlines. */
const OWN_START = new WordList(`${TEAM_WORDS} ${SCHOOL_WORDS}`);

/** What a business has, and by which it is told of. */
export const HELD = new WordList('shares share stock bonds profits profit sales results earnings revenue');

/** `Brae Mills Plc shares fell`, `Brae Mills' profit rose` */
const tellsOfHeld = (tokens: readonly Token[], to: number): boolean =>
  HELD.has(tokens[isOf(tokens[to], POSSESSIVE) ? to + 1 : to]);

/** A body as it stands in a phrase; `alone`: one that is no other of the story. */
export function bodyAt(clauses: Clauses, phrase: NounPhrase, alone = false): NamedBody {
  const { tokens, passage } = clauses;
  const { from, to } = phrase;
  const words = tokens.slice(from, to);
  const [first] = words;
  const start = passage.flow.toSource(first?.start ?? 0);
  const lower = words.map((token) => token.lower);
  const key = alone
    ? `${start}`
    : SAINT.has(first) || (isOf(first, COMMON_START) && !OWN_START.has(first))
      ? lower.join(' ')
      : (lower[0] ?? '');
  const before = itemAt(tokens, from - 1);
  const which = tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'which';
  return {
    clauses,
    phrase,
    start,
    key,
    subject:
      which || tellsOfHeld(tokens, to) || verbBehind(clauses, behindCode(tokens, to), tokens.length) !== null,
    employs: AT.has(before) || (before?.lower === 'the' && AT.has(itemAt(tokens, from - 2))),
  };
}
