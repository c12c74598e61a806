import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import type { CuePhrase } from '../cue-phrase.ts';
import type { Clauses } from '../noun-phrase.ts';
import { isDash } from './dashes.ts';
import type { Stretch } from './reported-clause.ts';

/* What looks like an attribution behind words, and is none. */

/** `Of the nine banks which lend here, four have reported`: those of whom some do so, and nothing said. */
export const isShareAlone = ({ tokens }: Clauses, { from, to }: Stretch): boolean =>
  tokens[from]?.lower === 'of' && !tokens.slice(from, to).some(({ text }) => text === ',');

const DECIDED = /^(?:agree|announce|promise|propose|pledge|demand|request)$/;

/** `the cuts -- some 6 percent of supplies -- the group agreed last year`: behind an insertion what is agreed goes on, and no attribution stands. */
export function agreesWithin(clauses: Clauses, sentence: Sentence, at: number, cue: CuePhrase): boolean {
  if (!isDash(clauses, at) || !DECIDED.test(cueWord(clauses.tokens, cue.from)?.lemma ?? '')) return false;
  for (let i = at - 2; i > sentence.from; i -= 1) if (isDash(clauses, i)) return true;
  return false;
}
