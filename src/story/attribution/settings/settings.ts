import { itemAt } from '../../item-at.ts';
import { isTitleOfWork } from '../../tokens.ts';
import type { Sentence, Token } from '../../tokens.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import {
  AUXILIARY,
  DAY_OR_MONTH,
  DETERMINER,
  FINITE,
  isOf,
  OBJECT_PRONOUN,
  POSSESSIVE,
} from '../../words/word-classes.ts';
import { WHILE_OR_WHEN } from '../../words/linking-words.ts';
import { WordList } from '../../words/word-list.ts';
import { beforeSubject } from './before-subject.ts';
import { behindDate } from '../phrases/dates.ts';
import { behindParticiple } from './behind-participle.ts';
import { thatBehindNouns, thatBehindTime, thatBehindWhen } from './that-behind-when.ts';
import { beginsClause } from './begins-clause.ts';
import { beginsSaid } from './begins-said.ts';
import { issueEnd, thatBehindTitle } from './programmes.ts';
import { TIMES, isCount, LAST_THIS_OR_NEXT, LATE_OR_EARLY, WEEKDAY } from '../../words/function-words.ts';
import { isAttributive } from '../phrases/between-marks.ts';

/** What can stand between a verb of saying and what is said: place, time, occasion, listener. */
const SETTING = new WordList(
  'in on at during throughout to from via through by after before with of for over outside inside about along near under',
);
const WHEN = new WordList(
  'later earlier afterwards afterward today yesterday tomorrow again also instead recently repeatedly publicly privately previously then too',
);
/** Words of time and order that tell when somebody speaks, or of what is said. */
const OF_EITHER = new WordList('too instead today yesterday tomorrow next each every');
const MANY = new WordList('many much few little often');
const DAY = new WordList('today yesterday tomorrow');
const TO_COME = new WordList("will 'll would to");

/**
 * Whether words of time belong to what is said: `said too many had died`, `told them instead of rain`, `said today was the day`,
 * `said next year the mill would close`.
 */
function isOfWhatIsSaid(tokens: readonly Token[], i: number): boolean {
  if (!OF_EITHER.has(tokens[i])) return false;
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (token?.lower === 'too') return MANY.has(next);
  if (token?.lower === 'instead') return next?.lower === 'of';
  if (DAY.has(token)) return isOf(next, AUXILIARY | FINITE);
  // `said next year it would close`, `said each year it shrank`; not so in `will say next week`, `plans to say next week`
  if (token?.lower === 'next' && TO_COME.has(itemAt(tokens, i - 2))) return false;
  return (
    TIMES.has(next) &&
    next?.lower !== 'day' &&
    tokens[i + 2]?.lower !== 'that' &&
    tokens[i + 2]?.kind === 'word'
  );
}

const AGAIN = new WordList('again over time');
const TIME_OPENER = new WordList('last this next late earlier early every each that one');
/** Those before which a month or day stands: `on Tuesday`, `late May`. */
const BEFORE_DAY = new WordList('on in late early');
/** What leads to no setting before a number: `said about 50 clerks had gone`. */
const ROUGHLY = new WordList('about over under near');
const LEAST = new WordList('least most');
/** Most phrases of setting between a verb and what is said. */
const MOST_SETTINGS = 4;

/** Behind words of time: `on Tuesday`, `last week`, `later`. */
export function skipTime(clauses: Clauses, sentence: Sentence, from: number): number {
  const { tokens } = clauses;
  let i = from;
  while (i < sentence.to) {
    const token = tokens[i];
    const next = tokens[i + 1];
    // `said on Sunday Forum that`
    const shown = token?.lower === 'on' ? thatBehindTitle(tokens, i + 1) : null;
    if (shown !== null) return shown;
    const ago = behindAgo(tokens, i);
    const day = BEFORE_DAY.has(token) ? i + 1 : i;
    const date = day > i || WEEKDAY.has(token) ? behindDate(tokens, day) : day;
    if (ago > i) i = ago;
    // `on 9 February`, `on May 4, 2020`, `Tuesday 9 February`; not so in `Friday, May 4 was the day`
    else if (date > day) {
      if ((day === i || WEEKDAY.has(tokens[day])) && isOf(tokens[date], AUXILIARY | FINITE)) break;
      i = date;
    }
    // `told voters again and again that`
    else if (AGAIN.has(token) && next?.lower === 'and' && /^(?:again|over)$/.test(tokens[i + 2]?.lower ?? ''))
      i += 3;
    // `late on Tuesday`, `late last month`
    else if (BEFORE_DAY.has(token) && next?.lower === 'on' && isOf(tokens[i + 2], DAY_OR_MONTH)) i += 1;
    else if (LATE_OR_EARLY.has(token) && LAST_THIS_OR_NEXT.has(next) && TIMES.has(tokens[i + 2])) i += 1;
    else if (isOfWhatIsSaid(tokens, i)) break;
    else if (WHEN.has(token) || (WEEKDAY.has(token) && next?.lower !== "'s")) {
      i += 1;
      if (TIMES.has(tokens[i])) i += 1;
    } else if (
      BEFORE_DAY.has(token) &&
      isOf(next, DAY_OR_MONTH) &&
      // `on Sunday's "Face to Face"`
      !(isOf(tokens[i + 2], POSSESSIVE) && isTitleOfWork(tokens[i + 3]))
    ) {
      i += 2;
      // `in May 2020`; not so in `on Monday 40 clerks had left`
      const year = tokens[i]?.kind === 'number' && !WEEKDAY.has(tokens[i - 1]);
      if (TIMES.has(tokens[i]) || year) i += 1;
    } else if (
      TIME_OPENER.has(token) &&
      // `said that may change`
      (TIMES.has(next) ||
        // `said that February sales rose`
        (isOf(next, DAY_OR_MONTH) && next?.capital === true && token?.lower !== 'that')) &&
      // `said each year of schooling pays`, `said that December's sale was off`
      tokens[i + 2]?.lower !== 'of' &&
      // `said that year after year it rained`
      !(tokens[i + 2]?.lower === 'after' && tokens[i + 3]?.lower === next?.lower) &&
      !isOf(tokens[i + 2], POSSESSIVE)
    )
      i += 2;
    // `between now and May that`
    else if (
      token?.lower === 'between' &&
      next?.lower === 'now' &&
      isOf(tokens[i + 3], DAY_OR_MONTH) &&
      tokens[i + 4]?.lower === 'that'
    )
      i += 4;
    // `reminds them every single day that`
    else if (
      token?.lower === 'every' &&
      next?.lower === 'single' &&
      TIMES.has(tokens[i + 2]) &&
      tokens[i + 3]?.lower === 'that'
    )
      i += 3;
    // `maintained throughout that`, `told a crowd here that`
    else if (HERE.has(token) && next?.lower === 'that') i += 1;
    // `replied the same day that`
    else if (token?.lower === 'the' && next?.lower === 'same' && TIMES.has(tokens[i + 2])) i += 3;
    else {
      const that = thatBehindTime(tokens, i);
      if (that === null) break;
      i = that;
    }
  }
  return i;
}

const HERE = new WordList('throughout here there');

const SPANS = new WordList('seconds minutes hours days weeks months years');
const AGO = new WordList('later earlier ago');

/** Behind `minutes later`, `two days earlier`; the token itself where no such time stands. */
function behindAgo(tokens: readonly Token[], from: number): number {
  const span = isCount(tokens[from]) ? from + 1 : from;
  return SPANS.has(tokens[span]) && AGO.has(tokens[span + 1]) ? span + 2 : from;
}

/** Whether a word that leads to a setting stands at a token; not so in `said about 50 clerks had gone`, `said at least 50 had`. */
export function isSetting({ tokens }: Clauses, i: number): boolean {
  if (!SETTING.has(tokens[i])) return false;
  const next = tokens[i + 1];
  return (
    !(ROUGHLY.has(tokens[i]) && next?.kind === 'number') && !(tokens[i]?.lower === 'at' && LEAST.has(next))
  );
}

/** Behind phrases of place, time and occasion: `in a statement`, `at a rally in Riga on Monday`. */
export function skipSettings(clauses: Clauses, sentence: Sentence, from: number): number {
  let i = from;
  for (let count = 0; count < MOST_SETTINGS; count += 1) {
    if (i >= sentence.to) break;
    const around = aroundEnd(clauses, sentence, i);
    if (around === null && !isSetting(clauses, i)) break;
    const that = thatBehindWhen(clauses.tokens, i);
    if (that !== null) return that;
    const to = around ?? settingEnd(clauses, sentence, i + 1);
    if (to === null || (beginsSaid(clauses.tokens, i) && beginsClause(clauses, sentence, to))) break;
    i = skipTime(clauses, sentence, to);
    i = skipTime(clauses, sentence, behindParticiple(clauses, sentence, i));
  }
  return i;
}

/** What leads to a setting as well, where nothing but `that` can follow: `told the hall amid boos that`. */
const AROUND = new WordList('behind amid amidst across alongside following while when');

/** Behind `behind closed doors`, and behind `amid boos`, `following a tour`, `while opening a mill` before a `that`; null if none stands here. */
function aroundEnd(clauses: Clauses, sentence: Sentence, i: number): number | null {
  const { tokens } = clauses;
  if (!AROUND.has(tokens[i])) return null;
  if (tokens[i]?.lower === 'behind' && tokens[i + 1]?.lower === 'closed' && tokens[i + 2]?.lower === 'doors')
    return i + 3;
  if (tokens[i]?.lower === 'following') return thatBehindNouns(clauses, sentence, i + 1);
  if (WHILE_OR_WHEN.has(tokens[i]))
    return tokens[i + 1]?.lower.endsWith('ing') === true ? thatBehindNouns(clauses, sentence, i + 2) : null;
  const to = phraseStartingAt(clauses, i + 1, sentence.to)?.to;
  return to !== undefined && tokens[skipTime(clauses, sentence, to)]?.lower === 'that' ? to : null;
}

/** Behind the place, time or occasion that begins at a token; null if none does. */
function settingEnd(clauses: Clauses, sentence: Sentence, from: number): number | null {
  const paper = issueEnd(clauses, sentence, from);
  const to =
    paper ??
    behindLabel(clauses, sentence, from) ??
    phraseStartingAt(clauses, from, sentence.to)?.to ??
    pronounEnd(clauses, sentence, from);
  // `said in a statement Ann Lee had left`
  return to === null ? null : (beforeSubject(clauses, sentence, from, to, false) ?? to);
}

/** Behind `the "Today" show`, `a "Trade Week" fair`: a noun behind its name between marks; null if none stands here. */
export function behindLabel(clauses: Clauses, sentence: Sentence, from: number): number | null {
  const { tokens } = clauses;
  const noun = tokens[from + 2];
  if (!isOf(tokens[from], DETERMINER) || tokens[from + 1]?.kind !== 'quote') return null;
  if (!isAttributive(noun) || noun?.capital === true) return null;
  return phraseStartingAt(clauses, from + 2, sentence.to)?.to ?? null;
}

/** Behind the pronoun of `wrote to her that`, where no phrase begins; null if none stands here. */
function pronounEnd({ tokens }: Clauses, sentence: Sentence, at: number): number | null {
  return at < sentence.to && isOf(tokens[at], OBJECT_PRONOUN) ? at + 1 : null;
}

/** Furthest second comma of an insertion between a verb and what is said, in tokens. */
const LONGEST_INSERTION = 14;

/** Behind the setting and an insertion that `that` follows: `said in Buffalo, New York, that`, `said, again, that`. */
export function behindSettings(clauses: Clauses, sentence: Sentence, from: number): number {
  const { tokens } = clauses;
  const i = skipSettings(clauses, sentence, from);
  if (tokens[i]?.text !== ',') return i;
  for (let comma = i; comma < Math.min(sentence.to, i + LONGEST_INSERTION); comma += 1)
    if (tokens[comma]?.text === ',' && tokens[comma + 1]?.lower === 'that') return comma + 1;
  // `told a meeting in Salem, New Hampshire on Monday that`
  const state = tokens[i + 1]?.capital === true ? phraseStartingAt(clauses, i + 1, sentence.to) : null;
  const behind = state === null ? i : skipSettings(clauses, sentence, skipTime(clauses, sentence, state.to));
  return tokens[behind]?.lower === 'that' ? behind : i;
}
