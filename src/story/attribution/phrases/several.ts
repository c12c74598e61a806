import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { canSpeak } from './can-speak.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { CONJUNCTION, isOf, isPeople, SUBORDINATOR } from '../../words/word-classes.ts';

/** Most words of a subject that begins with a number of people. */
const LONGEST = 14;

/** What begins a subject of several. */
const SEVERAL =
  /^(?:those|these|many|some|most|several|few|more|half|thousands|hundreds|dozens|two-thirds|three-quarters)$/;

/**
 * The words up to token `last` as a subject of several people with what tells more of them: `those around her`, `more
 * than half of those in the town`; null where the clause begins with something else.
 */
export function severalEndingAt(clauses: Clauses, sentence: Sentence, last: number): NounPhrase | null {
  const { tokens, nameAt } = clauses;
  let from = last + 1;
  while (from > sentence.from && last - from < LONGEST) {
    const token = itemAt(tokens, from - 1);
    if (token?.kind === 'quote') break;
    if (token?.lower !== 'than' && isOf(token, CONJUNCTION | SUBORDINATOR)) break;
    if (token?.kind === 'punctuation' && !/^['’]s?$|^%$/u.test(token.text)) break;
    from -= 1;
  }
  const lower = tokens[from]?.lower ?? '';
  // `Opponents of letting boats into the harbour cite fears`
  const group = isPeople(tokens[from]);
  if (from > last || nameAt[from] !== undefined || !(group || SEVERAL.test(lower))) return null;
  // `several people close to the talks`: the people; `more than half of those in the town`: the half.
  const counted = tokens[from + 1]?.lower === 'than' ? from + 2 : from;
  const heads = [phraseStartingAt(clauses, counted, last + 1)?.head ?? counted, counted];
  return (
    heads
      .map((head) => ({ from, to: last + 1, head: Math.min(head, last), name: null }))
      .find((phrase) => canSpeak(clauses, phrase)) ?? null
  );
}
