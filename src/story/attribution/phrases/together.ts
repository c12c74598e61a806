import { itemAt } from '../../item-at.ts';
import { A_OR_AN, isCount } from '../../words/function-words.ts';
import { FIELDS } from '../../words/fields.ts';
import { COMPANY_FORMS, QUANTITIES, ROLE_MODIFIERS } from '../../words/roles.ts';
import {
  DETERMINER,
  GROUP,
  isOf,
  isPeople,
  ORGANIZATION,
  NATIONALITY,
  PLACE,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';
import { isInCapitals } from '../../tokens.ts';
import type { Token } from '../../tokens.ts';
import { HIS_HER_OR_THEIR } from '../../words/pronouns.ts';
import { WordList } from '../../words/word-list.ts';
import { isOneName, isOneOfTwoPlaces } from './one-name.ts';
import { capitalsStart, isCapitals, isInsideName } from './inside-name.ts';
import { behindJoin } from './joins.ts';
import { isDoubleCalling } from './double-calling.ts';
import { explained } from './explained.ts';
import { areTwo } from './opposites.ts';
import { callsOne, namesGroup } from './can-be-member.ts';
import type { Members } from './members.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';

/**
 * Those of a list as one phrase. Mostly its head is the join, and nobody is its one speaker; not so for `Chairman and chief
 * executive Ann Lee`, `the Ministry of Tides and Ports`, `Hull and Sons` or `analysts and bankers`.
 */
export function together(clauses: Clauses, { all, join, to }: Members): NounPhrase {
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('expected a list of two or more');
  const inside: NounPhrase = { ...first, to };
  // `groups including the Gas Association and the Boat League`
  const named = clauses.tokens.slice(first.head + 1, first.to).some(({ lower }) => lower === 'including');
  if (named || isInsideName(clauses, all) || isOfBoth(clauses, all) || isOfPlaces(clauses, all))
    return inside;
  const two = all.length === 2;
  if (two && leadsThem(clauses, first, last)) return { ...first, to };
  if (two && isHowMany(clauses, first)) return { ...last, from: first.from };
  // `a spokesman for Essex Fire and Rescue Service`
  if (two && isOneName(clauses, first, last))
    return hasPreposition(clauses, first) ? inside : { ...last, from: first.from };
  if (isOneOfTwoPlaces(clauses, all)) return { ...last, from: first.from };
  if (isFirm(clauses, all)) return hasPreposition(clauses, first) ? inside : { ...last, from: first.from };
  if (isOfficeOfAll(clauses, all, join)) return { ...last, from: first.from };
  if (two && (isDoubleCalling(clauses, first, join, last) || isOneBearer(clauses, first, join, last))) {
    const both = { ...last, from: first.from };
    return namedBehind(clauses, both) ?? both;
  }
  if (two && isOneGroup(clauses, first, join, last)) return { ...last, from: first.from, head: last.to - 1 };
  if (two && isOneInTwoWords(clauses, first, last)) return namedBehind(clauses, last) ?? first;
  if (isOneSource(clauses, all, join)) return { from: first.from, to, head: last.head, name: null };
  return { from: first.from, to, head: join, name: null };
}

/** Those for whom the one whose they are speaks. */
const WITH_ONE = new WordList(`
  colleagues co-authors coauthors co-workers coworkers collaborators co-researchers team group`);

/** `Ann Lee and her colleagues in Riga`, `Ann Lee and co-authors`: she; not `Ann Lee and the group`, `Ann Lee and her former colleagues`. */
function leadsThem({ tokens }: Clauses, first: NounPhrase, { from, to, head }: NounPhrase): boolean {
  const word = tokens[head];
  if (!WITH_ONE.has(word) || first.name === null || word?.capital === true) return false;
  if (head + 1 < to && !isOf(tokens[head + 1], PREPOSITION)) return false;
  return head === from ? isPeople(word) : head === from + 1 && HIS_HER_OR_THEIR.has(tokens[from]);
}

/** `a spokesman for Ann Lee and Tom Hull`: one of both. */
function isOfBoth({ nameAt }: Clauses, all: readonly NounPhrase[]): boolean {
  const [first, ...others] = all;
  if (first?.name !== null || nameAt[first.to - 1] === undefined) return false;
  return nameAt[first.head] === undefined && others.every(({ name }) => name !== null);
}

/** `officials from Germany and France`, `analysts at Lowe and Brae Securities`: one group, of bare names in capitals. */
function isOfPlaces(clauses: Clauses, all: readonly NounPhrase[]): boolean {
  const { tokens, nameAt } = clauses;
  const [first, ...others] = all;
  if (first?.name !== null || nameAt[first.to - 1] !== undefined || !namesGroup(tokens[first.head]))
    return false;
  const from = capitalsStart(clauses, first);
  const leads = itemAt(tokens, isOf(itemAt(tokens, from - 1), DETERMINER) ? from - 2 : from - 1);
  if (from === first.to || !isOf(leads, PREPOSITION)) return false;
  // `Police in Riga and Brae Hospital` are two.
  const noPlace = leads?.lower === 'in' ? ROLE | ORGANIZATION : ROLE;
  return others.every(
    (one) =>
      isCapitals(clauses, one) && !tokens.slice(one.from, one.to).some((token) => isOf(token, noPlace)),
  );
}

/** `one or two pilots`, `more or less everybody`: how many, and nobody yet. */
function isHowMany({ tokens }: Clauses, { from, to }: NounPhrase): boolean {
  const word = tokens[from];
  return to - from === 1 && (isCount(word) || word?.lower === 'more');
}

/**
 * `analysts and bankers`, `a doctor and two nurses`, `the central bank and finance ministry`, `the bank and 12% of voters`: nobody
 * and nothing named.
 */
function isOneSource(clauses: Clauses, all: readonly NounPhrase[], join: number): boolean {
  const { tokens, nameAt } = clauses;
  const both = tokens[join]?.lower === 'and';
  if (both && isOneWithBody(clauses, all)) return true;
  const ofSeveral = ({ head }: NounPhrase): boolean => {
    const token = tokens[head];
    return namesGroup(token) || token?.kind === 'number' || QUANTITIES.has(token?.lower ?? '');
  };
  // `a doctor, Ann Lee, and two nurses`
  if (nameAt.slice(all[0]?.from, all.at(-1)?.to).some((name) => name !== undefined)) return false;
  const withGroup = both && all.some(ofSeveral);
  return all.every((one) => {
    const token = tokens[one.head];
    const body = both && token?.capital === false && isOf(token, GROUP);
    // `a doctor and two nurses`
    const among = withGroup && A_OR_AN.has(tokens[one.from]) && token?.capital === false && callsOne(token);
    return ofSeveral(one) || body || among;
  });
}

/** `the judge and jury`, `the mayor and council`: one and a body behind one article. */
function isOneWithBody({ tokens }: Clauses, all: readonly NounPhrase[]): boolean {
  const [first, last, ...others] = all;
  if (first?.name !== null || last?.name !== null || others.length > 0) return false;
  const [one, body] = [tokens[first.head], tokens[last.head]];
  const bare = isOf(tokens[first.from], DETERMINER) && last.to - last.from === 1 && body?.capital === false;
  return bare && one?.capital === false && callsOne(one) && isOf(body, GROUP);
}

/** `the harbour master and pilot`, `the Ostran senator and Moderate candidate`: one person in two words. */
function isOneInTwoWords({ tokens }: Clauses, first: NounPhrase, last: NounPhrase): boolean {
  if (first.name !== null || last.name !== null || isOf(tokens[last.from], DETERMINER)) return false;
  // `the mayor and Orme's lawyer`
  if (tokens.slice(last.from, last.head).some((token) => isOf(token, POSSESSIVE))) return false;
  const [head, other] = [tokens[first.head], tokens[last.head]];
  if (head === undefined || other === undefined || areTwo(head.lower, other.lower)) return false;
  return [head, other].every((token) => callsOne(token) && (!token.capital || isOfficeInCapitals(token)));
}

/** `CEO` */
const isOfficeInCapitals = (token: Token): boolean => isOf(token, ROLE) && isInCapitals(token);

/** `the firm's chairman and CEO, Ann Lee,`: the name behind the second word; null if there is none. */
function namedBehind(clauses: Clauses, last: NounPhrase): NounPhrase | null {
  const named = last.name === null ? explained(clauses, last) : null;
  return named?.name == null ? null : named;
}

/** Words that a firm's name ends with: `Hull and Sons`, `Brae Minerals and Chemicals Corp`. */
const FIRM = new WordList(
  `sons son daughters brothers company partners associates incorporated ${COMPANY_FORMS}`,
);

/** `Hull & Sons`, `Vera Stone and Partners`, `Lowe, Brae and Co`, `Hull and Hull`, `S and P`, `Brae and Hull's Corp`. */
function isFirm({ tokens }: Clauses, all: readonly NounPhrase[]): boolean {
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last?.name !== null) return false;
  const words = tokens.slice(last.from, last.to);
  const [word] = words;
  if (word?.capital !== true) return false;
  const end = FIRM.has(words.at(-1));
  if (end && words.every((token) => FIRM.has(token) || isOf(token, ORGANIZATION))) return true;
  if (end && words.some((token) => isOf(token, POSSESSIVE))) return true;
  if (all.length > 2 || words.length > 1 || first.to - first.from > 1) return false;
  const other = tokens[first.from];
  return other?.text === word.text || (other?.text.length === 1 && word.text.length === 1);
}

function hasPreposition({ tokens }: Clauses, { from, to }: NounPhrase): boolean {
  return tokens.slice(from, to).some((token) => isOf(token, PREPOSITION));
}

/** A bare word or name of no person before a word that it tells more of: `Company`, `Finance`, `Agriculture Department`. */
function isBare({ tokens }: Clauses, { name, from, to, head }: NounPhrase): boolean {
  if (name !== null || namesGroup(tokens[head])) return false;
  const start = tokens[from]?.lower === 'both' ? from + 1 : from;
  const capitals = tokens.slice(start, to).every(({ capital }) => capital);
  return (to - start === 1 || capitals) && !isOf(tokens[start], DETERMINER | POSSESSIVE | SUBJECT_PRONOUN);
}

/** `Company and union officials`, `U.S. and Ostran diplomats`: one group, told by two words before it. */
function isOneGroup(clauses: Clauses, first: NounPhrase, join: number, last: NounPhrase): boolean {
  const { tokens } = clauses;
  const next = tokens[behindJoin(tokens, join) ?? join];
  if (last.name !== null || last.to - last.from === 1 || isOf(next, DETERMINER | POSSESSIVE)) return false;
  const head = itemAt(tokens, last.to - 1);
  return isBare(clauses, first) && (namesGroup(head) || FIRMS.has(head));
}

/** Bodies told of by what they deal in: `Oil and gas firms`. */
const FIRMS = new WordList('firms banks shops mills');

/** `Mines, Power and Steel Minister Ann Lee`, `Lowe and Brae analyst Ann Lee`, `a Tides and Ports official`: an office behind the names of its bodies. */
function isOfficeOfAll(clauses: Clauses, all: readonly NounPhrase[], join: number): boolean {
  const { tokens } = clauses;
  const last = all.at(-1);
  const start = behindJoin(tokens, join) ?? join;
  const next = tokens[start];
  if (last === undefined || next?.capital !== true || isOf(next, ROLE | DETERMINER)) return false;
  const bodies = all
    .slice(0, -1)
    .every(
      ({ name, from, to, head }) =>
        name === null &&
        tokens[head]?.capital === true &&
        !tokens.slice(from, to).some((token) => isOf(token, ROLE) || namesGroup(token)),
    );
  if (!bodies) return false;
  // `the Red Cross and Somali leader Ann Lee` are two, `U.S. and Somali leader Ann Lee` is one.
  if (
    isOf(next, NATIONALITY) &&
    !all.slice(0, -1).every(({ head }) => isOf(tokens[head], NATIONALITY | PLACE))
  )
    return false;
  if (last.name !== null) return tokens.slice(start + 1, last.head).some((token) => isOf(token, ROLE));
  const official = tokens[last.head];
  return last.head > start && official?.capital === false && isOf(official, ROLE);
}

/** Two offices of one person: `founder and managing director Ann Lee`, `Communications and Transport Minister Ann Lee`. */
function isOneBearer({ tokens }: Clauses, first: NounPhrase, and: number, last: NounPhrase): boolean {
  const head = tokens[first.head];
  const next = tokens[and + 1];
  const bearer = tokens[last.head];
  if (head === undefined || bearer === undefined || first.name !== null) return false;
  if (areTwo(head.lower, bearer.lower)) return false;
  if (namesGroup(head)) return false;
  if (isOf(next, DETERMINER | POSSESSIVE)) return false;
  const article = isOf(tokens[first.from], DETERMINER);
  // `Mother and Tom Bell` are two
  const titled = next?.capital === false || isOf(next, ROLE) || ROLE_MODIFIERS.has(next?.lower ?? '');
  // `the mayor and Governor Ann Lee` are two, `the chairman and chief executive` is one.
  if (isOf(head, ROLE))
    return titled && (article ? next?.capital === false && isOf(bearer, ROLE) : last.name !== null);
  if (last.name === null || next?.capital !== true) return false;
  return FIELDS.has(head) && first.from === first.head;
}
