import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { FRAMES } from '../../words/frames.ts';
import { CONJUNCTION, DAY_OR_MONTH, isOf, PAST, PREPOSITION } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { wordSet } from '../../words/word-set.ts';
import { THOUGH } from '../../words/linking-words.ts';
import { beginsSubject } from '../cues/points-with-that.ts';
import { BE, isPassive } from '../phrases/passive.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { isFiniteVerb, verbBehind } from '../phrases/verbs.ts';
import { isByAgent } from '../settings/means.ts';
import { SHIFTED } from '../complements/speakers-deed.ts';

/* What goes on with what is said behind a conjunction, though it has the look of the reporter's. */

/** `said nobody had got out, though the doors had been open`: what is shifted back as well is said too. */
export function concedes(clauses: Clauses, sentence: Sentence, at: number): boolean {
  if (!THOUGH.has(clauses.tokens[at])) return false;
  const thing = phraseStartingAt(clauses, at + 1, sentence.to);
  const verb = thing === null ? null : verbBehind(clauses, thing.to, sentence.to);
  return verb !== null && SHIFTED.has(clauses.tokens[verb]);
}

const ANYBODY = new WordList('nobody everybody anybody somebody everyone anyone someone nothing everything');

/** `said it was old, and that nobody cared`, `and that sales fell`; not `and that man left`. */
export function goesOnWithThat(tokens: readonly Token[], that: number): boolean {
  if (tokens[that]?.lower !== 'that') return false;
  const next = tokens[that + 1];
  return beginsSubject(next) || ANYBODY.has(next);
}

/** Verbs that are never without those spoken to or of, right behind them: `accused him of theft`. */
const TAKES_SOMEBODY = wordSet('accuse charge tell inform remind assure instruct question');

/** Furthest form of `be` before the second thing that it tells of a subject, in tokens. */
const LONGEST_TOLD = 8;

const JUDGED_FOR = new WordList('for of by');
const JUDGES =
  /^(?:criticiz|criticis|praise|condemn|blame|accuse|chide|scold|rebuke|chastise|denounce|applaud|hail|thank)/;

/** `criticised the mayor for closing schools and telling parents to stay home`: a second thing that somebody is judged for. */
function isSecondDeed({ tokens }: Clauses, sentence: Sentence, joint: number, verb: number): boolean {
  if (tokens[verb]?.word.cue?.form !== 'GERUND' || verb !== joint + 1) return false;
  let first = false;
  for (let i = joint - 1; i > sentence.from && tokens[i]?.kind === 'word'; i -= 1) {
    if (JUDGED_FOR.has(tokens[i]) && tokens[i + 1]?.lower.endsWith('ing') === true) first = true;
    if (JUDGES.test(tokens[i]?.lower ?? '') && tokens[i]?.word.cue != null) return first;
  }
  return false;
}

/** `was overloaded and poorly maintained`, `is late and widely criticised`: a participle that goes with a form of `be` before the conjunction. */
export function isToldOf(
  clauses: Clauses,
  sentence: Sentence,
  joint: number,
  verb: number,
  lemma: string,
): boolean {
  const { tokens } = clauses;
  if (isPassive(clauses, verb) || isSecondDeed(clauses, sentence, joint, verb)) return true;
  const next = tokens[verb + 1];
  const alone = verb + 1 >= sentence.to || next?.kind === 'punctuation' || isOf(next, CONJUNCTION);
  // `was arrested and accused of theft`: who accuses is told whom.
  const led = isOf(next, PREPOSITION | DAY_OR_MONTH) && !(lemma === 'tell' && next?.lower === 'of');
  const done = TAKES_SOMEBODY.has(lemma) && (alone || led);
  if (!done && !alone && !isByAgent(tokens, verb + 1)) return false;
  if (!done && lemma !== 'maintain' && FRAMES.get(lemma)?.matter !== true) return false;
  for (let i = joint - 1; i > sentence.from && joint - i <= LONGEST_TOLD; i -= 1) {
    if (BE.has(tokens[i])) return true;
    // `was found and charged`
    if (done && BE.has(itemAt(tokens, i - 1))) return true;
    if (tokens[i]?.kind !== 'word' || isFiniteVerb(clauses, i) !== isOf(tokens[i], PAST)) return false;
  }
  return false;
}
