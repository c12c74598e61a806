import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { CONJUNCTION, isOf } from '../../words/word-classes.ts';
import { attributedBefore } from './attributed-before.ts';
import { causedBy } from './before-infinitive.ts';
import { earlierSubject, mainSubject } from './earlier-subject.ts';
import { heardOf } from './heard-of.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { ownSubject } from './own-subject.ts';
import { whoOfList } from './list-of-who.ts';
import { isLooseWord } from '../phrases/verbs.ts';

/** Who does what the verb at `verb` says; null if the sentence does not tell. */
export function subjectOf(clauses: Clauses, sentence: Sentence, verb: number): NounPhrase | null {
  const own = ownSubject(clauses, sentence, verb);
  if (own !== null) return own;
  const who = whoOfList(clauses, sentence, verb);
  if (who !== null) return who;
  const attributed = attributedBefore(clauses, sentence, verb);
  if (attributed !== null) return attributed;
  // `Ko said the bank had not tested it, and called that "…"`: after a comma the verb shares the subject of the sentence.
  const shared = sharesMainSubject(clauses, sentence, verb) ? mainSubject(clauses, sentence, verb) : null;
  // `The court heard that Orme rang her, and told her`
  const heard = shared === null ? null : heardOf(clauses, sentence, shared, verb);
  const earlier = heard ?? shared ?? earlierSubject(clauses, sentence, verb);
  return earlier === null ? null : (causedBy(clauses, sentence, earlier, verb) ?? earlier);
}

/** Whether a comma and a conjunction stand before the verb. */
function sharesMainSubject(clauses: Clauses, sentence: Sentence, verb: number): boolean {
  let i = verb - 1;
  while (i > sentence.from && isLooseWord(clauses.tokens[i])) i -= 1;
  return (
    isOf(itemAt(clauses.tokens, i), CONJUNCTION) &&
    itemAt(clauses.tokens, i - 1)?.text === ',' &&
    i - 1 > sentence.from
  );
}
