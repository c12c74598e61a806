import { appositionTokens } from '../../people/apposition.ts';
import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { endsWithComma } from '../../tokens.ts';
import { PREPOSITIONS, SUBORDINATORS } from '../../words/function-words.ts';
import { dateBefore } from './date-before.ts';
import { FRACTION } from './can-speak.ts';
import type { Clauses } from './noun-phrase.ts';
import { endOfTold } from './source-told.ts';
import { isLooseWord, looksAdjective } from './verbs.ts';
import {
  ADVERB,
  CONJUNCTION,
  DAY_OR_MONTH,
  DETERMINER,
  FINITE,
  isOf,
  LOOSE,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  SAYING,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { HIS_OR_HER } from '../../words/pronouns.ts';
import { ANY_OCCASION } from '../../words/occasions.ts';
import { LONE_RELATIVE } from '../../words/relatives.ts';
import { DASH } from '../../words/punctuation.ts';

/** First token of the clause proper: after conjunctions, adverbs and a fronted phrase with its comma. */
export function clauseStart(clauses: Clauses, sentence: Sentence): number {
  const { tokens } = clauses;
  let i = behindDate(clauses, behindPlace(clauses, sentence));
  while (i < sentence.to && (isOf(tokens[i], CONJUNCTION | ADVERB) || tokens[i]?.text === ',')) i += 1;
  const opener = tokens[i]?.lower ?? '';
  const fronted = PREPOSITIONS.has(opener) || SUBORDINATORS.has(opener);
  const participle = opener.endsWith('ing') || isFrontedParticiple(clauses, i);
  if (fronted || participle || isFrontedMood(clauses, i)) {
    for (let comma = i + 1; comma < sentence.to - 1 && comma < i + 30; comma += 1) {
      if (fronted && presents(clauses, i, comma)) return comma + 1;
      // `Asked about a note calling it “dead,” Ruhl laughed`
      if (tokens[comma]?.text !== ',' && !(participle && endsWithComma(tokens[comma]))) continue;
      // `According to Ann Lee, a law professor, it is`
      const named = opener === 'according' && clauses.nameAt[comma - 1] !== undefined;
      const described = named ? appositionTokens(tokens, comma) : null;
      // `According to Ann Lee, a nurse who saw it, it leaked`
      const told = named && described === null ? endOfTold(clauses, sentence, comma) : -1;
      const end = described?.to ?? Math.max(told, comma);
      return (tokens[end]?.text === ',' ? end : comma) + 1;
    }
  }
  return i;
}

const WAS = new WordList('is was are were sat stood');
/** Whose verb it can be within a fronted phrase. */
const OWN_CLAUSE = new WordList('what where when');

/** `Among the clerks was Ann Lee, a pilot.`: the verb before whomever a fronted phrase leads to; not so in `In what was Ann Lee's last year,`. */
function presents({ tokens, nameAt }: Clauses, from: number, verb: number): boolean {
  if (!WAS.has(tokens[verb]) || nameAt[verb + 1] === undefined) return false;
  if (!isOf(tokens[from], PREPOSITION) || isOf(tokens[from], SUBORDINATOR)) return false;
  if (LONE_RELATIVE.has(tokens[verb - 1]) || tokens.slice(from, verb).some((token) => OWN_CLAUSE.has(token)))
    return false;
  let last = verb + 1;
  while (nameAt[last + 1] === nameAt[verb + 1]) last += 1;
  return !isOf(tokens[last + 1], POSSESSIVE);
}

/** Most words of a dateline. */
const LONGEST_PLACE = 14;

/** Behind a dateline too damaged to be read as one: `W?RZENTHAL, Germany (Wire) - The last`; else the start of the sentence. */
function behindPlace({ tokens }: Clauses, { from, to }: Sentence): number {
  if (from !== 0) return from;
  for (let i = 1; i < Math.min(to, LONGEST_PLACE); i += 1)
    if (tokens[i]?.text === ')') return DASH.has(tokens[i + 1]) ? i + 2 : from;
  return from;
}

/** Most words of a date. */
const LONGEST_DATE = 4;

/** Behind the date of an entry in a list of what happened: `April 25 - Ruhl says`, `January 2010 – Greece unveils`. */
function behindDate({ tokens }: Clauses, from: number): number {
  let i = from;
  while (i < from + LONGEST_DATE && (tokens[i]?.kind === 'number' || isOf(tokens[i], DAY_OR_MONTH))) i += 1;
  return i > from && DASH.has(tokens[i]) ? i + 1 : from;
}

/** What is done to somebody who is given something or told, with what behind it. */
const GIVEN = new WordList('told shown given handed sent');

/** `Asked about the harbour, Ruhl said`, `Told on Monday that it leaked, she called it`: a participle, which no subject stands before. */
export function isFrontedParticiple({ tokens, nameAt }: Clauses, i: number): boolean {
  const opener = itemAt(tokens, i);
  if (opener === undefined || nameAt[i] !== undefined) return false;
  const next = tokens[i + 1];
  // `Shown a note`, `Told he was late`
  if (GIVEN.has(opener)) return isOf(next, DETERMINER | SUBJECT_PRONOUN | PREPOSITION | SUBORDINATOR);
  if (!opener.lower.endsWith('ed')) return false;
  const lower = (TIMES_AGO.has(next) ? tokens[i + 2] : next)?.lower ?? '';
  return PREPOSITIONS.has(lower) || SUBORDINATORS.has(lower);
}

/** How somebody is who does something then, and participles that do not end in -ed. */
const MOODS = new WordList(`
  angry upset cross furious livid irate unhappy happy glad sad keen eager anxious wary weary afraid fearful nervous sceptical
  skeptical confident certain sure unsure mindful aware unaware conscious proud ashamed desperate reluctant unable unwilling ready
  impatient hopeful hungry grateful jealous envious suspicious critical tired stung hurt hit struck shaken torn beset driven
  overcome fed sick fresh flush undaunted undeterred content intent bent loath loth`);
const ABOUT_WHAT = new WordList('at by with over about of to that for from on after up because');

/** `Angry at the delay, the board quit`, `Stung by the loss, they met`: how somebody is who is told of behind the comma. */
function isFrontedMood({ tokens, nameAt }: Clauses, i: number): boolean {
  return nameAt[i] === undefined && MOODS.has(tokens[i]) && ABOUT_WHAT.has(tokens[i + 1]);
}

const TIMES_AGO = new WordList('yesterday today later recently once again');

const ROUNDING = new WordList('about around roughly nearly almost over some');

/** Subjects wherever they stand. */
export const SUBJECTS = new WordList('he she they we i');

/** What stands before a clause. */
const OPENERS = new WordList(
  'that which whom because when while as where why how after before once until till whereas if whether although though unless said says saying noting adding',
);

/** What somebody has or does as somebody: `her time as mayor`. */
const POSTS = new WordList(
  'part role job time work career position stint debut turn appearance performance term tenure spell duty duties post life reputation status record election appointment',
);

/** Whether a phrase stands where a clause begins: nothing, a mark, a conjunction or a fronted phrase before it. */
export function opensClause(clauses: Clauses, sentence: Sentence, from: number): boolean {
  if (from <= sentence.from || SUBJECTS.has(clauses.tokens[from])) return true;
  let before = itemAt(clauses.tokens, from - 1);
  // `where about 50 marchers`
  const first = clauses.tokens[from];
  const share =
    first?.kind === 'number' ||
    FRACTION.has(first) ||
    (first?.lower === 'a' && FRACTION.hasWord(`one-${clauses.tokens[from + 1]?.lower ?? ''}`));
  if (share && ROUNDING.has(before)) before = itemAt(clauses.tokens, from - 2);
  // `Earlier, closely held Orme Mills said`
  if (
    isOf(before, PAST | FINITE) &&
    isOf(itemAt(clauses.tokens, from - 2), LOOSE) &&
    (itemAt(clauses.tokens, from - 2)?.lower ?? '').endsWith('ly')
  )
    before = itemAt(clauses.tokens, from - 3);
  if (before === undefined || before.kind === 'quote' || before.kind === 'punctuation') return true;
  // `ill since Ann Lee, the mayor, said it`; not so in `alone since the death of Tom, her husband,`
  if (before.lower === 'since') return clauses.nameAt[from] !== undefined;
  // `his part as the chief had been small`
  if (before.lower === 'as' && POSTS.has(itemAt(clauses.tokens, from - 2))) return false;
  if (isLooseWord(before) || isOf(before, CONJUNCTION) || OPENERS.has(before)) return true;
  // `but in 2019 Boeing said`
  const date = dateBefore(clauses.tokens, from - 1);
  if (date !== null) return opensClause(clauses, sentence, date);
  return isBehindAdjunct(clauses, sentence, from);
}

/** What leads to when or where something is done: `In later years`. */
const WHEN = new WordList(
  'in by at on after during before for since until over within throughout from around outside',
);
/** Most tokens of such a phrase. */
const LONGEST_ADJUNCT = 9;

/** `In later years Ann Lee left`, `By 2010 the union had gone`, `At the hearing he wept`: whoever stands behind a few words that tell when or where. */
function isBehindAdjunct({ tokens, nameAt }: Clauses, sentence: Sentence, from: number): boolean {
  let start = sentence.from;
  while (start < from && isOf(tokens[start], CONJUNCTION)) start += 1;
  // `Speaking after the hearing Judge Lee`
  const doing = tokens[start]?.lower.endsWith('ing') === true;
  if (!(doing || WHEN.has(tokens[start])) || from - start < 2 || from - start > LONGEST_ADJUNCT) return false;
  if (nameAt[from] === undefined && !isOf(tokens[from], DETERMINER)) return false;
  for (let i = start + 1; i < from; i += 1) {
    const token = tokens[i];
    // `At Brae Magistrates' Court Ann Lee`
    if (token?.kind !== 'word' && token?.kind !== 'number' && !isOf(token, POSSESSIVE)) return false;
    // `In his ruling Judge Lee`
    const owned = token?.word.cue?.form === 'GERUND' && HIS_OR_HER.has(tokens[i - 1]);
    // `In a statement read to the court Ann Lee`
    const told = ANY_OCCASION.has(tokens[i - 1]) && isOf(tokens[i + 1], PREPOSITION);
    if (nameAt[i] !== undefined || (isOf(token, FINITE | PAST | SAYING) && !owned && !told)) return false;
  }
  const last = tokens[from - 1];
  return !isOf(last, DETERMINER | PREPOSITION | ADVERB) && !looksAdjective(last);
}
