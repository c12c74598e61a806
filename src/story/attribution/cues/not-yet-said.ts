import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { EXCEPT } from './denial.ts';
import { likesTo } from '../phrases/habit.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { isLooseWord } from '../phrases/verbs.ts';
import { AUXILIARY, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';

const MODALS = new WordList(
  "would could should might may must can will to 'll wouldn't couldn't shouldn't won't can't cannot",
);

/** Verbs that tell of a deed begun, going on or done: what hangs on their `to` has been said. */
const PHASE =
  /^(?:continue[sd]?|continuing|beg[ai]n|begins|beginning|start(?:s|ed)?|proceed(?:s|ed)?|go(?:es|ing)?|went|used|manage[sd]?|rush(?:es|ed)?|c[ao]mes?|dare[sd]?|hasten(?:s|ed)?|paused?)$/;

/** What somebody does to say something, and has said it: `rose to call it "dead"`, `took to Twitter to call it "fake"`. */
const DONE = new WordList(
  'rose rises took takes taking used uses using stood paused stopped interrupted turned returned appeared',
);

/** Most words from such a verb to its `to`: `used an interview with the paper to call`. */
const LONGEST_DEED = 8;

/** Whether a deed that is told as done leads to the `to` at a token; not so in `wants to use the talk to call`. */
function isDone(tokens: readonly Token[], sentence: Sentence, to: number): boolean {
  for (let i = to - 1; i >= Math.max(sentence.from, to - LONGEST_DEED); i -= 1) {
    if (tokens[i]?.kind !== 'word') return false;
    if (DONE.has(tokens[i])) return !MODALS.has(itemAt(tokens, i - 1));
  }
  return false;
}

/** `would order`, `plans to announce`: what somebody may say has not been said; not so in `except to say`. */
export function isUnreal({ tokens }: Clauses, sentence: Sentence, verb: number): boolean {
  let i = verb - 1;
  while (i > sentence.from && isLooseWord(tokens[i]) && !isOf(tokens[i], AUXILIARY)) i -= 1;
  // `continued to describe`, `went on to say`
  const phase = itemAt(tokens, i - 1)?.lower === 'on' ? i - 2 : i - 1;
  if (tokens[i]?.lower === 'to' && (PHASE.test(tokens[phase]?.lower ?? '') || likesTo(tokens, i) !== null))
    return false;
  if (tokens[i]?.lower === 'to' && (EXCEPT.has(itemAt(tokens, i - 1)) || isDone(tokens, sentence, i)))
    return false;
  // `could read`, whose past has the same form
  const cue = cueWord(tokens, verb);
  return MODALS.has(tokens[i]) && (cue?.form === 'BASE' || cue?.lemma === tokens[verb]?.lower);
}
