import { itemAt } from '../../item-at.ts';
import { isOf, LOOSE, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import { wordSet } from '../../words/word-set.ts';
import { withholds } from '../cues/withholds.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';
import { addsWords, isAnswer } from './around-verb.ts';
import { beginsClause, hasWords } from '../settings/begins-clause.ts';
import { beginsMatter } from './begins-matter.ts';
import { lacksSubject } from '../settings/behind-verb.ts';
import { callsTerm } from './calls-term.ts';
import { chargesWith, doesAgain, sendsAway, summons } from './deeds.ts';
import { isBeforeDeed } from './matter-end.ts';
import type { Complement } from './openings.ts';
import { isPointer, isThingSaid } from './pointers.ts';
import { lowerAt, particleOf, taken } from './complement-reading.ts';
import type { Reading } from './complement-reading.ts';
import { SETTLED } from './read-settled.ts';
import { isSetting } from '../settings/settings.ts';

/* What is said where no word opens it. */

/** `Insiders said: The lead is too great; the money is gone.`, `A clerk asked: Did they pay?` */
export function readBehindColon(reading: Reading): Complement | null | undefined {
  const { clauses, sentence, cue, lemma, at } = reading;
  const { tokens } = clauses;
  if (lowerAt(reading, at) !== ':') return undefined;
  if (tokens[at + 1]?.kind === 'word' && SETTLED.has(lemma))
    return isFiniteVerb(clauses, cue) && !lowerAt(reading, cue).endsWith('s')
      ? taken(reading, 'CLAUSE', at + 1)
      : null;
  const asks = (lemma === 'ask' || lemma === 'wonder') && itemAt(tokens, sentence.to - 1)?.text === '?';
  return asks ? taken(reading, 'CLAUSE', at + 1) : undefined;
}

/** `said yes`; nothing where no words are left. */
export function readWord(reading: Reading): Complement | null | undefined {
  const { clauses, sentence, lemma, at } = reading;
  if (!hasWords(clauses, sentence, at)) return null;
  return lemma === 'say' && isAnswer(clauses, sentence, at) ? taken(reading, 'ANSWER', at) : undefined;
}

/** Verbs that take a clause with `that` alone: not `answered questions as he rose`, `charged the man with theft and left`, `asked the towns and they left`. */
const NEVER_BARE = wordSet('answer ask charge order question scream shout yell continue stipulate detail');

/** `said it was late` */
export function readBareClause(reading: Reading): Complement | null | undefined {
  const { clauses, sentence, cue, lemma, frame, at } = reading;
  const { tokens } = clauses;
  const begins =
    frame.clause &&
    !NEVER_BARE.has(lemma) &&
    !(lemma === 'respond' && isOf(tokens[at], LOOSE)) &&
    !isPointer(clauses, sentence, at) &&
    // `is advising Orme Mills and Brae Bank is advising the buyer`
    !(/^advis(?:es|ing)$/.test(lowerAt(reading, cue)) && tokens[at]?.capital === true) &&
    !(lemma === 'say' && isThingSaid(clauses, sentence, at)) &&
    !(frame.matter && isBeforeDeed(clauses, sentence, at, lemma)) &&
    (lemma === 'say' ||
      (lemma === 'add' && addsWords(clauses, cue, at)) ||
      // `began posting discounts on the day`
      (beginsClause(clauses, sentence, at) && (lemma !== 'post' || isOf(tokens[at], SUBJECT_PRONOUN))) ||
      lacksSubject(clauses, sentence, cue, at));
  if (!begins) return undefined;
  return isSetting(clauses, at) ? null : taken(reading, 'CLAUSE', at);
}

const SEEN_AS = wordSet('describe characterize characterise portray denounce dismiss criticize');

/** `described as late` */
export function readAs(reading: Reading): Complement | undefined {
  return SEEN_AS.has(reading.lemma) && lowerAt(reading, reading.at) === 'as'
    ? taken(reading, 'MATTER', reading.at)
    : undefined;
}

/** Verbs that take a deed: `reported losing a boat`, `denied taking it`. */
const TAKES_DEED = wordSet(
  'report admit deny recall suggest recommend propose acknowledge describe mention discuss',
);

/** A participle for it: `denied being there`, `admitted lying`; no word such as `thing`. */
const DOING = /^(?!following|during)[a-z]*[aeiouy][a-z]*ing$/;

/** `denied taking it` */
export function readDeed(reading: Reading): Complement | undefined {
  const { sentence, lemma, at } = reading;
  return TAKES_DEED.has(lemma) && DOING.test(lowerAt(reading, at)) && at + 1 < sentence.to
    ? taken(reading, 'MATTER', at)
    : undefined;
}

/** `denied the charges`; nothing where the verb does something to them: `denied her a visa`, `called an ambulance`, `ruled the land`. */
export function readMatter(reading: Reading): Complement | null {
  const { clauses, sentence, lemma, frame, at } = reading;
  if (lemma === 'deny' && withholds(clauses, sentence, at)) return null;
  if (lemma === 'dismiss' && sendsAway(clauses, sentence, at)) return null;
  if (lemma === 'call' && (summons(clauses, sentence, at) || callsTerm(clauses, at))) return null;
  if (lemma === 'charge') return chargesWith(clauses, sentence, at) ? taken(reading, 'MATTER', at) : null;
  if (lemma === 'repeat' && doesAgain(clauses, sentence, at)) return null;
  if (lemma === 'rule' && particleOf(reading) !== 'out') return null;
  return frame.matter && beginsMatter(clauses, sentence, at) ? taken(reading, 'MATTER', at) : null;
}
