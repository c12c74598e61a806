import type { Sentence } from '../../tokens.ts';
import { DETERMINER, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { withThoseAfter } from '../phrases/those-after.ts';
import { wasHow } from './was-how.ts';

const COMES = new WordList('came comes');

/** `"Go!" came shouts from the crowd`, `came the reply from Ruhl`, `was how Ruhl put it`: what comes from somebody; null if it is something else. */
export function comesFrom(clauses: Clauses, sentence: Sentence, at: number): CuePhrase | null {
  const { tokens } = clauses;
  if (!COMES.has(tokens[at])) return wasHow(clauses, sentence, at);
  const noun = isOf(tokens[at + 1], DETERMINER) ? at + 2 : at + 1;
  if (!SHOUTS.test(tokens[noun]?.lower ?? '') || tokens[noun + 1]?.lower !== 'from') return null;
  const subject = phraseStartingAt(clauses, noun + 2, sentence.to);
  if (subject === null) return null;
  const all = withThoseAfter(clauses, sentence, subject);
  return { from: at, to: noun + 1, cueClass: 'SPEECH', subject: all, via: [] };
}

const SHOUTS =
  /^(?:shout|cry|cries|call|yell|scream|chant|cheer|jeer|repl(?:y|ie)|answer|response|retort|chorus)s?$/;
