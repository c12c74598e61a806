import { WordList } from '../../words/word-list.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';

const THEY = new WordList('they their them both all');

/** Most tokens from `who` to what tells that it is all of them. */
const LONGEST_VERB = 6;

/** `a singer, a pilot and Peter Orme, who told them`: the one with a name; not so in `…, who said they would`. */
export function isOnlyName(
  { tokens, nameAt }: Clauses,
  last: NounPhrase,
  all: NounPhrase,
  who: number,
): boolean {
  if (last.name === null || all.from >= last.from) return false;
  for (let i = all.from; i < last.from; i += 1)
    if (nameAt[i] !== undefined || tokens[i]?.capital === true) return false;
  return !tokens.slice(who + 1, who + LONGEST_VERB).some((token) => THEY.has(token));
}
