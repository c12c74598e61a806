import { itemAt } from '../../item-at.ts';
import { isOf, PREPOSITION } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from './noun-phrase.ts';

/** Words for people that bodies are called by, behind which `of the` leads to what they are for. */
const FOR_WHOM = new WordList('friends sons daughters knights');

/** `Doctors Without Borders`, `Friends of the Earth` up to a token; not `Friends of Ann Lee`, `Friends of Norland`, `Residents of the Bronx` */
export function isNamedForWhom({ tokens, nameAt }: Clauses, head: number, to: number): boolean {
  const [next, article, last] = [tokens[head + 1], tokens[head + 2], tokens[head + 3]];
  if (head + 2 >= to || !isOf(next, PREPOSITION) || itemAt(tokens, to - 1)?.capital !== true) return false;
  if (next?.capital === true) return article?.capital === true;
  const named = last?.capital === true && nameAt[head + 3] === undefined && nameAt[to - 1] === undefined;
  return FOR_WHOM.has(tokens[head]) && next?.lower === 'of' && article?.lower === 'the' && named;
}
