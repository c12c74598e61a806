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
export function answersClaim(clauses: Clauses, sentence: Sentence, verb: number): boolean {
  const { tokens } = clauses;
  if (!ANSWERS.has(tokens[verb])) return false;
  const to = skipTime(clauses, sentence, verb + 1);
  if (tokens[to]?.lower !== 'to') return false;
  for (let i = to + 1; i <= Math.min(to + NEAR, sentence.to - 1); i += 1) {
    // `to the head of the claims department that`
    if (OF_OTHERS.has(tokens[i]) && !(isNominal(clauses, i + 1) && isBareNoun(tokens[i + 1]))) return true;
    if (isOf(tokens[i], POSSESSIVE)) continue;
    if (tokens[i]?.kind !== 'word' || tokens[i]?.lower === 'that') return false;
    if (isFiniteVerb(clauses, i) && cueWord(tokens, i) === null) return false;
  }
  return false;
}
