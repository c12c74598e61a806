import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { TIMES } from '../../words/function-words.ts';
import { PRESS } from '../../words/press.ts';
import { REPORT_NOUNS } from '../../words/report-nouns.ts';
import { SAYINGS } from '../../words/sayings.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DAY_OR_MONTH,
  DETERMINER,
  isOf,
  OBJECT_PRONOUN,
  PREPOSITION,
  STOP,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';
import { BY_OR_FROM, THROUGH_OR_VIA } from '../../words/linking-words.ts';
import { ANY_OCCASION } from '../../words/occasions.ts';
import { WordList } from '../../words/word-list.ts';
import { cueAt } from '../cues/cue-at.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { holdsFiniteVerb, isFiniteVerb, verbBehind } from '../phrases/verbs.ts';
import { beginsOwnClause } from './begins-own-clause.ts';
import { goesOnToDo, isDoneThen, isThen, JOINT } from './does-next.ts';
import { closingComma } from '../settings/inserted.ts';
import { isJudgedByAnother } from './next-speaker.ts';
import { DOING } from './goes-on-within.ts';
import type { Stretch } from '../reported/reported-clause.ts';
import { ANSWERING, ANSWERS, ASKED, BLOG, GIVEN_IN, GIVEN_OUT, SERIES, THROUGH_WHOM } from './occasions.ts';
import { holdsQuote } from '../settings/said-before.ts';
import { skipTime } from '../settings/settings.ts';

const LEADS = new WordList('in at during through via when after as to');

/** What one speaks in: `in language that drew boos`. */
const MANNER = new WordList('language terms words tone tones');

/** Longest time between a thing spoken of and the occasion, in tokens: `the sale on Monday in a letter`. */
const LONGEST_TIME = 3;

/**
 * Where a thing spoken of ends: before what tells how, when and why one speaks of it, as in `denied the sale in a letter
 * last week`, `… when asked about it`, `… as she left`, `… after the bank had fallen`; the stretch's end where nothing
 * does.
 */
export function matterEnd(
  clauses: Clauses,
  sentence: Sentence,
  { from, to }: Stretch,
  lemma: string,
): number {
  const { tokens } = clauses;
  for (let i = from + 1; i < to; i += 1) {
    if (isJudgedByAnother(clauses, sentence, i) && holdsQuote(clauses, { from, to: i }))
      return itemAt(tokens, i - 1)?.text === ',' ? i - 1 : i;
    // `rumours that it may fall after the vote`: a clause is told of to its end.
    if (isFiniteVerb(clauses, i) || TELLS_WHICH.has(tokens[i])) break;
    // `denied the "absurd" charge and left`: behind the thing that words between marks tell more of.
    const marks = { from: itemAt(tokens, i - 1)?.kind === 'quote' && !isThen(tokens[i]) ? from : i, to };
    if (JOINT.has(tokens[i]) && goesOnToDo(clauses, from, i) && !holdsQuote(clauses, marks))
      return itemAt(tokens, i - 1)?.text === ',' ? i - 1 : i;
    // `demanded an inquiry and the minister resigned`: another does something.
    if (
      isOf(tokens[i], CONJUNCTION) &&
      (isNamedDeed(clauses, sentence, i, to) ||
        (isAnothersDeed(clauses, sentence, i + 1, lemma) && !holdsQuote(clauses, { from: i, to })))
    )
      return itemAt(tokens, i - 1)?.text === ',' ? i - 1 : i;
    if (tokens[i]?.text === ',' && (isConcession(tokens, i + 1) || judgesNext(clauses, sentence, i + 1)))
      return i;
    if (isOf(tokens[i], CONJUNCTION) && isContrast(clauses, sentence, from, i)) return i - 1;
    // `hinted at his rival by mentioning a wall`
    const by = tokens[i]?.lower === 'by' ? cueAt(clauses, sentence, i + 1) : null;
    // `for raising prices by adding costs`
    if (by?.form === 'GERUND' && by.lemma !== 'add') return i;
    // `by pledging reform and trying to speak with them`
    if (isOf(tokens[i], CONJUNCTION) && doesAsWell(clauses, from, i)) return i;
    if (!LEADS.has(tokens[i])) continue;
    const ends = leadsAway(clauses, sentence, { from, to }, i, lemma);
    // `called it in a letter "a shame"`
    if (ends && !holdsQuote(clauses, { from: i, to })) return behindMatter(clauses, sentence, from, i);
  }
  return to;
}

/**
 * `demanded an inquiry and the minister resigned`, `denied the theft then fled`: a thing with another's deed behind it or the
 * speaker's, and no clause; not `admitted the plan and the map were wrong`.
 */
export function isBeforeDeed(clauses: Clauses, sentence: Sentence, from: number, lemma: string): boolean {
  const { tokens } = clauses;
  const thing = phraseStartingAt(clauses, from, sentence.to);
  let to = thing?.to ?? from;
  // `an inquiry into the fire`
  while (isOf(tokens[to], PREPOSITION) && to > from)
    to = phraseStartingAt(clauses, to + 1, sentence.to)?.to ?? from;
  if (thing === null || to === from) return false;
  if (isThen(tokens[to])) return !canJudge(clauses, thing) && isDoneThen(clauses, to, lemma);
  if (!isOf(tokens[to], CONJUNCTION)) return false;
  if (!isAnothersDeed(clauses, sentence, to + 1, '')) return false;
  const another = phraseStartingAt(clauses, to + 1, sentence.to);
  if (another === null) return true;
  // `reported Ruhl and his wife, Ann Lee, were due in court`
  const close =
    tokens[another.to]?.text === ',' ? closingComma(tokens, another.to, sentence.to) + 1 : another.to;
  const verb = verbBehind(clauses, close, sentence.to);
  return verb === null || !isOf(tokens[verb], AUXILIARY);
}

/** `and the minister resigned`, `and she quit`, `charged the man and Orme left`; not `and Wells Fargo related to it`, `and tighter terms`, which may be spoken of. */
const isAnothersDeed = (clauses: Clauses, sentence: Sentence, from: number, lemma: string): boolean =>
  (isOf(clauses.tokens[from], DETERMINER | SUBJECT_PRONOUN) ||
    (lemma === 'charge' && clauses.nameAt[from] !== undefined)) &&
  beginsOwnClause(clauses, sentence, from);

/** `called it "odd" and Ruhl left`, `… and Ruhl (Labour) said it was "fine"`: somebody by name does or says something behind words between marks. */
function isNamedDeed(clauses: Clauses, sentence: Sentence, and: number, to: number): boolean {
  const { tokens, nameAt } = clauses;
  if (itemAt(tokens, and - 1)?.kind !== 'quote' || nameAt[and + 1] === undefined) return false;
  if (!beginsOwnClause(clauses, sentence, and + 1)) return false;
  for (let i = and + 1; i < to && tokens[i]?.kind !== 'quote'; i += 1)
    if (tokens[i]?.word.cue?.cueClass === 'SPEECH') return true;
  return !holdsQuote(clauses, { from: and, to });
}

/** What somebody does who speaks of a thing, behind a participle that tells of both: `pledging reform and trying to win them`. */
function doesAsWell({ tokens }: Clauses, from: number, and: number): boolean {
  if (!DOING.has(itemAt(tokens, from - 1)) || !DOING.has(tokens[and + 1])) return false;
  const next = tokens[and + 2];
  return next?.lower === 'to' || isOf(next, DETERMINER | OBJECT_PRONOUN);
}

/** `mocked the clerk, referred to the plan as "a joke" and left`: what the speaker says next in a list; not so in `the plan, announced in May,`. */
function judgesNext(clauses: Clauses, sentence: Sentence, verb: number): boolean {
  const cue = cueAt(clauses, sentence, verb);
  if (cue?.form !== 'PAST') return false;
  const { tokens } = clauses;
  const object = tokens[verb + 1]?.lower === 'to' ? verb + 2 : verb + 1;
  if (!takesObject(tokens[object]) || TIMES.has(tokens[object + 1])) return false;
  for (let i = object + 1; i < sentence.to; i += 1) {
    // `called a joke by many and mocked by some`
    if (tokens[i]?.lower === 'by') return false;
    if (isOf(tokens[i], CONJUNCTION))
      return isFiniteVerb(clauses, i + 1) && (takesObject(tokens[i + 2]) || isOf(tokens[i + 2], STOP));
  }
  return false;
}

/** `the plan`, `him`, `Orme`; not `Monday`. */
const takesObject = (token: Token | undefined): boolean =>
  isOf(token, DETERMINER | OBJECT_PRONOUN) || (token?.capital === true && !isOf(token, DAY_OR_MONTH));

/** `, despite critics who called it a folly`, `, even though it was late`: what the reporter sets against it. */
const isConcession = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'despite' ||
  (tokens[i]?.lower === 'even' && /^(?:though|as|if|after)$/.test(tokens[i + 1]?.lower ?? ''));

/** `, but the clerk for the first time named Orme`: behind a thing spoken of the reporter goes on with another; not so in `not the plan, but the map`. */
function isContrast(clauses: Clauses, sentence: Sentence, from: number, but: number): boolean {
  const { tokens } = clauses;
  if (tokens[but]?.lower !== 'but' || itemAt(tokens, but - 1)?.text !== ',') return false;
  const other = phraseStartingAt(clauses, but + 1, sentence.to);
  if (other === null || tokens.slice(from, but).some((token) => NEGATION.has(token))) return false;
  return holdsFiniteVerb(clauses, other.to, sentence.to);
}

const NEGATION = new WordList('not no only nothing never');

/** What a clause of the thing itself begins with: `a party that lied and has lost`. */
const TELLS_WHICH = new WordList('that who which whose what how why whether');
/** Whether what leads to the occasion, the time or the reason of speaking stands at a token of what is spoken of. */
function leadsAway(
  clauses: Clauses,
  sentence: Sentence,
  { from, to }: Stretch,
  i: number,
  lemma: string,
): boolean {
  const { tokens } = clauses;
  const next = tokens[i + 1];
  switch (tokens[i]?.lower) {
    case 'when':
      return ASKED.has(next);
    case 'as':
      return isOf(next, SUBJECT_PRONOUN) && verbBehind(clauses, i + 2, to) !== null;
    case 'after':
      return lemma !== 'cite' && !isOf(next, SUBJECT_PRONOUN) && beginsOwnClause(clauses, sentence, i + 1);
    case 'to':
      return (
        (lemma.startsWith('apologi') && itemAt(tokens, i - 1)?.kind === 'quote') ||
        (GIVEN_OUT.test(lemma) && PRESS.has(tokens[isOf(next, DETERMINER) ? i + 2 : i + 1]))
      );
    default:
      return isOccasion(clauses, { from, to: i }, to, lemma);
  }
}

/** `in a letter to the bank`; not so in `the remarks in a letter`, `the loss in the video`, where it can be what is spoken of. */
function isOccasion(clauses: Clauses, before: Stretch, to: number, lemma: string): boolean {
  const { tokens } = clauses;
  const phrase = phraseStartingAt(clauses, before.to + 1, to);
  if (phrase === null) return false;
  if (THROUGH_WHOM.has(tokens[phrase.head])) return THROUGH_OR_VIA.has(tokens[before.to]);
  if (MANNER.has(tokens[phrase.head])) return tokens[before.to]?.lower === 'in';
  const several = SERIES.has(tokens[phrase.head]) && tokens[phrase.head + 1]?.lower === 'of';
  const head = several ? phrase.head + 2 : phrase.head;
  const occasion = ANY_OCCASION.has(tokens[head]) || GIVEN_IN.has(tokens[head]);
  if (!occasion || isAnotherPost(clauses, head)) return false;
  if (!/^(?:an?|his|her|their|its)$/.test(tokens[phrase.from]?.lower ?? '')) return false;
  if (tokens[before.to]?.lower === 'at') return true;
  // `denied the claim in a statement`
  if (ANSWERS.test(lemma) && ANSWERING.has(tokens[head])) return true;
  for (let i = before.from; i < before.to; i += 1) {
    const lower = tokens[i]?.lower ?? '';
    if (SAYINGS.has(lower) || REPORT_NOUNS.has(lower)) return false;
  }
  return true;
}

/** `a key post`, `a post by the mayor`; not `a blog post`, `a post on Facebook` */
function isAnotherPost({ tokens }: Clauses, head: number): boolean {
  if (!POST.has(tokens[head])) return false;
  const kind = itemAt(tokens, head - 1);
  if (BY_OR_FROM.has(tokens[head + 1])) return true;
  return !(BLOG.has(kind) || kind?.capital === true || tokens[head + 1]?.lower === 'on');
}

const POST = new WordList('post posts');

/** Before a time that belongs to the occasion behind it: `the sale on Monday in a letter`. */
function behindMatter(clauses: Clauses, sentence: Sentence, from: number, occasion: number): number {
  for (let i = Math.max(from + 1, occasion - LONGEST_TIME); i < occasion; i += 1)
    if (skipTime(clauses, sentence, i) === occasion) return i;
  return itemAt(clauses.tokens, occasion - 1)?.text === ',' ? occasion - 1 : occasion;
}
