import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { isPlace, startsPlace } from '../words/gazetteer.ts';
import { FIRST_NAME, isOf, LOOSE, PLACE } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';

/** Words for a place or a manner that open sentences before a subject that commas set off. */
const PLACES_AND_MANNERS = new WordList(`
  elsewhere backstage onstage offstage online offline onscreen offscreen ashore nearby abroad aboard onboard indoors
  outdoors downtown uptown upstairs downstairs underground overseas offshore onshore unabashed unbowed undeterred unmoved
  underneath overhead courtside ringside pitchside trackside midway opposite alongside instead otherwise`);
const IN_LY = new WordList(/^[a-z]{3,}ly$/u);

/**
 * Whether the word before a comma, which begins a sentence, only opens it, and the one described behind the comma speaks: `Elsewhere,
 * a farmer, who lost his crop, said he`, `Publicly, her spokesman, Ned Fallow, said`; not so `Zorvath, a barber from Brae, said`.
 */
export const opensBeforeAnother = (tokens: readonly Token[], comma: number, verb: number): boolean =>
  isAdverb(itemAt(tokens, comma - 1)) || isNamedBefore(tokens, comma, verb);

const isAdverb = (token: Token | undefined): boolean =>
  PLACES_AND_MANNERS.has(token) || (IN_LY.has(token) && !isOf(token, FIRST_NAME));

/** `, Ned Fallow, said`: a name between commas right before a verb; not `, West Virginia, said`. */
function isNamedBefore(tokens: readonly Token[], comma: number, verb: number): boolean {
  let closing = verb - 1;
  while (isOf(tokens[closing], LOOSE)) closing -= 1;
  let from = closing;
  while (itemAt(tokens, from - 1)?.capital === true) from -= 1;
  if (from <= comma + 2 || itemAt(tokens, from - 1)?.text !== ',') return false;
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (closing - from < 2) return isOf(first, FIRST_NAME) && !isOf(first, PLACE);
  const place = startsPlace(first?.word.folded ?? '');
  return (
    !isOf(first, PLACE) && !(place && isPlace(`${first?.word.folded ?? ''} ${second?.word.folded ?? ''}`))
  );
}
