import { itemAt } from '../../item-at.ts';
import { AGE } from '../../people/description.ts';
import { isDemonym } from '../../words/demonyms.ts';
import { isOf, ROLE, SOMEBODY } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from './noun-phrase.ts';

/** Pasts that are nouns too. */
const BEAT = new WordList('beat hurt hit cut');

/** Whether somebody does it to one named right behind: `the striker beat Ann Lee`, `the Dane hurt Ann Lee`. */
export function isBeating({ tokens, nameAt }: Clauses, i: number): boolean {
  if (!BEAT.has(tokens[i]) || nameAt[i + 1] === undefined) return false;
  const who = itemAt(tokens, i - 1);
  return isOf(who, ROLE | SOMEBODY) || who?.lower === AGE || isDemonym(who?.lower ?? '');
}

/** Infinitives that are nouns too. */
const MEET = new WordList('meet speak talk work deal');

/** Whether a verb stands at a token that looks like a noun: `flew to Riga to meet with Ann Lee`. */
export const isToMeet = ({ tokens }: Clauses, i: number): boolean =>
  MEET.has(tokens[i]) && itemAt(tokens, i - 1)?.lower === 'to';
