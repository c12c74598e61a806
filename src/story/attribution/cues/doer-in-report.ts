import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';
import { ownSubject } from './own-subject.ts';

/** Furthest verb before `by saying`, in tokens: `responded to an email asking whether it was a joke by saying`. */
const LONGEST_DEED = 18;

/**
 * `The Post said Ruhl responded to critics by saying "No."`: whoever does something in what another reports by saying words; null
 * where nobody does there, and the subject of the sentence says them.
 */
export function doerInReport(clauses: Clauses, sentence: Sentence, gerund: number): NounPhrase | null {
  const { tokens } = clauses;
  if (itemAt(tokens, gerund - 1)?.lower !== 'by') return null;
  for (let i = gerund - 2; i > Math.max(sentence.from, gerund - LONGEST_DEED); i -= 1) {
    if (tokens[i]?.kind === 'quote') return null;
    if (!isFiniteVerb(clauses, i)) continue;
    const subject = ownSubject(clauses, sentence, i);
    if (subject === null || subject.from > i) continue;
    const told = itemAt(tokens, subject.from - 1)?.lower === 'that' ? subject.from - 2 : subject.from - 1;
    if (told <= sentence.from || cueWord(tokens, told)?.cueClass !== 'SPEECH') continue;
    return canJudge(clauses, subject) ? subject : null;
  }
  return null;
}
