import type { Sentence, Token } from '../../tokens.ts';
import { FRAMES } from '../../words/frames.ts';
import { endsInS } from '../../words/inflect.ts';
import { CONJUNCTION, DETERMINER, isOf, SOMEBODY, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import { HIS_OR_HER } from '../../words/pronouns.ts';
import { WordList } from '../../words/word-list.ts';
import { attributionAt } from '../nearest/cue-after.ts';
import { cueAt } from '../cues/cue-at.ts';
import { BE, isPassive } from '../phrases/passive.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { isFiniteVerb, verbBehind } from '../phrases/verbs.ts';
import { skipAuxiliaries } from '../complements/next-speaker.ts';
import type { Stretch } from '../reported/reported-clause.ts';

/*
 * Whose the second half of `The pier is shut, Ruhl said, and …` is, by its tense. A reporter who writes `said` tells what
 * happened in the past; a half of today that goes with one of today is the speaker's.
 */

/** What is so today. */
export const TODAY = new WordList(`
  is are has have will can may 's 're 've 'll isn't aren't hasn't haven't won't can't cannot do does don't doesn't
  makes takes gets gives comes goes keeps brings needs means costs remains appears continues lies stands`);
/** Those of today that no feature in the present tense tells of its day: what is over or to come. */
const NOT_NOW = new WordList("has have will 've 'll hasn't haven't won't");
/** What takes up some of those told of: `Teachers have come, she says, and one has asked`. */
const SOME_OF_THEM = new WordList(
  'one some others many most both all none another several it they its their',
);
/** What a speaker does beside the words, which no thing does. */
const GESTURES = new WordList(
  'walked stormed shook nodded smiled laughed shrugged sighed paused hung grinned winced frowned blushed wept resigned quit',
);
const ROOMS = new WordList('room court courtroom stage building hall meeting chamber podium');

/** Those at work on what somebody tells of. */
const AT_WORK = new WordList(
  'police officers detectives investigators prosecutors deputies troopers sheriff inspectors authorities',
);

/** `…, Ruhl said, and police are looking for the owner`: what those at work on it do today, as the reporter tells. */
export function goesOnAtWork(clauses: Clauses, sentence: Sentence, joint: number): boolean {
  const { tokens } = clauses;
  if (!isOf(tokens[joint], CONJUNCTION) && tokens[joint]?.text !== ';') return false;
  const thing = phraseStartingAt(clauses, joint + 1, sentence.to);
  if (thing === null || !AT_WORK.has(tokens[thing.head])) return false;
  const verb = verbBehind(clauses, thing.to, sentence.to);
  return verb !== null && /^(?:is|are|has|have)$/.test(tokens[verb]?.lower ?? '');
}

/** Whether the half behind the conjunction at a token is of today, as what is said before the attribution is. */
export function goesOnInTense(
  clauses: Clauses,
  sentence: Sentence,
  before: Stretch,
  cue: number,
  joint: number,
): boolean {
  const { tokens } = clauses;
  // `They will meet in May, he said, and had agreed to`
  if (tokens[joint + 1]?.lower === 'had' && isFiniteVerb(clauses, joint + 2)) return true;
  if (goesOnAtWork(clauses, sentence, joint)) return false;
  const thing = phraseStartingAt(clauses, joint + 1, sentence.to);
  if (thing === null) return false;
  const verb = verbBehind(clauses, thing.to, sentence.to);
  // `She had relied on the logs, she said, and the logs were clean`
  if (verb !== null && BE.has(tokens[verb]) && isNamedIn(tokens, before, tokens[thing.head])) return true;
  // `There were to be no speeches, she said, and the cake was to be beet`
  if (verb !== null && isToCome(tokens, verb)) {
    for (let i = before.from; i < before.to; i += 1) if (isToCome(tokens, i)) return true;
  }
  if (verb === null || !TODAY.has(tokens[verb]) || cueAt(clauses, sentence, verb) !== null) return false;
  if (!SOME_OF_THEM.has(tokens[thing.from]) && reports(clauses, sentence, verb)) return false;
  // `…, he says, and the mayor wants it back`: told in the present, it can be the reporter's.
  if (
    endsInS(tokens[cue]?.lower ?? '') &&
    !(SOME_OF_THEM.has(tokens[thing.from]) && NOT_NOW.has(tokens[verb]))
  )
    return false;
  const subject = phraseStartingAt(clauses, before.from, before.to);
  const main = subject === null ? null : verbBehind(clauses, subject.to, before.to);
  if (main === null || !TODAY.has(tokens[main])) return false;
  // `…, Ruhl said, and the hall is shut, Orme added`: that half is another's.
  for (let i = verb + 1; i < sentence.to; i += 1)
    if (tokens[i]?.text === ',' && attributionAt(clauses, sentence, i) !== null) return false;
  return true;
}

const WAS = new WordList('was were');
/** `was to be`, `were not to go`: what was still to come. */
const isToCome = (tokens: readonly Token[], i: number): boolean =>
  WAS.has(tokens[i]) && tokens[tokens[i + 1]?.lower === 'not' ? i + 2 : i + 1]?.lower === 'to';

/** `…, Ruhl said, and Orme has called for calm`: by the verb behind an auxiliary the half is a report of its own. */
function reports(clauses: Clauses, sentence: Sentence, auxiliary: number): boolean {
  const verb = skipAuxiliaries(clauses, sentence, auxiliary);
  const cue = cueAt(clauses, sentence, verb);
  return cue !== null && FRAMES.has(cue.lemma) && !isPassive(clauses, verb);
}

/** Whether a thing is spoken of in a stretch by the same noun. */
function isNamedIn(tokens: readonly Token[], { from, to }: Stretch, head: Token | undefined): boolean {
  if (head?.kind !== 'word' || head.capital || isOf(head, SUBJECT_PRONOUN)) return false;
  return tokens.slice(from, to).some(({ lower }) => lower === head.lower);
}

/**
 * Whether the reporter goes on behind the conjunction at a token with what somebody thinks (`…, Ruhl said, and analysts
 * expect losses`), or with what the speaker does, which the thing spoken of does not do: `It was late, Ruhl said, and hung up`.
 */
export function goesOnBeside(clauses: Clauses, sentence: Sentence, before: Stretch, joint: number): boolean {
  const { tokens } = clauses;
  if (isOf(tokens[joint + 1], SOMEBODY) && cueAt(clauses, sentence, joint + 2) !== null) return true;
  return doesBeside(clauses, sentence, before, joint);
}

/** `said the deal was off and left the room`: behind the conjunction at a token a speaker does what the thing spoken of cannot. */
export function doesBeside(clauses: Clauses, sentence: Sentence, before: Stretch, joint: number): boolean {
  const verb = verbBehind(clauses, joint + 1, sentence.to);
  if (verb === null) return false;
  if (movesForecast(clauses, before, verb)) return true;
  if (!isDeed(clauses, verb)) return false;
  // `said a bidder had come, but walked away`
  if (clauses.tokens[joint]?.lower === 'but' && clauses.tokens[verb + 1]?.lower === 'away') return false;
  const subject = phraseStartingAt(clauses, before.from, before.to);
  return subject !== null && !canJudge(clauses, subject);
}

const RATES = new WordList('downgraded upgraded');
const MOVES = new WordList(
  'cut lowered raised trimmed hiked maintained reiterated kept slashed boosted lifted',
);
const RATING = new WordList('rating ratings target targets estimate estimates recommendation');
/** Most words to what an analyst moves: `her 12-month price target`. */
const LONGEST_RATING = 4;

/** `downgraded the stock`, `cut his price target`: what an analyst does beside the words. */
function isRating(tokens: readonly Token[], verb: number): boolean {
  if (RATES.has(tokens[verb])) return isOf(tokens[verb + 1], DETERMINER);
  if (!MOVES.has(tokens[verb]) || !HIS_OR_HER.has(tokens[verb + 1])) return false;
  return tokens.slice(verb + 2, verb + 2 + LONGEST_RATING).some((token) => RATING.has(token));
}

/** What moves nothing of its own. */
const FIGURES = new WordList(`
  sales profit profits revenue revenues earnings income orders demand costs loss losses margins margin shipments bookings deliveries
  results shares traffic volumes prices`);
const FORECASTS = new WordList(
  'forecast forecasts outlook guidance dividend projection projections estimate estimates target targets workforce payout',
);
const CHANGED = new WordList('suspended withdrew reaffirmed affirmed doubled halved scrapped narrowed');

/** `said sales fell and cut its forecast`: what a firm does beside telling its figures. */
function movesForecast(clauses: Clauses, before: Stretch, verb: number): boolean {
  const { tokens } = clauses;
  if (tokens[verb + 1]?.lower !== 'its' || !(MOVES.has(tokens[verb]) || CHANGED.has(tokens[verb])))
    return false;
  if (!tokens.slice(verb + 2, verb + 2 + LONGEST_RATING).some((token) => FORECASTS.has(token))) return false;
  const from = tokens[before.from]?.lower === 'that' ? before.from + 1 : before.from;
  const subject = phraseStartingAt(clauses, from, before.to);
  return subject !== null && FIGURES.has(tokens[subject.head]);
}

/** `hung up`, `left the room`. */
function isDeed({ tokens }: Clauses, verb: number): boolean {
  if (GESTURES.has(tokens[verb])) return true;
  if (isRating(tokens, verb)) return true;
  return tokens[verb]?.lower === 'left' && isOf(tokens[verb + 1], DETERMINER) && ROOMS.has(tokens[verb + 2]);
}
