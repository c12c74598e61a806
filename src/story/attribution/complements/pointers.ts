import type { Sentence } from '../../tokens.ts';
import { endsInS } from '../../words/inflect.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  FINITE,
  isOf,
  PAST,
  PREPOSITION,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { wordsBetweenMarks } from '../phrases/between-marks.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { isFiniteVerb, isLooseWord } from '../phrases/verbs.ts';
import { leadsToAs } from './deeds.ts';
import { beginsClause } from '../settings/begins-clause.ts';
import { isAnyoneTold } from './anyone-told.ts';
import { OBJECT_PRONOUN } from './openings.ts';
import { pointsAt } from './points-at.ts';

/** Openings that are an answer or a pointer and no clause: `said so`, `said nothing`, `denied saying that`. */
const NO_CLAUSE = new WordList(
  'so nothing anything something no yes hello goodbye much little more otherwise it this that these those as than sorry else',
);
/** Those of them that a noun can follow. */
const BEFORE_NOUN = new WordList('no much little more otherwise this these those such');
/** `said so.`, `said nothing`: an answer or a pointer, not `said this was so`. */
export function isPointer(clauses: Clauses, sentence: Sentence, i: number): boolean {
  const token = clauses.tokens[i];
  if (!NO_CLAUSE.has(token)) return false;
  const lower = token?.lower ?? '';
  if (lower === 'that' && pointsAt(clauses, sentence, i)) return true;
  // `said more than 900 were held`, `said no one should go`, `said so many had left`
  if (
    /^(?:more than|no one|so (?:many|much|few|little|far))$/.test(
      `${lower} ${clauses.tokens[i + 1]?.lower ?? ''}`,
    )
  )
    return false;
  const next = clauses.tokens[i + 1];
  // `said those who had left would return`
  if (lower === 'those' && next?.lower === 'who') return false;
  // `said those talks came later`
  if (BEFORE_NOUN.has(token) && next?.kind === 'word' && !isOf(next, PREPOSITION)) {
    const phrase = phraseStartingAt(clauses, i, sentence.to);
    const clear = /^(?:no|this|these|those)$/.test(lower) || beginsClause(clauses, sentence, i);
    if (phrase !== null && phrase.to > i + 1 && clear) return false;
  }
  // `said it "would not take much" to fell them`: the verb stands between the marks.
  if (next?.kind === 'quote' && beginsWithVerb(clauses, i + 1)) return false;
  // `insists it works`: a verb that agrees with it, known or not.
  if (lower === 'it' && next?.kind === 'word' && endsInS(next.lower) && !isOf(next, PREPOSITION))
    return false;
  // `said it again`, `said so too`; `said it soon fell` has its verb behind.
  let behind = i + 1;
  while (isLooseWord(clauses.tokens[behind]) && !isOf(clauses.tokens[behind], AUXILIARY)) behind += 1;
  if (behind > i + 1) return !BEFORE_NOUN_ONLY.has(token) && endsThere(clauses, sentence, behind);
  return (
    i + 1 >= sentence.to ||
    !(isFiniteVerb(clauses, i + 1) || /^['’]s$/.test(next?.text ?? '') || isLooseWord(next))
  );
}

const beginsWithVerb = (clauses: Clauses, quote: number): boolean =>
  isOf(wordsBetweenMarks(clauses, quote)[0], AUXILIARY | FINITE | PAST);

/** Those of them that never stand alone before words that go along. */
const BEFORE_NOUN_ONLY = new WordList('no those these such');

/** Whether nothing but a setting or another clause follows. */
function endsThere({ tokens }: Clauses, sentence: Sentence, i: number): boolean {
  return (
    i >= sentence.to ||
    tokens[i]?.kind === 'punctuation' ||
    isOf(tokens[i], PREPOSITION | CONJUNCTION | SUBORDINATOR)
  );
}

/** Nouns for what is said that say nothing of it: `said the same thing`, `said a prayer`. */
const SAID_THINGS = new WordList(`
  same thing things word words prayer prayers grace mass rosary lot deal line lines piece name names goodbyes farewells`);

const SOME = new WordList('some many a few several the');

/** `said the same thing`, `said a few words`: no clause; `said the same was true` is one. */
export function isThingSaid(clauses: Clauses, sentence: Sentence, i: number): boolean {
  // `said some things that he regretted`
  const things = SOME.has(clauses.tokens[i]) && SAID_THINGS.has(clauses.tokens[i + 1]);
  if (things && clauses.tokens[i + 2]?.lower === 'that') return true;
  // Most of what is said is a clause: asked first, as a phrase takes longer to read.
  if (beginsClause(clauses, sentence, i)) return false;
  const phrase = phraseStartingAt(clauses, i, sentence.to);
  if (phrase === null || !SAID_THINGS.has(clauses.tokens[phrase.head])) return false;
  return endsThere(clauses, sentence, phrase.to);
}

/** What can follow a pronoun of which nothing is said: `talked about it with Orme`, `denied it on Monday`. */
const BEHIND_PRONOUN = new WordList(`
  with to on in at by before after during again when while until because since and or but later today yesterday twice`);

/** What points back to something told before: `disclosed this on Monday`. */
const POINTS_BACK = new WordList('this these');

/** `noted this in itself was a win`, `this at least was true`: whether a verb stands behind the few words behind a pronoun. */
function isSubjectBehindPhrase(clauses: Clauses, sentence: Sentence, pronoun: number): boolean {
  if (isFiniteVerb(clauses, pronoun + 3)) return true;
  const phrase = phraseStartingAt(clauses, pronoun + 2, sentence.to);
  return phrase !== null && isFiniteVerb(clauses, phrase.to);
}

/** `had asked for it.`, `denied it.`, `talked about it with Ruhl`, `revealed this at a rally`: nothing of what is said is told. */
export function isLonePronoun(clauses: Clauses, sentence: Sentence, i: number): boolean {
  const { tokens } = clauses;
  if (isAnyoneTold(tokens, i)) return false;
  if (!OBJECT_PRONOUN.has(tokens[i]) && !POINTS_BACK.has(tokens[i])) return false;
  if (i + 1 >= sentence.to || tokens[i + 1]?.kind === 'punctuation') return true;
  if (POINTS_BACK.has(tokens[i]) && isSubjectBehindPhrase(clauses, sentence, i)) return false;
  // `called it in a letter "a shame"`, `praised her at length as kind`
  return (
    BEHIND_PRONOUN.has(tokens[i + 1]) &&
    !leadsToAs(clauses, sentence, i) &&
    !tokens.slice(i, sentence.to).some(({ kind }) => kind === 'quote')
  );
}
