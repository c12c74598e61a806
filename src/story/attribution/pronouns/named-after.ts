import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import { WHO_OR_WHOSE } from '../../words/relatives.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';

const NAMED = new WordList('named renamed called christened dubbed nicknamed baptised baptized');
/** Those behind which `for` means the same as `after`; not so in `An ambulance was called for Ada Ruhl`. */
const NAMED_FOR = new WordList('named renamed christened baptised baptized');
const AFTER = new WordList('after for honor honour memory');
/** Who somebody is whose name follows: `its founder, Walter Reed`. */
const TELLS = new WordList(', the its his her their a late former founder patron saint legendary of');

/** Most tokens from `after` to the name, and from the verb to `after`: `has named the first of them "Rip," after`. */
const LONGEST_TITLE = 6;
const LONGEST_NAMED = 8;

/**
 * Whether something is only named after whoever has the name that begins at a token: `The school is named after Walter Reed`.
 * A story seldom goes on to tell of them.
 */
export function isNamedAfter({ tokens }: Clauses, { from }: Sentence, name: number): boolean {
  let after = name - 1;
  while (after > name - LONGEST_TITLE && (TELLS.has(tokens[after]) || tokens[after]?.capital === true))
    after -= 1;
  if (after < from || !AFTER.has(tokens[after])) return false;
  if (isToldOn(tokens, name)) return false;
  // `named Ann Lee for the post`
  if (tokens[after]?.lower === 'for') return NAMED_FOR.has(itemAt(tokens, after - 1));
  for (let i = after - 1; i >= Math.max(from, after - LONGEST_NAMED); i -= 1)
    if (NAMED.has(tokens[i])) return true;
  return false;
}

const DIED = new WordList('died fell perished');

/** Whether the sentence goes on about a name: `after Karl Lee, who came to the match`, `Karl Lee, 42,`; not `, who died in 1902`. */
function isToldOn(tokens: readonly Token[], name: number): boolean {
  let end = name;
  while (tokens[end]?.capital === true) end += 1;
  if (tokens[end]?.text === ',') end += 1;
  if (tokens[end]?.kind === 'number') return true;
  return WHO_OR_WHOSE.has(tokens[end]) && !DIED.has(tokens[end + 1]);
}
