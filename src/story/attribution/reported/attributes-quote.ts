import { endsSpoken } from '../../last-character.ts';
import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { attributionAt } from '../nearest/cue-after.ts';
import { isCriedAt } from '../cues/cries.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import { isOf, PREPOSITION, STOP, SUBORDINATOR } from '../../words/word-classes.ts';
import { isFrontedParticiple } from '../phrases/clause.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { saidInFront } from './said-in-front.ts';

/** How far behind a quotation the verb of its attribution can stand, in tokens. */
const ATTRIBUTION_REACH = 30;

/** Whether a verb says who speaks the quotation before it, so that what follows is not said: `"We go," Ruhl said as she left`. */
export function attributesQuote(clauses: Clauses, sentence: Sentence, verb: number): boolean {
  const cue = attributionBefore(clauses, sentence, verb);
  return cue !== null && (cue.from === verb || isPassing(cue, verb));
}

/** Whether a verb says who passes on the quotation before it: `"We go," Ruhl told them that Orme had said`. */
export function passesOnQuote(clauses: Clauses, sentence: Sentence, verb: number): boolean {
  const cue = attributionBefore(clauses, sentence, verb);
  return cue !== null && isPassing(cue, verb);
}

/** `Although it was "late," Ruhl said it would pass`, `Known as "the Fox," Ruhl said he liked it`: what is between marks stands in front of a clause with words of its own. */
export const beginsInFront = (clauses: Clauses, { from }: Sentence): boolean =>
  isOf(clauses.tokens[from], PREPOSITION | SUBORDINATOR) ||
  clauses.tokens[from]?.lower.endsWith('ing') === true ||
  isFrontedParticiple(clauses, from);

const isPassing = ({ via, from }: CuePhrase, verb: number): boolean => via.length > 0 && verb < from;

/** The attribution of the quotation that stands before a verb; null if there is none. */
function attributionBefore(clauses: Clauses, sentence: Sentence, verb: number): CuePhrase | null {
  const { tokens } = clauses;
  const floor = Math.max(sentence.from, verb - ATTRIBUTION_REACH);
  let quote = verb - 1;
  while (quote >= floor && tokens[quote]?.kind !== 'quote') quote -= 1;
  if (quote < floor) return null;
  const ended = endsSpoken(tokens[quote]?.text ?? '') || tokens[quote + 1]?.text === ',';
  if (!ended || isCriedAt(clauses, sentence, quote)) return null;
  const cue = attributionAt(clauses, sentence, quote + 1);
  return cue === null || saidInFront(clauses, sentence, quote, cue) !== null ? null : cue;
}

/** `Not the mayor, said the police.`: whoever is all that stands behind the verb and its comma speaks, and is not said. */
export function isInverted(clauses: Clauses, sentence: Sentence, at: number): boolean {
  const { tokens } = clauses;
  if (itemAt(tokens, at - 1)?.text !== ',' || !/^sa(?:id|ys)$/.test(tokens[at]?.lower ?? '')) return false;
  const speaker = phraseStartingAt(clauses, at + 1, sentence.to);
  return (
    speaker !== null &&
    canJudge(clauses, speaker) &&
    (speaker.to >= sentence.to || isOf(tokens[speaker.to], STOP))
  );
}
