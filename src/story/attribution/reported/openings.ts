import { ageAfter, appositionTokens } from '../../people/apposition.ts';
import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { isShareCode } from '../../tokens.ts';
import { INDEFINITE_ONE } from '../../words/function-words.ts';
import { frameBefore, FRAMES } from '../../words/frames.ts';
import { endsInS } from '../../words/inflect.ts';
import {
  CONJUNCTION,
  DETERMINER,
  isOf,
  isPeople,
  PAST,
  PREPOSITION,
  ROLE,
  STOP,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';
import { BE } from '../phrases/passive.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { isFiniteVerb, isLooseWord, verbBehind } from '../phrases/verbs.ts';
import { behindSettings, skipTime } from './settings.ts';
import { beginsClause, hasWords } from './begins-clause.ts';
import { beginsFronted } from './begins-fronted.ts';
import { beginsAnyClause } from './in-fronted-relative.ts';
import { isBase, isInfinitive, NEGATION } from './infinitive.ts';
import { behindRelative, behindWish } from './of-hearers.ts';
import { pointsAt } from './points-at.ts';
import { beforeSubject } from './before-subject.ts';
import { isUrgedThing } from './urged-thing.ts';
import { isSilence } from './silence.ts';
import { AND_OR_BUT } from '../../words/linking-words.ts';
import { WordList } from '../../words/word-list.ts';
import { QUESTION_WORD, WHO_OR_WHOSE } from '../../words/relatives.ts';
import { WHEN_OR_WHY } from '../../words/linking-words.ts';

/** What a verb of saying takes: how it begins, and where. */
export interface Complement {
  readonly form: 'THAT' | 'CLAUSE' | 'ANSWER' | 'QUESTION' | 'INFINITIVE' | 'MATTER';
  /** Its first token. */
  readonly from: number;
  /** After the last token that belongs to the verb: `called for`, `pointed out`. */
  readonly cueTo: number;
}

/** Pronouns for somebody or something that a verb is done to. */
export const OBJECT_PRONOUN = new WordList(
  'him her them us me you it himself herself themselves everyone anyone everybody',
);
const ANYONE = new WordList('anyone everyone everybody');
/** Verbs that are never without somebody told. */
export const TOLD: ReadonlySet<string> = new Set(['tell', 'inform', 'assure', 'reassure', 'remind']);

/** Verbs that those written to can stand behind, as well as what is written: `texted her brother that`, `texted that`. */
export const WRITES_TO: ReadonlySet<string> = new Set([
  'text',
  'email',
  'cable',
  'message',
  'write',
  'promise',
]);

/** The form that the word at `i` tells on its own: `that`, `whether`, `to`. */
export function openedAt(
  clauses: Clauses,
  sentence: Sentence,
  i: number,
  lemma: string,
): Complement['form'] | null {
  const token = clauses.tokens[i];
  const frame = frameBefore(lemma, token?.lower === 'that');
  if (frame === undefined || token === undefined || i + 1 >= sentence.to) return null;
  if (token.lower === 'that' && frame.clause) {
    // `said that, for now, it was off`
    const next = clauses.tokens[i + 1]?.text === ',' ? i + 2 : i + 1;
    // `said that, but left`
    if (next === i + 2 && AND_OR_BUT.has(clauses.tokens[next])) return null;
    if (pointsAt(clauses, sentence, i)) return null;
    return hasWords(clauses, sentence, next) ? 'THAT' : null;
  }
  if (QUESTION_WORD.has(token) && frame.question)
    return isBareQuestion(clauses, sentence, i) ? null : 'QUESTION';
  if (!frame.infinitive || !isInfinitive(clauses, i)) return null;
  return isSilence(clauses.tokens, i + 1, lemma) ? null : 'INFINITIVE';
}

/** `asked why, Ruhl smiled`, `asked why and left`: nothing is told of what is asked; not so in `how, exactly, he knew`. */
export function isBareQuestion(clauses: Clauses, sentence: Sentence, i: number): boolean {
  const next = clauses.tokens[i + 1];
  if (i + 1 >= sentence.to || isOf(next, STOP)) return true;
  if (next?.text !== ',' && !isOf(next, CONJUNCTION)) return false;
  // `asked when and where it fell`
  const goesOn = clauses.tokens[i + 2];
  return !QUESTION_WORD.has(goesOn) && (next?.text !== ',' || !isLooseWord(goesOn));
}

/**
 * The `that` with which what is said begins, where one stands at a token; behind it where it tells of whom one speaks
 * to: `told a panel that was looking into it that`. Null if only such a one stands here.
 */
export function realThat(clauses: Clauses, sentence: Sentence, that: number, told: number): number | null {
  const { tokens } = clauses;
  // `told reporters that was a lie`
  const bare = BE.has(tokens[that + 1]) && tokens[that + 2]?.lower.endsWith('ing') !== true;
  // `in a speech that lasted an hour that`: behind a `that`, the past of most verbs looks like a participle.
  const past = isOf(tokens[that + 1], PAST) && isOf(tokens[that + 2], DETERMINER | PREPOSITION);
  const verb = (past || isFiniteVerb(clauses, that + 1)) && !NEGATION.has(tokens[that + 1]);
  if (!verb || (bare && !INDEFINITE_ONE.has(tokens[told]))) return that;
  for (let i = that + 2; i < sentence.to; i += 1)
    if (tokens[i]?.lower === 'that' && !isFiniteVerb(clauses, i + 1) && hasWords(clauses, sentence, i + 1))
      return i;
  return null;
}

/** What is said to somebody: `told her that`, `urged the bank to`, `told Reuters the deal was off`. */
export function behindListener(
  clauses: Clauses,
  sentence: Sentence,
  start: number,
  lemma: string,
): Omit<Complement, 'cueTo'> | null {
  const pronoun = OBJECT_PRONOUN.has(clauses.tokens[start]);
  // `told her mother that it rained`, rather than `told her mother was ill`
  const owner = pronoun && clauses.tokens[start]?.lower === 'her';
  const hers = owner ? behindSomebody(clauses, sentence, start, lemma, false) : null;
  return hers ?? behindSomebody(clauses, sentence, start, lemma, pronoun);
}

/** As above, of somebody who is told of by a pronoun or not. */
function behindSomebody(
  clauses: Clauses,
  sentence: Sentence,
  start: number,
  lemma: string,
  pronoun: boolean,
): Omit<Complement, 'cueTo'> | null {
  const { tokens } = clauses;
  const those = tokens[start]?.lower === 'those' && WHO_OR_WHOSE.has(tokens[start + 1]);
  let to = pronoun || those ? start + 1 : behindRemark(clauses, listenerEnd(clauses, sentence, start, lemma));
  if (to === start) return null;
  // `urged Orme Mills ORM.S to`, `told Orme Mills ( ORM.S ) that`
  if (isShareCode(tokens[to])) to += 1;
  else if (tokens[to]?.text === '(' && isShareCode(tokens[to + 1]) && tokens[to + 2]?.text === ')') to += 3;
  const near = skipTime(clauses, sentence, to);
  if (beginsFronted(clauses, sentence, start - 1, to, lemma)) return { form: 'CLAUSE', from: to };
  // `told reporters about 40 homes were lost`
  const many = tokens[near]?.lower === 'about' && tokens[near + 1]?.kind === 'number';
  const counted = many ? phraseStartingAt(clauses, near + 1, sentence.to) : null;
  const roughly =
    counted !== null &&
    verbBehind(clauses, counted.to, sentence.to) !== null &&
    !isOf(tokens[counted.to], PAST);
  // `told Ann Lee of CBS on Sunday that`
  const whence =
    tokens[near]?.lower === 'of' &&
    clauses.nameAt[near - 1] !== undefined &&
    tokens[near + 1]?.capital === true;
  const placed = whence && tokens[behindSettings(clauses, sentence, near)]?.lower === 'that';
  if (!roughly && !placed && FRAMES.get(lemma)?.prepositions.includes(tokens[near]?.lower ?? '') === true)
    return hasWords(clauses, sentence, near + 1) ? { form: 'MATTER', from: near + 1 } : null;
  const i = isInfinitive(clauses, near) ? near : behindSettings(clauses, sentence, near);
  if (i >= sentence.to) return null;
  const next = tokens[i]?.lower ?? '';
  if (next === 'that') {
    const that = pronoun ? i : realThat(clauses, sentence, i, start);
    return that === null ? null : { form: 'THAT', from: that };
  }
  // `asked them "to lower their voices"`
  if (tokens[i]?.kind === 'quote') return { form: 'CLAUSE', from: i };
  const which = !pronoun || ANYONE.has(tokens[start]);
  const relative = which ? behindRelative(clauses, sentence, start, i, lemma) : null;
  if (relative !== null) return relative.from === null ? null : { form: relative.form, from: relative.from };
  // `told those who asked`
  if (QUESTION_WORD.has(tokens[i]))
    return those || isBareQuestion(clauses, sentence, i) ? null : { form: 'QUESTION', from: i };
  if (isInfinitive(clauses, i)) {
    const wish = behindWish(clauses, sentence, i);
    if (wish !== null) return wish.from === null ? null : { form: wish.form, from: wish.from };
    return lemma === 'urge' && isUrgedThing(clauses, sentence, start)
      ? { form: 'MATTER', from: start }
      : { form: 'INFINITIVE', from: i };
  }
  // `told the crowd as she left`
  const asWell = next === 'as' || WHEN_OR_WHY.has(tokens[i]);
  // `warned drivers some of them would wait`
  const warned = lemma === 'warn' && isOf(tokens[i], DETERMINER | SUBJECT_PRONOUN);
  const begins = beginsClause(clauses, sentence, i) || hasVerbInMarks(clauses, sentence, i);
  return (TOLD.has(lemma) || WRITES_TO.has(lemma) || pronoun || warned) && !asWell && begins
    ? { form: 'CLAUSE', from: i }
    : null;
}

/** `told them the plan "stinks"`, `told her he was "done"`: a thing whose verb stands between marks right behind it. */
function hasVerbInMarks(clauses: Clauses, sentence: Sentence, from: number): boolean {
  const { tokens } = clauses;
  if (!isOf(tokens[from], DETERMINER | SUBJECT_PRONOUN) && tokens[from]?.capital !== true) return false;
  const words = tokens[phraseStartingAt(clauses, from, sentence.to)?.to ?? sentence.to];
  return (
    words?.kind === 'quote' &&
    words.start < (tokens[sentence.to]?.start ?? Infinity) &&
    /^\P{L}*\p{Ll}/u.test(words.text)
  );
}

/** Behind what is remarked of a listener between commas: `asked Ann Lee, 71, to come`, `told Ann Lee, a nurse, that`. */
export function behindRemark(clauses: Clauses, to: number): number {
  const { tokens } = clauses;
  if (tokens[to]?.text !== ',') return to;
  // `told the coroner, Dr Judith Amory, that`
  const name = clauses.nameAt[to - 1] === undefined ? phraseStartingAt(clauses, to + 1, tokens.length) : null;
  if (name?.name != null && tokens[name.to]?.text === ',') return name.to + 1;
  const close = ageAfter(tokens, to) === null ? appositionTokens(tokens, to)?.to : to + 2;
  return close !== undefined && tokens[close]?.text === ',' ? close + 1 : to;
}

/** After the one spoken to: `told a briefing Seoul was` tells it to a briefing, `told President Orme` to Orme. */
function listenerEnd(clauses: Clauses, sentence: Sentence, start: number, lemma: string): number {
  const { tokens } = clauses;
  const first = phraseStartingAt(clauses, start, sentence.to)?.to ?? start;
  for (let i = start + 1; i < first; i += 1) {
    const before = itemAt(tokens, i - 1);
    // `asked the court for a ruling`, `appealed to the court for one`
    if (/^(?:ask|appeal)$/.test(lemma) && tokens[i]?.lower === 'for') return i;
    // `urged the skippers to sail`
    if (tokens[i]?.lower === 'to' && isBase(clauses, i + 1) && !endsInS(tokens[i + 1]?.lower ?? '')) return i;
    if (i === start + 1) {
      // `told Reuters Orme Mills would`
      if (NEWSROOMS.has(before) && beginsAnyClause(clauses, sentence, i)) return i;
      // `told reporters then-mayor Orme had left`
      const goesOn = isOf(tokens[i], PREPOSITION | PAST) || NO_SUBJECT.has(tokens[i]);
      if (TOLD.has(lemma) && isPeople(before) && !goesOn && beginsClause(clauses, sentence, i)) return i;
    }
    if (tokens[i]?.capital !== true || before?.kind !== 'word' || before.capital) continue;
    if (isOf(before, DETERMINER) || isOf(before, PREPOSITION) || isOf(before, ROLE)) continue;
    // `told fellow Republicans that`, `told TV host Ann Lee that`: nothing begins with the name.
    if (beginsAnyClause(clauses, sentence, i)) return i;
  }
  const end = lastHearer(clauses, sentence, first, lemma);
  return TOLD.has(lemma) ? (beforeSubject(clauses, sentence, start, end, true) ?? end) : end;
}

/** What tells more of those who are told: `told reporters traveling with her`, `told workers hurt there`. */
const NO_SUBJECT = new WordList(/^(?:hurt|aboard|alike|there|here|present|\p{L}{2,}ing)$/u);

/** Newsrooms of one word, behind which another name begins. */
const NEWSROOMS = new WordList(
  'reuters afp upi dpa cnn bbc npr nbc cbs abc msnbc bloomberg congress parliament',
);

/** After the last of those spoken to together, the first of whom ends at `end`: `told Ruhl and the owners that`. */
function lastHearer(clauses: Clauses, sentence: Sentence, end: number, lemma: string): number {
  let to = end;
  while (to < sentence.to && /^(?:and|or)$/.test(clauses.tokens[to]?.lower ?? '')) {
    const next = listenerEnd(clauses, sentence, to + 1, lemma);
    if (next === to + 1) break;
    to = next;
  }
  return to;
}
