import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import type { TextRange } from '../drafts/drafts.ts';
import type { Stretch } from './turn-content.ts';

/** What a transcript tells between brackets of what else is heard. */
const HEARD = new WordList(`
  laughter laughs laughing laugh chuckles chuckling chuckle giggles applause applauds clapping cheers cheering cheer boos booing
  jeers crosstalk cross-talk overlapping inaudible unintelligible indiscernible indecipherable pause pauses silence sighs sighing
  crying sobbing weeping tears coughs coughing whistling gasps music off-mike off-mic`);

/** What goes along with it: `Laughter and applause`, `Laughter from the audience`. */
const BESIDE = new WordList(
  'and in from of the a audience crowd room more brief long loud both off mike mic no response',
);

/** Most words between such brackets. */
const MOST_WORDS = 5;

const CLOSES: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

/** What is said in a stretch: a range between every two stage directions, `We go. (Laughter.) You stay.` */
export function spokenRanges({ clauses: { passage, tokens }, from, to }: Stretch): TextRange[] {
  const ranges: TextRange[] = [];
  let start = from;
  const add = (end: number): void => {
    // A mark behind a direction belongs to it: `(laughter), and`.
    while (start < end && ranges.length > 0 && tokens[start]?.kind === 'punctuation') start += 1;
    const [first, last] = [tokens[start], itemAt(tokens, end - 1)];
    if (start < end && first !== undefined && last !== undefined)
      ranges.push({ passage, start: first.start, end: last.end });
  };
  for (let i = from; i < to; i += 1) {
    const behind = directionEnd(tokens, i, to);
    if (behind === null) continue;
    add(i);
    start = behind;
    i = behind - 1;
  }
  add(to);
  return ranges;
}

/** The token behind a stage direction; null if none begins here. */
function directionEnd(tokens: readonly Token[], open: number, to: number): number | null {
  const close = CLOSES.get(tokens[open]?.text ?? '');
  if (close === undefined) return null;
  let words = 0;
  let heard = false;
  for (let i = open + 1; i < to && words <= MOST_WORDS; i += 1) {
    const token = tokens[i];
    if (token?.text === close) return heard ? i + 1 : null;
    if (token?.kind === 'punctuation') continue;
    words += 1;
    if (HEARD.has(token)) heard = true;
    else if (!BESIDE.has(token)) return null;
  }
  return null;
}
