import { itemAt } from '../../item-at.ts';
import { endsWithComma } from '../../tokens.ts';
import type { Sentence } from '../../tokens.ts';
import { ARTICLE } from '../../words/function-words.ts';
import { SAYINGS } from '../../words/sayings.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';

/** `accused her of theft, a charge she denied, <calling> it absurd`: whether a subject does something with what was said, named once more, right before a participle. */
export function answersSaying(
  clauses: Clauses,
  sentence: Sentence,
  { from }: NounPhrase,
  verb: number,
  i: number,
): boolean {
  const { tokens } = clauses;
  if (tokens[verb + 1]?.text !== ',' || i !== verb + 2) return false;
  const which = itemAt(tokens, from - 1)?.lower === 'which' ? from - 2 : null;
  // `said it had fallen, which she denied, calling it absurd`
  if (which !== null) return itemAt(tokens, which)?.text === ',' && DENIES.has(tokens[verb]);
  const said = from - 1;
  if (!SAYINGS.has(itemAt(tokens, said)?.lower ?? '') || said < sentence.from + 2) return false;
  return (
    ARTICLE.has(tokens[said - 1]) &&
    (itemAt(tokens, said - 2)?.text === ',' || endsWithComma(itemAt(tokens, said - 2)))
  );
}

const DENIES = new WordList('denied denies deny rejected rejects disputed disputes dismissed dismisses');
