import type { Sentence } from '../../tokens.ts';
import {
  AUXILIARY,
  BODY,
  DETERMINER,
  FINITE,
  GROUP,
  isOf,
  isPeople,
  OBJECT_PRONOUN as OBJECT,
  ROLE,
  SOMEBODY,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';
import { confessesDeed } from './confesses-deed.ts';
import { hasWords } from '../settings/begins-clause.ts';
import { behindManner } from '../settings/behind-verb.ts';
import { leadsToAs, ordersThing, proclaims } from './deeds.ts';
import { behindHearers, behindPartner } from './hearers.ts';
import { thatBehindManner } from '../settings/means.ts';
import { OBJECT_PRONOUN, openedAt, TOLD, WRITES_TO } from './openings.ts';
import { behindListener } from './behind-listener.ts';
import type { Complement } from './openings.ts';
import { isLonePronoun } from './pointers.ts';
import { pointsByHand } from './points-by-hand.ts';
import { isAbout, isSpan } from './quarrels.ts';
import { lowerAt, particleOf, taken } from './complement-reading.ts';
import type { Reading } from './complement-reading.ts';
import { SETTLED } from './read-settled.ts';
import { skipTime } from '../settings/settings.ts';
import { NARROWS, tellsHow } from './tells-how.ts';

/* What is said behind a word that opens it: `that`, `whether`, `to`, a preposition, whoever is spoken to. */

/** `admitted to taking it`; nothing in `pointed at the map`. */
export function readConfessed(reading: Reading): Complement | null | undefined {
  const { clauses, sentence, cue, lemma, at } = reading;
  if (lemma === 'point' && pointsByHand(clauses, sentence, at + 1, lowerAt(reading, cue) === 'pointing'))
    return null;
  const confessed =
    /^(?:admit|confess)$/.test(lemma) &&
    lowerAt(reading, at) === 'to' &&
    confessesDeed(clauses, sentence, at + 1);
  return confessed ? { form: 'MATTER', from: at + 1, cueTo: at + 1 } : undefined;
}

/** `called for talks`, `warned the board of a strike`, `agreed with Orme that it was late` */
export function readBehindPreposition(reading: Reading): Complement | null | undefined {
  const { clauses, sentence, lemma, frame, at } = reading;
  const { tokens } = clauses;
  const i = behindHearers(clauses, sentence, behindManner(clauses, sentence, at), frame);
  const agreed = lemma === 'agree' ? behindPartner(clauses, sentence, i) : null;
  if (agreed !== null) return taken(reading, 'THAT', agreed);
  const preposition = lowerAt(reading, i);
  const leads =
    (frame.prepositions.includes(preposition) ||
      (particleOf(reading) === 'out' && /^(?:for|against)$/.test(preposition))) &&
    hasWords(clauses, sentence, i + 1) &&
    // `argued for years that it was safe`
    !(preposition === 'for' && isSpan(tokens, i + 1)) &&
    // `wrote most of the songs`, `talked most of the night`
    !(preposition === 'of' && lowerAt(reading, i - 1) === 'most') &&
    !isLonePronoun(clauses, sentence, i + 1) &&
    // `spoke to a crowd of about 300`
    !(preposition === 'about' && tokens[i + 1]?.kind === 'number') &&
    // `referred to her as "…"`; what somebody only refers to is not said.
    (lemma !== 'refer' || leadsToAs(clauses, sentence, i));
  // `The changes they are asking for are costly`: what is asked for stands before.
  if (leads && isStranded(clauses, i + 1)) return null;
  return leads ? { form: 'MATTER', from: i + 1, cueTo: i + 1 } : undefined;
}

/** Whether a finite verb stands right behind a preposition; not so in `spoke about being ill`. */
const isStranded = (clauses: Clauses, i: number): boolean =>
  isOf(clauses.tokens[i], FINITE | AUXILIARY) &&
  clauses.tokens[i]?.lower.endsWith('ing') === false &&
  isFiniteVerb(clauses, i);

/** `said that it was late`, `asked whether`, `promised to go`, `wrote her that`, `argued strongly that` */
export function readOpened(reading: Reading): Complement | null | undefined {
  const { clauses, sentence, lemma, frame } = reading;
  const { tokens } = clauses;
  const hearer =
    lowerAt(reading, reading.at + 1) === 'that' && frame.clause && OBJECT_PRONOUN.has(tokens[reading.at]);
  // `wrote her that day`
  if (hearer && skipTime(clauses, sentence, reading.at + 1) === reading.at + 1) reading.at += 1;
  if (lemma === 'argue' && isAbout(clauses, sentence, reading.at)) return null;
  const occasion = SETTLED.has(lemma) ? thatBehindManner(clauses, sentence, reading.at) : null;
  if (occasion !== null) return taken(reading, 'THAT', occasion);
  if (NARROWS.has(tokens[reading.at]) && openedAt(clauses, sentence, reading.at + 1, lemma) === 'QUESTION')
    return taken(reading, 'QUESTION', reading.at);
  if (tellsHow(tokens, reading.at)) reading.at += 1;
  const opened = openedAt(clauses, sentence, reading.at, lemma);
  return opened === null ? undefined : taken(reading, opened, reading.at);
}

/** `told her it was late`, `called on the bank to pay`, `appealed to drivers to slow down`, `pleaded with them to stay` */
export function readListened(reading: Reading): Complement | null | undefined {
  const { clauses, sentence, lemma, frame, at, cueTo } = reading;
  const calledOn =
    (lemma === 'call' && /^(?:up)?on$/.test(lowerAt(reading, at))) ||
    (lemma === 'appeal' && lowerAt(reading, at) === 'to') ||
    (lemma === 'plead' && lowerAt(reading, at) === 'with');
  if (lemma === 'declare' && proclaims(clauses, sentence, at)) return null;
  if (lemma === 'order' && ordersThing(clauses, sentence, at)) return null;
  if (!frame.listener && !calledOn) return readWrittenTo(reading);
  const listened = behindListener(clauses, sentence, calledOn ? at + 1 : at, lemma);
  // `texted pictures people want to see`
  if (listened?.form === 'INFINITIVE' && WRITTEN.test(lemma) && !isTold(clauses, at)) return undefined;
  if (listened !== null) return { ...listened, cueTo: calledOn ? at + 1 : cueTo };
  return TOLD.has(lemma) ? null : undefined;
}

/** `texted her brother that it was late`; not `promised a deal that she called "mad"`, nor `emailed staff to say it was late`. */
function readWrittenTo({ clauses, sentence, lemma, at, cueTo }: Reading): Complement | undefined {
  if (!WRITES_TO.has(lemma) || !isSomebodyAt(clauses, sentence, at)) return undefined;
  const listened = behindListener(clauses, sentence, at, lemma);
  if (listened === null) return undefined;
  // `texted her mother she was late`, but `promised the government will help`
  const bare = listened.form === 'CLAUSE' && isOf(clauses.tokens[listened.from], SUBJECT_PRONOUN);
  return listened.form === 'THAT' || bare ? { ...listened, cueTo } : undefined;
}

const HEARS = BODY | GROUP | ROLE | SOMEBODY;

/** Whether words that begin at a token are for somebody: `her brother`, `Ruhl`, `the board`. */
function isSomebodyAt(clauses: Clauses, sentence: Sentence, at: number): boolean {
  const { tokens } = clauses;
  if (OBJECT_PRONOUN.has(tokens[at])) return true;
  const phrase = phraseStartingAt(clauses, at, sentence.to);
  if (phrase === null) return false;
  const head = tokens[phrase.head];
  return (
    phrase.name !== null || isOf(head, HEARS) || (head !== undefined && (head.capital || isPeople(head)))
  );
}

/** Verbs whose object is what is sent as often as whoever gets it. */
const WRITTEN = /^(?:text|email|message)$/;

/** `texted her husband`, `emailed Ruhl` */
const isTold = ({ tokens, nameAt }: Reading['clauses'], at: number): boolean =>
  isOf(tokens[at], DETERMINER | OBJECT) || nameAt[at] !== undefined;
