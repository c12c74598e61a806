import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { HAVE } from '../../words/function-words.ts';
import { WordList } from '../../words/word-list.ts';

/** Verbs whose subject does what the infinitive behind them says. */
const HABIT = new WordList(
  'like likes liked love loves loved prefer prefers preferred hate hates hated tend tends tended',
);
const LIKES = new WordList(
  `choose chooses chose chosen
  continue continues continued begin begins began start starts started came come comes delighted content`,
);

/** The verb whose subject does what the infinitive behind a `to` says: `what her agent likes to call "…"`; null where none stands. */
export function likesTo(tokens: readonly Token[], to: number): number | null {
  return isHabit(tokens, to) || LIKES.has(itemAt(tokens, to - 1)) ? to - 1 : null;
}

/** `likes to talk`, `used to talk`: what somebody does again and again; not so `began to talk`, `a term she has used to describe it`. */
export function isHabit(tokens: readonly Token[], to: number): boolean {
  const verb = itemAt(tokens, to - 1);
  return HABIT.has(verb) || (verb?.lower === 'used' && !HAVE.has(itemAt(tokens, to - 2)));
}

/** Verbs that go on with a participle: `said Ruhl kept yelling, "…"`. */
const KEEPS = new WordList(
  'keep keeps kept start starts started begin begins began continue continues continued enjoy enjoys enjoyed love loves loved regret regrets regretted',
);

/** What leads from a verb to the participle of its subject's habit. */
const LEADS: ReadonlyMap<string, WordList> = new Map([
  ['on', new WordList('insist insists insisted keep keeps kept')],
  ['in', new WordList('persist persists persisted delight delights delighted')],
  ['to', new WordList('take takes took taken')],
  ['of', new WordList('fond')],
]);

/** The verb whose subject does what a participle says: `what her agent insists on calling "…"`; null where none stands. */
export function keepsDoing(tokens: readonly Token[], gerund: number): number | null {
  const before = itemAt(tokens, gerund - 1);
  if (KEEPS.has(before)) return gerund - 1;
  return LEADS.get(before?.lower ?? '')?.has(itemAt(tokens, gerund - 2)) === true ? gerund - 2 : null;
}
