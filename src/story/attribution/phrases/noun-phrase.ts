import type { NameMention } from '../../people/person.ts';
import type { Passage } from '../../passage.ts';
import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { isRoundingAge } from './behind-rounding.ts';
import { townBefore } from './at-home.ts';
import { dateBefore } from './date-before.ts';
import { behindDoing } from './behind-doing.ts';
import { besideThing } from './beside-thing.ts';
import { isJoint, joinsPurposes } from './joints.ts';
import { isSite } from './posted-on.ts';
import { shareStart, withHead } from './phrase-head.ts';
import {
  followsDeterminer,
  isDegree,
  isNominal,
  isNounLikeAdverb,
  isVerbBetween,
  joinsName,
  linksNouns,
} from './phrase-words.ts';
import { beforeLooseEnd, wordsEnd } from './words-of-phrase.ts';
import {
  DETERMINER,
  isOf,
  OBJECT_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SOMEBODY,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { ARTICLE, POSTPOSED, LONE_DETERMINER } from '../../words/function-words.ts';
import { THEM_OR_US } from '../../words/pronouns.ts';

/** Words that name someone or something: tokens `from` to `to`, with the noun that carries them. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  /** Token of the head noun, pronoun or last word of the name; of the `and` where several are named together. */
  readonly head: number;
  /** The person named, if the phrase is a name with or without its title. */
  readonly name: NameMention | null;
}

/** A passage with its names at hand: what phrases are read from. */
export interface Clauses {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  /** For each token the mention of a person it belongs to, title included. */
  readonly nameAt: readonly (NameMention | undefined)[];
}

/** Those who need no words before them. */
const SOMEONE = new WordList('someone somebody');

/** `a person close to her`, `a lawyer for him`: somebody told of by a pronoun that ends the phrase; null if nobody is. */
function thoseTiedTo(clauses: Clauses, pronoun: number, floor: number): NounPhrase | null {
  if (pronoun - 2 < floor || !linksNouns(clauses, pronoun - 1)) return null;
  const those = phraseEndingAt(clauses, pronoun - 2, floor);
  const phrase = those === null ? null : withHead(clauses, those.from, pronoun + 1);
  return phrase !== null && phrase.name === null && isOf(clauses.tokens[phrase.head], SOMEBODY)
    ? phrase
    : null;
}

/** The phrase that ends with token `end`, looking left no further than `floor`; null if there is none. */
export function phraseEndingAt(clauses: Clauses, end: number, floor: number): NounPhrase | null {
  const { tokens, nameAt } = clauses;
  const last = itemAt(tokens, end);
  if (last === undefined || end < floor) return null;
  // `On the whiteboard someone had written`
  if (isOf(last, SUBJECT_PRONOUN) || (SOMEONE.has(last) && !ARTICLE.has(itemAt(tokens, end - 1))))
    return { from: end, to: end + 1, head: end, name: null };
  // `most of them`, `one of us`
  if (THEM_OR_US.has(last) && itemAt(tokens, end - 1)?.lower === 'of' && end - 2 >= floor)
    return { from: end - 2, to: end + 1, head: end - 2, name: null };
  if (isOf(last, OBJECT_PRONOUN)) {
    const those = thoseTiedTo(clauses, end, floor);
    if (those !== null) return those;
  }
  let from = end + 1;
  let i = end;
  while (i >= floor) {
    const token = tokens[i];
    if (token === undefined) break;
    const name = nameAt[i];
    // `In 2019 Boeing said`
    if (i < end && name === undefined && dateBefore(tokens, i) !== null) break;
    if (name !== undefined) {
      // `the Ruhl campaign`: the article is that of the noun behind.
      const tells = i < end && !isOf(tokens[i + 1], POSSESSIVE);
      while (i > floor && nameAt[i - 1] === name) i -= 1;
      from = i;
      // `told reporters Medvedev had`: a bare plural before a name is another phrase.
      if (!joinsName(clauses, i - 1) && !(tells && i > floor && ARTICLE.has(tokens[i - 1]))) break;
      i -= 1;
    } else if (
      (isNominal(clauses, i) && !isVerbBetween(clauses, i) && !(i < end && isSite(tokens, i))) ||
      (i < end && isOf(token, POSSESSIVE)) ||
      (i < end && (isJoint(clauses, i) || joinsPurposes(clauses, i))) ||
      // `the first woman`
      (i > floor &&
        (i < end
          ? isDegree(token) && isOf(itemAt(tokens, i - 1), DETERMINER | POSSESSIVE)
          : isNounLikeAdverb(clauses, i)))
    ) {
      from = i;
      i -= 1;
    } else if (isOf(token, DETERMINER) && token.lower !== 'that') {
      from = i;
      if (followsDeterminer(clauses, i) && i - 1 >= floor && itemAt(tokens, i - 1)?.kind === 'word') i -= 1;
      else if (linksNouns(clauses, i - 1)) i -= 2;
      else break;
    } else if (from <= end && (linksNouns(clauses, i) || isRoundingAge(clauses, i))) {
      i -= 1;
    } else {
      break;
    }
  }
  if (from > end || (from === end && ARTICLE.has(last))) return null;
  from = behindDoing(tokens, townBefore(tokens, from, floor), end);
  const start = Math.max(shareStart(clauses, from), floor);
  // `a spokesman for one of the banks`
  const shared = start < from && isOf(itemAt(tokens, start - 2), ROLE) && linksNouns(clauses, start - 1);
  const whose = shared ? phraseEndingAt(clauses, start - 2, floor) : null;
  return besideThing(clauses, withHead(clauses, whose?.from ?? start, end + 1));
}

/** The phrase that begins with token `start`, looking right no further than `ceiling`; null if there is none. */
export function phraseStartingAt(clauses: Clauses, start: number, ceiling: number): NounPhrase | null {
  const { tokens } = clauses;
  const first = tokens[start];
  if (first === undefined || start >= ceiling) return null;
  if (isOf(first, SUBJECT_PRONOUN)) return { from: start, to: start + 1, head: start, name: null };
  // `asked one of them, Lucia Arce`
  if (tokens[start + 1]?.lower === 'of' && THEM_OR_US.has(tokens[start + 2]) && start + 2 < ceiling)
    return { from: start, to: start + 3, head: start, name: null };
  const stop = wordsEnd(clauses, start, ceiling);
  // `said a person close to him`
  if (stop > start + 1) {
    const pronoun = isOf(tokens[stop - 1], PREPOSITION) ? stop : stop - 1;
    if (
      pronoun < ceiling &&
      isOf(tokens[pronoun], OBJECT_PRONOUN) &&
      POSTPOSED.has(itemAt(tokens, pronoun - 2))
    )
      return withHead(clauses, start, pronoun + 1);
  }
  const end = beforeLooseEnd(clauses, start, stop);
  // `, recently estimated at`: an adverb is nobody.
  const loose = end === start + 1 && !first.capital && isDegree(first);
  if (end > start) return loose ? null : withHead(clauses, start, end);
  // `said one.`, `said both`
  return LONE_DETERMINER.has(first) ? { from: start, to: start + 1, head: start, name: null } : null;
}
