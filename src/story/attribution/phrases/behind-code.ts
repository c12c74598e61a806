import type { Token } from '../../tokens.ts';
import { closing } from './remarks.ts';

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['<', '>'],
]);
/** Most tokens of a share's code with its brackets: `(NYSE: ORM.N)`. */
const LONGEST_CODE = 6;

/** Behind the code of its share that stands between a name and its verb: `Orme Mills Plc (ORM.L) said`. */
export function behindCode(tokens: readonly Token[], to: number): number {
  const mark = CLOSING.get(tokens[to]?.text ?? '');
  const close = mark === undefined ? null : closing(tokens, to, mark, to + LONGEST_CODE);
  return close === null ? to : close + 1;
}
