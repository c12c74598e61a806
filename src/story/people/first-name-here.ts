import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { ROLE_MODIFIERS } from '../words/roles.ts';
import { isOf, LISTED_ROLE } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';

/** Whether an office is somebody's first name where it stands before a name that ends at `to`. */
export const isFirstNameHere = (tokens: readonly Token[], i: number, to: number): boolean =>
  isDean(tokens, i, to) || isFirstNameToo(tokens, i, to);

/** `the founder, Dean Hull`, `striker Dean Hull`: a first name behind another calling; not `former Dean Hull`. */
function isDean(tokens: readonly Token[], i: number, to: number): boolean {
  if (tokens[i]?.text !== 'Dean' || i + 2 !== to) return false;
  const calling = itemAt(tokens, itemAt(tokens, i - 1)?.text === ',' ? i - 2 : i - 1);
  return isOf(calling, LISTED_ROLE) && !ROLE_MODIFIERS.has(calling?.lower ?? '');
}

/** Offices that are first names as often: `Gunner Ruhl, 8,`, `quarterback Deacon Hull`; not so before two words, `Deacon Karl Hull`. */
const FIRST_NAMES_TOO = new WordList('deacon gunner cantor');

const isFirstNameToo = (tokens: readonly Token[], i: number, to: number): boolean =>
  FIRST_NAMES_TOO.has(tokens[i]) && tokens[i]?.capital === true && i + 3 > to;
