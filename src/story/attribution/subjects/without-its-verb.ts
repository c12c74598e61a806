import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { endsInS } from '../../words/inflect.ts';
import { BODIES, ORGANIZATION_WORDS } from '../../words/roles.ts';
import {
  BODY,
  CONJUNCTION,
  DETERMINER,
  GROUP,
  isOf,
  isPeople,
  NATIONALITY,
  NO_NOUN,
  OBJECT_PRONOUN,
  PLACE,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SOMEBODY,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { holdsFiniteVerb } from '../phrases/verbs.ts';

/** What one person is told by: `a girl`, `her aunt`. */
const ONE = new WordList('a an one the my our his her its their');

/** What a noun in -s stands behind: `of buses`, `two buses`. */
const BEFORE_NOUN = CONJUNCTION | DETERMINER | POSSESSIVE | PREPOSITION;

/** `stops`, which may be a verb. */
const isInS = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && endsInS(token.lower);

/**
 * `A girl of about 12 stops her and asks`, `A guard steps forward and shouts`: one person without the verb in -s that no list knows, where
 * the verb at a token goes on another and there is none between.
 */
export function withoutItsVerb(clauses: Clauses, phrase: NounPhrase, verb: number): NounPhrase {
  const { tokens } = clauses;
  const { from, to } = phrase;
  if (phrase.name !== null) return phrase;
  const gerund = tokens[verb]?.word.cue?.form === 'GERUND';
  const joined = endsInS(tokens[verb]?.lower ?? '') && isOf(itemAt(tokens, verb - 1), CONJUNCTION);
  if (!gerund && joined && holdsFiniteVerb(clauses, to, verb - 1)) return phrase;
  const doer = gerund || joined ? beforeUnknownVerb(clauses, phrase, verb, gerund) : null;
  if (doer !== null) return doer;
  if (gerund || to - from < 3 || !ONE.has(tokens[from])) return phrase;
  if (!endsInS(tokens[verb]?.lower ?? '') || itemAt(tokens, verb - 1)?.lower !== 'and') return phrase;
  let one = from + 1;
  while (one < to && !isOf(tokens[one], ROLE | SOMEBODY)) one += 1;
  if (holdsFiniteVerb(clauses, to, verb - 1)) return phrase;
  // `Her assistant puts her head round the door`: behind a plural stands no determiner.
  if (isOf(tokens[to], DETERMINER | OBJECT_PRONOUN) && tokens[to]?.lower !== 'that' && isInS(tokens[to - 1]))
    return phraseStartingAt(clauses, from, to - 1) ?? phrase;
  if (one >= to - 1 || endsInS(tokens[one]?.lower ?? '')) return phrase;
  for (let i = to - 1; i > one; i -= 1) {
    const token = tokens[i];
    const before = itemAt(tokens, i - 1);
    if (!isInS(token)) continue;
    if (isOf(before, BEFORE_NOUN) || (before?.kind === 'number' && i < to - 1)) continue;
    return phraseStartingAt(clauses, from, i) ?? phrase;
  }
  return phrase;
}

/**
 * `Nordbank unveils a plan, saying`, `A judge tosses the suit and says`, `Regulators fine Nordbank, saying`: whoever a verb of
 * saying goes on, without the verb that no list knows; null if there is none. `any`: what leads to no object can be the verb too.
 */
function beforeUnknownVerb(
  clauses: Clauses,
  { from, to }: NounPhrase,
  verb: number,
  any: boolean,
): NounPhrase | null {
  const { tokens } = clauses;
  if (holdsFiniteVerb(clauses, to, Math.min(to + 2, verb))) return null;
  // What else can be the verb: `The Brae sports club, which met, left, saying`.
  let known: boolean | null = any ? null : true;
  for (let i = from + 1; i < to; i += 1) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (isOf(token, PREPOSITION | SOMEBODY | ROLE | BODY)) continue;
    if (!isInS(token) && !isPlainVerb(tokens, from, i)) continue;
    if (before?.kind !== 'word' || isOf(before, BEFORE_NOUN)) continue;
    const sure = leadsToObject(tokens, i);
    // `Public universities raise fees, saying`
    if (!sure && (areBodies(token) || (known ??= holdsFiniteVerb(clauses, to, verb)))) continue;
    if (!sure && isBesideNoun(tokens, from, i, to)) continue;
    const doer = phraseStartingAt(clauses, from, i);
    if (doer?.to === i && ((sure && !before.capital) || canJudge(clauses, doer))) return doer;
  }
  return null;
}

/**
 * Whether a word in -s tells more of the noun behind it, or is one before the verb: `Human rights groups`, `Drugs gangs mull a ban`,
 * `A woman in sports shoes quits`. `Nordbank axes jobs` stays.
 */
function isBesideNoun(tokens: Clauses['tokens'], from: number, i: number, to: number): boolean {
  const next = tokens[i + 1];
  if (i === from + 1 && isOf(tokens[from], NATIONALITY | PLACE)) return true;
  if (isOf(next, SOMEBODY | ROLE | BODY | GROUP) || isPlainVerb(tokens, from, i + 1)) return true;
  // `Sports stars back it`
  if (PARTICLE.has(next) && BEFORE_OBJECT.has(tokens[i + 2])) return true;
  if (i === from + 1) return isInS(next) && i + 2 < to;
  for (let behind = i + 1; behind < to; behind += 1) {
    const before = tokens[behind - 1];
    if (isInS(tokens[behind]) && before?.kind === 'word' && !isOf(before, BEFORE_NOUN)) return true;
  }
  return false;
}

/** `universities` */
function areBodies(token: Token | undefined): boolean {
  const one = token?.lower.replace(/ies$/, 'y').replace(/s$/, '') ?? '';
  return BODIES.has(one) || ORGANIZATION_WORDS.has(one);
}

/** `Regulators fine Nordbank`: between people and a name; `The Brae Bears axe their coach` */
const isPlainVerb = (tokens: Clauses['tokens'], from: number, i: number): boolean => {
  const token = tokens[i];
  if (token?.kind !== 'word' || token.capital || isOf(token, NO_NOUN)) return false;
  if (i === from + 1 && isPeople(tokens[from]) && tokens[i + 1]?.capital === true) return true;
  return (
    BEFORE_OBJECT.has(tokens[i + 1]) &&
    endsInS(tokens[i - 1]?.lower ?? '') &&
    !/(?:ed|ing)$/.test(token.lower)
  );
};

/** What stands behind a verb and no noun. */
const BEFORE_OBJECT = new WordList('the a an his her its their our my him them it');
const PARTICLE = new WordList('up out off down back away');

/** `unveils a plan`, `bows out`, `waves them through` */
const leadsToObject = (tokens: Clauses['tokens'], i: number): boolean =>
  BEFORE_OBJECT.has(tokens[i + 1]) ||
  // `waves back`; not `fans back it`
  (isInS(tokens[i]) && PARTICLE.has(tokens[i + 1]) && !BEFORE_OBJECT.has(tokens[i + 2]));
