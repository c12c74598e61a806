import { beginsSentence } from '../../begins-sentence.ts';
import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { isAccount } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { ARTICLE, COUNTS, PARTICIPLES } from '../../words/function-words.ts';
import { FIELDS } from '../../words/fields.ts';
import { endsInS } from '../../words/inflect.ts';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DAY_OR_MONTH,
  DETERMINER,
  isOf,
  isPeople,
  NATIONALITY,
  NOUN_PREPOSITION,
  OBJECT_PRONOUN,
  ORGANIZATION,
  PLAIN_SAYING,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SOMEBODY,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { HIS_OR_HER } from '../../words/pronouns.ts';
import { isAtHour } from './dates.ts';
import type { Clauses } from './noun-phrase.ts';
import { isBeating, isToMeet } from './noun-like-verb.ts';
import { isFiniteVerb, isLooseWord } from './verbs.ts';

/** Whether a word can carry a phrase or describe what does: a noun, an adjective, a name, a number. */
export function isNominal(clauses: Clauses, i: number): boolean {
  const token = itemAt(clauses.tokens, i);
  if (token === undefined || token.kind === 'quote' || token.kind === 'punctuation') return false;
  if (token.kind === 'number' || clauses.nameAt[i] !== undefined) return true;
  const { lower } = token;
  if (lower === 'according' || isLeadingGerund(clauses, i)) return false;
  if (lower === 'one' && itemAt(clauses.tokens, i - 1)?.lower === 'no') return true;
  if (isOf(token, DETERMINER) && itemAt(clauses.tokens, i - 1)?.lower === 'number' && COUNTS.has(lower))
    return true;
  if (
    token.capital &&
    i > 0 &&
    (!isOf(token, DETERMINER | PREPOSITION | AUXILIARY | SUBORDINATOR | SUBJECT_PRONOUN | CONJUNCTION) ||
      isNumberOfName(clauses, i) ||
      isRank(clauses, i))
  )
    return true;
  if (isOf(token, DETERMINER | PREPOSITION | CONJUNCTION | SUBORDINATOR | SUBJECT_PRONOUN | OBJECT_PRONOUN))
    return false;
  if (isBeating(clauses, i)) return false;
  // A bullet can begin with its verb: `Says orders "fell off a cliff"`.
  if (i === 0 && cueWord(clauses.tokens, i)?.form === 'PRESENT') return false;
  // `after the recall`
  if (
    isOf(token, PLAIN_SAYING) &&
    token.word.cue?.form === 'BASE' &&
    itemAt(clauses.tokens, i - 1)?.lower === 'the'
  )
    return true;
  if (isOf(token, ADVERB | PLAIN_SAYING)) return false;
  // `a certified letter`
  return (
    !isFiniteVerb(clauses, i) ||
    (token.word.cue?.form === 'PAST' && ARTICLE.has(itemAt(clauses.tokens, i - 1)))
  );
}

/** `Radio One`, `Channel Four`, `the world number two`: a number behind the name or word it belongs to. */
export function isNumberOfName({ tokens }: Clauses, i: number): boolean {
  if (!COUNTS.has(tokens[i]?.lower ?? '')) return false;
  const before = itemAt(tokens, i - 1);
  return before?.capital === true || before?.lower === 'number';
}

/** `the world No 1`: a rank, and no `no`. */
const isRank = ({ tokens }: Clauses, i: number): boolean =>
  tokens[i]?.text === 'No' && tokens[i + 1]?.kind === 'number';

/** `Ruhl needs Nordbank`, `she needs the bank`: a word in -s between somebody and another phrase, which no noun is. */
export function isVerbBetween({ tokens }: Clauses, i: number): boolean {
  const [before, token, next] = [itemAt(tokens, i - 1), tokens[i], tokens[i + 1]];
  if (token === undefined || token.capital || !endsInS(token.lower) || before === undefined) return false;
  if (isOf(token, SOMEBODY | ORGANIZATION)) return false;
  const subject =
    before.capital && !isOf(before, DETERMINER | POSSESSIVE | DAY_OR_MONTH | PREPOSITION | NATIONALITY);
  const object = next?.capital === true ? !isOf(next, DAY_OR_MONTH) : isOf(next, DETERMINER);
  return (subject || isOf(before, SUBJECT_PRONOUN)) && object;
}

/**
 * `the keeper puts his hand on it`: a word in -s between one somebody and what is that one's; `a driver giving only her first
 * name`.
 */
export function isOwnersVerb({ tokens }: Clauses, i: number): boolean {
  const next = tokens[i + 1];
  if (next?.lower === 'only')
    return tokens[i]?.lower.endsWith('ing') === true && isOf(itemAt(tokens, i - 1), ROLE | SOMEBODY);
  if (!HIS_OR_HER.has(next)) return false;
  const [before, token] = [itemAt(tokens, i - 1), tokens[i]];
  if (token === undefined || !endsInS(token.lower) || isOf(token, SOMEBODY)) return false;
  return isOf(before, ROLE) && before?.lower.endsWith('s') === false;
}

const UP = new WordList('as up down out only');

/** `an email seen by the bank`, `a woman known as Ada`: a participle that tells more of the noun before it. */
export function isAddedParticiple({ tokens }: Clauses, i: number): boolean {
  if (!PARTICIPLES.has(tokens[i]) || isOf(itemAt(tokens, i - 1), DETERMINER)) return false;
  return isOf(tokens[i + 1], PREPOSITION) || UP.has(tokens[i + 1]);
}

/** `Noting Orme Mills has said it`: a participle of saying that begins its sentence is no part of a name. */
function isLeadingGerund({ tokens }: Clauses, i: number): boolean {
  const token = itemAt(tokens, i);
  if (token?.word.cue?.form !== 'GERUND' || !token.capital || token.word.cue.noun) return false;
  // `Planning officers said`
  return beginsSentence(tokens, i) && !(FIELDS.has(token) && isPeople(tokens[i + 1]));
}

const SECOND_DETERMINER = new WordList('two three four five six several many few most other every such');

/** `the two men`, `the most recent report`, `his many friends`: a number or degree behind another determiner. */
export function followsDeterminer({ tokens }: Clauses, i: number): boolean {
  const before = itemAt(tokens, i - 1);
  return (
    SECOND_DETERMINER.has(tokens[i]) &&
    before !== undefined &&
    before.lower !== 'that' &&
    isOf(before, DETERMINER | POSSESSIVE)
  );
}

/** What stands in lower case before a title: `critics including former Sen. Ruhl`. */
const FORMER = new WordList('former retired acting outgoing ex');

/** Whether what stands before a name belongs to it: a possessor, a calling, or a preposition after a noun. */
export function joinsName(clauses: Clauses, i: number): boolean {
  const token = itemAt(clauses.tokens, i);
  if (token === undefined) return false;
  if (linksNouns(clauses, i) || token.lower === "'s") return true;
  // `a spokesman for Democratic candidate Ann Ruhl`
  const party =
    token.capital && clauses.tokens[i + 1]?.capital === false && clauses.nameAt[i + 1] !== undefined;
  return party || (!token.capital && (isOf(token, ROLE) || FORMER.has(token)));
}

const BEHIND_FROM = new WordList('across around within inside outside behind');

/** `charities from across the country`: a second preposition. */
export const isSecondPreposition = ({ tokens }: Clauses, i: number): boolean =>
  BEHIND_FROM.has(itemAt(tokens, i)) && itemAt(tokens, i - 1)?.lower === 'from';

/** A preposition with a noun before it: a spokesman `for` the ministry. */
export function linksNouns(clauses: Clauses, i: number): boolean {
  const token = itemAt(clauses.tokens, i);
  if (isSecondPreposition(clauses, i)) return linksNouns(clauses, i - 1);
  return (
    token !== undefined &&
    (isOf(token, NOUN_PREPOSITION) || isWithinName(clauses, i)) &&
    !isToMeet(clauses, i - 1) &&
    isNominal(clauses, i - 1) &&
    !isOf(itemAt(clauses.tokens, i - 1), DAY_OR_MONTH)
  );
}

/** `Doctors Without Borders`, `Mothers Against War`: a preposition in the name of a body; not so in `his book The Truth About Ruhl`. */
export const isWithinName = ({ tokens }: Clauses, i: number): boolean =>
  tokens[i]?.capital === true &&
  isOf(tokens[i], PREPOSITION) &&
  itemAt(tokens, i - 1)?.capital === true &&
  isPeople(itemAt(tokens, i - 1)) &&
  tokens[i + 1]?.capital === true;

/** An adverb before the adjective it belongs to. */
export function isDegree(token: Token): boolean {
  return isLooseWord(token) && !isOf(token, AUXILIARY) && !isOf(token, DAY_OR_MONTH);
}

const PERIODIC = new WordList('daily weekly monthly quarterly yearly');

/** `its latest monthly bulletin`: a word of time between an adjective and their noun. */
export function isPeriodic(clauses: Clauses, i: number): boolean {
  return PERIODIC.has(clauses.tokens[i]) && isNominal(clauses, i + 1);
}

const TIMELY = new WordList('daily weekly monthly quarterly first last');

/** `the daily said`, `the first said`: a word of time that an article makes a noun, where nothing else can be it. */
export function isNounLikeAdverb({ tokens }: Clauses, i: number): boolean {
  return TIMELY.has(tokens[i]) && /^(?:the|an?|its)$/.test(itemAt(tokens, i - 1)?.lower ?? '');
}

/** A lower-case word that no verb form looks like, nor the name of an account. */
export function isBareNoun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !token.capital &&
    !isAccount(token) &&
    token.word.cue === null &&
    !/(?:ed|ing|s)$/.test(token.lower)
  );
}

/** `retired banker Peter Orme`: a participle that a noun follows, where a phrase begins. */
export function isLeadingParticiple(clauses: Clauses, i: number): boolean {
  const token = clauses.tokens[i];
  const next = clauses.tokens[i + 1];
  return (
    token?.lower.endsWith('ed') === true &&
    !token.capital &&
    token.word.cue === null &&
    next?.kind === 'word' &&
    (clauses.nameAt[i + 1] !== undefined || next.capital || isBareNoun(next)) &&
    isNominal(clauses, i + 1)
  );
}

/** `one in five`, `three out of four`: a number that tells of how many, behind its preposition. */
export function endsShare({ tokens }: Clauses, i: number): boolean {
  return COUNTS.has(tokens[i]?.lower ?? '') && /^(?:in|of)$/.test(itemAt(tokens, i - 1)?.lower ?? '');
}

/** `told on Tuesday`: a preposition of time does not belong to the noun before it. */
export function isLooseEnd(clauses: Clauses, i: number): boolean {
  const next = clauses.tokens[i + 1];
  return (
    next === undefined || isOf(next, DAY_OR_MONTH) || next.kind === 'quote' || isAtHour(clauses.tokens, i)
  );
}
