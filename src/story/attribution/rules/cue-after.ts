import { lastCharacter } from '../../last-character.ts';
import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { isOf, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { attributionAt } from '../cue-after.ts';
import { cueAt } from '../cue-at.ts';
import { phraseOfCue } from '../cue-phrase.ts';
import type { CuePhrase } from '../cue-phrase.ts';
import type { AttributionRule } from '../finding.ts';
import { clausesOfPart, findingOf } from '../finding.ts';
import type { Clauses } from '../noun-phrase.ts';
import { complementOf } from '../reported/complement.ts';
import { canJudge } from '../somebody.ts';
import { onRecord } from './on-record.ts';

/** `"…," said Ruhl` and `"…," Ruhl, who chairs the bank, said`: the attribution right after the words. */
export const cueAfter: AttributionRule = {
  name: 'cue-after',
  find(context) {
    const { part, sentence } = context;
    const { passage, token } = part;
    const clauses = clausesOfPart(context);
    const piece = passage.pieces[part.piece];
    if (piece === undefined) return null;
    // `the "reset" Ruhl announced`: without a mark at its end, a fragment has no attribution after it.
    const ended =
      /[,.?!…—–_-]/u.test(lastCharacter(passage.text.slice(piece.start, piece.end))) ||
      /^[,—–_-]$/u.test(passage.tokens[token + 1]?.text ?? '');
    if (!ended && token !== sentence.from) return null;
    // `Greeted by cries of "Shame," Ruhl said`
    if (context.isCried) return null;
    const cue = attributionAt(clauses, sentence, token + 1);
    if (cue === null) return null;
    const before = saidBefore(clauses, sentence, token, cue);
    if (before !== null) return findingOf('CUE_BEFORE', clauses, before, 0.9);
    return onRecord(clauses, sentence, token, cue) ?? findingOf('CUE_AFTER', clauses, cue, 0.98);
  },
};

const WHEN = new WordList('when after as before once while');

/**
 * Whoever says the words in a clause before the attribution: `When a clerk asked if it was the "old one," Ruhl said yes`, where
 * the attribution has words of its own. Null where nobody does.
 */
function saidBefore(
  clauses: Clauses,
  sentence: Sentence,
  words: number,
  behind: CuePhrase,
): CuePhrase | null {
  const { tokens } = clauses;
  if (!WHEN.has(tokens[sentence.from]) || behind.subject.from > behind.from) return null;
  if (complementOf(clauses, sentence, behind.from, cueWord(tokens, behind.from)?.lemma ?? '') === null)
    return null;
  for (let i = sentence.from + 2; i < words; i += 1) {
    const cue = cueAt(clauses, sentence, i);
    if (cue?.cueClass !== 'SPEECH') continue;
    const phrase = phraseOfCue(clauses, sentence, i, cue);
    if (phrase?.subject.from !== sentence.from + 1 || !canJudge(clauses, phrase.subject)) return null;
    // `While he called it "flawed," Ruhl said he would sign`: whoever the attribution names.
    return isOf(tokens[phrase.subject.head], SUBJECT_PRONOUN) ? null : phrase;
  }
  return null;
}
