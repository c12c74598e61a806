import { endsWithComma } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import type { Clauses } from './noun-phrase.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { canJudge } from './somebody.ts';
import { verbBehind } from './verbs.ts';

/**
 * `When Ruhl called it "safe," they "went ahead"`: whether the main clause begins behind the words between marks at a token, which end with
 * a comma; not so in `"safe," she said, they left`, `"safe," "sound" and dry`.
 */
export function isMainBehindMarks(clauses: Clauses, words: number, to: number): boolean {
  const { tokens } = clauses;
  if (tokens[words]?.kind !== 'quote' || !endsWithComma(tokens[words])) return false;
  const phrase = phraseStartingAt(clauses, words + 1, to);
  if (phrase === null || tokens[phrase.from]?.lower === 'who') return false;
  // `they "went ahead"`: its verb stands between marks as well.
  if (tokens[phrase.to]?.kind === 'quote') return canJudge(clauses, phrase);
  const verb = verbBehind(clauses, phrase.to, to);
  if (verb === null) return false;
  const tag = cueWord(tokens, verb)?.cueClass === 'SPEECH' && tokens[verb + 1]?.kind !== 'word';
  return !tag;
}
