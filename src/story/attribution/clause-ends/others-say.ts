import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { FRAMES } from '../../words/frames.ts';
import { CONJUNCTION, isOf, PREPOSITION, SUBJECT_PRONOUN, SUBORDINATOR } from '../../words/word-classes.ts';
import { HE_OR_SHE, IT_OR_THEY } from '../../words/pronouns.ts';
import { WordList } from '../../words/word-list.ts';
import { SUBJECT_RELATIVE, WHO_OR_WHICH } from '../../words/relatives.ts';
import { cueAt } from '../cues/cue-at.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { behindLoose, holdsFiniteVerb, isFiniteVerb, verbBehind } from '../phrases/verbs.ts';
import { skipAuxiliaries } from '../complements/next-speaker.ts';

/* What others say behind a report, in words with which a reporter tells what it led to. */

/** What a reporter sets against what is said, a comma before it or none. */
export const AGAINST = new WordList('despite over amid');
/** Over which somebody does what they say they will: `over the objections of neighbours who say`. */
const OBJECTIONS = new WordList('objections objection protests protest opposition warnings complaints');
/** Words in -ing that tell no deed. */
const NO_DEED = new WordList('including according following during regarding concerning nothing something');
/** Furthest verb of the others, in tokens. */
const LONGEST = 20;
/** Most words up to such objections: `over the strong objections`. */
const MOST_BEFORE = 3;

/**
 * Whether a reporter goes on at a token behind a comma with others and what they say: `said she would veto it, <angering nurses
 * who say it saves lives>`, `, <a move unions say breaks a promise>`; not so in `, including nurses who say it helps`.
 */
export function othersSay(clauses: Clauses, sentence: Sentence, at: number): boolean {
  const token = clauses.tokens[at];
  if (comesBack(clauses, sentence, at)) return false;
  if (WHO_OR_WHICH.has(token)) return tellsAtEnd(clauses, sentence, at);
  const one = token?.lower === 'a' || token?.lower === 'an';
  const doing = token?.lower.endsWith('ing') === true && !token.capital && !NO_DEED.has(token);
  return (one || doing || isAgainst(clauses, at)) && relativeSays(clauses, sentence, at);
}

/** The same where no comma stands before: `said he would build it <despite neighbours who say it is late>`. */
export const othersSayAgainst = (clauses: Clauses, sentence: Sentence, from: number, at: number): boolean =>
  isAgainst(clauses, at) && holdsFiniteVerb(clauses, from, at) && relativeSays(clauses, sentence, at);

const isAgainst = (clauses: Clauses, at: number): boolean =>
  AGAINST.has(clauses.tokens[at]) && (clauses.tokens[at]?.lower !== 'over' || isOverObjections(clauses, at));

function isOverObjections({ tokens }: Clauses, over: number): boolean {
  for (let i = over + 1; i <= over + MOST_BEFORE; i += 1) if (OBJECTIONS.has(tokens[i])) return true;
  return false;
}

/** `nurses who say it helps`, `a move (that) unions say breaks a promise`: with nothing else told before the verb. */
function relativeSays(clauses: Clauses, sentence: Sentence, from: number): boolean {
  const { tokens } = clauses;
  for (let i = from + 1; i < Math.min(sentence.to, from + LONGEST); i += 1) {
    const token = tokens[i];
    if (SUBJECT_RELATIVE.has(token)) {
      const verb = behindLoose(clauses, i + 1);
      if (saysNow(clauses, sentence, verb)) return true;
      const teller = phraseStartingAt(clauses, i + 1, sentence.to);
      return (
        teller !== null &&
        !HE_OR_SHE.has(tokens[teller.head]) &&
        saysNow(clauses, sentence, behindLoose(clauses, teller.to))
      );
    }
    // `, a drop he says is small`: no other.
    if (HE_OR_SHE.has(token)) return false;
    if (saysNow(clauses, sentence, i)) return true;
    if (token?.kind !== 'word' || isOf(token, SUBORDINATOR) || isFiniteVerb(clauses, i)) return false;
  }
  return false;
}

/** `say`, `argue`: others say it to this day, with the words behind the verb. */
function saysNow(clauses: Clauses, sentence: Sentence, verb: number): boolean {
  const cue = cueAt(clauses, sentence, verb);
  if (cue?.cueClass !== 'SPEECH' || (cue.form !== 'BASE' && cue.form !== 'PRESENT')) return false;
  const next = clauses.tokens[verb + 1];
  return (
    FRAMES.get(cue.lemma)?.clause === true &&
    itemAt(clauses.tokens, verb - 1)?.lower !== 'to' &&
    (next?.kind === 'word' || next?.kind === 'number') &&
    (next.lower === 'that' || !isOf(next, PREPOSITION | CONJUNCTION))
  );
}

/**
 * `to close the mill, which residents say makes them ill`, `the mill, which he said was late`: the last clause of a sentence,
 * which others or the speaker tell in words of their own.
 */
function tellsAtEnd(clauses: Clauses, sentence: Sentence, which: number): boolean {
  const { tokens } = clauses;
  const teller = phraseStartingAt(clauses, which + 1, sentence.to);
  // `The bank said it had a plan, which it said was sound`: whoever says both, which no pronoun for a thing tells.
  if (teller === null || IT_OR_THEY.has(tokens[teller.head])) return false;
  const verb = skipAuxiliaries(clauses, sentence, behindLoose(clauses, teller.to));
  const other = !HE_OR_SHE.has(tokens[teller.head]);
  const told =
    tellsOfIt(clauses, sentence, verb) ||
    (other && (saysNow(clauses, sentence, verb) || fearsOfIt(clauses, sentence, teller)));
  if (!told) return false;
  for (let i = teller.to; i < sentence.to; i += 1) if (clauses.tokens[i]?.text === ',') return false;
  return true;
}

/** `which he said was late`: right behind the verb stands that of what it is said of. */
function tellsOfIt(clauses: Clauses, sentence: Sentence, verb: number): boolean {
  if (verbBehind(clauses, verb + 1, sentence.to) === null) return false;
  // `which he said was "late"`: the words between marks are told apart anyway.
  if (clauses.tokens.slice(verb, sentence.to).some(({ kind }) => kind === 'quote')) return false;
  const cue = cueAt(clauses, sentence, verb);
  return cue?.cueClass === 'SPEECH' && cue.form !== 'GERUND' && FRAMES.get(cue.lemma)?.clause === true;
}

/** `which some clerks fear could sink`, `which the bank believes is late`: what others have in mind to this day. */
function fearsOfIt(clauses: Clauses, sentence: Sentence, { from, to }: NounPhrase): boolean {
  const { tokens } = clauses;
  // `some clerks fear` looks like one phrase.
  const verb = to - from > 1 && tokens[to - 1]?.word.cue?.form === 'BASE' ? to - 1 : to;
  const mind = cueWord(tokens, verb);
  // `said it was against inflation, which they fear could rise`: the speakers do.
  if (isOf(tokens[from], SUBJECT_PRONOUN)) return false;
  return (
    mind?.cueClass === 'ATTITUDE' &&
    (mind.form === 'BASE' || mind.form === 'PRESENT') &&
    verbBehind(clauses, verb + 1, sentence.to) !== null
  );
}

const THAT = new WordList('that');

/** Whether what is said goes on behind the others: `, despite nurses who say it is bad, <is good>`, `, <and that> it is late`. */
function comesBack(clauses: Clauses, sentence: Sentence, at: number): boolean {
  const { tokens } = clauses;
  for (let i = at; i < Math.min(sentence.to, at + FURTHEST); i += 1) {
    if (tokens[i]?.text !== ',') continue;
    if (isOf(tokens[i + 1], CONJUNCTION) ? THAT.has(tokens[i + 2]) : isFiniteVerb(clauses, i + 1))
      return true;
  }
  return false;
}

/** Furthest comma behind what the others say, in tokens. */
const FURTHEST = 40;
