import type { Token } from '../../tokens.ts';
import { NOW_OR_THEN } from '../../words/function-words.ts';
import { DETERMINER, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { isByTime } from './said-outright.ts';

/** Words with which what is said begins, and what right behind them tells that nobody speaks then or there. */
const NEVER_A_SETTING = new Map<string, WordList>([
  ['by', new WordList('next late early mid')],
  ['for', new WordList('now too example instance')],
  ['from', NOW_OR_THEN],
  ['at', new WordList('first present times no')],
  ['in', new WordList('fact effect truth reality addition turn theory practice short general')],
  ['on', new WordList('average balance')],
  ['so', new WordList('far')],
]);

/** Those behind an article or the like: `at this point`, `in the end`, `as a result`. */
const NEVER_BEHIND_ARTICLE = new Map<string, WordList>([
  ['at', new WordList('point stage rate')],
  ['in', new WordList('past future end meantime case cases event')],
  ['as', new WordList('result rule matter consequence')],
  ['over', new WordList('years past decades last')],
]);

/** As `as many as`. */
export const MEASURED = new WordList('many much few little long soon early late far');

/** Furthest `that` behind a setting, in tokens: `warned for years in its reports that`. */
const LONGEST_SETTING = 9;

/** Whether words that can lead to a setting begin what is said: `by then`, `for now`, `under the plan`. */
export function isNoSetting(tokens: readonly Token[], from: number): boolean {
  const [first, next] = [tokens[from]?.lower ?? '', tokens[from + 1]];
  if (areTwoWords(tokens, from)) return true;
  if (first === 'by') return next?.kind === 'number' || isByTime(tokens, from);
  if (first === 'as' && MEASURED.has(next)) return tokens[from + 2]?.lower === 'as';
  if (first === 'up') return next?.lower === 'to' && tokens[from + 2]?.kind === 'number';
  // Not so in `said under oath`.
  if (first === 'under') return isOf(next, DETERMINER);
  return isTimeBehindArticle(tokens, from);
}

/** Two words that are whole by themselves: `on average`, `by then`. */
export const areTwoWords = (tokens: readonly Token[], from: number): boolean =>
  NEVER_A_SETTING.get(tokens[from]?.lower ?? '')?.has(tokens[from + 1]) === true;

/** As `isNoSetting`, where no `that` is still to come: `warned for years that`. */
export const beginsSaid = (tokens: readonly Token[], from: number): boolean =>
  isNoSetting(tokens, from) && !holdsThat(tokens, from);

const isTimeBehindArticle = (tokens: readonly Token[], from: number): boolean =>
  isOf(tokens[from + 1], DETERMINER) &&
  NEVER_BEHIND_ARTICLE.get(tokens[from]?.lower ?? '')?.has(tokens[from + 2]) === true;

/** `said at first that`, `warned for years in its reports that`: the clause is still to come. */
export const holdsThat = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from + 1, from + LONGEST_SETTING).some(({ lower }) => lower === 'that');
