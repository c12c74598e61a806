import { itemAt } from '../item-at.ts';
import { isShareCode } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import { BODY, isOf, ORGANIZATION, POSSESSIVE } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';

/** What names of schools end with that are ordinary words too. */
const SCHOOL_ENDS = new WordList('high middle prep preparatory secondary elementary central tech poly');

/** `a sophomore at Lincoln High` */
export const isSchool = (tokens: readonly Token[], from: number, name: readonly Token[]): boolean =>
  itemAt(tokens, from - 1)?.lower === 'at' && SCHOOL_ENDS.has(name.at(-1));

/** `William Hill ( WMH.L )`, `William Hill WMH.L` */
export const hasShareCode = (tokens: readonly Token[], to: number): boolean =>
  isShareCode(tokens[to]) || (tokens[to]?.text === '(' && isShareCode(tokens[to + 1]));

const LARGEST = new WordList('largest biggest second-largest second-biggest third-largest');
/** Most words from the comma to such a word: `, the country's second largest`. */
const LONGEST_LARGEST = 5;

/** `William Hill, Britain's largest airline,`: what only a body is. */
export function isLargest(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.text !== ',') return false;
  for (let i = to + 1; i <= to + LONGEST_LARGEST; i += 1) {
    // `the city's largest landlord` is somebody as often, and so is the largest pig breeder.
    if (LARGEST.has(tokens[i]))
      return tokens.slice(i + 1, i + 4).some((token) => isOf(token, BODY | ORGANIZATION));
    if (tokens[i]?.kind !== 'word' && !isOf(tokens[i], POSSESSIVE)) return false;
  }
  return false;
}
