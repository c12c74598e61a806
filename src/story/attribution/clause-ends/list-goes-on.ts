import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { FRAMES } from '../../words/frames.ts';
import { AND_OR } from '../../words/linking-words.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { holdsFiniteVerb } from '../phrases/verbs.ts';
import { beginsAnyClause } from '../settings/in-fronted-relative.ts';

/**
 * Whether the last of a list whose verb is still to come stands behind a comma in what is said from `from` on: `said that
 * wheat, corn, and barley are late`; not so in `criticized the mayor, the clerk, and Orme left`.
 */
export function listGoesOn(clauses: Clauses, sentence: Sentence, from: number, comma: number): boolean {
  const { tokens } = clauses;
  if (!AND_OR.has(tokens[comma + 1])) return false;
  const that = tokens[from]?.lower === 'that';
  if (!that && !takesClauseAlone(clauses, from)) return false;
  const start = that ? from + 1 : from;
  let commas = 0;
  for (let i = start; i < comma; i += 1) if (tokens[i]?.text === ',') commas += 1;
  if (commas === 0 || holdsFiniteVerb(clauses, start, comma)) return false;
  return beginsAnyClause(clauses, sentence, comma + 2);
}

/** Whether the verb right before what is said takes nothing but a clause: `said wheat, corn, and barley are late`. */
function takesClauseAlone({ tokens }: Clauses, from: number): boolean {
  const cue = cueWord(tokens, itemAt(tokens, from - 1) === undefined ? from : from - 1);
  const frame = cue === null ? undefined : FRAMES.get(cue.lemma);
  return frame?.clause === true && !frame.matter;
}
