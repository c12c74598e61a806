import type { Sentence } from '../../tokens.ts';
import { ARTICLE } from '../../words/function-words.ts';
import { SAYINGS } from '../../words/sayings.ts';
import { cueAt } from '../cue-at.ts';
import type { Clauses } from '../noun-phrase.ts';
import { phraseStartingAt } from '../noun-phrase.ts';
import { behindLoose } from '../verbs.ts';

/** `accused Orme of "envy," a charge she dismissed`: what is said, named once more for another who answers it. */
export function isAnswered(clauses: Clauses, sentence: Sentence, at: number): boolean {
  const { tokens } = clauses;
  if (!ARTICLE.has(tokens[at]) || !SAYINGS.has(tokens[at + 1]?.lower ?? '')) return false;
  const who = tokens[at + 2]?.lower === 'that' || tokens[at + 2]?.lower === 'which' ? at + 3 : at + 2;
  const answerer = phraseStartingAt(clauses, who, sentence.to);
  if (answerer === null) return false;
  const cue = cueAt(clauses, sentence, behindLoose(clauses, answerer.to));
  return cue !== null && cue.cueClass !== 'ATTITUDE' && cue.form !== 'BASE';
}
