import type { Token } from '../tokens.ts';
import { COURTESY_TITLE, FIRST_NAME, isOf, PLACE, TITLE_WORD } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';

/** Provinces of South Asia, which go right behind the office held in one. */
const PROVINCES = new WordList(`
  punjab sindh balochistan khyber pakhtunkhwa kpk kp kashmir bihar kerala gujarat rajasthan assam telangana karnataka
  maharashtra odisha haryana jharkhand manipur nagaland tripura uttarakhand`);

/** Whether an office can be held in what a word tells. */
export const isSeat = (token: Token): boolean => PROVINCES.has(token) || isOf(token, PLACE);

/** Behind the place where an office is held, before a first name and one word more: Chief Minister Punjab Ann Lee; not Governor Georgia Orme. */
export function behindSeat(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  while (PROVINCES.has(tokens[end])) end += 1;
  if (end === from && isOf(tokens[from], PLACE) && !isOf(tokens[from], FIRST_NAME | TITLE_WORD)) end += 1;
  return to - end > 1 && (isOf(tokens[end], FIRST_NAME | COURTESY_TITLE) || PROVINCES.has(tokens[from]))
    ? end
    : from;
}
