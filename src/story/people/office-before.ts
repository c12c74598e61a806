import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { FIRST_NAME, isOf, POSSESSIVE } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';

/** Whoever leads a part of something, told before who it is. */
const LEADS = new WordList(`
  head chief director chair chairman chairwoman chairperson manager secretary leader commissioner editor president boss
  coordinator superintendent supervisor commander captain dean`);
/** Parts of a body, which are called by what they do, and not by a name of somebody. */
const PARTS = new WordList(`
  unit office department division section branch desk committee council service board panel bureau team directorate
  secretariat wing arm staff`);

/** Furthest office before the name, in tokens: `deputy secretary of the Treasury's revenue group`. */
const LONGEST_OFFICE = 9;

/**
 * Whether somebody's office stands before a name, and ends with the body it is one of: `head of the research unit Ines Orme`,
 * `director of the city's housing group Ines Orme`. The name is hers then, and not that of the body.
 */
export function officeBefore(tokens: readonly Token[], from: number): boolean {
  if (!isOf(tokens[from], FIRST_NAME) || tokens[from + 1]?.capital !== true) return false;
  let part = PARTS.has(itemAt(tokens, from - 1));
  for (let i = from - 1; i > from - LONGEST_OFFICE; i -= 1) {
    const token = itemAt(tokens, i);
    if (isOf(token, POSSESSIVE)) part = true;
    else if (token?.kind !== 'word') return false;
    if (token?.lower === 'of') return part && LEADS.has(itemAt(tokens, i - 1));
  }
  return false;
}
