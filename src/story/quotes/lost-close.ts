import { cueForm } from '../words/cues.ts';

/** How much of the end of an open quotation is searched for the attribution that it swallowed. */
const LONGEST_TAIL = 80;
const SWALLOWED =
  /[,?!…](?= (?:s?he|they|it|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}) (\p{Ll}+)[.,]?\s*$)/u;

/** Where a closing mark was lost before an attribution at the end: `"Nobody has hooted, she said.` Null if nowhere. */
export function lostClose(text: string, from: number, to: number): number | null {
  const start = Math.max(from, to - LONGEST_TAIL);
  const match = SWALLOWED.exec(text.slice(start, to));
  const cue = cueForm(match?.[1] ?? '');
  return match === null || cue?.cueClass !== 'SPEECH' || cue.form !== 'PAST' ? null : start + match.index + 1;
}

/** How a paragraph begins that goes on a quotation between single marks. */
const BEGINS_WITH_SINGLE = /^\s*[‘'][\p{L}\p{N}[(]/u;
/** Enough of a paragraph to know. */
const FURTHEST_MARK = 8;

/** Whether a paragraph begins with a single mark: `‘We stay,’ he said.` */
export const beginsWithSingle = (text: string): boolean =>
  BEGINS_WITH_SINGLE.test(text.slice(0, FURTHEST_MARK));
