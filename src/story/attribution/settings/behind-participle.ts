import { itemAt } from '../../item-at.ts';
import { isTitleOfWork } from '../../tokens.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { NAMING_VERBS } from '../../words/cues.ts';
import { A_OR_AN, isCount, LATE_OR_EARLY, PARTICIPLES, TIMES } from '../../words/function-words.ts';
import { OUT_OR_UP } from '../../words/linking-words.ts';
import { DAY_OR_MONTH, FINITE, isOf, PAST, SAYING } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { behindDate } from '../phrases/dates.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { BEHIND_PARTICIPLE } from '../phrases/told-by-participle.ts';

const PLACE = new WordList('here there nearby abroad online');

/** What is done with a paper or a talk that is said to be of a day: `a statement released Monday`. */
const MADE = new WordList(`
  released issued published posted aired broadcast televised filed made taped recorded dated sent obtained unveiled unsealed signed
  submitted given delivered written circulated distributed disclosed printed shared uploaded leaked reviewed seen read held conducted`);
const DAYS = new WordList(
  'today yesterday tonight tomorrow recently overnight simultaneously separately jointly publicly exclusively',
);
/** What tells by another event or paper when it is made. */
const THEN = new WordList('after before during');
/** The same, of which the thing behind belongs to it. */
const BESIDE = new WordList('following alongside amid');
const PUBLIC = new WordList('public available');
const SOON = new WordList('shortly soon just');
const HOURS = new WordList('hours minutes days weeks months years hour day week month year');
const LATER = new WordList('later earlier ago after before');

/**
 * Behind a participle that tells more of a setting, whose own setting follows: `in a letter <sent out by the office>`; behind its
 * day as well: `in a statement <released Monday>`, `in minutes <made public late Wednesday>`. The token itself where none
 * stands.
 */
export function behindParticiple(clauses: Clauses, sentence: Sentence, from: number): number {
  const { tokens } = clauses;
  const token = tokens[from];
  // `in a speech called "A New Dawn" that`
  if (isTitleOfWork(tokens[from + 1]) && NAMING_VERBS.has(token?.lower ?? '')) return from + 2;
  const i = OUT_OR_UP.has(tokens[from + 1]) ? from + 2 : from + 1;
  // In `a statement opposing the deal` the verb looks like a noun.
  const told = behindTold(clauses, sentence, from) ?? behindTold(clauses, sentence, from - 1);
  if (told !== null) return told;
  // `a group of bankers gathered here`
  if (isOf(token, PAST) && PLACE.has(tokens[i])) return i + 1;
  const participle = isOf(token, PAST) || PARTICIPLES.has(token);
  if (i >= sentence.to || !(participle || MADE.has(token))) return from;
  if (participle && BEHIND_PARTICIPLE.has(tokens[i]) && !isPartOfDay(tokens, i)) return i;
  return MADE.has(token) ? behindMade(clauses, sentence, from) : from;
}

/** What a paper or a talk does with the matter it is about. */
const ABOUT = new WordList(
  'announcing outlining detailing disclosing explaining accompanying confirming marking opposing supporting defending describing unveiling accepting acknowledging',
);

/** Most words from `in` to what a paper does: `in a six-page letter to staff announcing`. */
const LONGEST_PAPER = 8;

/** `said in a letter announcing the sale that it was late`: whoever says so announces the sale there, and not that it was late. */
export function tellsMatter(clauses: Clauses, sentence: Sentence, at: number): boolean {
  if (behindTold(clauses, sentence, at) === null) return false;
  for (let i = at - 2; i >= Math.max(sentence.from, at - LONGEST_PAPER); i -= 1) {
    if (clauses.tokens[i]?.kind !== 'word') return false;
    if (clauses.tokens[i]?.lower === 'in') return isOf(itemAt(clauses.tokens, i - 1), SAYING);
  }
  return false;
}

/** Behind the matter of a paper, with the `that` of what is said there: `said in a letter announcing his departure that`; null if none is told. */
function behindTold(clauses: Clauses, sentence: Sentence, from: number): number | null {
  if (!ABOUT.has(itemAt(clauses.tokens, from))) return null;
  const to = phraseStartingAt(clauses, from + 1, sentence.to)?.to;
  return to !== undefined && clauses.tokens[to]?.lower === 'that' ? to : null;
}

/** `late Monday`, not `late in the day` */
const isPartOfDay = (tokens: readonly Token[], i: number): boolean =>
  LATE_OR_EARLY.has(tokens[i]) && isOf(tokens[i + 1], DAY_OR_MONTH);

/** Behind `released Monday`, `made public late on Monday`, `released May 4`; the token itself where no day is told. */
function behindMade(clauses: Clauses, sentence: Sentence, from: number): number {
  const { tokens } = clauses;
  const made = PUBLIC.has(tokens[from + 1]) ? from + 2 : from + 1;
  // `released shortly after the vote`, `released two hours after the vote`
  const hours = A_OR_AN.has(tokens[made]) || isCount(tokens[made]) ? made + 1 : made;
  const soon =
    HOURS.has(tokens[hours]) && LATER.has(tokens[hours + 1])
      ? hours + 1
      : SOON.has(tokens[made])
        ? made + 1
        : made;
  if (THEN.has(tokens[soon])) return soon;
  const ahead = tokens[soon]?.lower === 'ahead' && tokens[soon + 1]?.lower === 'of';
  if (ahead || BESIDE.has(tokens[soon]))
    return phraseStartingAt(clauses, ahead ? soon + 2 : soon + 1, sentence.to)?.to ?? from;
  if (soon > made && LATER.has(tokens[soon])) return soon + 1;
  const day = isPartOfDay(tokens, made) ? made + 1 : made;
  const to = behindDay(tokens, day);
  // `made public on Monday`, `made public by the bank`
  if (to === day) return made > from + 1 ? made : from;
  // `said in Riga figures released Monday showed a loss`: they are what shows it.
  return to > sentence.to || isOf(tokens[to], FINITE) ? from : to;
}

/** Behind `Monday`, `Monday night`, `Friday, May 4, 2020`, `separately`; the token itself where no day stands. */
function behindDay(tokens: readonly Token[], day: number): number {
  if (DAYS.has(tokens[day])) return day + 1;
  const date = behindDate(tokens, day);
  if (date > day) return date;
  if (!isOf(tokens[day], DAY_OR_MONTH) || tokens[day]?.capital !== true) return day;
  const next = tokens[day + 1];
  if (next?.kind === 'number') return day + 2;
  return TIMES.has(next) ? day + 2 : day + 1;
}
