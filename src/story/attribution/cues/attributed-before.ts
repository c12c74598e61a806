import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { CONJUNCTION, isOf } from '../../words/word-classes.ts';
import { isDoneToSpeaker } from './done-to.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { clauseStart } from '../phrases/clause.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { holdsFiniteVerb, isLooseWord } from '../phrases/verbs.ts';

/** Longest attribution with what stands behind its verb, in tokens: `, the mayor told reporters at the port on Monday`. */
const LONGEST = 16;

/**
 * `The mill will close, Orme said, but added: "…"`: whoever the clause before the conjunction is attributed to goes on, and not
 * its subject; null where no attribution stands there.
 */
export function attributedBefore(clauses: Clauses, sentence: Sentence, verb: number): NounPhrase | null {
  const speaker = speakerBefore(clauses, sentence, verb);
  if (speaker === null) return null;
  // `He came over, she said, and told her`
  const doer = phraseStartingAt(clauses, clauseStart(clauses, sentence), speaker.from);
  return doer !== null && isDoneToSpeaker(clauses, doer, speaker, verb) ? null : speaker;
}

/** Whoever the clause before the conjunction in front of a verb is attributed to; null where no attribution stands there. */
function speakerBefore(clauses: Clauses, sentence: Sentence, verb: number): NounPhrase | null {
  const { tokens } = clauses;
  let and = verb - 1;
  while (and > sentence.from && isLooseWord(tokens[and])) and -= 1;
  const end = and - 1;
  if (!isOf(itemAt(tokens, and), CONJUNCTION) || itemAt(tokens, end)?.text !== ',') return null;
  let comma = end - 1;
  while (comma > sentence.from && end - comma < LONGEST && tokens[comma]?.kind !== 'punctuation') comma -= 1;
  if (tokens[comma]?.text !== ',' || !holdsFiniteVerb(clauses, sentence.from, comma)) return null;
  if (says(clauses, comma + 1)) {
    const behind = phraseStartingAt(clauses, comma + 2, end);
    return behind !== null && canSpeak(clauses, behind) && isOver(clauses, behind.to, end) ? behind : null;
  }
  for (let cue = comma + 2; cue < end; cue += 1) {
    if (!says(clauses, cue)) continue;
    const subject = phraseStartingAt(clauses, comma + 1, cue);
    if (subject === null || !canSpeak(clauses, subject)) return null;
    for (let i = subject.to; i < cue; i += 1) if (!isLooseWord(tokens[i])) return null;
    return isOver(clauses, cue + 1, end) ? subject : null;
  }
  return null;
}

const says = ({ tokens }: Clauses, i: number): boolean => {
  const cue = cueWord(tokens, i);
  return cue?.cueClass === 'SPEECH' && (cue.form === 'PAST' || cue.form === 'PRESENT');
};

/** Whether nothing that is said stands behind the verb of an attribution: `Orme said the mill closed, but added`. */
const isOver = (clauses: Clauses, from: number, to: number): boolean =>
  !holdsFiniteVerb(clauses, from, to) && !clauses.tokens.slice(from, to).some(({ kind }) => kind === 'quote');
