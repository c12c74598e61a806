import type { Sentence } from '../../tokens.ts';
import { ONE_OR_ANOTHER } from '../../words/function-words.ts';
import { FRAMES } from '../../words/frames.ts';
import { isOf, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import { LONE_RELATIVE, RELATIVE_PRONOUN, THING_RELATIVE_OR_WHOM } from '../../words/relatives.ts';
import { WordList } from '../../words/word-list.ts';
import { HIM_OR_HER } from '../../words/pronouns.ts';
import { cueAt } from '../cues/cue-at.ts';
import { doingBehindWith, LONGEST_DOER } from '../subjects/doer-with.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { behindLoose, isFiniteVerb, isLooseWord } from '../phrases/verbs.ts';
import { behindListener } from './behind-listener.ts';

/* Who speaks next behind what is said: the same once more, one of those told of, or another. */

/** `claims it leaks, asserts that it sinks, and asks`: the next verb of a list without a conjunction. */
export function goesOnSaying(clauses: Clauses, sentence: Sentence, at: number): boolean {
  const cue = cueAt(clauses, sentence, at);
  if (cue?.cueClass !== 'SPEECH' || (cue.form !== 'PAST' && cue.form !== 'PRESENT')) return false;
  const next = clauses.tokens[at + 1];
  if (next?.lower === 'that' || next?.kind === 'quote') return true;
  // `the bank, which said it would pay, said it would not`; not `…, said she.`
  const behind = clauses.tokens[at + 2];
  return isOf(next, SUBJECT_PRONOUN) && at + 2 < sentence.to && behind?.kind === 'word';
}

/** `said it was lost before adding that she would stand again`: what the speaker says next. */
export function goesOnToSay(clauses: Clauses, sentence: Sentence, from: number, before: number): boolean {
  const { tokens } = clauses;
  if (tokens[before]?.lower !== 'before') return false;
  const cue = cueAt(clauses, sentence, before + 1);
  if (cue?.cueClass !== 'SPEECH' || cue.form !== 'GERUND') return false;
  const next = tokens[before + 2];
  if (next?.lower !== 'that' && next?.kind !== 'quote' && !isOf(next, SUBJECT_PRONOUN)) return false;
  // `said the mayor had left before saying that he was ill`
  const told = phraseStartingAt(clauses, tokens[from]?.lower === 'that' ? from + 1 : from, before);
  return cue.lemma === 'add' || told === null || !canJudge(clauses, told);
}

/** `needs the nod of Orme Mills, which said it would not give it`: one of those told of speaks for themselves. */
export function leadsToSaying(clauses: Clauses, sentence: Sentence, relative: number): boolean {
  if (!RELATIVE_PRONOUN.has(clauses.tokens[relative])) return false;
  const cue = cueAt(clauses, sentence, skipAuxiliaries(clauses, sentence, relative + 1));
  if (cue?.cueClass !== 'SPEECH' || (cue.form !== 'PAST' && cue.form !== 'PRESENT')) return false;
  const frame = FRAMES.get(cue.lemma);
  return clauses.tokens[relative]?.lower === 'who' ? frame !== undefined : frame?.clause === true;
}

/** `a step that Ruhl said was late and that Orme said would fail`: a relative whose clause another tells. */
export function anotherTells(clauses: Clauses, sentence: Sentence, relative: number): boolean {
  if (!LONE_RELATIVE.has(clauses.tokens[relative])) return false;
  const teller = phraseStartingAt(clauses, relative + 1, sentence.to);
  if (teller === null) return false;
  const verb = skipAuxiliaries(clauses, sentence, teller.to);
  return cueAt(clauses, sentence, verb)?.cueClass === 'SPEECH' && isFiniteVerb(clauses, verb + 1);
}

/** `… a deal, with Warren Orme promising "…"`: another who speaks, beside what is said. */
export function leadsToDoing(clauses: Clauses, sentence: Sentence, at: number): boolean {
  const stop = Math.min(sentence.to, at + LONGEST_DOER);
  for (let i = at + 2; i < stop; i += 1) {
    if (clauses.tokens[i]?.lower.endsWith('ing') !== true) continue;
    if (cueAt(clauses, sentence, i)?.form === 'GERUND') return doingBehindWith(clauses, at, i) !== null;
  }
  return false;
}

/** `… and the weatherman called it "…"`, `…, and analysts say it will`: another who speaks. */
export function beginsReport(clauses: Clauses, sentence: Sentence, from: number, comma: boolean): boolean {
  const phrase = phraseStartingAt(clauses, from, sentence.to);
  if (phrase === null) return false;
  const cue = cueAt(clauses, sentence, skipAuxiliaries(clauses, sentence, phrase.to));
  return cue?.cueClass === 'SPEECH' && (cue.form === 'PAST' || (comma && cue.lemma === 'say'));
}

/** `… while Orme called it "fun"`, `… while Orme said it was`: another, and what he says beside it. */
export function saysBeside(clauses: Clauses, sentence: Sentence, from: number): boolean {
  const { tokens } = clauses;
  const another = phraseStartingAt(clauses, from, sentence.to);
  // `said she laughed while they called him "a fool"`
  if (another === null || !canJudge(clauses, another) || isOf(tokens[another.head], SUBJECT_PRONOUN))
    return false;
  const verb = skipAuxiliaries(clauses, sentence, another.to);
  const cue = cueAt(clauses, sentence, verb);
  if (cue?.cueClass !== 'SPEECH' || (cue.form !== 'PAST' && cue.form !== 'PRESENT')) return false;
  const next = tokens[verb + 1];
  // `while Orme told them (that) it was fun`; not so in `said she wept while Orme told her it was over`
  if (FRAMES.get(cue.lemma)?.listener === true && !HIM_OR_HER.has(next)) {
    const form = behindListener(clauses, sentence, verb + 1, cue.lemma)?.form;
    if (form === 'THAT' || form === 'CLAUSE') return true;
  }
  const clause = FRAMES.get(cue.lemma)?.clause === true;
  if (clause && (next?.lower === 'that' || isOf(next, SUBJECT_PRONOUN))) return true;
  return tokens.slice(verb + 1, Math.min(verb + 5, sentence.to)).some(({ kind }) => kind === 'quote');
}

/** Behind the auxiliaries and words of time that begin at a token: `has later <told>`. */
export function skipAuxiliaries(clauses: Clauses, sentence: Sentence, from: number): number {
  let i = from;
  while (i < sentence.to && isLooseWord(clauses.tokens[i])) i += 1;
  return i;
}

/** `, as Ruhl had claimed`: what somebody else says of it. */
export function saysSo(clauses: Clauses, sentence: Sentence, from: number): boolean {
  const phrase = phraseStartingAt(clauses, from, sentence.to);
  if (phrase === null || clauses.tokens[phrase.to]?.lower !== 'had') return false;
  return cueAt(clauses, sentence, skipAuxiliaries(clauses, sentence, phrase.to))?.cueClass === 'SPEECH';
}

/** `calls it a "fair" plan, which Orme derides as "a sham"`: what another calls the thing. */
export function isJudgedByAnother(clauses: Clauses, sentence: Sentence, relative: number): boolean {
  if (!THING_RELATIVE_OR_WHOM.has(clauses.tokens[relative])) return false;
  const another = phraseStartingAt(clauses, relative + 1, sentence.to);
  if (another === null || !canJudge(clauses, another)) return false;
  const verb = behindLoose(clauses, another.to);
  const cue = cueAt(clauses, sentence, verb);
  if (cue === null || (cue.form !== 'PAST' && cue.form !== 'PRESENT')) return false;
  const words = clauses.tokens[verb + 1]?.lower === 'as' ? verb + 2 : verb + 1;
  return clauses.tokens[words]?.kind === 'quote' || clauses.tokens[words + 1]?.kind === 'quote';
}

/** Most words from an article to the relative: `a rare form of behavior that`. */
const LONGEST_SUMMED = 5;

/** `said that bees roll balls, a habit that the authors called "play"`: what another calls what is said, behind a comma. */
export function isSummedUpByAnother(clauses: Clauses, sentence: Sentence, from: number): boolean {
  const { tokens } = clauses;
  if (!ONE_OR_ANOTHER.has(tokens[from])) return false;
  for (let i = from + 2; i <= from + LONGEST_SUMMED && tokens[i]?.kind === 'word'; i += 1)
    if (THING_RELATIVE_OR_WHOM.has(tokens[i])) return isJudgedByAnother(clauses, sentence, i);
  return false;
}

const PROMPTS = new WordList('prompting prompted leading causing provoking inspiring');

/** `said it was late, prompting Ruhl to ask whether it was`: what another says to it. */
export function promptsAnswer(clauses: Clauses, sentence: Sentence, from: number): boolean {
  if (!PROMPTS.has(clauses.tokens[from])) return false;
  const another = phraseStartingAt(clauses, from + 1, sentence.to);
  if (another === null || clauses.tokens[another.to]?.lower !== 'to') return false;
  const { cueClass, form } = clauses.tokens[another.to + 1]?.word.cue ?? {};
  return cueClass === 'SPEECH' && form === 'BASE';
}
