import type { Sentence, Token } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { COUNTS, TIMES } from '../../words/function-words.ts';
import { isOf, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { cueAt } from '../cues/cue-at.ts';
import { phraseOfCue } from '../subjects/cue-phrase.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { complementOf } from '../complements/complement.ts';

const WHEN = new WordList('when after as before once while since');
/** What tells how long before or after: `Just two days after`. */
const SPANS = new WordList(
  'a an just only barely shortly soon right few moments minutes seconds hours days weeks months years',
);

/**
 * Whoever says the words in a clause before the attribution: `When a clerk asked if it was the "old one," Ruhl said yes`, `Days after
 * Orme called it "dull," Ruhl said it was fine`, where the attribution has words of its own. Null where nobody does.
 */
export function saidInFront(
  clauses: Clauses,
  sentence: Sentence,
  words: number,
  behind: CuePhrase,
): CuePhrase | null {
  const { tokens } = clauses;
  const opener = openerOf(tokens, sentence);
  if (opener === null || behind.subject.from > behind.from) return null;
  if (complementOf(clauses, sentence, behind.from, cueWord(tokens, behind.from)?.lemma ?? '') === null)
    return null;
  for (let i = opener + 2; i < words; i += 1) {
    const cue = cueAt(clauses, sentence, i);
    if (cue === null || cue.cueClass === 'ATTITUDE') continue;
    const phrase = phraseOfCue(clauses, sentence, i, cue);
    if (phrase?.subject.from !== opener + 1 || !canJudge(clauses, phrase.subject)) return null;
    // `While he called it "flawed," Ruhl said he would sign`: whoever the attribution names.
    return isOf(tokens[phrase.subject.head], SUBJECT_PRONOUN) ? null : phrase;
  }
  return null;
}

/** What a clause of time in front begins with, how long before or after left out; null if there is none. */
function openerOf(tokens: readonly Token[], { from, to }: Sentence): number | null {
  let i = from;
  while (i < to && (tokens[i]?.kind === 'number' || isSpan(tokens[i]))) i += 1;
  return WHEN.has(tokens[i]) ? i : null;
}

const isSpan = (token: Token | undefined): boolean =>
  SPANS.has(token) || TIMES.has(token) || COUNTS.has(token?.lower ?? '');
