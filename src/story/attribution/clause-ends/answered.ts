import type { Sentence } from '../../tokens.ts';
import { ARTICLE } from '../../words/function-words.ts';
import { SAYINGS } from '../../words/sayings.ts';
import { cueAt } from '../cues/cue-at.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { behindLoose, verbBehind } from '../phrases/verbs.ts';
import { SHIFTED } from '../complements/speakers-deed.ts';

/** `accused Orme of "envy," a charge she dismissed`: what is said, named once more for another who answers it. */
export function isAnswered(clauses: Clauses, sentence: Sentence, at: number): boolean {
  const { tokens } = clauses;
  // `called for a vote, something Orme has ruled out`
  if (tokens[at]?.lower === 'something') {
    const thinker = phraseStartingAt(clauses, at + 1, sentence.to);
    if (thinker === null || !canJudge(clauses, thinker)) return false;
    const verb = verbBehind(clauses, thinker.to, sentence.to);
    return verb !== null && !SHIFTED.has(tokens[verb]);
  }
  if (!ARTICLE.has(tokens[at]) || !SAYINGS.has(tokens[at + 1]?.lower ?? '')) return false;
  const who = tokens[at + 2]?.lower === 'that' || tokens[at + 2]?.lower === 'which' ? at + 3 : at + 2;
  const answerer = phraseStartingAt(clauses, who, sentence.to);
  if (answerer === null) return false;
  const cue = cueAt(clauses, sentence, behindLoose(clauses, answerer.to));
  return cue !== null && cue.cueClass !== 'ATTITUDE' && cue.form !== 'BASE';
}
