import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { DETERMINER, isOf, POSSESSIVE, STOP, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import { ownerBefore } from '../cues/noun-cue.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { ACCOUNTS, VIEWS } from '../phrases/source-opening.ts';

/** Longest `in Mayor Anna Ruhl's own words`, in tokens up to `words`. */
const LONGEST = 8;

/** What goes on behind a view that is no other noun's: `in her view the law is`, not `in her opinion piece`, `in her view of the law`. */
const BEHIND_VIEW = DETERMINER | SUBJECT_PRONOUN | POSSESSIVE | STOP;

const isOwnedSource = ({ tokens, nameAt }: Clauses, i: number): boolean => {
  const next = tokens[i + 1];
  if (!VIEWS.has(tokens[i])) return tokens[i]?.lower === 'words';
  return (
    next === undefined ||
    next.kind === 'quote' ||
    next.text === ',' ||
    nameAt[i + 1] !== undefined ||
    isOf(next, BEHIND_VIEW)
  );
};

/** `in Ruhl's words`, `in her own words`, `in her view`, `by her own account`, told by its last token: whoever owns the words says them; null where nobody does. */
export function inWordsOf(clauses: Clauses, sentence: Sentence, words: number): CuePhrase | null {
  const { tokens } = clauses;
  if (!isOwnedSource(clauses, words)) return null;
  const subject = ownerBefore(clauses, sentence, words);
  if (subject === null || !canJudge(clauses, subject)) return null;
  const from = subject.from - 1;
  const opening = ACCOUNTS.has(tokens[words]) ? 'by' : 'in';
  if (from < sentence.from || itemAt(tokens, from)?.lower !== opening) return null;
  return { from, to: words + 1, cueClass: 'SPEECH', subject, via: [], tie: 'OWNER' };
}

/** The same, told by its first token. */
export function inWordsFrom(clauses: Clauses, sentence: Sentence, from: number): CuePhrase | null {
  const { tokens } = clauses;
  // `"It leaks," by Ruhl's account, was what the clerks wrote`
  const byAccount = tokens[from]?.lower === 'by' && itemAt(tokens, from - 1)?.kind !== 'quote';
  if (!byAccount && tokens[from]?.lower !== 'in') return null;
  const stop = Math.min(sentence.to, from + LONGEST);
  for (let i = from + 1; i < stop && tokens[i]?.kind !== 'quote'; i += 1) {
    if (!isOwnedSource(clauses, i)) continue;
    const found = inWordsOf(clauses, sentence, i);
    return found?.from === from ? found : null;
  }
  return null;
}

/** Whether whoever owns the words is told by a pronoun alone: `in her words`. */
export const isOwnByPronoun = ({ tokens }: Clauses, { subject }: CuePhrase): boolean =>
  subject.to === subject.from + 1 && subject.name === null && !isOf(tokens[subject.to], POSSESSIVE);
