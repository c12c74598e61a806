import { itemAt } from '../../item-at.ts';
import { ageAfter } from '../../people/apposition.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { endsInS } from '../../words/inflect.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  isOf,
  LOOSE,
  PAST,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { RELATIVE_PRONOUN } from '../../words/relatives.ts';
import { attributionAt } from '../nearest/cue-after.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { isFiniteVerb, verbBehind } from '../phrases/verbs.ts';
import { beginsOwnClause } from '../complements/begins-own-clause.ts';
import { leavesSpeech } from '../clause-ends/leaves-speech.ts';
import { goesOnInPast } from '../clause-ends/goes-on-beyond.ts';
import { goesOnBeside, goesOnInTense } from '../clause-ends/goes-on-in-tense.ts';
import { anotherTells } from '../complements/next-speaker.ts';
import { isReportersRemark } from '../clause-ends/reporters-remark.ts';
import type { Stretch } from './reported-clause.ts';
import { isSetting, skipSettings } from '../settings/settings.ts';
import { canBeWhole, FEWEST_WORDS, splitClause, wordsIn } from '../settings/said-before.ts';

/** Furthest end of what explains a subject, in tokens. */
const LONGEST_APPOSITION = 16;

/** What is too short to stand alone, in tokens: `He lied, Orme said, which Ruhl said was untrue`. */
const SHORT = 2;

/** Where what is said goes on behind the comma after its attribution; null if the reporter goes on. */
export function goesOnAt(
  clauses: Clauses,
  sentence: Sentence,
  before: Stretch,
  cue: CuePhrase,
  comma: number,
): number | null {
  if (comma + 1 >= sentence.to) return null;
  // `Tolls fall, Orme said, which Ruhl said would ruin it`: what another says of it.
  if (
    !isOf(clauses.tokens[comma + 2], SUBJECT_PRONOUN) &&
    before.to - before.from > SHORT &&
    anotherTells(clauses, sentence, comma + 1)
  )
    return null;
  // `They need work, she said, and you cannot live on air`: a reporter tells nobody so.
  if (isOf(clauses.tokens[comma + 1], CONJUNCTION) && clauses.tokens[comma + 2]?.lower === 'you')
    return comma + 1;
  // `It is late, she says, and it makes her sad`: a reporter tells what is so today as said by somebody.
  if (
    clauses.tokens[cue.from]?.lower === 'says' &&
    isOf(clauses.tokens[comma + 1], CONJUNCTION) &&
    GOES_ON.has(clauses.tokens[comma + 2]) &&
    isToday(clauses.tokens[comma + 3])
  )
    return comma + 1;
  // `It was late, she said, though "never too late."`
  if (CONCEDES.has(clauses.tokens[comma + 1]) && clauses.tokens[comma + 2]?.kind === 'quote')
    return attributionAt(clauses, sentence, comma + 3) === null ? comma + 1 : null;
  const conjunction = isOf(clauses.tokens[comma + 1], CONJUNCTION);
  // `It has closed, she said, and the hall is shut`
  if (conjunction && goesOnInTense(clauses, sentence, before, cue.from, comma + 1)) return comma + 1;
  if (conjunction && goesOnInPast(clauses, sentence, before, cue, comma + 1)) return comma + 1;
  // `She ran it, and she also, according to her son, baked the bread`: inside the last of several clauses.
  if (cue.subject.from > cue.from && isParted(clauses, before, comma + 1)) return comma + 1;
  if (leavesSpeech(clauses, sentence, comma)) return null;
  // `Profit rose, Ruhl said, in its best year yet`: two words are too few without the rest.
  const remarks = isReportersRemark(clauses.tokens, comma + 1) && wordsIn(clauses, before) >= FEWEST_WORDS;
  if (remarks && canBeWhole(clauses, before)) return null;
  if (conjunction && goesOnBeside(clauses, sentence, before, comma + 1)) return null;
  if (isSinceThen(clauses.tokens, comma + 1) && canBeWhole(clauses, before)) return null;
  if (isPlaceAlone(clauses, sentence, comma + 1) && canBeWhole(clauses, before)) return null;
  // `"We go," she said, three days after the vote`, `…, to laughter`: behind whole words between marks the reporter goes on.
  const whole = before.to === before.from + 1 && clauses.tokens[before.from]?.kind === 'quote';
  if (whole && !leadsToClause(clauses, comma + 1)) return null;
  const unfinished = !canBeWhole(clauses, before);
  // `The next day, according to Ruhl, it rained`
  if (
    unfinished &&
    clauses.tokens[cue.from]?.lower === 'according' &&
    !explainsSource(clauses, sentence, comma)
  )
    return comma + 1;
  if (cue.subject.from > cue.from) {
    // `The harbour, said Ruhl, a pilot, was closed.`
    for (let i = comma; i < Math.min(sentence.to, comma + LONGEST_APPOSITION); i += 1)
      if (clauses.tokens[i]?.text === ',' && isFiniteVerb(clauses, i + 1)) return unfinished ? i + 1 : null;
    return null;
  }
  return !(clauses.tokens[comma + 1]?.lower ?? '').endsWith('ing') || unfinished ? comma + 1 : null;
}

const SPANS = new WordList('minutes hours days weeks months years minute hour day week month year');
const FROM = new WordList('after before ahead');
/** Most words up to the span: `just over two`. */
const LONGEST_SPAN = 4;

/** `Two rockets were fired, the army said, hours after Ruhl warned of war`: how long before or after something else it was. */
function isSinceThen(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + LONGEST_SPAN; i += 1) {
    if (SPANS.has(tokens[i])) return FROM.has(tokens[i + 1]);
    if (tokens[i]?.kind !== 'word' && tokens[i]?.kind !== 'number') return false;
  }
  return false;
}

/** `It was late, Ruhl told me, in the yard, and he left`: where it was said, between commas, before what the reporter goes on with. */
function isPlaceAlone(clauses: Clauses, sentence: Sentence, from: number): boolean {
  if (!isSetting(clauses, from)) return false;
  const end = skipSettings(clauses, sentence, from);
  const { tokens } = clauses;
  if (tokens[end]?.text !== ',' || !isOf(tokens[end + 1], CONJUNCTION)) return false;
  return beginsOwnClause(clauses, sentence, end + 2);
}

/** Whether an attribution parts the last clause of what stands before it from the verb at a token. */
function isParted(clauses: Clauses, before: Stretch, verb: number): boolean {
  const last = itemAt(clauses.tokens, before.to - 1);
  const next = clauses.tokens[verb];
  const goesOn = isOf(last, AUXILIARY)
    ? isOf(next, PAST | LOOSE)
    : verbBehind(clauses, verb, verb + 3) !== null ||
      // `and its owner, according to Ruhl, owes the town money`
      (next?.kind === 'word' &&
        !next.capital &&
        endsInS(next.lower) &&
        isOf(clauses.tokens[verb + 1], DETERMINER)) ||
      (isOf(last, CONJUNCTION) && isOf(next, SUBJECT_PRONOUN));
  return goesOn && splitClause(clauses, before, { from: verb, to: verb }) !== before;
}

/** `according to Ruhl, a pilot`, `…, who sails`, `…, 54`: what tells more of the source, and begins no clause. */
function explainsSource(clauses: Clauses, sentence: Sentence, comma: number): boolean {
  const { tokens } = clauses;
  const first = tokens[comma + 1];
  if (RELATIVE_PRONOUN.has(first) || ageAfter(tokens, comma) !== null) return true;
  if (!isOf(first, DETERMINER)) return false;
  const thing = phraseStartingAt(clauses, comma + 1, sentence.to);
  return thing !== null && verbBehind(clauses, thing.to, sentence.to) === null;
}

/** What takes up again a thing that is spoken of. */
const GOES_ON = new WordList('it they that this there');
const TODAY = new WordList('can will have do are');

/** `makes`, `is`, `will`: a verb of the present. */
function isToday(token: Token | undefined): boolean {
  return TODAY.has(token) || (token !== undefined && token.lower !== 'was' && endsInS(token.lower));
}

/** What leads from one thing said to what limits it. */
const CONCEDES = new WordList('though although while whereas');

/** `that it was late`, `and that it was late`. */
function leadsToClause({ tokens }: Clauses, from: number): boolean {
  const i = isOf(tokens[from], CONJUNCTION) ? from + 1 : from;
  return tokens[i]?.lower === 'that';
}
