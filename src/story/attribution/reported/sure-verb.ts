import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { FRAMES } from '../../words/frames.ts';
import {
  AUXILIARY,
  DETERMINER,
  FINITE,
  isOf,
  NO_NOUN,
  OBJECT_PRONOUN,
  PAST,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { isFiniteVerb, isLooseWord, looksAdjective } from '../phrases/verbs.ts';

/** That a word is the verb of a clause: `parked` of `the car parked outside` hardly, of `parked the car` likely, `was` surely. */
const HARDLY = 1;
const LIKELY = 2;
export const CERTAIN = 3;

/** Auxiliaries that are no finite verb. */
const NOT_FINITE = new WordList('be been being having not never');
/** Forms that are finite or not: `made him do it`. */
const BARE = new WordList('do have');
/** What goes on the verb begun: `had never been told`; not so `had` in `said she would had`. */
const GOES_ON = new WordList('be been being have having had do done not never');
/** Past forms that are no participles. */
const OUTRIGHT = new WordList(`
  took gave wrote went fell drank saw knew began ran came became chose drove ate flew forgot froze grew rode rose spoke
  swore threw wore did died lied pleaded resigned`);
/** A present that is a noun as well, and what it has behind it as a verb: `faces up to 10 years`. */
const FACES = new WordList('face faces');
const FACED = new WordList('up charges trial life prison possible deportation eviction');
/** What a past has behind it that is no participle: `won $2 million`, `found the body`. */
const OBJECTS = new WordList('him her them us me it himself herself themselves');

/** How sure it is that a word is the verb of a clause, or the first of its verbs; 0 if it is none. */
export function sureVerb(clauses: Clauses, i: number): number {
  const { tokens } = clauses;
  const token = tokens[i];
  const before = itemAt(tokens, i - 1);
  // `he's innocent`
  if (token?.lower === "'s") return isOf(before, SUBJECT_PRONOUN) ? CERTAIN : 0;
  const next = tokens[i + 1];
  const object =
    isOf(next, DETERMINER) || OBJECTS.has(next) || next?.kind === 'number' || /^[$£€]/.test(next?.text ?? '');
  if (FACES.has(token)) return (object || FACED.has(next)) && !isOf(before, NO_NOUN) ? LIKELY : 0;
  if (isPlainThought(token) && before?.kind === 'word' && !isOf(before, NO_NOUN | OBJECT_PRONOUN))
    return LIKELY;
  if (NOT_FINITE.has(token) || !isFiniteVerb(clauses, i)) return 0;
  if (BARE.has(token) && (before?.lower === 'to' || isOf(before, OBJECT_PRONOUN))) return 0;
  if (isOf(token, AUXILIARY) || OUTRIGHT.has(token) || isOf(before, SUBJECT_PRONOUN)) return CERTAIN;
  if (next?.lower === 'by' || before?.kind === 'number' || looksAdjective(before)) return HARDLY;
  return object ? LIKELY : HARDLY;
}

/** Behind the verbs that are one: `had never been told`, `will be`. */
export function behindVerbs({ tokens }: Clauses, from: number, end: number): number {
  let i = from;
  if (!isAuxiliary(tokens[i])) return i + 1;
  i += 1;
  while (i < end && (GOES_ON.has(tokens[i]) || (isLooseWord(tokens[i]) && !isOf(tokens[i], FINITE)))) i += 1;
  return i < end && isParticiple(tokens[i]) ? i + 1 : i;
}

const isAuxiliary = (token: Token | undefined): boolean => isOf(token, AUXILIARY) || token?.lower === "'s";
const isParticiple = (token: Token | undefined): boolean =>
  isOf(token, PAST) || (isOf(token, FINITE) && !isOf(token, AUXILIARY) && !OUTRIGHT.has(token));

/** `those who smoke believe it is safe`: the plain form of a verb of saying or thinking that is no noun. */
const isPlainThought = (token: Token | undefined): boolean =>
  token?.word.cue?.form === 'BASE' && !token.word.cue.noun && token.word.cue.cueClass !== 'EVALUATION';

const THINKS = new WordList(`
  think thinks thought believe believes believed know knows knew feel feels felt fear fears feared hope hopes hoped realize
  realizes realized wish wishes wished assume assumed understand understands understood`);

/** Whether a verb can have a clause behind it that begins with nothing: `thought the gun was empty`. */
export const takesClause = ({ tokens }: Clauses, verb: number): boolean =>
  THINKS.has(itemAt(tokens, verb)) || FRAMES.get(cueWord(tokens, verb)?.lemma ?? '')?.clause === true;
