import type { Sentence, Token } from '../../tokens.ts';
import { COUNTS } from '../../words/function-words.ts';
import { DETERMINER, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../noun-phrase.ts';
import { phraseStartingAt } from '../noun-phrase.ts';
import { skipSettings } from './settings.ts';

/** `argue over a novel that nine had read`: what there is a quarrel about, and no clause; not so in `argued over lunch that`. */
export function isAbout(clauses: Clauses, sentence: Sentence, i: number): boolean {
  // `argued for two hours about whether it was safe`
  if (!QUARRELS.has(clauses.tokens[i]))
    return QUARRELS.has(clauses.tokens[skipSettings(clauses, sentence, i)]);
  // `argued about 40 homes were lost`
  const next = clauses.tokens[i + 1];
  if (next?.kind === 'number' || next?.lower === 'half' || COUNTS.has(next?.lower ?? '')) return false;
  const phrase = phraseStartingAt(clauses, i + 1, sentence.to);
  return (
    phrase === null || !(OCCASIONS.has(clauses.tokens[phrase.head]) || isSpan(clauses.tokens, phrase.head))
  );
}

const QUARRELS = new WordList('over about');
const OCCASIONS = new WordList(
  'lunch dinner breakfast coffee tea drinks beer wine supper phone telephone radio course',
);

const SPANS = new WordList(
  'minute minutes hour hours day days week weeks month months year years decade decades century centuries',
);

/** `years`, `three days`, `a decade`: how long something is done. */
export const isSpan = (tokens: readonly Token[], i: number): boolean =>
  SPANS.has(tokens[i]) ||
  (SPANS.has(tokens[i + 1]) && (tokens[i]?.kind === 'number' || isOf(tokens[i], DETERMINER)));
