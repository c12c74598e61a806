import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { ARTICLE } from '../../words/function-words.ts';
import { CAMPAIGNING } from '../../words/report-nouns.ts';
import { WordList } from '../../words/word-list.ts';
import { subjectOf } from '../subjects/verb-subject.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';

/* Who makes a promise or a claim theirs by the verb before its noun. */

/** The subject of the verb by which the noun is uttered: `Ruhl made the claim`. */
export function utterer(
  clauses: Clauses,
  sentence: Sentence,
  noun: number,
  verbs: { readonly has: (word: string) => boolean },
): NounPhrase | null {
  const utters = (i: number): boolean => verbs.has(itemAt(clauses.tokens, i)?.lower ?? '');
  let verb = noun - 1;
  while (verb > sentence.from && noun - verb <= 4 && !utters(verb)) verb -= 1;
  return utters(verb) ? subjectOf(clauses, sentence, verb) : null;
}

const PROMISE = new WordList('promise promises pledge pledges vow vows');

/** `campaigned on a promise to`, `won on promises that` */
const isStoodOn = ({ tokens }: Clauses, noun: number): boolean =>
  PROMISE.has(tokens[noun]) &&
  itemAt(tokens, ARTICLE.has(itemAt(tokens, noun - 1)) ? noun - 2 : noun - 1)?.lower === 'on';

/** Who stands on such a promise; not so in `Ruhl, elected on a promise to stay, quit` and `Shares won on a promise to cut rates`. */
export function standsOn(clauses: Clauses, sentence: Sentence, noun: number): NounPhrase | null {
  if (!isStoodOn(clauses, noun)) return null;
  const phrase = utterer(clauses, sentence, noun, CAMPAIGNING);
  return phrase !== null && canJudge(clauses, phrase) && clauses.tokens[phrase.to]?.text !== ','
    ? phrase
    : null;
}
