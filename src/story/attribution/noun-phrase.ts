import type { NameMention } from '../people/person.ts';
import type { Passage } from '../passage.ts';
import type { Token } from '../tokens.ts';
import { cueWord } from '../words/cues.ts';
import { shareStart, withHead } from './phrase-head.ts';
import { isFiniteVerb, isLooseWord } from './verbs.ts';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DAY_OR_MONTH,
  DETERMINER,
  isOf,
  NOUN_PREPOSITION,
  OBJECT_PRONOUN,
  PLAIN_SAYING,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  STOP,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';

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

/** Lays the names of a passage over its tokens. */
export function clausesOf(passage: Passage, mentions: readonly NameMention[]): Clauses {
  const nameAt = new Array<NameMention | undefined>(passage.tokens.length).fill(undefined);
  let i = 0;
  for (const mention of mentions) {
    if (mention.quoted) continue;
    while ((passage.tokens[i]?.start ?? Infinity) < mention.start) i += 1;
    for (; (passage.tokens[i]?.end ?? Infinity) <= mention.end; i += 1) nameAt[i] = mention;
  }
  return { passage, tokens: passage.tokens, nameAt };
}

function isNominal(clauses: Clauses, i: number): boolean {
  const token = clauses.tokens[i];
  if (token === undefined || token.kind === 'quote' || token.kind === 'punctuation') return false;
  if (token.kind === 'number' || clauses.nameAt[i] !== undefined) return true;
  const { lower } = token;
  if (lower === 'according' || isLeadingGerund(clauses, i)) return false;
  if (lower === 'one' && clauses.tokens[i - 1]?.lower === 'no') return true;
  if (
    token.capital &&
    i > 0 &&
    !isOf(token, DETERMINER | PREPOSITION | AUXILIARY | SUBORDINATOR | SUBJECT_PRONOUN | CONJUNCTION)
  )
    return true;
  if (isOf(token, DETERMINER | PREPOSITION | CONJUNCTION | SUBORDINATOR | SUBJECT_PRONOUN | OBJECT_PRONOUN))
    return false;
  // A bullet can begin with its verb: `Says orders "fell off a cliff"`.
  if (i === 0 && cueWord(clauses.tokens, i)?.form === 'PRESENT') return false;
  // `after the recall`
  if (isOf(token, PLAIN_SAYING) && token.word.cue?.form === 'BASE' && clauses.tokens[i - 1]?.lower === 'the')
    return true;
  return !isOf(token, ADVERB | PLAIN_SAYING) && !isFiniteVerb(clauses, i);
}

/** The rest of `most of them`. */
const THEM = new WordList('them us');

/** `Noting Orme Mills has said it`: a participle of saying that begins its sentence is no part of a name. */
function isLeadingGerund({ tokens }: Clauses, i: number): boolean {
  const token = tokens[i];
  if (token?.word.cue?.form !== 'GERUND' || !token.capital || token.word.cue.noun) return false;
  return i === 0 || isOf(tokens[i - 1], STOP) || tokens[i - 1]?.kind === 'quote';
}

/** The phrase that ends with token `end`, looking left no further than `floor`; null if there is none. */
export function phraseEndingAt(clauses: Clauses, end: number, floor: number): NounPhrase | null {
  const { tokens, nameAt } = clauses;
  const last = tokens[end];
  if (last === undefined || end < floor) return null;
  if (isOf(last, SUBJECT_PRONOUN)) return { from: end, to: end + 1, head: end, name: null };
  // `most of them`, `one of us`
  if (THEM.has(last) && tokens[end - 1]?.lower === 'of' && end - 2 >= floor)
    return { from: end - 2, to: end + 1, head: end - 2, name: null };
  let from = end + 1;
  let i = end;
  while (i >= floor) {
    const token = tokens[i];
    if (token === undefined) break;
    const name = nameAt[i];
    if (name !== undefined) {
      while (i > floor && nameAt[i - 1] === name) i -= 1;
      from = i;
      // `told reporters Medvedev had`: a bare plural before a name is another phrase.
      if (!joinsName(clauses, i - 1)) break;
      i -= 1;
    } else if (
      isNominal(clauses, i) ||
      (i < end && isOf(token, POSSESSIVE)) ||
      (i < end && isJoint(token)) ||
      // `the first woman`
      (i < end && i > floor && isDegree(token) && isOf(tokens[i - 1], DETERMINER))
    ) {
      from = i;
      i -= 1;
    } else if (isOf(token, DETERMINER) && token.lower !== 'that') {
      from = i;
      if (followsDeterminer(clauses, i) && i - 1 >= floor && tokens[i - 1]?.kind === 'word') i -= 1;
      else if (linksNouns(clauses, i - 1)) i -= 2;
      else break;
    } else if (from <= end && linksNouns(clauses, i)) {
      i -= 1;
    } else {
      break;
    }
  }
  if (from > end) return null;
  return withHead(clauses, Math.max(shareStart(clauses, from), floor), end + 1);
}

const SECOND_DETERMINER = new WordList('two three four five six several many few most other every such');

/** `the two men`, `the most recent report`, `his many friends`: a number or degree behind another determiner. */
function followsDeterminer({ tokens }: Clauses, i: number): boolean {
  const before = tokens[i - 1];
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
function joinsName(clauses: Clauses, i: number): boolean {
  const token = clauses.tokens[i];
  if (token === undefined) return false;
  if (linksNouns(clauses, i) || token.lower === "'s") return true;
  // `a spokesman for Democratic candidate Ann Ruhl`
  const party =
    token.capital && clauses.tokens[i + 1]?.capital === false && clauses.nameAt[i + 1] !== undefined;
  return party || (!token.capital && (isOf(token, ROLE) || FORMER.has(token)));
}

/** A preposition with a noun before it: a spokesman `for` the ministry. */
function linksNouns(clauses: Clauses, i: number): boolean {
  const token = clauses.tokens[i];
  return (
    token !== undefined &&
    isOf(token, NOUN_PREPOSITION) &&
    isNominal(clauses, i - 1) &&
    !isOf(clauses.tokens[i - 1], DAY_OR_MONTH)
  );
}

/** The phrase that begins with token `start`, looking right no further than `ceiling`; null if there is none. */
export function phraseStartingAt(clauses: Clauses, start: number, ceiling: number): NounPhrase | null {
  const { tokens, nameAt } = clauses;
  const first = tokens[start];
  if (first === undefined || start >= ceiling) return null;
  if (isOf(first, SUBJECT_PRONOUN)) return { from: start, to: start + 1, head: start, name: null };
  // `asked one of them, Lucia Arce`
  if (tokens[start + 1]?.lower === 'of' && THEM.has(tokens[start + 2]) && start + 2 < ceiling)
    return { from: start, to: start + 3, head: start, name: null };
  let i = start;
  while (i < ceiling) {
    const token = tokens[i];
    if (token === undefined) break;
    const name = nameAt[i];
    if (name !== undefined) {
      while (i < ceiling && nameAt[i] === name) i += 1;
      if (isOf(tokens[i], POSSESSIVE)) {
        i += 1;
        continue;
      }
      // `Ruhl spokesman Peter Orme`: a title of somebody else goes on the phrase.
      if (nameAt[i] !== undefined && tokens[i]?.capital === false) continue;
      // `this Ruhl look-alike`: a noun after a name carries the phrase; a verb ends it.
      if (
        isNominal(clauses, i) &&
        tokens[i]?.kind === 'word' &&
        nameAt[i] === undefined &&
        !isLooseWord(tokens[i]) &&
        isBareNoun(tokens[i])
      )
        continue;
      break;
    }
    const inner = i > start;
    if (
      isOf(token, DETERMINER) &&
      (!inner || isOf(tokens[i - 1], PREPOSITION) || followsDeterminer(clauses, i))
    )
      i += 1;
    else if (
      inner &&
      (isOf(token, NOUN_PREPOSITION | POSSESSIVE) || isJoint(token)) &&
      !isLooseEnd(clauses, i)
    )
      i += 1;
    // `the always outspoken mogul`, `a September conference call`
    else if (inner && isOf(tokens[i - 1], DETERMINER) && (isDegree(token) || isOf(token, DAY_OR_MONTH)))
      i += 1;
    else if (
      (isNominal(clauses, i) ||
        (!inner && isLeadingParticiple(clauses, i)) ||
        (!inner && token.capital && !isOf(token, PREPOSITION | SUBORDINATOR))) &&
      !(inner && isLooseWord(token))
    )
      i += 1;
    else break;
  }
  while (i > start && isOf(tokens[i - 1], PREPOSITION | DETERMINER)) i -= 1;
  // `, recently estimated at`: an adverb is nobody.
  const loose = i === start + 1 && !first.capital && isDegree(first);
  if (i > start) return loose ? null : withHead(clauses, start, i);
  // `said one.`, `said both`
  return ALONE.has(first) ? { from: start, to: start + 1, head: start, name: null } : null;
}

/** Determiners that stand for one or some on their own. */
const ALONE = new WordList('one another some many several both most few all each two three four five six');

/** An adverb before the adjective it belongs to. */
function isDegree(token: Token): boolean {
  return isLooseWord(token) && !isOf(token, AUXILIARY) && !isOf(token, DAY_OR_MONTH);
}

/** A mark that makes one of two words. */
function isJoint({ text }: Token): boolean {
  return text === '-' || text === '&' || text === '/';
}

/** A lower-case word that no verb form looks like. */
function isBareNoun(token: Token | undefined): boolean {
  return (
    token !== undefined && !token.capital && token.word.cue === null && !/(?:ed|ing|s)$/.test(token.lower)
  );
}

/** `retired banker Peter Orme`: a participle that a noun follows, where a phrase begins. */
function isLeadingParticiple(clauses: Clauses, i: number): boolean {
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

/** `told on Tuesday`: a preposition of time does not belong to the noun before it. */
function isLooseEnd(clauses: Clauses, i: number): boolean {
  const next = clauses.tokens[i + 1];
  return next === undefined || isOf(next, DAY_OR_MONTH) || next.kind === 'quote';
}
