import type { Token } from '../tokens.ts';
import { FIRST_NAME, isOf } from '../words/word-classes.ts';
import { roleWithin } from './around-name.ts';
import type { FoundRun } from './mention.ts';

/** `ILSE ORME: We will.`, `MR. ORME: …`, `ILSE ORME, ANALYST AT HULL: …`: who speaks in a transcript. */
export function isLabel({ name, run, tokens }: FoundRun): boolean {
  if (run.from > 0 || !(run.titled || (name.length > 1 && isOf(name[0], FIRST_NAME)))) return false;
  const next = tokens[run.to];
  if (next?.text === ',') return roleWithin(tokens, run.to + 1) || seatBeforeColon(tokens, run.to + 1);
  return next?.text === ':' || ((next?.text === '(' || next?.text === '[') && closesLabel(tokens, run.to));
}

/** `SEN. ILSE ORME, D-OHIO: Yes.` */
function seatBeforeColon(tokens: readonly Token[], from: number): boolean {
  const words = tokens.slice(from, from + LONGEST_REST);
  const colon = words.findIndex(({ text }) => text === ':');
  return colon > 0 && words.slice(0, colon).every(({ text }) => text === text.toUpperCase());
}

/** Most tokens of what stands between the name of a label and its colon. */
const LONGEST_REST = 12;

/** Whether the brackets that open at a token end a label: `ILSE ORME (D-Ohio): Yes.` */
function closesLabel(tokens: readonly Token[], open: number): boolean {
  const close = tokens.slice(open, open + LONGEST_REST).findIndex(({ text }) => text === ')' || text === ']');
  return close > 0 && tokens[open + close + 1]?.text === ':';
}
