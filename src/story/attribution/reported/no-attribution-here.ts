import type { Sentence } from '../../tokens.ts';
import { isCount } from '../../words/function-words.ts';
import { cueWord } from '../../words/cues.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { holdsFiniteVerb } from '../phrases/verbs.ts';
import { WordList } from '../../words/word-list.ts';
import { isDash } from '../clause-ends/dashes.ts';
import type { Stretch } from './reported-clause.ts';

/* What looks like an attribution behind words, and is none. */

/** What tells more of those of whom some do something. */
const OF_THOSE = new WordList('which who whom whose that where');

/**
 * `Of the nine banks which lend here, four have reported`: those of whom some do so, and nothing said; not so in `Of the two
 * plans one is dead, Ruhl said`.
 */
export function isShareAlone(clauses: Clauses, { from, to }: Stretch, { subject }: CuePhrase): boolean {
  const { tokens } = clauses;
  if (tokens[from]?.lower !== 'of' || tokens.slice(from, to).some(({ text }) => text === ',')) return false;
  const head = tokens[subject.head];
  if (isCount(head)) return true;
  const those = tokens.slice(from, to).findIndex((token) => OF_THOSE.has(token));
  if (those >= 0 && subject.name !== null) return false;
  return !holdsFiniteVerb(clauses, from, those < 0 ? to : from + those);
}

const DECIDED = /^(?:agree|announce|promise|propose|pledge|demand|request)$/;

/**
 * `the cuts -- some 6 percent of supplies -- the group agreed last year`: behind an insertion what is agreed goes on, and no
 * attribution stands; one does behind a third dash, `It costs $5 -- a lot -- and helps -- they pledged`.
 */
export function agreesWithin(clauses: Clauses, sentence: Sentence, at: number, cue: CuePhrase): boolean {
  if (!isDash(clauses, at)) return false;
  const lemma = cueWord(clauses.tokens, cue.from)?.lemma ?? '';
  if (!DECIDED.test(lemma)) return false;
  let [dashes, first] = [0, at];
  for (let i = at - 2; i > sentence.from; i -= 1)
    if (isDash(clauses, i) && !isDash(clauses, i - 1)) [dashes, first] = [dashes + 1, i];
  // `It costs $5 -- a lot -- the mill announced`
  const whole = lemma === 'announce' && holdsFiniteVerb(clauses, sentence.from, first);
  return dashes % 2 === 1 && !whole;
}
