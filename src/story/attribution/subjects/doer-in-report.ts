import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { RELATIVE_PRONOUN } from '../../words/relatives.ts';
import { isOf, SUBORDINATOR } from '../../words/word-classes.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';
import { ownSubject } from './own-subject.ts';

/** Furthest verb before `by saying`, in tokens: `responded to an email asking whether it was a joke by saying`. */
const LONGEST_DEED = 18;

/**
 * `The Post said Ruhl responded to critics by saying "No."`: whoever does something in what another reports by saying words; null
 * where nobody does there, as in `Orme said Ruhl was wrong and ended by saying "No."`, `Orme said it was late, and Ruhl replied by
 * saying "No."`.
 */
export function doerInReport(clauses: Clauses, sentence: Sentence, gerund: number): NounPhrase | null {
  const { tokens } = clauses;
  if (itemAt(tokens, gerund - 1)?.lower !== 'by') return null;
  for (let i = gerund - 2; i > Math.max(sentence.from, gerund - LONGEST_DEED); i -= 1) {
    if (tokens[i]?.kind === 'quote') return null;
    // `hit back at those who sued him by saying`
    if (!isFiniteVerb(clauses, i) || RELATIVE_PRONOUN.has(itemAt(tokens, i - 1))) continue;
    const subject = ownSubject(clauses, sentence, i);
    if (subject === null || subject.from > i) return null;
    const before = itemAt(tokens, subject.from - 1);
    const told = before?.lower === 'that' ? subject.from - 2 : subject.from - 1;
    if (told > sentence.from && cueWord(tokens, told)?.cueClass === 'SPEECH')
      return canJudge(clauses, subject) ? subject : null;
    // `responded to an email asking if it was a joke by saying`
    if (!isOf(before, SUBORDINATOR)) return null;
  }
  return null;
}
