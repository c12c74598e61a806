import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { endsWithComma } from '../../tokens.ts';
import type { CueClass } from '../../words/cues.ts';
import { cueWord } from '../../words/cues.ts';
import { FRAMES } from '../../words/frames.ts';
import { somebodyFrom, sourceFrom } from '../phrases/those-after.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import { isBehindOther, PUTS } from './clause-since.ts';
import { cueAt } from '../cues/cue-at.ts';
import { isPassiveSpeech } from '../phrases/passive.ts';
import { INSCRIBED } from '../subjects/words-on-things.ts';
import { tellsWhenSpoken } from './spoke-when.ts';
import { inWordsOf, isOwnByPronoun } from './in-words-of.ts';
import { tellsOfHeard } from './heard-alone.ts';
import { isMainBehindMarks } from '../phrases/main-behind-marks.ts';
import { INSERTS } from '../phrases/insertions.ts';
import { phraseOfCue } from '../subjects/cue-phrase.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { sourceStart } from '../phrases/source-opening.ts';
import { nounCueAt } from '../cues/noun-cue.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { canJudge } from '../phrases/somebody.ts';
import { behindLoose, holdsFiniteVerb, isFiniteVerb, isLooseWord } from '../phrases/verbs.ts';
import { LONGEST_REACH } from '../subjects/earlier-subject.ts';
import {
  AUXILIARY,
  DETERMINER,
  isOf,
  OBJECT_PRONOUN,
  PERSONAL_PRONOUN,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';
import { behindListener } from '../complements/behind-listener.ts';
import { answersWords } from '../settings/answers-claim.ts';
import { isByAgent } from '../settings/means.ts';
import { BESIDE } from '../../words/linking-words.ts';
import { WordList } from '../../words/word-list.ts';
import { READS } from '../../words/verb-forms.ts';
import { RELATIVE_PRONOUN } from '../../words/relatives.ts';
import { isUnreal } from '../cues/not-yet-said.ts';

/** SPEECH for verbs of saying, ANY for those of judging too, MIND for all, states of mind included. */
export type Wanted = keyof typeof WANTED;

const WANTED = {
  SPEECH: new Set<CueClass>(['SPEECH']),
  ANY: new Set<CueClass>(['SPEECH', 'EVALUATION']),
  MIND: new Set<CueClass>(['SPEECH', 'EVALUATION', 'ATTITUDE']),
};

/**
 * The cue nearest before a token that has a subject; null if there is none, or words in the passive stand
 * nearer: in `he had been told "…"` nobody knows by whom. A state of mind makes nobody a speaker; with ANY, a
 * judgement does, if somebody who can judge is its subject. A saying (`Orme's claim that`), what nobody has said
 * yet (`would say`) and what no person says (`the figures suggest`) give way to a verb that reports them.
 */
export function nearestCue(
  clauses: Clauses,
  sentence: Sentence,
  before: number,
  classes: Wanted,
): CuePhrase | null {
  const floor = Math.max(sentence.from, before - LONGEST_REACH);
  let weak: CuePhrase | null = null;
  for (let i = before - 1; i >= floor; i -= 1) {
    // `told Ruhl, who had asked for a loan, that he was "…"`: what stands between the commas reports nothing behind them.
    if (clauses.tokens[i]?.lower === 'that' && itemAt(clauses.tokens, i - 1)?.text === ',')
      i = beforeAside(clauses, floor, i);
    if (itemAt(clauses.tokens, i)?.text === ';' || (weak !== null && startsContrast(clauses, i))) return weak;
    const phrase = accordingTo(clauses, i, before) ?? byAgent(clauses, i, before);
    if (phrase !== null) return phrase;
    const own = inWordsOf(clauses, sentence, i);
    if (own !== null && !isOwnByPronoun(clauses, own)) return own;
    // `Ruhl called it, in her words, "a joke"`
    weak ??= own;
    if (classes === 'ANY') weak ??= nounCueAt(clauses, sentence, i, before);
    if (isPassiveSpeech(clauses, sentence, i) || answersWords(clauses, sentence, i, before)) return weak;
    const found = verbAt(clauses, sentence, i, before, classes);
    if (found === null) continue;
    if (
      (canJudge(clauses, found.subject) || isHim(clauses, found) || isInscribed(clauses, found, before)) &&
      !isUnreal(clauses, sentence, i)
    )
      return found;
    weak ??= found;
  }
  return weak;
}

/** The comma before a relative clause that ends right before a `that`; the `that` where none does. */
function beforeAside({ tokens }: Clauses, floor: number, that: number): number {
  for (let i = that - 2; i > floor && tokens[i]?.kind !== 'quote'; i -= 1)
    if (tokens[i]?.text === ',') return RELATIVE_PRONOUN.has(tokens[i + 1]) ? i : that;
  return that;
}

/** `quoted him as saying "…"` */
const isHim = ({ tokens }: Clauses, { subject: { head, from, to } }: CuePhrase): boolean =>
  to === from + 1 && isOf(tokens[head], OBJECT_PRONOUN) && isOf(tokens[head], PERSONAL_PRONOUN);

/** `a card that read "…"`, `signs saying "…"`, `the last line of the will reads: "…"`: a thing with words on it. */
function isInscribed({ tokens }: Clauses, { from, subject }: CuePhrase, before: number): boolean {
  if (from + 1 === before && READS.has(tokens[from])) return true;
  return (
    /^(?:reads?|say(?:s|ing)?|said|reading|declar(?:es?|ed|ing))$/.test(tokens[from]?.lower ?? '') &&
    INSCRIBED.test(tokens[subject.head]?.lower ?? '')
  );
}

/** The phrase of a verb of saying or judging at a token, if its subject can do so. */
function verbAt(
  clauses: Clauses,
  sentence: Sentence,
  i: number,
  before: number,
  classes: Wanted,
): CuePhrase | null {
  const cue = cueAt(clauses, sentence, i);
  // `refused to say`: what was refused is the cue.
  if (cue === null || !WANTED[classes].has(cue.cueClass) || cue.lemma === 'refuse' || cue.lemma === 'decline')
    return null;
  // `discussed the "two-child" limit`: what is talked of has its name from others; not so in `discussed "the need for calm"`.
  if (cue.lemma === 'discuss' && i + 1 < before) return null;
  if (tellsWhenSpoken(clauses, cue.lemma, i, before)) return null;
  const phrase = phraseOfCue(clauses, sentence, i, cue);
  if (phrase === null || !canSpeak(clauses, phrase.subject) || isAside(clauses, sentence, phrase, before))
    return null;
  if (tells(clauses, phrase, cue.lemma, before) || isOver(clauses, sentence, phrase, before)) return null;
  if (isBehindOther(clauses, phrase, before)) return null;
  if (cue.form === 'BASE' && tellsOfHeard(clauses, sentence, phrase.subject, i, before)) return null;
  return cue.cueClass === 'SPEECH' || canJudge(clauses, phrase.subject) ? phrase : null;
}

/** `odd words from a man who promised dismissals: "…"`: what tells which man has had what he promised. */
function tells({ tokens }: Clauses, { from, subject }: CuePhrase, lemma: string, before: number): boolean {
  if (tokens[before]?.text !== ':' || tokens[subject.head]?.lower !== 'who') return false;
  const frame = FRAMES.get(lemma);
  return (
    itemAt(tokens, subject.from - 1)?.text !== ',' &&
    frame?.matter === true &&
    !frame.listener &&
    before > from + 1
  );
}

/** `Ruhl, who called it "a joke," left with "a heavy heart"`: behind words between marks the main verb ends what tells who she is. */
function isOver(clauses: Clauses, sentence: Sentence, { from, subject }: CuePhrase, before: number): boolean {
  const { tokens } = clauses;
  if (tokens[subject.head]?.lower !== 'who' || holdsFiniteVerb(clauses, sentence.from, subject.from))
    return false;
  for (let i = from + 1; i < before - 1; i += 1) {
    if (tokens[i]?.kind !== 'quote') continue;
    const verb = behindLoose(clauses, tokens[i + 1]?.text === ',' ? i + 2 : i + 1);
    if (verb < before && isFiniteVerb(clauses, verb)) return true;
  }
  return false;
}

/** `is, as Orme has said, "a joke"`, `a plan, as Orme put it, "for fools"`: the words behind an aside are whose it is; not so in `– as Orme has said –`, `told them, as Orme noted, "Go."`. */
function givesWords(tokens: readonly Token[], before: number, verb: number, words: number): boolean {
  if (!INSERTS.has(tokens[words - 1]) || tokens.slice(verb, words - 1).some(({ kind }) => kind !== 'word'))
    return false;
  const link = itemAt(tokens, before);
  return isOf(link, AUXILIARY) || link?.lower === 'not' || PUTS.has(tokens[verb]);
}

const OPENS_ASIDE = new WordList('when if after before while because since until once although though');

/**
 * `said that when Orme called her she was "…"`: a clause of time or reason ends where a pronoun begins the next, and
 * its verb does not reach the words.
 */
function isAside(
  clauses: Clauses,
  sentence: Sentence,
  { from, subject }: CuePhrase,
  before: number,
): boolean {
  const { tokens } = clauses;
  let opener = subject.from - 1;
  while (opener > sentence.from && isOf(tokens[opener], DETERMINER)) opener -= 1;
  if (itemAt(tokens, opener)?.lower === 'as' && INSERTS.has(itemAt(tokens, opener - 1)))
    return !givesWords(tokens, opener - 2, from, before);
  if (!OPENS_ASIDE.has(itemAt(tokens, opener))) return false;
  // `because Ruhl said it was "safe," they "went ahead"`
  for (let i = from + 1; i < before - 1; i += 1)
    if (tokens[i]?.kind === 'quote' && isMainBehindMarks(clauses, i, sentence.to)) return true;
  // `while Ruhl said (that) it was "…"`: the pronoun is inside what she said.
  const lemma = cueWord(tokens, from)?.lemma ?? '';
  const frame = FRAMES.get(lemma);
  const saying = frame?.clause === true;
  // `while Ruhl told them (that) it was "…"`
  const another = BESIDE.has(itemAt(tokens, opener)) && !isOf(tokens[subject.head], SUBJECT_PRONOUN);
  const told = another && frame?.listener === true;
  const start = told ? (behindListener(clauses, sentence, from + 1, lemma)?.from ?? from + 1) : from + 1;
  const said = tokens[start]?.lower === 'that' ? start + 1 : start;
  for (let i = saying ? said + 1 : from + 1; i < before - 1; i += 1) {
    const next = tokens[i + 1];
    if (
      /^(?:s?he|they|it|we|i)$/.test(tokens[i]?.lower ?? '') &&
      (isOf(next, AUXILIARY) || isLooseWord(next))
    )
      return true;
  }
  return false;
}

const CONTRASTS = new WordList('but while whereas');

/** `, but Ruhl`, `, while Ruhl`: what stands before it reports nothing behind it. */
export function startsContrast({ tokens }: Clauses, i: number): boolean {
  if (!CONTRASTS.has(tokens[i])) return false;
  const before = itemAt(tokens, i - 1);
  return before?.text === ',' || endsWithComma(before);
}

/** `According to Ruhl, the plan is "…"`, `was, in the words of Ruhl, "…"`. */
function accordingTo(clauses: Clauses, i: number, before: number): CuePhrase | null {
  const from = sourceStart(clauses.tokens, i);
  const subject = from === null ? null : sourceFrom(clauses, i + 2, before);
  return from === null || subject === null ? null : { from, to: i + 2, cueClass: 'SPEECH', subject, via: [] };
}

/** The `of` before what somebody is accused of doing: `accused by rivals of running "a shambles"`; the end of what is looked at where none stands. */
function beforeCharge(tokens: readonly Token[], from: number, before: number): number {
  for (let i = from + 1; i < before - 1; i += 1)
    if (tokens[i]?.lower === 'of' && tokens[i + 1]?.lower.endsWith('ing') === true) return i;
  return before;
}

/** `was dismissed by Ruhl as "…"`: in the passive, the one behind `by` does it. */
function byAgent(clauses: Clauses, i: number, before: number): CuePhrase | null {
  const { tokens } = clauses;
  const cue = cueWord(tokens, i);
  if (cue?.form !== 'PAST' || cue.cueClass === 'ATTITUDE' || !isByAgent(tokens, i + 1)) return null;
  const subject = somebodyFrom(
    clauses,
    i + 2,
    cue.lemma === 'accuse' ? beforeCharge(tokens, i + 2, before) : before,
  );
  return subject === null || !canJudge(clauses, subject)
    ? null
    : { from: i, to: i + 1, cueClass: cue.cueClass, subject, via: [], tie: 'AGENT' };
}
