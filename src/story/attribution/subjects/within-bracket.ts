import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import { COMMA_OR_BRACKET } from '../../words/punctuation.ts';
import { LONGEST_INSERTION } from '../phrases/insertions.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { somebodyFrom } from '../phrases/those-after.ts';

/** Verbs that stand before their subject; not `(Ruhl, 40, told Orme)`. */
const SAYS = new WordList('says said adds added writes wrote reports reported recalls recalled');
const ENDS = new WordList(') ,');

/**
 * `the bridge (says Ruhl) is safe`, `the bridge (it leaks, says Ruhl) is shut`: whoever stands behind the verb and ends a
 * bracket, with the token `before` the verb; nobody outside it speaks there. Null if there is nobody.
 */
export function subjectWithinBracket(
  clauses: Clauses,
  sentence: Sentence,
  before: number,
  verb: number,
): NounPhrase | null {
  const { tokens } = clauses;
  if (!COMMA_OR_BRACKET.has(itemAt(tokens, before)) || !SAYS.has(tokens[verb])) return null;
  let open = before;
  while (open > sentence.from && verb - open < LONGEST_INSERTION && tokens[open]?.text !== '(') {
    if (tokens[open]?.text === ')') return null;
    open -= 1;
  }
  if (tokens[open]?.text !== '(') return null;
  const phrase = somebodyFrom(clauses, verb + 1, sentence.to);
  return phrase !== null && ENDS.has(tokens[phrase.to]) && canJudge(clauses, phrase) ? phrase : null;
}
