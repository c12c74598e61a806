import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { endsWithComma } from '../../tokens.ts';
import { endsInS } from '../../words/inflect.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  isOf,
  LOOSE,
  OBJECT_PRONOUN,
  PAST,
  PREPOSITION,
  STOP,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { cueAt } from '../cues/cue-at.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { behindLoose, holdsFiniteVerb, isFiniteVerb, verbBehind } from '../phrases/verbs.ts';
import { sayingBefore } from './saying-before.ts';
import { skipSettings } from '../settings/settings.ts';

/*
 * Whose deed the verb behind `and` or `but` tells, by its tense. Behind a verb of saying in the past, what is said is
 * shifted back, `would` and `had`; a plain past beside such a verb is told by the reporter: `said it would rain, but
 * hoped for sun`.
 */

/** Verb forms by which reported speech goes on in a second clause: `said he would go and she would stay`. */
export const SHIFTED = new WordList("would could should might had must wouldn't couldn't shouldn't hadn't");

const GOES_ON = new WordList('and but then');
/** Verbs that can have a plain form behind them, and no participle with which a past is confused. */
const MODAL = new WordList("would could should might may must will can 'd 'll");
const PRESENT = new WordList("is are has have 's does do");
const BE_OR_HAVE = new WordList('be have get not');
/** Pasts that are no participles. */
export const STRONG = new WordList(
  'did went began gave took saw knew drew wrote spoke broke chose drove fell flew forgot grew rose shook sang sank swore threw wore',
);
/** Pasts that are plain forms too: `would stop and put it back`. */
const NO_TENSE = new WordList('put let set cut hit shut');
/** What stands behind a verb and not behind an adjective, beside what can be told by its class: `stopped short`, `turned back`. */
export const BEHIND_VERB = new WordList(
  'short back away off out up down home that to when while after before as',
);

/** Whether a speaker, not whoever is spoken of, does what is told behind `and`, `but` or `then` at a token, or behind the comma there. */
export function isSpeakersDeed(clauses: Clauses, sentence: Sentence, from: number, at: number): boolean {
  const { tokens } = clauses;
  const comma = tokens[at]?.text === ',';
  const joint = comma ? at + 1 : at;
  if (!GOES_ON.has(tokens[joint])) return false;
  const verb = behindLooseNoVerb(clauses, tokens[joint + 1]?.lower === 'then' ? joint + 2 : joint + 1);
  if (verb >= sentence.to) return false;
  const start = tokens[from]?.lower === 'that' ? from + 1 : from;
  const subject = phraseStartingAt(clauses, start, at);
  if (subject === null) return false;
  if (isPlainPast(clauses, verb)) {
    const quote = tokens[subject.to];
    // `said the plan "mends it" but stopped short of`
    if (quote?.kind === 'quote')
      return joint === subject.to + 1 && /^\P{L}*\p{Ll}+[^s\P{L}]s\s/u.test(quote.text);
    const main = verbBehind(clauses, subject.to, at);
    if (main !== null && !comma && isListed(clauses, sentence, from - 1)) return true;
    if (main === null || !comesBefore(tokens, main, verb)) return false;
    return comma || !holdsFiniteVerb(clauses, behindParticiple(clauses, main), joint);
  }
  // `say the gate will be open and ask visitors`: a thing asks nobody.
  const cue = cueAt(clauses, sentence, verb);
  if (cue?.cueClass !== 'SPEECH' || cue.form !== 'BASE' || canJudge(clauses, subject)) return false;
  // `said it expects to cut jobs and announce a sale`: no such form goes on with `said`.
  if (sayingBefore(tokens, sentence.from, from)?.form === 'PAST') return false;
  return (
    verbBehind(clauses, subject.to, at) !== null && !endsInS(itemAt(tokens, subject.to - 1)?.lower ?? '')
  );
}

/** `came in, said Ruhl was ill and left`: a verb of saying between what its subject does before and after. */
function isListed(clauses: Clauses, sentence: Sentence, cue: number): boolean {
  const { tokens } = clauses;
  if (itemAt(tokens, cue - 1)?.text !== ',' || itemAt(tokens, cue)?.word.cue?.form !== 'PAST') return false;
  if (isOf(tokens[sentence.from], SUBORDINATOR)) return false;
  // `Orme, who was late, said`
  for (let i = sentence.from; i < cue - 1; i += 1)
    if (tokens[i]?.text === ',' || tokens[i]?.kind === 'quote') return false;
  return holdsFiniteVerb(clauses, sentence.from, cue - 1);
}

/** Behind a main verb, with its participle where it is a passive: `would be freed`. */
function behindParticiple(clauses: Clauses, main: number): number {
  const { tokens } = clauses;
  const i = behindLoose(clauses, main + 1);
  return BE_OR_HAVE.has(itemAt(tokens, i - 1)) && isOf(tokens[i], PAST) ? i + 1 : main + 1;
}

/** Whether a main verb is of a tense with which a past does not go on. */
function comesBefore(tokens: readonly Token[], main: number, past: number): boolean {
  const strong = STRONG.has(tokens[past]);
  const first = tokens[main];
  if (!MODAL.has(first)) return strong && PRESENT.has(first);
  let plain = main + 1;
  while (isOf(tokens[plain], LOOSE) && !isOf(tokens[plain], AUXILIARY)) plain += 1;
  return strong || !BE_OR_HAVE.has(tokens[plain]);
}

/** `stopped short of it`, `did not come`: a past with what stands behind verbs; not `was`, `had`, and not `and used cars`. */
export function isPlainPast(clauses: Clauses, verb: number): boolean {
  const token = clauses.tokens[verb];
  if (token?.lower === 'did') return true;
  if (!isFiniteVerb(clauses, verb) || isOf(token, AUXILIARY) || token === undefined || endsInS(token.lower))
    return false;
  if (NO_TENSE.has(token)) return false;
  const next = clauses.tokens[verb + 1];
  return (
    next?.capital === true ||
    isOf(next, PREPOSITION | DETERMINER | OBJECT_PRONOUN | STOP) ||
    BEHIND_VERB.has(next)
  );
}

function behindLooseNoVerb(clauses: Clauses, from: number): number {
  const { tokens } = clauses;
  let i = from;
  while (isOf(tokens[i], LOOSE) && !isOf(tokens[i], AUXILIARY) && !isFiniteVerb(clauses, i)) i += 1;
  return i;
}

/** What `had` owns, where it is no part of a verb: `had nothing to say`. */
const OWNED = new WordList('nothing little enough much more');

/** `had wept`, `would stay`, not `had no answer`: shifted back from a past, or from what is to come. */
function isShifted(tokens: readonly Token[], i: number): boolean {
  if (!SHIFTED.has(tokens[i])) return false;
  return tokens[i]?.lower !== 'had' || !(isOf(tokens[i + 1], DETERMINER) || OWNED.has(tokens[i + 1]));
}

/** `said she was tired, then left`: what the speaker does next; `had wept, then laughed` goes on with what is said. */
export function goesOnDoing(clauses: Clauses, from: number, comma: number): boolean {
  const { tokens } = clauses;
  const then = tokens[comma]?.text === ',' ? comma + 1 : comma;
  if (tokens[then]?.lower !== 'then') return false;
  // `called it "dull," then left`: whoever judges; not `said he "panicked," then fled`.
  if (then === comma) {
    if (!endsWithComma(itemAt(tokens, comma - 1))) return false;
    if (/^(?:say|tell|add|report|note)$/.test(itemAt(tokens, from - 1)?.word.cue?.lemma ?? '')) return false;
  }
  if (!isFiniteVerb(clauses, then + 1) || SHIFTED.has(tokens[then + 1])) return false;
  for (let i = from; i < comma; i += 1) if (isShifted(tokens, i)) return false;
  return true;
}

/** `said she would visit, and has not yet come`: behind a report that is shifted back, what is told of today. */
export function comesToNow(clauses: Clauses, sentence: Sentence, from: number, comma: number): boolean {
  const { tokens } = clauses;
  if (tokens[comma]?.text !== ',' || !isOf(tokens[comma + 1], CONJUNCTION)) return false;
  const verb = skipSettings(clauses, sentence, comma + 2);
  if (!/^(?:has|have|is|are)$/.test(tokens[verb]?.lower ?? '')) return false;
  return tokens.slice(from, comma).some((token) => SHIFTED.has(token));
}

/** Verbs of those who judge before they act. */
const FOUND = new WordList('found finds ruled rules concluded held decided');
/** Most words from such a verb to what is found: `ruled late on Monday that`. */
const MOST_BETWEEN = 4;
/** What they do to whom they judge. */
const PENALISED = new WordList(
  'fined banned suspended jailed sentenced acquitted cleared ordered awarded barred disqualified censured reprimanded stripped docked expelled disbarred',
);

/** `found that the bank had lied and fined it`: what those who found it so do then; not so in `found that the bank had fined him`. */
export function actsOnFinding(clauses: Clauses, from: number, at: number): boolean {
  const { tokens } = clauses;
  if (!isOf(tokens[at], CONJUNCTION)) return false;
  const verb = behindLooseNoVerb(clauses, at + 1);
  if (!PENALISED.has(tokens[verb])) return false;
  const object = tokens[verb + 1];
  if (!isOf(object, OBJECT_PRONOUN | SUBJECT_PRONOUN | DETERMINER) && object?.capital !== true) return false;
  for (let i = from - 1; i >= Math.max(0, from - MOST_BETWEEN); i -= 1) if (FOUND.has(tokens[i])) return true;
  return false;
}

export const SPAN = new WordList('seconds minutes hours days weeks months years day week month year');

/** `quit, saying she was ill, after the vote failed`: what the main clause goes on with behind the reason given. */
export function goesOnWithMain(clauses: Clauses, sentence: Sentence, from: number, comma: number): boolean {
  const { tokens } = clauses;
  if (tokens[comma]?.text !== ',') return false;
  let after = comma + 1;
  while (after < comma + 4 && (isOf(tokens[after], DETERMINER) || SPAN.has(tokens[after]))) after += 1;
  if (tokens[after]?.lower !== 'after') return false;
  const gerund = from - 1;
  if (itemAt(tokens, gerund)?.word.cue?.form !== 'GERUND' || itemAt(tokens, gerund - 1)?.text !== ',')
    return false;
  return holdsFiniteVerb(clauses, sentence.from, gerund);
}
