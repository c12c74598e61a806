import { isRelative } from '../../people/around-name.ts';
import type { UtterancePart } from '../../quotes/utterances.ts';
import type { Token } from '../../tokens.ts';
import { COURTESY_TITLE, FIRST_NAME, isOf, PLACE, ROLE, SOMEBODY } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { SENTENCE_MARK } from '../../words/punctuation.ts';
import type { RuleContext } from '../cues/finding.ts';
import { endsInTelling, tellsWhatWasSaid } from './retold.ts';

/** Most words of a line in a talk of two. */
export const LONGEST_LINE = 14;

/** Whom words are spoken to by name at their end or start: the `Nell` of `"They have it, Nell."`, `"Nell, they have it."`; null if nobody. */
function addressedBy(words: readonly Token[]): Token | null {
  let last = words.length - 1;
  while (SENTENCE_MARK.has(words[last])) last -= 1;
  const before = isOf(words[last - 1], COURTESY_TITLE) ? last - 1 : last;
  const isTitled = before < last;
  if (before > 1 && words[before - 1]?.text === ',' && isCalled(words[last], isTitled)) {
    const told = isOf(words[before - 2], SOMEBODY | ROLE) || isRelative(words, before);
    // `"We met Tom, Ann."`, `"It was my brother, Tom."`
    if (!told && words[before - 2]?.capital !== true)
      // `"I said to myself, get up, Tom."`
      return tellsWhatWasSaid(words, before - 1) ? null : (words[last] ?? null);
  }
  const first = isOf(words[0], COURTESY_TITLE) ? 1 : 0;
  const calls = words[first + 1]?.text === ',' && isCalled(words[first], first > 0);
  // `"Tom, Ann and Nell left."`, `"Tom, who left,"`
  return calls && words.length > first + 3 && YOU.has(words[first + 2]) ? (words[first] ?? null) : null;
}

/** What goes on behind a name that is called. */
const YOU = new WordList(
  'you i we they it he she this that there do have are is let come go please look listen your why what',
);

const isCalled = (token: Token | undefined, titled: boolean): boolean =>
  token?.capital === true && (titled || (isOf(token, FIRST_NAME) && !isOf(token, PLACE)));

const wordsOf = ({ passage, piece }: UtterancePart): readonly Token[] => passage.inner[piece] ?? [];

/**
 * Whether words are spoken to whoever spoke before, `"Go, Tom."` behind `"It is late," Tom said.`, or the line behind them is spoken
 * to somebody by name, as in a talk of two whose lines turn over.
 */
export function isAddressed({ part, previous, passages }: RuleContext): boolean {
  const finding = previous?.finding;
  const words = wordsOf(part);
  const called = addressedBy(words);
  const told = previous?.utterance.parts.at(-1);
  const before = told === undefined ? [] : wordsOf(told);
  // `"My mum called me," Tom said.`, and in the next paragraph `"Tom, you have to come home."`
  if (endsInTelling(before, true)) return false;
  if (called !== null && finding != null) {
    const { clauses, phrase } = finding;
    for (let i = phrase.from; i < phrase.to; i += 1)
      if (clauses.tokens[i]?.word.bare === called.word.bare) return true;
  }
  if (called !== null || words.length > LONGEST_LINE || endsInTelling(before)) return false;
  const next = passages[part.passage.index + 1];
  const [line, more] = next?.pieces ?? [];
  if (next === undefined || line === undefined || more !== undefined) return false;
  if (line.outerEnd - line.outerStart < next.text.length) return false;
  const answer = next.inner[0] ?? [];
  return answer.length <= LONGEST_LINE && addressedBy(answer) !== null;
}
