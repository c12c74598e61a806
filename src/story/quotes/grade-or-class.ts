import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { ARTICLE } from '../words/function-words.ts';
import { WordList } from '../words/word-list.ts';
import type { Beside } from './beside.ts';
import { LONGEST_TITLE } from './title-case.ts';

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
const CLASS = new WordList('category categories award awards prize prizes section sections genre genres');

/** What is asked for with one word: `the "no" campaign`, `a "leave" voter`. */
const ASKED_FOR = new WordList('campaign campaigns vote votes voter voters camp camps side');

/** `an award for "best actor"`, `the "best film" category`, `the "no" vote`: what something is entered under. */
export function isClass(tokens: readonly Token[], at: number, words: readonly Token[]): boolean {
  if (words.length > LONGEST_TITLE) return false;
  if (words.length === 1 && ASKED_FOR.has(tokens[at + 1])) return true;
  if (CLASS.has(tokens[at + 1])) return ARTICLE.has(itemAt(tokens, at - 1));
  return itemAt(tokens, at - 1)?.lower === 'for' && AWARD.has(itemAt(tokens, at - 2));
}

const LOOKED_FOR = new WordList('search searches searched searching queries query');
const ENTERED = new WordList('typed types typing clicked clicks clicking pressed ticked googled googling');
const ON_SCREEN = new WordList('button buttons tab tabs key menu folder checkbox icon emoji');

/** `searches for "cheap flights"`, `typed "help" into the box`, `the "like" button`: words for a machine, or on it. */
export function isEntered(tokens: readonly Token[], at: number, words: readonly Token[]): boolean {
  if (words.length > LONGEST_TITLE) return false;
  const before = itemAt(tokens, at - 1);
  const searched = before?.lower === 'for' && LOOKED_FOR.has(itemAt(tokens, at - 2));
  return searched || ENTERED.has(before) || ON_SCREEN.has(tokens[at + 1]);
}
