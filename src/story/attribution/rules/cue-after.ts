import { lastCharacter } from '../../last-character.ts';
import { attributionAt } from '../nearest/cue-after.ts';
import type { AttributionRule } from '../cues/finding.ts';
import { clausesOfPart, findingOf } from '../cues/finding.ts';
import { saidInFront } from '../reported/said-in-front.ts';
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
    const before = saidInFront(clauses, sentence, token, cue);
    if (before !== null) return findingOf('CUE_BEFORE', clauses, before, 0.9);
    return onRecord(clauses, sentence, token, cue) ?? findingOf('CUE_AFTER', clauses, cue, 0.98);
  },
};
