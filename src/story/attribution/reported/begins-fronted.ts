import type { Sentence, Token } from '../../tokens.ts';
import { isCount, NOW_OR_THEN } from '../../words/function-words.ts';
import { DETERMINER, isOf, SUBORDINATOR } from '../../words/word-classes.ts';
import { ANY_OCCASION } from '../../words/occasions.ts';
import { WordList } from '../../words/word-list.ts';
import { wordSet } from '../../words/word-set.ts';
import { RELATIVE_PRONOUN } from '../../words/relatives.ts';
import { attributionAt } from '../cues/cue-after.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { holdsFiniteVerb } from '../phrases/verbs.ts';
import { beforeSubject } from './before-subject.ts';
import { beginsClause } from './begins-clause.ts';
import { isByTime } from './said-outright.ts';

/** Words with which what is said begins, and what right behind them tells that nobody speaks then or there. */
const NEVER_A_SETTING = new Map<string, WordList>([
  ['by', new WordList('next late early mid')],
  ['for', new WordList('now too example instance')],
  ['from', NOW_OR_THEN],
  ['at', new WordList('first present times no')],
  ['in', new WordList('fact effect truth reality addition turn theory practice short')],
  ['so', new WordList('far')],
]);

/** Those behind an article or the like: `at this point`, `in the end`, `as a result`. */
const NEVER_BEHIND_ARTICLE = new Map<string, WordList>([
  ['at', new WordList('point stage rate')],
  ['in', new WordList('past future end meantime case cases event')],
  ['as', new WordList('result rule matter consequence')],
  ['over', new WordList('years past decades last')],
]);

/** What a phrase before the main clause of what is said begins with. */
const FRONTS = new WordList(`
  with without despite because thanks given based like unlike instead rather until since among between under for after before during
  as in`);
/** As `as many as`. */
const MEASURED = new WordList('many much few little long soon early late far');
/** Verbs of saying that such words follow: not `apologised for`, `announced in May`. */
const SAYS = wordSet(
  'say tell argue claim insist note acknowledge predict estimate explain testify add state contend maintain concede assert stress conclude observe admit',
);
/** Furthest comma behind it, in tokens. */
const LONGEST_FRONTED = 12;

/**
 * Whether what is said begins with what stands before its own subject: `said by then the mill would be closed`, `told reporters under
 * the plan, the mill would close`; not so where that tells when or where somebody speaks: `said in Riga the mill would close`.
 */
export function beginsFronted(
  clauses: Clauses,
  sentence: Sentence,
  cue: number,
  from: number,
  lemma: string,
): boolean {
  const { tokens } = clauses;
  if (tokens[from]?.kind !== 'word' || !SAYS.has(lemma)) return false;
  // `Of the 40 clerks, 30 had left`; not so in `said of the plan, it was late`
  if (tokens[from].lower === 'of') return holdsCountBehindComma(tokens, from);
  if (isNoSetting(tokens, from)) return !holdsThat(tokens, from) && leadsToClause(clauses, sentence, from);
  if (!FRONTS.has(tokens[from]) || MEASURED.has(tokens[from + 1])) return false;
  for (let i = from + 2; i < Math.min(sentence.to, from + LONGEST_FRONTED); i += 1) {
    const token = tokens[i];
    // `said in a statement because of the rain, it was off` speaks in the statement.
    if (token?.kind === 'quote' || token?.lower === 'that' || ANY_OCCASION.has(token)) return false;
    const next = tokens[i + 1];
    if (token?.text === ',')
      return (
        !NO_SUBJECT.has(next) &&
        !isOf(next, SUBORDINATOR) &&
        next?.kind !== 'quote' &&
        !hangsOnOther(clauses, sentence.from, cue) &&
        beginsClause(clauses, sentence, i + 1) &&
        attributionAt(clauses, sentence, i) === null
      );
  }
  return false;
}

/** Furthest `that` behind a setting, in tokens: `warned for years in its reports that`. */
const LONGEST_SETTING = 9;

/** Whether words that can lead to a setting begin what is said: `by then`, `for now`, `under the plan`. */
function isNoSetting(tokens: readonly Token[], from: number): boolean {
  const [first, next] = [tokens[from]?.lower ?? '', tokens[from + 1]];
  if (NEVER_A_SETTING.get(first)?.has(next) === true) return true;
  if (first === 'by') return next?.kind === 'number' || isByTime(tokens, from);
  if (first === 'as' && MEASURED.has(next)) return tokens[from + 2]?.lower === 'as';
  if (first === 'up') return next?.lower === 'to' && tokens[from + 2]?.kind === 'number';
  // Not so in `said under oath`.
  if (first === 'under') return isOf(next, DETERMINER);
  return isTimeBehindArticle(tokens, from);
}

/** As above, where no `that` is still to come: `warned for years that`. */
export const beginsSaid = (tokens: readonly Token[], from: number): boolean =>
  isNoSetting(tokens, from) && !holdsThat(tokens, from);

const isTimeBehindArticle = (tokens: readonly Token[], from: number): boolean =>
  isOf(tokens[from + 1], DETERMINER) &&
  NEVER_BEHIND_ARTICLE.get(tokens[from]?.lower ?? '')?.has(tokens[from + 2]) === true;

/** `said at first that`, `warned for years in its reports that`: the clause is still to come. */
const holdsThat = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from + 1, from + LONGEST_SETTING).some(({ lower }) => lower === 'that');

/** Whether a clause stands behind the phrase that begins at a token: `said in fact (,) the mill had closed`. */
function leadsToClause(clauses: Clauses, sentence: Sentence, from: number): boolean {
  const { tokens } = clauses;
  const phrase = phraseStartingAt(clauses, from + 1, sentence.to)?.to ?? from + 2;
  const end = beforeSubject(clauses, sentence, from + 1, phrase, false) ?? phrase;
  // `claimed for years to be a doctor`
  if (tokens[end]?.lower === 'to') return false;
  return beginsClause(clauses, sentence, tokens[end]?.text === ',' ? end + 1 : end);
}

/** What begins a clause that tells more of what stands before it. */
const NO_SUBJECT = new WordList(/^\p{L}{2,}ing$/u);

/** `Of the 40 clerks, 30 had left` */
function holdsCountBehindComma(tokens: readonly Token[], from: number): boolean {
  const comma = tokens.slice(from, from + LONGEST_FRONTED).findIndex(({ text }) => text === ',');
  const behind = tokens[from + comma + 1];
  return comma > 1 && isCount(behind);
}

/** Whether a verb belongs to a clause that hangs on another or stands behind one: `When Ruhl testified in May, the mill was shut`, `It was late, Ruhl said after the vote, and`. */
function hangsOnOther(clauses: Clauses, from: number, cue: number): boolean {
  const { tokens } = clauses;
  for (let i = cue - 1; i >= from; i -= 1) {
    if (tokens[i]?.kind === 'quote') return true;
    if (tokens[i]?.kind === 'punctuation') return holdsFiniteVerb(clauses, from, i);
    if (isOf(tokens[i], SUBORDINATOR) || RELATIVE_PRONOUN.has(tokens[i])) return true;
  }
  return false;
}
