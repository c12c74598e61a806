import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { isInCapitals } from '../tokens.ts';
import { FIRST_NAME, isOf, STOP } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { roleWithin } from './around-name.ts';
import type { FoundRun } from './mention.ts';

/** The parts of what may be a speaker's label, `[00:12] SEN. ILSE ORME, D-OHIO (laughing):`, by tokens. */
export interface LabelShape {
  /** The first behind a time or a mark. */
  readonly from: number;
  /** The comma, the bracket or the colon behind what can be a name. */
  readonly nameTo: number;
  /** The bracket or the colon behind all that tells who speaks. */
  readonly to: number;
  readonly colon: number;
}

/** Most tokens of a label. */
export const LONGEST_LABEL = 25;

const CLOSES: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

/** How a label that begins at a token is made; null where no colon ends one. */
export function labelShape(tokens: readonly Token[], start: number): LabelShape | null {
  const from = behindTime(tokens, start);
  const colon = colonBehind(tokens, from);
  if (colon <= from) return null;
  const to = beforeBrackets(tokens, from, colon);
  const comma = tokens.slice(from, to).findIndex(({ text }) => text === ',');
  return { from, nameTo: comma > 0 ? from + comma : to, to, colon };
}

/** Whether a label can begin at a token: a paragraph does, or a sentence in one that begins with a label. */
function canBeginLabel(tokens: readonly Token[], at: number): boolean {
  if (at === 0) return true;
  const before = itemAt(tokens, at - 1);
  if (isOf(before, STOP) || before?.kind === 'quote') return labelShape(tokens, 0) !== null;
  return at === behindTime(tokens, 0);
}

/** `ILSE ORME: We will.`, `MR. ORME: …`, `ILSE ORME, ANALYST AT HULL: …`: who speaks in a transcript. */
export function isLabel({ name, run, tokens }: FoundRun): boolean {
  const named = tokens[run.to]?.text === ',' && roleWithin(tokens, run.to + 1);
  // `RASHIDA VANCE, PRESS SECRETARY`, and nothing else: in a list of those who speak.
  const listed =
    run.from === 0 && named && tokens.every((token) => token.text === ',' || isInCapitals(token));
  if (!(run.titled || (name.length > 1 && (listed || isOf(name[0], FIRST_NAME))))) return false;
  // `ILSE ORME, ANALYST AT HULL "We will."`
  if (run.from === 0 && named) return true;
  // The same behind another's words, where a page has lost its lines.
  if (named && isCapitalsToWords(tokens, run.to) && isBehindWords(itemAt(tokens, run.from - 1))) return true;
  if (!canBeginLabel(tokens, run.from)) return false;
  const shape = labelShape(tokens, run.from);
  return shape?.nameTo === run.to && (named || isSeat(tokens, shape));
}

/** Whether what somebody is, in capitals, is all that stands before words of theirs: `, ANALYST AT HULL, RIGA: "We will."` */
function isCapitalsToWords(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + LONGEST_LABEL; i += 1) {
    const token = tokens[i];
    if (token?.kind === 'quote') return true;
    if (token === undefined || isOf(token, STOP) || !isInCapitals(token)) return false;
  }
  return false;
}

/** Whether a label can begin behind a token: another's words, or a colon as in `COMMENTS:`. */
const isBehindWords = (before: Token | undefined): boolean =>
  before?.kind === 'quote' || before?.text === ':' || isOf(before, STOP);

/** Whether what stands behind the name of a label is in capitals, or nothing does: `SEN. ILSE ORME, D-OHIO: Yes.` */
function isSeat(tokens: readonly Token[], { nameTo, to }: LabelShape): boolean {
  return tokens.slice(nameTo, to).every(isInCapitals);
}

/** The first colon where a label can end; -1 if there is none. */
function colonBehind(tokens: readonly Token[], from: number): number {
  for (let i = from; i <= from + LONGEST_LABEL; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'quote') return -1;
    if (token.text === ':') return i;
  }
  return -1;
}

/** Where the brackets right before a colon open, else the colon: `ORME (laughing): No.`, `ILSE ORME (D-Ohio): Yes.` */
function beforeBrackets(tokens: readonly Token[], from: number, colon: number): number {
  const close = itemAt(tokens, colon - 1)?.text;
  if (close !== ')' && close !== ']') return colon;
  const open = tokens.slice(from, colon).findLastIndex(({ text }) => CLOSES.get(text) === close);
  return open > 0 ? from + open : colon;
}

const HALVES = new WordList('am pm a.m. p.m.');

/** After what a record puts before a label, a time or a mark: `10:04 ORME: No.`, `[00:12] ORME: No.`, `[*] ORME: No.` */
function behindTime(tokens: readonly Token[], start: number): number {
  const mark = tokens[start + 1];
  if (mark?.kind === 'punctuation' && tokens[start + 2]?.text === CLOSES.get(tokens[start]?.text ?? ''))
    return start + 3;
  const close = CLOSES.get(tokens[start]?.text ?? '');
  let i = close === undefined ? start : start + 1;
  if (tokens[i]?.kind !== 'number' || tokens[i]?.text.includes(':') !== true) return start;
  i += HALVES.has(tokens[i + 1]) ? 2 : 1;
  if (close === undefined) return i;
  return tokens[i]?.text === close ? i + 1 : start;
}
