import type { Sentence } from '../../tokens.ts';
import { itemAt } from '../../item-at.ts';
import { INDEFINITE_ONE, TIMES } from '../../words/function-words.ts';
import { REPORT_NOUNS } from '../../words/report-nouns.ts';
import { SAYINGS } from '../../words/sayings.ts';
import {
  BODY,
  CONJUNCTION,
  DAY_OR_MONTH,
  DETERMINER,
  isOf,
  OBJECT_PRONOUN,
  PREPOSITION,
  ROLE,
  STOP,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import type { Stretch } from '../reported/reported-clause.ts';
import { isSaying } from '../cues/is-saying.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';
import { skipTime } from '../settings/settings.ts';
import { SPAN } from './speakers-deed.ts';

/** How far behind what is referred to its `as` stands. */
const LONGEST_REFERRED = 14;

/** Whether what is referred to stands at a token, with its `as` behind it: `referred to her as a friend`. */
export function leadsToAs({ tokens }: Clauses, sentence: Sentence, from: number): boolean {
  return tokens
    .slice(from, Math.min(sentence.to, from + LONGEST_REFERRED))
    .some(({ lower }) => lower === 'as');
}

/** `dismissed the first oboe`, not `dismissed the claim`, `dismissed it as "noise"`: a deed done to somebody. */
export function sendsAway(clauses: Clauses, sentence: Sentence, from: number): boolean {
  const phrase = phraseStartingAt(clauses, from, sentence.to);
  if (phrase === null || leadsToAs(clauses, sentence, from)) return false;
  // `dismissed reports that it was late`
  const noun = clauses.tokens[phrase.head];
  const told = clauses.tokens[phrase.to]?.lower === 'that' && !isFiniteVerb(clauses, phrase.to + 1);
  if (told && noun !== undefined && isSaying(noun)) return false;
  const head = noun?.lower ?? '';
  return clauses.tokens[phrase.to]?.kind !== 'quote' && !SAYINGS.has(head) && !REPORT_NOUNS.has(head);
}

/** What words that are said again can be, beside what is always said. */
const SAID_AGAIN = new WordList(
  'terms conditions view views position positions lie lies story stories advice case lines',
);

/** `repeated the test`, not `repeated the charge`, `repeated "the test"`: what is done once more. */
export function doesAgain(clauses: Clauses, sentence: Sentence, from: number): boolean {
  const phrase = phraseStartingAt(clauses, from, sentence.to);
  if (phrase?.name !== null) return false;
  const head = clauses.tokens[phrase.head];
  const lower = head?.lower ?? '';
  const said = SAYINGS.has(lower) || REPORT_NOUNS.has(lower) || SAID_AGAIN.has(head);
  return !said && head?.kind !== 'quote' && clauses.tokens[phrase.to]?.kind !== 'quote';
}

/** Furthest `with` behind somebody who is charged, in tokens. */
const LONGEST_CHARGED = 10;

/** What somebody is given to do, and not accused of: `charged Ruhl with finding a chief`. */
const TASKS = new WordList(`
  finding overseeing drafting rebuilding ensuring investigating reviewing reforming negotiating protecting guarding
  representing improving implementing coordinating supervising monitoring restoring determining choosing`);

/** `charged Ruhl with theft`, `charged four men with it`: somebody accused stands at a token; not `charged the battery with`. */
export function chargesWith(clauses: Clauses, sentence: Sentence, from: number): boolean {
  const { tokens } = clauses;
  const stop = Math.min(sentence.to, from + LONGEST_CHARGED);
  let to = from + 1;
  while (to < stop && tokens[to]?.kind === 'word' && tokens[to]?.lower !== 'with') to += 1;
  if (to >= stop || tokens[to]?.lower !== 'with' || TASKS.has(tokens[to + 1])) return false;
  if (isOf(tokens[from], OBJECT_PRONOUN)) return to === from + 1;
  const accused = phraseStartingAt(clauses, from, to);
  return accused?.to === to && canJudge(clauses, accused);
}

/** Those who are sent abroad and called home. */
const ENVOYS = new WordList(`ambassador ambassadors envoy envoys consul consuls diplomat diplomats`);

/**
 * `The maker recalled the car`, `He recalled the ambassador`: what a body takes back, and who is called home; not what
 * somebody remembers.
 */
export function takesBack(clauses: Clauses, subject: NounPhrase, { from, to }: Stretch): boolean {
  const { tokens } = clauses;
  const head = tokens[subject.head];
  const thing = phraseStartingAt(clauses, from, to);
  if (thing !== null && ENVOYS.has(tokens[thing.head])) return true;
  const body = head?.capital === true || isOf(head, BODY) || head?.lower === 'it';
  return subject.name === null && body && !isOf(head, ROLE);
}

/** What is called without being named anything. */
const MEETINGS = new WordList(`
  meeting meetings session sessions conference conferences strike strikes election elections vote votes referendum
  referendums poll polls tender tenders halt break breaks sitting sittings hearing hearings witness witnesses summit
  summits rally rallies assembly assemblies`);

/** What is ordered to be held or made, and can do nothing itself. */
const ORDERED = new WordList(
  'inquiry inquest investigation review probe study audit report retrial trial search recount inspection survey test tests',
);

/** `ordered a hearing to decide it`: what is held, and nobody who is told to do something. */
export function ordersThing(clauses: Clauses, sentence: Sentence, from: number): boolean {
  if (!isOf(clauses.tokens[from], DETERMINER)) return false;
  const head = clauses.tokens[phraseStartingAt(clauses, from, sentence.to)?.head ?? from];
  return MEETINGS.has(head) || ORDERED.has(head);
}

/** What begins by being declared. */
const DECLARED = new WordList(
  'emergency emergencies holiday holidays war ceasefire truce moratorium lockdown curfew bankruptcy dividend dividends mourning',
);

/** `declared a state of emergency`, `declared war on Orlund`: a deed done in words that tell nothing else. */
export function proclaims(clauses: Clauses, sentence: Sentence, from: number): boolean {
  const { tokens } = clauses;
  const phrase = phraseStartingAt(clauses, from, sentence.to);
  if (phrase === null || tokens.slice(phrase.from, phrase.to).some(({ kind }) => kind === 'quote'))
    return false;
  return DECLARED.has(tokens[phrase.head]) || DECLARED.has(itemAt(tokens, phrase.to - 1));
}

/** What stands behind somebody who is called by telephone or by name. */
const BEHIND_CALLED = new WordList(
  'once twice two three four five six several many to on at in from after before back',
);

const CALLED_TO = new WordList('together away home in up back');

/**
 * `called a meeting`, `called the governor three times`, `called Orme to ask`: nobody is given a name; but
 * `called the vote a sham`.
 */
export function summons(clauses: Clauses, sentence: Sentence, from: number): boolean {
  if (isWhen(clauses, from)) return true;
  if (HELP.has(clauses.tokens[from])) return !namesNumber(clauses, from + 1);
  const phrase = phraseStartingAt(clauses, from, sentence.to);
  if (phrase === null) return false;
  const next = clauses.tokens[phrase.to];
  if (MEETINGS.has(clauses.tokens[phrase.head])) return !givesName(clauses, sentence, phrase);
  // `called the council together`
  if (CALLED_TO.has(itemAt(clauses.tokens, phrase.to - 1))) return true;
  if (!canJudge(clauses, phrase)) return false;
  // `called the mayor in for talks`
  if (CALLED_TO.has(clauses.tokens[phrase.head + 1]) && isOf(clauses.tokens[phrase.head + 2], PREPOSITION))
    return true;
  if (BEHIND_CALLED.has(next) || next?.kind === 'number' || isOf(next, DAY_OR_MONTH)) return true;
  // `called the mayor sexist`: more than an article and an office can hold what somebody is called.
  const alone = phrase.name !== null || phrase.to - phrase.from <= 2;
  return alone && isOver(clauses, sentence, phrase.to);
}

const THEN = new WordList('before after later earlier ago prior');

/** `called four weeks before the arrest to tell her that` */
const isWhen = ({ tokens }: Clauses, from: number): boolean =>
  THEN.has(tokens[from + 2]) && (TIMES.has(tokens[from + 1]) || SPAN.has(tokens[from + 1]));

/** Numbers that help is called by. */
const HELP = new WordList('911 999 112');

/** `called 911 a lifeline`; not `called 911 the night of the fire`. */
const namesNumber = ({ tokens }: Clauses, next: number): boolean =>
  isOf(tokens[next], DETERMINER) && !TIMES.has(tokens[next + 1]);

/** `called Orme.`, `called Orme, and left`: the verb has nothing else behind it. */
function isOver({ tokens }: Clauses, sentence: Sentence, at: number): boolean {
  const next = tokens[at]?.text === ',' ? tokens[at + 1] : tokens[at];
  return at >= sentence.to || isOf(next, STOP | CONJUNCTION);
}

/** Whether what a thing is called stands behind it: `the vote a sham`; not so in `a meeting the next day`. */
function givesName(clauses: Clauses, sentence: Sentence, { from, to }: NounPhrase): boolean {
  const { tokens } = clauses;
  if (to >= sentence.to || INDEFINITE_ONE.has(tokens[from])) return false;
  return isOf(tokens[to], DETERMINER) && skipTime(clauses, sentence, to) === to;
}
