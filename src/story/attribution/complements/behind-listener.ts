import { ageAfter, appositionTokens } from '../../people/apposition.ts';
import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { isShareCode } from '../../tokens.ts';
import { FRAMES } from '../../words/frames.ts';
import { endsInS } from '../../words/inflect.ts';
import {
  DETERMINER,
  isOf,
  isPeople,
  PAST,
  PREPOSITION,
  ROLE,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { isFiniteVerb, verbBehind } from '../phrases/verbs.ts';
import { behindSettings, skipTime } from '../settings/settings.ts';
import { beginsClause, hasWords } from '../settings/begins-clause.ts';
import { beginsFronted } from './begins-fronted.ts';
import { beginsAnyClause } from '../settings/in-fronted-relative.ts';
import { ANYONE, isAnyoneTold } from './anyone-told.ts';
import { isBase, isInfinitive } from '../phrases/infinitive.ts';
import { behindRelative, behindWish } from './of-hearers.ts';
import { beforeSubject } from '../settings/before-subject.ts';
import { isUrgedThing } from './urged-thing.ts';
import { WordList } from '../../words/word-list.ts';
import { QUESTION_WORD, WHO_OR_WHOSE } from '../../words/relatives.ts';
import { WHEN_OR_WHY } from '../../words/linking-words.ts';
import { thatBehindTitle } from '../settings/programmes.ts';
import { OBJECT_PRONOUN, TOLD, WRITES_TO, isBareQuestion, realThat } from './openings.ts';
import type { Complement } from './openings.ts';

/** What is said to somebody: `told her that`, `urged the bank to`, `told Reuters the deal was off`. */
export function behindListener(
  clauses: Clauses,
  sentence: Sentence,
  start: number,
  lemma: string,
): Omit<Complement, 'cueTo'> | null {
  // `warned it could be late`: a subject, not one who is told.
  if (IT_OR_YOU.has(clauses.tokens[start]) && isFiniteVerb(clauses, start + 1)) return null;
  const pronoun = OBJECT_PRONOUN.has(clauses.tokens[start]) && !isAnyoneTold(clauses.tokens, start);
  // `told her mother that it rained`, rather than `told her mother was ill`
  const owner = pronoun && clauses.tokens[start]?.lower === 'her';
  const hers = owner ? behindSomebody(clauses, sentence, start, lemma, false) : null;
  return hers ?? behindSomebody(clauses, sentence, start, lemma, pronoun);
}

const IT_OR_YOU = new WordList('it you');

/** As above, of somebody who is told of by a pronoun or not. */
function behindSomebody(
  clauses: Clauses,
  sentence: Sentence,
  start: number,
  lemma: string,
  pronoun: boolean,
): Omit<Complement, 'cueTo'> | null {
  const { tokens } = clauses;
  // `told Face the Nation that`
  const shown = TOLD.has(lemma) ? thatBehindTitle(tokens, start) : null;
  if (shown !== null) return { form: 'THAT', from: shown };
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
      if (
        TOLD.has(lemma) &&
        isPeople(before) &&
        clauses.nameAt[i - 1] === undefined &&
        !goesOn &&
        beginsClause(clauses, sentence, i)
      )
        return i;
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
