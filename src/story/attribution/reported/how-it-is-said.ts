import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { AUXILIARY, FINITE, isOf, SAYING } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { ASKED } from './occasions.ts';

/* What a report ends before, as it tells how, where and when somebody speaks: `said it was late <in a statement>`. */

/** Furthest start of it before the end of the sentence, in tokens. */
const LONGEST = 16;
/** Most words between its article and its noun: `in a short written statement`. */
const MOST_BETWEEN = 3;

const ONE = new WordList('a an his her their its');
const OWN = new WordList('his her its their');
/** `in its financial statements` holds what is said there, `in a statement` does not. */
const ONE_OCCASION = new WordList(`
  statement letter interview email e-mail tweet speech address briefing conference memo video message column article editorial
  op-ed testimony broadcast affidavit`);
const QUESTION = new WordList('question questions query queries request inquiry enquiry reporter');
const NETWORK = new WordList('twitter facebook instagram telegram youtube tiktok linkedin weibo');
const CHANNEL = new WordList('page account website feed blog channel podcast twitter facebook');
const BY_WHAT = new WordList('phone telephone email e-mail videolink');
const WITHOUT = new WordList(
  'giving elaborating naming specifying providing offering citing identifying explaining elaboration',
);
const FOR_OTHERS = new WordList(
  'spokesman spokeswoman spokesperson lawyer lawyers attorney attorneys publicist translator interpreter',
);
const DOER = new WordList('he she they');
const MOVES = new WordList('left arrived entered walked boarded emerged departed headed toured');
/** What somebody does to others with words, so that it can be the occasion of that: `said Ruhl had insulted her in a letter`. */
const WITH_WORDS = new WordList(`
  lied lying lie insulted insult attacked attack threatened smeared mocked published appeared appear signed spoken spoke spoken met
  written wrote posted shared sent heard read seen admitted apologised apologized resigned quit fired hired contacted reached
  interviewed mentioned defamed debated response reply answer`);

/** Where the report from `from` to `end` ends: before what tells how it is said, if something does. */
export function beforeManner(tokens: readonly Token[], from: number, end: number): number {
  for (let i = Math.max(from + 2, end - LONGEST); i < end - 1; i += 1) {
    if (!tellsHow(tokens, i)) continue;
    const within = tokens.slice(from, i).some((token) => isOf(token, SAYING) || WITH_WORDS.has(token));
    if (within || goesOn(tokens, i, end)) return end;
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
    case 'at':
    case 'during':
      return (ONE.has(next) && endsIn(tokens, i + 2, ONE_OCCASION)) || isResponse(tokens, i);
    case 'on':
    case 'via':
      return (
        NETWORK.has(next) ||
        (next?.lower === 'condition' && tokens[i + 2]?.lower === 'of') ||
        (OWN.has(next) && endsIn(tokens, i + 2, CHANNEL))
      );
    case 'by':
      return BY_WHAT.has(next);
    case 'under':
      return next?.lower === 'oath';
    case 'without':
      return WITHOUT.has(next);
    case 'through':
      return ONE.has(next) && endsIn(tokens, i + 2, FOR_OTHERS);
    case 'when':
      return ASKED.has(next);
    case 'as':
      return DOER.has(next) && MOVES.has(tokens[i + 2]);
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
