import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  FINITE,
  isOf,
  PAST,
  PREPOSITION,
  SAYING,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { POSSESSIVE_PRONOUN } from '../../words/pronouns.ts';
import { SPOKESPERSON } from '../../words/somebody.ts';

/* What a report ends before, as it tells how, where and when somebody speaks: `said it was late <in a statement>`. */

/** Furthest start of it before the end of the report, in tokens. */
const LONGEST = 16;
/** Most words between its article and its noun: `in a short written statement`. */
const MOST_BETWEEN = 3;

const ONE = new WordList('a an his her their its');
/** `in its financial statements` holds what is said there, `in a statement` does not. */
const ONE_OCCASION = new WordList(`
  statement letter interview email e-mail tweet speech address memo video message column article editorial op-ed testimony
  broadcast affidavit`);
const FOR_PAPERS = new WordList('news press');
const QUESTION = new WordList('question questions query queries request inquiry enquiry reporter');
const NETWORK = new WordList('twitter facebook instagram telegram youtube tiktok linkedin weibo');
const CHANNEL = new WordList('page account website feed blog channel podcast twitter facebook');
/** What somebody leaves out who says something. */
export const WITHHOLDS = new WordList(
  'saying citing giving elaborating naming specifying providing offering identifying explaining elaboration',
);
const ABOUT = new WordList('about whether if on why');
const REACHED = new WordList('reached contacted');
/** What somebody does to others with words, so that it can be the occasion of that: `would insult her in a letter`. */
const WITH_WORDS = new WordList(`
  lie insult attack mock publish appear sign speak spoken met meet write post share send heard hear read see seen resign quit fire
  hire contact reach interview mention defame debate response reply answer apologise apologize file spend run`);
/** How a verb begins that tells what is or is to come, and no deed done: of that a letter can be the occasion. */
const TO_COME = new WordList(
  "would will could can may might should must shall 'll is are has have does do 're 've won't can't isn't aren't wouldn't",
);

/** Whether the first verb of what is said tells what is or is to come: `said it would close`, not `said a man had fled`. */
export function isToCome(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (isOf(tokens[i], AUXILIARY | FINITE | PAST)) return TO_COME.has(tokens[i]);
  return false;
}

/** Where the report from `from` to `end` ends: before what tells how it is said, if something does. */
export function beforeManner(tokens: readonly Token[], from: number, end: number): number {
  for (let i = Math.max(from + 2, end - LONGEST); i < end - 1; i += 1) {
    if (!tellsHow(tokens, i)) continue;
    const within = tokens.slice(from, i).some((token) => isOf(token, SAYING) || WITH_WORDS.has(token));
    if (within || goesOn(tokens, i, end) || !isToCome(tokens, from, i)) return end;
    return itemAt(tokens, i - 1)?.text === ',' ? i - 1 : i;
  }
  return end;
}

/** `the hashtag on Twitter, which had spread, was old`: what is said goes on behind it. */
const goesOn = (tokens: readonly Token[], from: number, end: number): boolean =>
  tokens.slice(from, end).some((token) => token.text === ',' || isOf(token, FINITE | AUXILIARY));

function tellsHow(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  switch (tokens[i]?.lower) {
    case 'in':
      return (ONE.has(next) && endsIn(tokens, i + 2, ONE_OCCASION)) || isResponse(tokens, i);
    case 'at':
      return ONE.has(next) && FOR_PAPERS.has(tokens[i + 2]) && tokens[i + 3]?.lower === 'conference';
    case 'on':
    case 'via':
      return (
        (NETWORK.has(next) &&
          (tokens[i + 2]?.kind !== 'word' ||
            isOf(tokens[i + 2], PREPOSITION | SUBORDINATOR | CONJUNCTION))) ||
        (next?.lower === 'condition' && tokens[i + 2]?.lower === 'of') ||
        (POSSESSIVE_PRONOUN.has(next) && endsIn(tokens, i + 2, CHANNEL))
      );
    case 'without':
      return WITHHOLDS.has(next);
    case 'through':
      return ONE.has(next) && endsIn(tokens, i + 2, SPOKESPERSON);
    case 'when':
      return REACHED.has(next) || (next?.lower === 'asked' && ABOUT.has(tokens[i + 2]));
    default:
      return false;
  }
}

/** `in response to a question` */
const isResponse = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.lower === 'response' && tokens[i + 2]?.lower === 'to' && endsIn(tokens, i + 3, QUESTION);

/** Whether a noun of a list ends the few words from a token on. */
function endsIn(tokens: readonly Token[], from: number, nouns: WordList): boolean {
  for (let i = from; i <= from + MOST_BETWEEN && tokens[i]?.kind === 'word'; i += 1)
    if (nouns.has(tokens[i])) return true;
  return false;
}
