import type { Token } from '../../tokens.ts';
import { isCount } from '../../words/function-words.ts';
import { DETERMINER, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { BEFORE_OR_AFTER } from '../../words/linking-words.ts';
import { HIS_HER_OR_THEIR } from '../../words/pronouns.ts';
import { WITHHOLDS } from './how-it-is-said.ts';

/* What a reporter tells behind the comma at the end of a report: what else happens then. */

const BODY_PART = new WordList('voice eyes');
const TEARS = new WordList('tears tear');
const AT_ONCE = new WordList('wiping choking sobbing weeping');
/** What something said brings others to do: `prompting Orme to walk out`. */
const BRINGS = new WordList('prompting angering stunning infuriating');
/** What it does to a matter of weeks or years: `ending months of talks`, `capping a long career`. */
const ENDS = new WordList('ending capping concluding breaking');
const OF_LENGTH = new WordList(
  'weeks months years days decades weeklong monthlong months-long weeks-long year-long years-long days-long long',
);
/** What it does to a contest or a crowd: `throwing the race into chaos`, `sparking cheers`. */
const STIRS = new WordList(
  'throwing plunging sparking triggering drawing eliciting fuelling fueling dashing',
);
const TIME = new WordList('minutes hours days weeks months moments minute hour day week month year');
const REMARKS = new WordList('remarks comments');
/** What a reporter calls it: `, in a blow to the board`. */
const CALLED = new WordList('blow reversal twist swipe jab nod dig rebuke u-turn about-face');
const CALLS = new WordList('called call described seen');
const TO_WHOSE = new WordList('delight dismay anger applause annoyance amusement horror');
const AT_SIDE = new WordList('side');
/** Furthest noun behind its article: `in a rare public rebuke`. */
const LONGEST = 5;

/**
 * Whether behind the comma at a token a reporter tells what else happens: `…, hours after the board met`, `…, her voice breaking`,
 * `…, in a blow to the board`, `…, without saying why`. Decides only where what is said tells no deed done, which may have
 * happened so: `said he died, hours after he was shot`.
 */
export function tellsBeside(tokens: readonly Token[], comma: number): boolean {
  const [first, second, third] = [tokens[comma + 1], tokens[comma + 2], tokens[comma + 3]];
  switch (first?.lower) {
    case 'without':
      return WITHHOLDS.has(second);
    case 'in':
      if (second?.lower === 'what') return isNear(tokens, comma, CALLS);
      return REMARKS.has(second) || (/^an?$/.test(second?.lower ?? '') && isNear(tokens, comma, CALLED));
    case 'to':
      return second?.lower === 'the' && TO_WHOSE.has(third);
    case 'with':
      return isNear(tokens, comma, AT_SIDE);
    case 'just':
      return TIME.has(second) || TIME.has(third);
    default:
      if (HIS_HER_OR_THEIR.has(first)) return BODY_PART.has(second) && third?.lower.endsWith('ing') === true;
      if (TIME.has(first)) return BEFORE_OR_AFTER.has(second);
      if (first?.lower === 'a' || isCount(first)) return TIME.has(second) && BEFORE_OR_AFTER.has(third);
      if (STIRS.has(first)) return second?.kind === 'word';
      if (ENDS.has(first)) return tokens.slice(comma + 2, comma + 5).some((token) => OF_LENGTH.has(token));
      if (BRINGS.has(first)) return isOf(second, DETERMINER) || second?.capital === true;
      return (TEARS.has(first) && second?.lower === 'in') || AT_ONCE.has(first);
  }
}

/** Whether a word of a list is one of the few behind the first behind a comma. */
const isNear = (tokens: readonly Token[], comma: number, words: WordList): boolean =>
  tokens.slice(comma + 2, comma + 2 + LONGEST).some((token) => words.has(token));
