import type { Sentence } from '../../tokens.ts';
import { NEGATED_AUXILIARIES } from '../../words/function-words.ts';
import { WordList } from '../../words/word-list.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import { DENYING } from '../cues/denying.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';

const NOT = new WordList(`not never no nothing nobody ${NEGATED_AUXILIARIES}`);

/** Whether the words before a comma say that something is not so which somebody claims behind it. */
export const claimsContrary = (
  { tokens }: Clauses,
  { from }: Sentence,
  comma: number,
  cue: CuePhrase,
): boolean =>
  /^(?:claim|alleg|suggest|insist|boast)/.test(tokens[cue.from]?.lower ?? '') &&
  tokens.slice(from, comma).some((token) => NOT.has(token) || DENYING.has(token));
