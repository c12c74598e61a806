import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import type { Cue } from '../../words/cues.ts';
import { isOf, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import type { Complement } from '../complements/openings.ts';

const ANYBODY = new WordList('everyone everybody anyone anybody whoever');
const WHEN = new WordList('when whenever where wherever how however if unless until');
const DOES = new WordList('does do did is are was were can will should must has have had');

/**
 * What nobody has said, but whoever may say it, or as often as somebody does: `Everyone who tells you it leaks is lying`, `The
 * boat leaves when Ruhl says it leaves`, which is as much as when she likes.
 */
export function isSaidByWhoever(
  clauses: Clauses,
  sentence: Sentence,
  { form }: Pick<Cue, 'form'>,
  subject: NounPhrase,
  { from }: Complement,
): boolean {
  const { tokens } = clauses;
  if (form !== 'PRESENT' && form !== 'BASE') return false;
  const before = itemAt(tokens, subject.from - 1);
  if (tokens[subject.head]?.lower === 'who') return ANYBODY.has(before);
  if (subject.from <= sentence.from || !WHEN.has(before) || !isOf(tokens[from], SUBJECT_PRONOUN))
    return false;
  // `What leaks when Ruhl says it does?`
  if (itemAt(tokens, sentence.to - 1)?.text === '?') return false;
  const verb = tokens[from + 1];
  if (from + 2 < sentence.to && tokens[from + 2]?.kind !== 'punctuation') return false;
  if (DOES.has(verb)) return true;
  // `leaves when Ruhl says it leaves`
  for (let i = subject.from - 2; i >= sentence.from; i -= 1)
    if (tokens[i]?.lower === verb?.lower) return true;
  return false;
}
