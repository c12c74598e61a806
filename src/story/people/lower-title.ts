import { TIMES } from '../words/function-words.ts';
import { endsInS } from '../words/inflect.ts';
import { ROLE_MODIFIERS } from '../words/roles.ts';
import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  FIRST_NAME,
  isOf,
  isPeople,
  LOOSE,
  NATIONALITY,
  NEVER_NAME,
  NO_NOUN,
  OBJECT_PRONOUN,
  ORGANIZATION,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SAYING,
  STOP,
} from '../words/word-classes.ts';
import { DEGREES, REVEREND } from '../words/clergy.ts';
import { WordList } from '../words/word-list.ts';
import type { NameRun } from './name-runs.ts';
import { isSpeechVerb } from './around-name.ts';
import { AGE } from './description.ts';
import { joinsFields } from './paired-fields.ts';
import { rankingBefore } from './ranking.ts';
import { isHereAndNow } from './run-title.ts';

/**
 * Takes in a role in lower case right before the name, with what describes it: `spokesman Tomas Reyl`, `former economy
 * minister Ada Ruhl`, `retired crane driver Ada Ruhl`.
 */
export function withLowerTitle(tokens: readonly Token[], run: NameRun): NameRun {
  return withFirstOffice(tokens, withCalling(tokens, withStyle(tokens, run)));
}

/** The calling in lower case right before a name, with what describes it. */
function withCalling(tokens: readonly Token[], run: NameRun): NameRun {
  const before = itemAt(tokens, run.from - 1);
  if (run.titled && LEFT.has(before)) return { ...run, from: run.from - 1 };
  if (run.titled && before?.text === 'First' && BEHIND_FIRST.has(tokens[run.from]))
    return { ...run, from: behindModifiers(tokens, run.from - 1) };
  if (before === undefined || before.capital) return run;
  const rank = run.titled ? -1 : rankingBefore(tokens, run.from);
  if (rank !== -1 && run.to - run.from > 1)
    return { ...run, from: behindModifiers(tokens, rank), titled: true };
  if (run.titled && before.lower === 'and') return { ...run, from: behindFields(tokens, run.from) };
  let from = isOf(before, ROLE) || isOneHere(tokens, run) ? run.from - 1 : chargeBefore(tokens, run.from);
  if (from === run.from) return run;
  from = behindModifiers(tokens, nounsBefore(tokens, behindModifiers(tokens, from)));
  if (doesInRelative(tokens, from, run.to)) return run;
  return { ...run, from: behindFields(tokens, from), titled: true };
}

/** `passenger Ann Lee`; not `its parent Ann Lee`, a firm. */
const isOneHere = (tokens: readonly Token[], { from, nameFrom, to }: NameRun): boolean =>
  isHereAndNow(itemAt(tokens, from - 1)) &&
  nameFrom === from &&
  to - from === 2 &&
  isOf(tokens[from], FIRST_NAME) &&
  itemAt(tokens, from - 2)?.lower !== 'its';

/** What tells more of whoever is named before it, and is no deed of theirs: `said the nurse Ann Lee based in Riga`. */
const TELLS_MORE = new WordList('based known born aged dressed when while after before if as but');

/**
 * `"…," said the man Ann Lee married`, `according to a nurse Ann Lee hired`: whoever is named does something with the one before, whose
 * calling tokens from `from` on tell. The name ends before `to`.
 */
function doesInRelative(tokens: readonly Token[], from: number, to: number): boolean {
  const verb = tokens[to];
  if (!isOf(verb, FINITE | PAST) || !isOf(itemAt(tokens, from - 1), DETERMINER) || TELLS_MORE.has(verb))
    return false;
  const before = itemAt(tokens, from - 2);
  // `according to a nurse Ann Lee hired`, `"…," a nurse Ann Lee hired said`
  if (before?.lower === 'to') return itemAt(tokens, from - 3)?.lower === 'according';
  if (before?.kind === 'quote') return isSpeechVerb(tokens[to + 1]) && !isSpeechVerb(verb);
  return isSpeechVerb(before) && itemAt(tokens, from - 3)?.kind === 'quote';
}

const STYLES = new WordList('eminence excellency holiness grace beatitude highness majesty honour honor');
const WHOSE = new WordList('his her your');

/** How the clergy and crowned heads are styled: `the Most Rev. Alan Orme`, `His Eminence Alan Orme`. */
function withStyle(tokens: readonly Token[], run: NameRun): NameRun {
  const [before, first] = [itemAt(tokens, run.from - 1), tokens[run.from]];
  if (before?.capital !== true) return run;
  if (DEGREES.has(before) && run.titled && REVEREND.has(first)) return { ...run, from: run.from - 1 };
  const named = run.nameFrom === run.from && run.to - run.nameFrom > 1;
  if (!WHOSE.has(before) || !STYLES.has(first) || !named) return run;
  return { from: run.from - 1, nameFrom: run.from + 1, to: run.to, titled: true };
}

/** The first of two offices of one person: `Managing director and CEO Ann Lee`; not `the mayor and Governor Ann Lee`. */
function withFirstOffice(tokens: readonly Token[], run: NameRun): NameRun {
  if (!run.titled || itemAt(tokens, run.from - 1)?.lower !== 'and') return run;
  const last = itemAt(tokens, run.from - 2);
  if (!isOf(last, ROLE) || isPeople(last) || !isOf(tokens[run.nameFrom - 1], ROLE)) return run;
  // Minister of Justice and Mayor Ann Lee
  if (itemAt(tokens, run.from - 3)?.lower === 'of') return run;
  const from = behindModifiers(tokens, nounsBefore(tokens, behindModifiers(tokens, run.from - 2)));
  const before = itemAt(tokens, from - 1);
  const begins = before?.kind !== 'word' || isOf(before, SAYING | PREPOSITION | POSSESSIVE);
  return begins ? { ...run, from } : run;
}

/** From the body on whose name ends with two fields: `Essex Fire and Rescue Service chief`; the token given where none does. */
function behindFields(tokens: readonly Token[], second: number): number {
  if (itemAt(tokens, second - 1)?.lower !== 'and' || !joinsFields(tokens, second - 1)) return second;
  let from = second - 2;
  while (isWordOfBody(itemAt(tokens, from - 1))) from -= 1;
  return from;
}

/** What stands before an office that somebody has left or leaves: `former Health Secretary Ada Ruhl`. */
const LEFT = new WordList('former retired outgoing');

/** What the first of several is: `First Deputy Prime Minister Ada Ruhl`. */
const BEHIND_FIRST = new WordList('deputy vice assistant minister secretary');

/** Callings that are in charge of something: `head of state Ada Ruhl`, `director of football Ada Ruhl`. */
const IN_CHARGE = new WordList('head director master chief');

/** Where the calling begins that ends with what somebody is in charge of before a name; the name's own start if none does. */
function chargeBefore(tokens: readonly Token[], name: number): number {
  if (itemAt(tokens, name - 2)?.lower !== 'of' || !IN_CHARGE.has(itemAt(tokens, name - 3))) return name;
  const charge = itemAt(tokens, name - 1);
  return charge?.kind === 'word' && !isOf(charge, OTHER & ~SAYING) ? name - 3 : name;
}

/** The first of the modifiers and owners before a token: `former economy`, `Russian`, `Nordbank Bank`. */
function behindModifiers(tokens: readonly Token[], end: number): number {
  let from = end;
  for (;;) {
    const token = itemAt(tokens, from - 1);
    if (token === undefined) return from;
    const modifier =
      ROLE_MODIFIERS.has(token.lower) ||
      (token.capital && (isOf(token, NATIONALITY) || OF_PARTY.has(token))) ||
      /^(?:U\.S\.|U\.N\.|EU|UN|UK)$/.test(token.text);
    const owner =
      token.capital &&
      token.kind === 'word' &&
      (isOf(token, ORGANIZATION) || isHighSchool(tokens, from - 1) || /^\p{Lu}{2,}$/u.test(token.text));
    if (!modifier && !owner) return from;
    from -= 1;
    // Norlund Bank economist
    if (owner) {
      while (isOwnerName(itemAt(tokens, from - 1))) from -= 1;
      from = behindTwoTrades(tokens, from);
    }
  }
}

/** `Penley High head Ada Ruhl`: the last word of the name of a school. */
const isHighSchool = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === 'High' && isOwnerName(itemAt(tokens, i - 1)) && tokens[i + 1]?.capital === false;

/** What a party is called by before an office: `Democratic strategist Ada Ruhl`. */
const OF_PARTY = new WordList('democratic republican gop labour conservative tory');

/** Nurses and Midwives Union secretary: from the first of two trades on; the token given where it is no second one. */
function behindTwoTrades(tokens: readonly Token[], second: number): number {
  const first = itemAt(tokens, second - 2);
  if (itemAt(tokens, second - 1)?.lower !== 'and' || first?.capital !== true) return second;
  if (!endsInS(first.lower) || !endsInS(tokens[second]?.lower ?? '')) return second;
  return isPeople(tokens[second]) || isPeople(first) ? second - 2 : second;
}

/** A word of the name of a body: the `Essex` of its fire service. */
const isWordOfBody = (token: Token | undefined): boolean =>
  token?.capital === true && !isOf(token, NEVER_NAME | LOOSE | ROLE | SAYING);

/** One that is no first name, which a name begins with sooner than a body: the `Norlund` of Norlund Bank. */
const isOwnerName = (token: Token | undefined): boolean => isWordOfBody(token) && !isOf(token, FIRST_NAME);

/** Most nouns and adjectives before a calling that tell more of it. */
const MOST_NOUNS = 3;

/** What is no noun or adjective before a calling. */
const OTHER = NO_NOUN | OBJECT_PRONOUN | POSSESSIVE | SAYING;

/** Nouns in the plural before a calling: `human rights lawyer`. Others in -s can be the verb whose object the name is. */
const PLURALS = new WordList(`
  rights sports sales news operations communications relations affairs systems services arts savings logistics politics
  economics physics studies metals foods`);

/** What makes another office of the one behind it, whose noun has any form: `Acting ports secretary Ada Ruhl`. */
const TURNS_OFFICE = new WordList('acting assistant deputy former interim shadow vice');

/** Where the nouns and adjectives begin that tell more of the calling behind them: `crane driver`, `retired crane driver`. */
function nounsBefore(tokens: readonly Token[], calling: number): number {
  let from = calling;
  while (calling - from < MOST_NOUNS && isNounBefore(tokens, from - 1)) from -= 1;
  // `They will visit crane driver Ada Ruhl`: the first of them is no verb where a phrase begins with it.
  return from < calling && beginsPhrase(tokens, from) ? from : calling;
}

function isNounBefore(tokens: readonly Token[], i: number): boolean {
  const token = itemAt(tokens, i);
  if (token?.kind !== 'word' || token.capital || isOf(token, OTHER) || TIMES.has(token)) return false;
  // `71-year-old crane driver`
  if (token.lower === AGE) return false;
  // `the retired driver`; not `they visited driver`
  if (isOf(token, PAST)) return isOf(itemAt(tokens, i - 1), DETERMINER);
  if (token.lower.endsWith('ing')) return false;
  return !endsInS(token.lower) || PLURALS.has(token) || TURNS_OFFICE.has(itemAt(tokens, i - 1));
}

/** Whether a phrase begins at a token, by what stands before it. */
function beginsPhrase(tokens: readonly Token[], from: number): boolean {
  const before = itemAt(tokens, from - 1);
  if (before?.kind !== 'word' || before.capital || isOf(before, STOP) || before.lower === AGE) return true;
  if (before.lower === 'to' || isOf(before, AUXILIARY)) return false;
  return (
    isOf(before, CONJUNCTION | DETERMINER | FINITE | PAST | PREPOSITION | SAYING) ||
    TIMES.has(before) ||
    ROLE_MODIFIERS.has(before.lower)
  );
}

/** Whether a word in capitals, where a sentence begins, tells more of the calling behind it and is no name: `Circus owner`. */
export function isFirstNoun(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return (
    token?.capital === true &&
    tokens[i + 1]?.capital === false &&
    (i === 0 || isOf(itemAt(tokens, i - 1), STOP)) &&
    !isOf(token, NEVER_NAME | SAYING | FINITE | LOOSE | ROLE)
  );
}
