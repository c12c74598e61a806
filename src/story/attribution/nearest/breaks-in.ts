import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { isOf, STOP } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import { explained } from '../phrases/explained.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { isLooseWord } from '../phrases/verbs.ts';

/** Verbs that are of saying right behind words between marks alone. */
const ALONE = new WordList('offered pressed persisted prompted resumed finished started');
/** Those that are so with `in` as well. */
const WITH_IN = new WordList('broke cut butted put jumped breaks cuts puts');

/** A sentence that goes on behind its marks. */
const ENDS = /[,?!…–—-]['"”’»]+$/u;

/**
 * `"It leaks," broke in Ruhl`, `"It leaks," Ruhl cut in`, `"It leaks," offered Ruhl`: who says a sentence between marks that
 * ends right before a token, by a verb that tells a deed elsewhere; null where more is done: `offered Ruhl a part`.
 */
export function breaksIn(clauses: Clauses, sentence: Sentence, at: number): CuePhrase | null {
  const { tokens } = clauses;
  const comma = itemAt(tokens, at - 1)?.text === ',';
  const quote = comma ? at - 2 : at - 1;
  if (itemAt(tokens, quote)?.kind !== 'quote' || quote !== sentence.from) return null;
  // `"Late Night" finished Ruhl`: a title.
  if (!comma && !ENDS.test(itemAt(tokens, quote)?.text ?? '')) return null;
  const inverted = behindVerb(clauses, at);
  const subject = explained(clauses, phraseStartingAt(clauses, inverted ?? at, sentence.to));
  if (subject === null || !canJudge(clauses, subject)) return null;
  let from = at;
  if (inverted === null) {
    from = subject.to;
    while (isLooseWord(tokens[from])) from += 1;
  }
  const to = inverted ?? behindVerb(clauses, from);
  if (to === null || !isOver(clauses, sentence, inverted === null ? to : subject.to)) return null;
  return { from, to, cueClass: 'SPEECH', subject, via: [] };
}

/** Behind such a verb with its `in`; null where none stands. */
function behindVerb({ tokens }: Clauses, at: number): number | null {
  if (ALONE.has(tokens[at])) return at + 1;
  return WITH_IN.has(tokens[at]) && tokens[at + 1]?.lower === 'in' ? at + 2 : null;
}

const isOver = ({ tokens }: Clauses, { to }: Sentence, at: number): boolean =>
  at >= to || tokens[at]?.text === ',' || isOf(tokens[at], STOP);
