import { lastCharacter } from '../../last-character.ts';
import type { Sentence } from '../../tokens.ts';
import { attributionAt } from '../cue-after.ts';
import { isOf, STOP } from '../../words/word-classes.ts';
import type { Clauses } from '../noun-phrase.ts';
import { phraseStartingAt } from '../noun-phrase.ts';
import { canJudge } from '../somebody.ts';

/** How far behind a quotation the verb of its attribution can stand, in tokens. */
const ATTRIBUTION_REACH = 30;

/** Whether a verb says who speaks the quotation before it, so that what follows is not said: `"We go," Ruhl said as she left`. */
export function attributesQuote(clauses: Clauses, sentence: Sentence, verb: number): boolean {
  const { tokens } = clauses;
  let quote = verb - 1;
  while (quote >= sentence.from && tokens[quote]?.kind !== 'quote') quote -= 1;
  if (quote < Math.max(sentence.from, verb - ATTRIBUTION_REACH)) return false;
  const ended =
    /[,.?!…—–-]/u.test(lastCharacter(tokens[quote]?.text ?? '')) || tokens[quote + 1]?.text === ',';
  return ended && attributionAt(clauses, sentence, quote + 1)?.from === verb;
}

/** `Not the mayor, said the police.`: whoever is all that stands behind the verb and its comma speaks, and is not said. */
export function isInverted(clauses: Clauses, sentence: Sentence, at: number): boolean {
  const { tokens } = clauses;
  if (tokens[at - 1]?.text !== ',' || !/^sa(?:id|ys)$/.test(tokens[at]?.lower ?? '')) return false;
  const speaker = phraseStartingAt(clauses, at + 1, sentence.to);
  return (
    speaker !== null &&
    canJudge(clauses, speaker) &&
    (speaker.to >= sentence.to || isOf(tokens[speaker.to], STOP))
  );
}
