import type { Token } from '../../tokens.ts';
import { COUNTS } from '../../words/function-words.ts';
import { WordList } from '../../words/word-list.ts';

/* What a reporter tells behind the comma at the end of a report: what else happens then. */

const OWN = new WordList('his her their');
const BODY_PART = new WordList('voice eyes hands hand arms arm face head fists lip lips');
const TEARS = new WordList('tears tear');
const AT_ONCE = new WordList('wiping choking fighting sobbing weeping grinning laughing banging thumping');
const TIME = new WordList('minutes hours days weeks months moments minute hour day week month year');
const SINCE = new WordList('after before');
const REMARKS = new WordList('remarks comments');
/** What a reporter calls it: `, in a blow to the board`. */
const CALLED = new WordList('blow move sign reversal bid twist swipe jab nod dig rebuke u-turn about-face');
const WITHHOLDS = new WordList(
  'saying giving elaborating naming specifying offering providing citing explaining',
);
const TO_WHOSE = new WordList('delight dismay surprise anger applause annoyance amusement horror');
/** Furthest noun behind its article: `in a rare public rebuke`. */
const LONGEST = 5;

/**
 * Whether behind the comma at a token a reporter tells what else happens: `…, before leaving the room`, `…, hours after the board
 * met`, `…, her voice breaking`, `…, in a blow to the board`, `…, without saying why`.
 */
export function tellsBeside(tokens: readonly Token[], comma: number): boolean {
  const [first, second, third] = [tokens[comma + 1], tokens[comma + 2], tokens[comma + 3]];
  switch (first?.lower) {
    case 'before':
      return second?.lower.endsWith('ing') === true;
    case 'without':
      return WITHHOLDS.has(second);
    case 'in':
      return (
        REMARKS.has(second) ||
        second?.lower === 'what' ||
        (/^an?$/.test(second?.lower ?? '') &&
          tokens.slice(comma + 3, comma + 3 + LONGEST).some((token) => CALLED.has(token)))
      );
    case 'to':
      return second?.lower === 'the' && TO_WHOSE.has(third);
    case 'with':
      return tokens.slice(comma + 2, comma + 2 + LONGEST).some(({ lower }) => lower === 'side');
    case 'a':
      return TIME.has(second) && SINCE.has(third);
    case 'just':
      return TIME.has(second) || TIME.has(third);
    default:
      if (OWN.has(first)) return BODY_PART.has(second) && third?.lower.endsWith('ing') === true;
      if (TIME.has(first)) return SINCE.has(second);
      if (COUNTS.has(first?.lower ?? '') || first?.kind === 'number')
        return TIME.has(second) && SINCE.has(third);
      return (TEARS.has(first) && second?.lower === 'in') || AT_ONCE.has(first);
  }
}
