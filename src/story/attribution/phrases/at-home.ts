import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { ARTICLE } from '../../words/function-words.ts';

/** What follows the place in the word that says where a body is at home: `Riga-based`. */
export const AT_HOME = /-(?:based|headquartered)$/;

/** Most words of the name of a town. */
const LONGEST_TOWN = 4;

/** `The Santa Imre, Texas-based firm`: where a phrase begins whose town stands before its state, with an article; `from` elsewhere. */
export function townBefore(tokens: readonly Token[], from: number, floor: number): number {
  if (itemAt(tokens, from - 1)?.text !== ',') return from;
  if (!AT_HOME.test(tokens[from]?.lower ?? '') && !AT_HOME.test(tokens[from + 1]?.lower ?? '')) return from;
  let town = from - 2;
  while (
    town > floor &&
    from - town <= LONGEST_TOWN &&
    tokens[town]?.capital === true &&
    !ARTICLE.has(tokens[town])
  )
    town -= 1;
  return town >= floor && town < from - 2 && ARTICLE.has(tokens[town]) ? town : from;
}
