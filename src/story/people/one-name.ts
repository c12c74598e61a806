import { beginsSentence } from '../begins-sentence.ts';
import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { A_OR_AN, ONE_OR_ANOTHER } from '../words/function-words.ts';
import { HE_OR_SHE, HIS_OR_HER } from '../words/pronouns.ts';
import { COMMA_OR_STOP } from '../words/punctuation.ts';
import { endsInS } from '../words/inflect.ts';
import { WHO_OR_WHOSE } from '../words/relatives.ts';
import {
  AUXILIARY,
  BODY,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  GROUP,
  isOf,
  isPeople,
  LISTED_ROLE,
  LOOSE,
  PAST,
  PERSONAL_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  STOP,
  SUBORDINATOR,
} from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { isSpeechVerb, saysDirectly } from './around-name.ts';
import { ageAfter } from './apposition.ts';
import type { FoundRun } from './mention.ts';
import type { NameRun } from './name-runs.ts';
import { behindOrigin } from './origin.ts';
import { opensBeforeAnother } from './opens-before-another.ts';

/** What companies, parties and countries are called as well: `Corvia, a partner of the mine, said`. */
const BODIES_TOO = new WordList(`
  ally partner rival leader member owner co-owner founder co-founder producer publisher broker dealer trader developer
  builder contractor subcontractor agent champion winner runner-up critic plaintiff defendant successor predecessor
  counterpart landlord host chief head promoter pioneer investor banker farmer miner grower player seed driver heir
  advocate sponsor co-sponsor backer donor supporter opponent foe operator insurer employer friend neighbor neighbour
  newcomer survivor veteran beneficiary claimant consultant auditor organizer organiser guardian operative rebel
  militant adviser advisor customer buyer specialist challenger hopeful favourite favorite candidate guide`);

/** `the world's largest salmon farmer`, `Denmark's top trader`: what a company is, and nobody who has one name alone. */
const GREATEST = new WordList(
  /^(?:largest|biggest|top|leading|second|no|no\.|main|major|world|global|dominant)$/u,
);

/** `the Sharks, who sacked him in May, said he`, `Corvia, who insured the ship, said he`: what clubs and firms do. */
const DONE_BY_TEAMS = new WordList(`
  are were have won beat lost drew play face host finished sacked fired appointed signed sold bought released loaned hired
  insure insures insured underwrite underwrites underwrote`);

/** Most tokens of what is told between commas behind a name. */
const LONGEST = 24;
/** Most words of a description up to its noun. */
const LONGEST_NOUN = 6;
/** Most tokens behind a verb of saying in which the speaker is called he or she. */
const LONGEST_REPORT = 12;

/**
 * Whether the words around a name of one word tell that it is all that somebody is called by: `Zorvath, 43, said`, `Zorvath, a
 * barber from Brae, told reporters`, `Zorvath, who has lost a son, said he`, `said Zorvath, a barber`. Not so `Corvia, a
 * supplier, said`, `the Sharks, who won, said they`.
 */
export const isCalledByOneName = (found: FoundRun): boolean =>
  isTold(found) && !goesOnAsBody(found.tokens, found.run.to);

function isTold({ name, run, tokens, quoted }: FoundRun): boolean {
  if (quoted || run.titled || name.length !== 1) return false;
  // `Republicans, who`
  if (isPeople(name[0]) || isOf(name[0], GROUP)) return false;
  // `said her neighbour, Zorvath.`, `A reader, Zorvath from Brae, writes`
  if (tokens[run.to]?.text !== ',')
    return COMMA_OR_STOP.has(tokens[behindOrigin(tokens, run.to)]) && isExplaining(tokens, run.from);
  const before = itemAt(tokens, run.from - 1);
  if (isSpeechVerb(before))
    return (
      ageAfter(tokens, run.to) !== null ||
      callingAt(tokens, run.to + 1) !== null ||
      (WHO_OR_WHOSE.has(tokens[run.to + 1]) && saysDirectly(tokens, run))
    );
  if (isExplaining(tokens, run.from)) return tokens[run.to + 1]?.lower !== 'which';
  if (!beginsSentence(tokens, run.from) && !beginsBehind(tokens, run)) return false;
  const verb = verbBehind(tokens, run.to);
  if (verb === -1 || opensBeforeAnother(tokens, run.to, verb)) return false;
  const he = calledBehind(tokens, run.to + 1, verb);
  if (he === false) return false;
  if (ageAfter(tokens, run.to) !== null) return true;
  if (he === null) return callingAt(tokens, run.to + 1) !== null;
  if (WHO_OR_WHOSE.has(tokens[run.to + 1])) return isDoneByOne(tokens, run.to + 1);
  // `Corvia, the landlord, said he owed rent`: he is another.
  return callingAt(tokens, run.to + 1, true) !== null;
}

/** `who runs a stall`, `who fled`, `whose boat sank`; not so `who represent him`, `who sacked him`, `whose founder fled`. */
function isDoneByOne(tokens: readonly Token[], who: number): boolean {
  const verb = tokens[who + 1];
  if (DONE_BY_TEAMS.has(verb) || isOf(verb, ROLE)) return false;
  return (
    tokens[who]?.lower !== 'who' ||
    isOf(verb, FINITE | PAST | AUXILIARY | LOOSE) ||
    endsInS(verb?.lower ?? '')
  );
}

/** Most tokens behind a name in which it goes on as a body. */
const LONGEST_BODY = 40;
const BODY_ITSELF = new WordList('company firm bank charity airline club group');

/** `Corvia said he had left. "…," it said`, `the company added`: behind a name, what a body says. */
function goesOnAsBody(tokens: readonly Token[], to: number): boolean {
  for (let i = to + 1; i < Math.min(to + LONGEST_BODY, tokens.length); i += 1) {
    if (!isSpeechVerb(tokens[i + 1])) continue;
    const before = tokens[i - 1];
    if (tokens[i]?.lower === 'it' && (before?.kind === 'quote' || before?.text === ',')) return true;
    if (BODY_ITSELF.has(tokens[i]) && before?.lower === 'the' && tokens[i - 2]?.kind === 'quote') return true;
  }
  return false;
}

/** `said he`, `told reporters that she`: whoever says so is most often he or she. */
export function saysOfHimself(tokens: readonly Token[], to: number): boolean {
  if (!isSpeechVerb(tokens[to])) return false;
  for (let i = to + 1; i <= to + MOST_TO_HE; i += 1) {
    if (HE_OR_SHE.has(tokens[i])) return !goesOnAsBody(tokens, to);
    // `told reporters on Monday`, but `said Ann Lee thought he`
    if (tokens[i]?.kind !== 'word' || (tokens[i]?.lower !== 'that' && isSpeechVerb(tokens[i]))) return false;
    if (i > to + 1 && tokens[i]?.lower !== 'that') return false;
  }
  return false;
}

/** Most tokens from a verb of saying to that. */
const MOST_TO_HE = 3;

/** `A barber, Zorvath, said`, `Her neighbour, Zorvath, said`: behind the calling of one of many or of somebody's own, between commas. */
function isExplaining(tokens: readonly Token[], from: number): boolean {
  if (itemAt(tokens, from - 1)?.text !== ',') return false;
  const head = itemAt(tokens, from - 2);
  for (let i = from - 3; i >= Math.max(0, from - 1 - LONGEST_NOUN); i -= 1) {
    const own = HIS_OR_HER.has(tokens[i]);
    const owned = own || isOf(tokens[i], POSSESSIVE);
    if (owned || isOf(tokens[i], DETERMINER)) {
      if (tokens[i + 1]?.capital !== false || !(owned || ONE_OR_ANOTHER.has(tokens[i]))) return false;
      // `Norland's neighbour, Zorvath,`: a country.
      return callingAt(tokens, owned ? i + 1 : i, own) === head;
    }
    if (tokens[i]?.kind !== 'word') return false;
  }
  return false;
}

/** `but Zorvath, a barber,`, `In Brae, Zorvath, a barber,`; not `in Brae and Norlund, the mayor,`. */
function beginsBehind(tokens: readonly Token[], { from, to }: NameRun): boolean {
  const before = itemAt(tokens, from - 1);
  const listed = itemAt(tokens, from - 2)?.capital === true;
  if (before?.text === ',') return !listed || (beginsSentence(tokens, from - 3) && !THE.has(tokens[to + 1]));
  return isOf(before, STARTS) && !listed;
}

const THE = new WordList('the');

const STARTS = CONJUNCTION | SUBORDINATOR;

/** The verb of saying behind what commas set off behind a name, the first of them at a token; -1 if there is none. */
function verbBehind(tokens: readonly Token[], comma: number): number {
  for (let i = comma + 1; i < comma + LONGEST; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'quote' || isOf(token, STOP)) return -1;
    if (token.text !== ',') continue;
    let verb = i + 1;
    while (isOf(tokens[verb], LOOSE)) verb += 1;
    if (isSpeechVerb(tokens[verb])) return verb;
  }
  return -1;
}

const NO_PERSON = new WordList('it its they their themselves itself');

/** Whether the one who speaks is he or she behind a verb of saying or before it; false where `it` or `they`, null where nothing tells. */
function calledBehind(tokens: readonly Token[], from: number, verb: number): boolean | null {
  for (let i = verb + 1; i < verb + LONGEST_REPORT; i += 1) {
    if (tokens[i] === undefined || isOf(tokens[i], STOP)) break;
    if (isOf(tokens[i], PERSONAL_PRONOUN)) return true;
    // `said it rained`, but not `told her so: it rained`
    if (i <= verb + 2 && NO_PERSON.has(tokens[i])) return false;
  }
  return tokens.slice(from, verb).some((token) => isOf(token, PERSONAL_PRONOUN)) ? true : null;
}

/** The noun of the description that begins at a token, if it is one for somebody: the `barber` of `a Brae barber who left`; else null. */
function headOf(tokens: readonly Token[], from: number): Token | null {
  const first = isOf(tokens[from], DETERMINER) ? from + 1 : from;
  for (let i = first; i < first + LONGEST_NOUN; i += 1) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (token?.kind === 'number' || token?.text === '-') continue;
    if (token?.kind !== 'word' && !isOf(token, POSSESSIVE)) return null;
    if (isOf(next, POSSESSIVE) || next?.text === '-') continue;
    const ends = next?.text === ',' || isOf(next, PREPOSITION | SUBORDINATOR | CONJUNCTION);
    const told =
      next?.kind === 'word' &&
      (WHO_OR_WHOSE.has(next) || next.lower.endsWith('ed') || next.lower === 'living');
    if (ends || told || next === undefined || isOf(next, STOP))
      return isOf(token, ROLE | LISTED_ROLE) || PEOPLE_BY_TRADE.has(token) ? (token ?? null) : null;
  }
  return null;
}

/** Others who are called by what they do or are, and no body is. */
const PEOPLE_BY_TRADE = new WordList(`
  teenager toddler youth labourer laborer seller vendor hawker puller herder weaver potter fisher housewife househusband
  mum mom dad grandparent parent orphan graduate schoolboy schoolgirl villager islander evacuee returnee asylum-seeker
  seamstress rider beggar reader viewer listener caller commenter subscriber customer shopper diner shepherd year-old
  footballer cricketer athlete`);

/** `a barber from Brae`, `a mother of four`: a calling that no body has; where `he` or `she` is told of, `the driver` too. */
export function callingAt(tokens: readonly Token[], from: number, he = false): Token | null {
  const head = headOf(tokens, from);
  if (head === null || isOf(head, BODY | GROUP)) return null;
  // `a farmer`, but not `the world's largest salmon farmer`
  if (!BODIES_TOO.has(head)) return head;
  const at = tokens.indexOf(head, from);
  // `a driver of growth`
  const small = (he || A_OR_AN.has(tokens[from])) && SMALL.has(head) && tokens[at + 1]?.lower !== 'of';
  return small && !tokens.slice(from, at).some((token) => GREATEST.has(token)) ? head : null;
}

/** Those of `BODIES_TOO` that small people are as well, with nothing great before them. */
const SMALL = new WordList('farmer miner driver neighbor neighbour friend survivor veteran');
