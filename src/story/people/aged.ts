import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { A_OR_AN } from '../words/function-words.ts';
import { OF_OR_FROM } from '../words/linking-words.ts';
import { WHO_OR_WHOSE } from '../words/relatives.ts';
import {
  AUXILIARY,
  BODY,
  FINITE,
  GROUP,
  isOf,
  isPeople,
  LISTED_ROLE,
  LOOSE,
  ORGANIZATION,
  PAST,
  ROLE,
} from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { ageAfter } from './apposition.ts';
import { isFirstNameAlone } from './first-name-alone.ts';
import type { FoundRun } from './mention.ts';
import { callingAt } from './one-name.ts';
import { isToldAsThing } from './told-as-thing.ts';
import { isToldDead } from './told-dead.ts';
import { isPlaced } from './usage.ts';

/** In years: younger ones seldom have a say, and with a smaller number between commas behind it a name is a horse's or a dog's as often. */
const YOUNGEST = 16;

/**
 * Whether the age behind a name of one word tells that it is all that somebody is called by: `how Rhona, 22, was trapped`,
 * `Zorvath, aged 43, fled`. Not so `Keeper, 41, saves`, `Corvia, 21, Norlund, 18,`, `in Corvia, 22, were hurt`; nor `Zorvath,
 * 22, died`: the dead are nobody that a story goes on to call he.
 */
export function isAged({ name: [first, more], run, tokens, quoted }: FoundRun): boolean {
  const age = more !== undefined || quoted || run.titled ? null : ageAfter(tokens, run.to);
  if (
    age === null ||
    age < YOUNGEST ||
    isOf(first, NO_NAME) ||
    COUNTED.has(first) ||
    isPeople(first) ||
    isPlaced(tokens, run.from)
  )
    return false;
  if (isToldDead({ tokens, run }) || isToldAsThing(tokens, run) || isVictim(tokens, run.from)) return false;
  if (isDoneTo(tokens, run.from, run.to + 3)) return false;
  if (tokens[run.to + 1]?.lower === 'aged' || isFirstNameAlone(first)) return true;
  return tokens[run.to + 2]?.text === ',' && tellsOfOne(tokens, run.to + 3);
}

/**
 * `Leo, 16, was stabbed`: who then speaks is whoever tells of it as often; not so `heard how Rhona, 22, was trapped`. `Troy, 21, is
 * next` may be a team.
 */
const isDoneTo = (tokens: readonly Token[], from: number, verb: number): boolean =>
  tokens[verb]?.lower === 'is'
    ? !A_OR_AN.has(tokens[verb + 1])
    : tokens[verb]?.lower === 'was' && isOf(tokens[verb + 1], PAST) && !HEARD.has(itemAt(tokens, from - 1));

const HEARD = new WordList('how that when');

/** What is no name, though a headline writes it in capitals. */
const NO_NAME = ROLE | LISTED_ROLE | GROUP | BODY | ORGANIZATION;

/** `The victim, Zorvath, 22,`, `the body of Zorvath, 22,` */
const isVictim = (tokens: readonly Token[], from: number): boolean =>
  VICTIM.has(itemAt(tokens, itemAt(tokens, from - 1)?.text === ',' ? from - 2 : from - 1));

/** Parties whose seats are counted so, and what has a number. */
const COUNTED = new WordList('labour labor reform route section chapter page article figure table');

const VICTIM = new WordList('victim victims deceased dead');

/** What goes on behind an age: `ran`, `who`, `of Brae`, `a barber`; not `Corvia, 22, and Norlund, 18, lead the table`. */
function tellsOfOne(tokens: readonly Token[], at: number): boolean {
  const next = itemAt(tokens, at);
  if (WHO_OR_WHOSE.has(next) || OF_OR_FROM.has(next)) return true;
  // `Corvia, 22, were beaten`
  if (OF_SEVERAL.has(next)) return false;
  return isOf(next, FINITE | PAST | AUXILIARY | LOOSE) || callingAt(tokens, at) !== null;
}

const OF_SEVERAL = new WordList('were are have');
