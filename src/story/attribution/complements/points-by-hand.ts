import type { Sentence } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { holdsQuote } from '../settings/said-before.ts';

/** Most words for a thing that somebody points to by hand: `pointing to the door`, not `to the polls of last week`. */
const LONGEST_THING = 2;

/** What is pointed to by hand, whatever tells more of it: `pointed to the door`, `pointing to a scar on her arm`. */
const THINGS = new WordList(`
  door doors window windows wall walls booth table tables chair chairs desk seat seats bench benches shelf shelves map maps
  screen photo photos photograph photographs picture pictures portrait portraits banner banners flag flags poster posters
  plaque statue scar scars bruise bruises tattoo arm arms leg legs forehead feet chest stomach belly knee shoulder throat eye
  eyes ear ears nose mouth hair coat hat shirt badge shoes tree trees house houses buildings tower towers chimney car cars
  truck trucks bus buses van street fence gate roof ceiling floor sky sun moon ship ships boat boats plane planes stage podium
  lectern box boxes bag bags bottle bottles plate cup stain stains rubble crater craters grave graves tomb tombs clock watch
  stairs staircase corridor hallway hill hills mountain mountains river lake`);

/** What tells of what a thing shows or is part of, and makes a reason of it: `photos that showed the ruin`, `the heart of it`. */
const TELLS_WHAT = new WordList('of that which showing as');

/** Whether `pointed to` leads to a thing rather than to a reason: a thing as hands point to it or, behind a participle, one that little is told of. */
export function pointsByHand(
  clauses: Clauses,
  sentence: Sentence,
  thing: number,
  participle: boolean,
): boolean {
  const phrase = phraseStartingAt(clauses, thing, sentence.to);
  if (phrase?.name !== null) return false;
  // `pointed to a table with "electric" lemonade`
  const byHand =
    THINGS.has(clauses.tokens[phrase.head]) &&
    !TELLS_WHAT.has(clauses.tokens[phrase.head + 1]) &&
    !TELLS_WHAT.has(clauses.tokens[phrase.to]) &&
    !holdsQuote(clauses, { from: thing, to: sentence.to });
  return byHand || (participle && phrase.to - thing <= LONGEST_THING);
}
