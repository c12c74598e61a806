import type { Sentence } from '../../tokens.ts';
import { WHO_OR_WHICH } from '../../words/relatives.ts';
import { WordList } from '../../words/word-list.ts';
import { cueAt } from '../cues/cue-at.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { behindLoose } from '../phrases/verbs.ts';

/** What begins a clause of time or contrast inside what is said. */
const OPENS = new WordList('when while if although though because since after before as');
/** Furthest such word, in tokens. */
const FAR = 20;

/** `After the vote, which she called "a farce," <Ruhl said> he would sue`; not so in `said that when it was "cold," Ruhl said so`. */
export function anotherSays(clauses: Clauses, sentence: Sentence, at: number, from: number): boolean {
  const { tokens } = clauses;
  const subject = phraseStartingAt(clauses, from, sentence.to);
  if (subject === null || !canSpeak(clauses, subject)) return false;
  const cue = cueAt(clauses, sentence, behindLoose(clauses, subject.to));
  if (cue?.cueClass !== 'SPEECH' || (cue.form !== 'PAST' && cue.form !== 'PRESENT')) return false;
  for (let i = at - 1; i > Math.max(sentence.from, at - FAR); i -= 1) {
    if (tokens[i]?.text === ',' && WHO_OR_WHICH.has(tokens[i + 1])) return true;
    if (OPENS.has(tokens[i])) return false;
  }
  return true;
}
