import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { BE } from '../phrases/passive.ts';
import { isLooseWord } from '../phrases/verbs.ts';
import { ALLEGED } from '../subjects/before-infinitive.ts';

const SEEMS = new WordList('seems seemed appears appeared');
const HEARD = new WordList('heard overheard');
/** Participles that are no past. */
const PARTICIPLE = new WordList('written spoken sung');

/**
 * `"…," he is alleged to have said`, `he was heard to say`, `he was overheard saying`, `he is accused of saying`: the verb of what
 * somebody says as others tell it, where what they tell begins at a token; null if there is none.
 */
export function saidToHave({ tokens }: Clauses, { to }: Sentence, from: number): number | null {
  let i = from;
  let passive = false;
  for (; i < to && isLooseWord(tokens[i]); i += 1) passive ||= BE.has(tokens[i]);
  const told = itemAt(tokens, i);
  const next = tokens[i + 1]?.lower;
  let verb: number | null = null;
  if (
    next === 'to' &&
    tokens[i + 2]?.lower === 'have' &&
    (SEEMS.has(told) || (passive && ALLEGED.has(told)))
  ) {
    verb = i + 3;
    while (isLooseWord(tokens[verb])) verb += 1;
    if (PARTICIPLE.has(tokens[verb])) return verb < to ? verb : null;
  } else if (passive && HEARD.has(told)) verb = next === 'to' ? i + 2 : i + 1;
  else if (passive && told?.lower === 'accused' && next === 'of') verb = i + 2;
  return verb !== null && verb < to && cueWord(tokens, verb)?.cueClass === 'SPEECH' ? verb : null;
}
