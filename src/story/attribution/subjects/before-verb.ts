import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { isAccount, isShareCode } from '../../tokens.ts';
import { LAST_THIS_OR_NEXT, TIMES } from '../../words/function-words.ts';
import { ON_OR_IN } from '../../words/linking-words.ts';
import { DAY_OR_MONTH, isOf, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { beforeAdverbial } from '../phrases/before-adverbial.ts';
import { beforeDate } from '../phrases/dates.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { isNounLikeAdverb } from '../phrases/phrase-words.ts';
import { isLooseWord } from '../phrases/verbs.ts';
import { beforeEvent } from './before-event.ts';
import { beforeOccasion, beforeSpeaking } from './before-occasion.ts';

/** Words that go along between a subject and its verb: `voters overall said`, `friends and foes alike said`. */
const BEHIND_SUBJECT = new WordList(
  'each neither overall alike nationwide nationally statewide worldwide elsewhere abroad here there combined',
);
/** What is left of `has`, `have` and `had` behind a pronoun: `he's said`. */
const CUT_SHORT = new WordList("'s 've 'd");
const HAVE = new WordList("has have had 's 've");

/** The token before a verb, with what goes along between it and its subject left out: `Beck last week <said>`. */
export function beforeVerb(clauses: Clauses, sentence: Sentence, verb: number): number {
  const { tokens } = clauses;
  let i = verb - 1;
  for (;;) {
    if (i > sentence.from && isNounLikeAdverb(clauses, i)) return i;
    const token = itemAt(tokens, i);
    const dated = Math.max(sentence.from, beforeDate(tokens, sentence, i));
    const loose = i >= sentence.from && (isLooseWord(token) || isShareCode(token));
    if (dated < i) i = dated;
    else if (loose || goesAlong(clauses, sentence, i)) i -= 1;
    // `Beck last week said`
    else if (TIMES.has(token) && LAST_THIS_OR_NEXT.has(itemAt(tokens, i - 1))) i -= 2;
    else {
      const behindHave = beforeAdverbial(tokens, sentence, i);
      let before = behindHave === i ? beforeOccasion(clauses, sentence, i) : behindHave;
      if (before === i) before = beforeSpeaking(clauses, sentence, i);
      if (before === i) before = beforeEvent(clauses, sentence, i);
      if (before === i) return i;
      i = before;
    }
  }
}

/** Whether a word before a verb belongs to it or goes along with its subject. */
function goesAlong({ tokens, nameAt }: Clauses, sentence: Sentence, i: number): boolean {
  const token = itemAt(tokens, i);
  const before = itemAt(tokens, i - 1);
  return (
    // `he's said`, `they've said`
    (i > sentence.from && CUT_SHORT.has(token) && isOf(before, SUBJECT_PRONOUN)) ||
    (ON_OR_IN.has(token) && isOf(tokens[i + 1], DAY_OR_MONTH)) ||
    (token?.lower === 'long' && HAVE.has(before)) ||
    BEHIND_SUBJECT.has(token) ||
    // `Ruhl @ruhl said`
    (isAccount(token) && nameAt[i - 1] !== undefined)
  );
}
