import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { isOf, POSSESSIVE } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { isBareNoun, isNominal } from '../phrases/phrase-words.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';
import { skipTime } from './settings.ts';

/** Verbs that are said to somebody or to what another has said: `replied to the board that`, `replied to claims that`. */
const ANSWERS = new WordList(`
  respond responds responded responding reply replies replied replying react reacts reacted reacting`);
/** Verbs of those to whom something is said, without a \`to\`: \`faced claims that\`. */
const FACES = new WordList('face faces faced facing address addresses addressed addressing');

/** What others have said, thought or felt, which somebody answers. */
export const OF_OTHERS = new WordList(`
  criticism criticisms claim claims allegation allegations accusation accusations complaint complaints suggestion suggestions
  report reports rumour rumours rumor rumors speculation concern concerns fear fears worry worries charge charges argument
  arguments assertion assertions contention insinuation insinuations notion idea perception news warning
  warnings objection objections talk outrage anger outcry backlash call calls demand demands`);

/** Furthest of these behind the `to`, in tokens: `to the widespread and growing criticism`. */
const NEAR = 6;

/**
 * Whether the verb at a token answers what others say: `responded to criticism (of the bank) that it hid losses`. What
 * stands behind is theirs; not so in `replied to the board that it hid none`.
 */
export const answersClaim = (clauses: Clauses, sentence: Sentence, verb: number): boolean =>
  claimAnswered(clauses, sentence, verb) !== null;

/** What others say that the verb at a token answers, by its noun; null where it answers nothing of that kind. */
function claimAnswered(clauses: Clauses, sentence: Sentence, verb: number): number | null {
  const { tokens } = clauses;
  if (!ANSWERS.has(tokens[verb]) && !FACES.has(tokens[verb])) return null;
  const to = FACES.has(tokens[verb]) ? verb : skipTime(clauses, sentence, verb + 1);
  if (to > verb && tokens[to]?.lower !== 'to') return null;
  for (let i = to + 1; i <= Math.min(to + NEAR, sentence.to - 1); i += 1) {
    // `to the head of the claims department that`
    if (OF_OTHERS.has(tokens[i]) && !(isNominal(clauses, i + 1) && isBareNoun(tokens[i + 1]))) return i;
    if (isOf(tokens[i], POSSESSIVE)) continue;
    if (tokens[i]?.kind !== 'word' || tokens[i]?.lower === 'that') return null;
    if (isFiniteVerb(clauses, i) && cueWord(tokens, i) === null) return null;
  }
  return null;
}

/** What tells how somebody answers: `responded to criticism with "a shrug"`. */
const HOW = new WordList('by with in as saying calling');

/** `responded to claims (that) it was "a fraud"`: whether words between marks stand in what somebody answers with the verb at a token. */
export function answersWords(clauses: Clauses, sentence: Sentence, verb: number, words: number): boolean {
  const claim = claimAnswered(clauses, sentence, verb);
  if (claim === null || claim > words) return false;
  const { tokens } = clauses;
  for (let i = claim + 1; i < words; i += 1)
    if (tokens[i]?.kind === 'punctuation' || HOW.has(tokens[i])) return false;
  return tokens[claim + 1]?.lower !== 'and' && claim + 1 < words;
}
