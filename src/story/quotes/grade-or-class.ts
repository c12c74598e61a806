import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { ARTICLE } from '../words/function-words.ts';
import { WordList } from '../words/word-list.ts';
import type { Beside } from './beside.ts';
import { isTitleCase, LONGEST_TITLE } from './title-case.ts';

/** Most words of a grade. */
const LONGEST_GRADE = 3;

/** What grades are given and changed by. */
const GRADING = new WordList(`
  rating ratings recommendation recommendations grade outlook downgraded upgraded downgrade upgrade downgrades upgrades
  rated rates`);

/** How far before a grade the word stands that tells of one: `cut its rating on Brae Mills to "sell"`. */
const LONGEST_GRADED = 8;

const RATES = new WordList('rate rates rated rating');
const RATED = new WordList('it them stock shares share bonds debt');
/** Furthest such verb before its grade: `rates the stock a "hold"`. */
const LONGEST_RATED = 6;

/** `cut its rating on Brae Mills to "sell" from "hold"`, `kept its "buy" rating`: a grade as analysts give them. */
export function isGrade({ tokens, at, before, after, words }: Beside): boolean {
  if (words.length > LONGEST_GRADE) return false;
  if (/^(?:rating|grade|recommendation)s?$/.test(after?.lower ?? '')) return true;
  // `rates the stock a "hold"`; not so in `rates him a "genius"`
  if (
    ARTICLE.has(before) &&
    tokens.slice(Math.max(0, at - LONGEST_RATED), at).some((token) => RATES.has(token))
  )
    return RATED.has(itemAt(tokens, at - 2));
  return (
    /^(?:to|from|at|of)$/.test(before?.lower ?? '') &&
    tokens.slice(Math.max(0, at - LONGEST_GRADED), at).some((token) => GRADING.has(token))
  );
}

/** What is given for a class of works or deeds, and the classes. */
const AWARD = new WordList(
  'award awards prize prizes trophy trophies oscar oscars nomination nominations nominated medal',
);
const CLASS = new WordList('category categories section sections genre genres');
const PRIZE = new WordList('award awards prize prizes');
/** How such a class begins in lower case: `best actor`, `most improved player`, beside `player of the year`; not so `exceptional gallantry`. */
const BEST = new WordList('best most worst');

/** What is asked for with one word, and the words: `the "no" campaign`, `a "leave" voter`; not `a "dirty" campaign`. */
const ASKED_FOR = new WordList('campaign campaigns vote votes voter voters camp camps side');
const ANSWER = new WordList('yes no leave remain stay in out for against aye nay');

/** `an award for "best actor"`, `the "best film" category`, `the "no" vote`: what something is entered under. */
export function isClass(tokens: readonly Token[], at: number, words: readonly Token[]): boolean {
  if (words.length > LONGEST_TITLE) return false;
  if (words.length === 1 && ASKED_FOR.has(tokens[at + 1])) return ANSWER.has(words[0]);
  const article = ARTICLE.has(itemAt(tokens, at - 1));
  if (CLASS.has(tokens[at + 1])) return article;
  // `the "best actor" award`, `won the prize for "Best Song"`; not so in `the "unfair" prize`, `a medal for "quiet courage"`
  const isBest = BEST.has(words[0]) || isTitleCase(words) || words.at(-1)?.lower === 'year';
  if (PRIZE.has(tokens[at + 1])) return article && isBest;
  return isBest && itemAt(tokens, at - 1)?.lower === 'for' && AWARD.has(itemAt(tokens, at - 2));
}

const LOOKED_FOR = new WordList('searches searched queries query');
/** What tells that a search is one by a machine: `a web search for`; not so in `the search for "common ground"`. */
const ONLINE = new WordList('google web internet online keyword');
const ENTERED = new WordList('typed types typing ticked googled googling');
const CLICKS = new WordList('click clicked clicks clicking');
const ON_SCREEN = new WordList('button buttons tab tabs key folder checkbox icon emoji');

/** `searches for "cheap flights"`, `typed "help" into the box`, `the "like" button`: words for a machine, or on it. */
export function isEntered(tokens: readonly Token[], at: number, words: readonly Token[]): boolean {
  if (words.length > LONGEST_TITLE) return false;
  const [before, second] = [itemAt(tokens, at - 1), itemAt(tokens, at - 2)];
  if (ENTERED.has(before) || ON_SCREEN.has(tokens[at + 1])) return true;
  // `clicked on "buy now"`; not so in `clicked "like old friends"`
  if (before?.lower === 'on') return CLICKS.has(second);
  if (before?.lower !== 'for') return false;
  return LOOKED_FOR.has(second) || (second?.lower === 'search' && ONLINE.has(itemAt(tokens, at - 3)));
}
