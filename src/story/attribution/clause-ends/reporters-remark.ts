import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { HAVE } from '../../words/function-words.ts';
import { DETERMINER, FINITE, isOf, PAST, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { WITHHOLDS } from './how-it-is-said.ts';

/** Words with which a reporter sums up what somebody just told. */
const SUMS_UP = new WordList(
  'move step decision shift setback blow sign bid gesture concession twist warning reference response retreat gamble',
);
/** With which a reporter does so behind `in` alone: `, the ruling was late` can be said. */
const SUMS_UP_IN = new WordList('finding discovery ruling verdict admission revelation reversal departure');
/** `in the first such step since 1990` */
const RANKS = new WordList('first latest worst second third fourth');
/** `in the boldest step yet`; not so in `in the forest` */
const SUPERLATIVE = /(?<!^(?:for|harv|prot|cont|inter|requ))est$/u;

/** Most words between the article and such a word: `a rare and costly setback`. */
const MOST_BETWEEN = 3;

/**
 * Whether the reporter's view of what was told begins at a token behind an attribution and its comma: `…, Ruhl said, in what
 * unions called a betrayal`, `…, she said, a move that unions condemned`, `…, he said, in the first such step since 1990`.
 */
export function isReportersRemark(tokens: readonly Token[], i: number): boolean {
  // `…, she said, without giving details`
  if (tokens[i]?.lower === 'without' && WITHHOLDS.has(tokens[i + 1])) return true;
  const inside = tokens[i]?.lower === 'in';
  const first = inside ? i + 1 : i;
  if (inside && tokens[first]?.lower === 'what') return true;
  if (!isOf(tokens[first], DETERMINER)) return false;
  for (let at = first + 1; at <= first + 1 + MOST_BETWEEN; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.capital) return false;
    if (SUMS_UP.has(token) || (inside && SUMS_UP_IN.has(token))) return true;
    if (RANKS.has(token) || SUPERLATIVE.test(token.lower)) return tellsHowLong(tokens, at);
  }
  return false;
}

/** What words were, told behind them: `called for an inquiry, a demand echoed by the union`. */
const WERE = new WordList(
  'demand call charge claim accusation allegation assertion suggestion proposal promise pledge request plea view decision',
);
/** What words were, where a relative tells what they brought: `a line that drew laughter`; not `a line that runs to Riga`. */
const LINE = new WordList('line phrase joke quip remark comment jab dig message slogan statement');
const BROUGHT = new WordList(
  'drew won got earned brought prompted raised sparked met provoked stunned angered enraged',
);
/** Most words between such a word and what is told of it: `a charge first made by`, `a demand he repeated`. */
const MOST_BEFORE_VERB = 1;

/**
 * Whether a reporter sums up what is said right before a comma: `, a demand echoed by the union`, `, a move that stunned
 * workers`; not so in `a delay, a move and a vote`, `, a sign that the plan had failed`.
 */
export function sumsUp(tokens: readonly Token[], comma: number): boolean {
  if (tellsOfWords(tokens, comma) || isDeniedThere(tokens, comma)) return true;
  if (!/^an?$/.test(tokens[comma + 1]?.lower ?? '')) return false;
  for (let at = comma + 2; at <= comma + 2 + MOST_BEFORE_NOUN; at += 1) {
    if (tokens[at]?.kind !== 'word') return false;
    if (LINE.has(tokens[at]) && /^(?:that|which)$/.test(tokens[at + 1]?.lower ?? ''))
      return BROUGHT.has(tokens[at + 2]);
    if (!SUMS_UP.has(tokens[at]) && !WERE.has(tokens[at])) continue;
    if (/^(?:that|which)$/.test(tokens[at + 1]?.lower ?? '')) return isOf(tokens[at + 2], FINITE | PAST);
    for (let verb = at + 1; verb <= at + 1 + MOST_BEFORE_VERB; verb += 1)
      if (tokens[verb]?.kind === 'word' && tokens[verb + 1]?.lower === 'by') return true;
    return false;
  }
  return false;
}

const ALLEGED = new WordList('which allegations accusations charges claims something');
const DENIES = new WordList('denies deny disputes dispute rejects reject contests contest');
/** Furthest such verb behind the comma: `, which the former mayor of Riga denies`. */
const LONGEST_DENIER = 8;

/** `said he stole it, which he denies`, `, which the firm has denied`, `, allegations he disputes`: told by the reporter of whoever is accused. */
function isDeniedThere(tokens: readonly Token[], comma: number): boolean {
  if (!ALLEGED.has(tokens[comma + 1])) return false;
  for (let at = comma + 2; at <= comma + LONGEST_DENIER && tokens[at]?.kind === 'word'; at += 1) {
    const denies =
      DENIES.has(tokens[at]) ||
      (tokens[at]?.lower === 'denied' && (HAVE.has(tokens[at - 1]) || HAVE.has(tokens[at - 2])));
    // `, which she denied, saying it was late`
    const answers = tokens[at]?.lower === 'denied' && tokens[at + 2]?.word.cue?.form === 'GERUND';
    if (answers && tokens[at + 1]?.text === ',') return at > comma + 2;
    if (denies) return at > comma + 2 && tokens[at + 1]?.kind !== 'word';
  }
  return false;
}

/** What words between marks are, told right behind them: `a "weather bomb", a term for a storm`, `"a clown", words that may cost him`. */
const TERM = new WordList(
  'term terms phrase word words name nickname expression euphemism euphemisms label metaphor slang jargon shorthand parlance code',
);
const BEHIND_TERM = new WordList('for used coined meaning that which borrowed applied given');
const SAID = new WordList('words remark remarks comment comments line lines phrase language');

/** Whether a reporter tells what the words between marks before a comma are or what they did; words that are none of the speaker's. */
function tellsOfWords(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.kind !== 'quote' && itemAt(tokens, comma - 1)?.kind !== 'quote') return false;
  let noun = comma + 1;
  if (/^an?$/.test(tokens[noun]?.lower ?? '')) {
    noun += 1;
    while (noun <= comma + 2 + MOST_BEFORE_NOUN && !TERM.has(tokens[noun]) && !SAID.has(tokens[noun]))
      noun += 1;
  }
  const next = tokens[noun + 1];
  if (TERM.has(tokens[noun]) && BEHIND_TERM.has(next)) return true;
  const told =
    next?.lower === 'that' ||
    next?.lower === 'which' ||
    isOf(next, SUBJECT_PRONOUN) ||
    next?.capital === true;
  return SAID.has(tokens[noun]) && told;
}

/** Most words between the article and such a word: `a rare and costly setback`. */
const MOST_BEFORE_NOUN = 2;

/** Most words up to the `since` of `in the first such step since 1990`, the `in` of `in the third blast in a week`. */
const LONGEST_RANK = 8;
/** With what is ranked, told behind it alone: `in its biggest bet yet`, `the worst fire ever`. */
const SO_FAR = new WordList('yet ever');
const OF_TIMES = new WordList('of in on for this');
/** The times that something is ranked in: `the biggest deal of the year`, `the worst fire in decades`. */
const TIMES = new WordList(
  'year years decade decades century season month months week weeks war record campaign',
);

function tellsHowLong(tokens: readonly Token[], from: number): boolean {
  for (let i = from + 1; i <= from + LONGEST_RANK; i += 1) {
    if (tokens[i]?.lower === 'since') return true;
    const next = tokens[i + 1];
    if (tokens[i]?.lower === 'in' && (next?.lower === 'a' || next?.kind === 'number')) return true;
    if (SO_FAR.has(tokens[i])) return true;
    if (!OF_TIMES.has(tokens[i])) continue;
    if (TIMES.has(next) || (isOf(next, DETERMINER) && TIMES.has(tokens[i + 2]))) return true;
  }
  return false;
}
