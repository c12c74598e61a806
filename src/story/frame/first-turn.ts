import type { Line } from './lines.ts';

/** What a turn of a talk begins with: its last word tells who speaks, however it is put the next time. */
const LABEL =
  /^(?:[QA]\.(?=\s)|[^:"“]{0,40}?(\p{Lu}[\p{L}\p{N}'’-]*)(?:\s?\([^()]*\)|,[^:"“]{2,60})?:(?=\s))/u;

/** Lines in which whoever speaks first must speak again. */
const REACH = 6;

/** Whether a text begins with the first turn of a talk: `Q: Why?` over `A: …`, `ILSE ORME: When?` over `HULL: …`, `ORME: …`. */
export function isFirstTurn(lines: readonly Line[]): boolean {
  const [first, second] = [speakerOf(lines[0]), speakerOf(lines[1])];
  if (first === null || second === null || first === second) return false;
  if (first === 'Q') return second === 'A';
  return lines.slice(2, REACH).some((line) => speakerOf(line) === first);
}

function speakerOf(line: Line | undefined): string | null {
  const label = LABEL.exec(line?.text ?? '');
  return label === null ? null : (label[1] ?? label[0].charAt(0));
}
