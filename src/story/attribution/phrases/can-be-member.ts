import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { SMALL_FORMS } from '../../people/body-names.ts';
import { COUNTS } from '../../words/function-words.ts';
import { endsInS } from '../../words/inflect.ts';
import { BODIES, QUANTITIES } from '../../words/roles.ts';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DAY_OR_MONTH,
  DETERMINER,
  GROUP,
  isOf,
  isPeople,
  ORGANIZATION,
  PREPOSITION,
  ROLE,
  SOMEBODY,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { beginsSentence } from '../../begins-sentence.ts';

/** A name, a calling, a group, a body, some of them, he or she: who can be one of several that speak. */
export function canBeMember({ tokens }: Clauses, { name, from, to, head }: NounPhrase): boolean {
  const token = tokens[head];
  if (name !== null || token === undefined) return name !== null;
  if (isDoing(tokens[from])) return false;
  if (token.kind !== 'word') return token.kind === 'number' && to - from > 1;
  // `Yields on houses`: where a sentence begins, any noun has a capital.
  const sure =
    head === to - 1 ||
    // `Nordbank plc`
    (head === to - 2 && SMALL_FORMS.has(tokens[head + 1])) ||
    (isOf(tokens[head + 1], PREPOSITION) && !beginsSentence(tokens, head));
  const named = token.capital && sure && !isOf(token, DAY_OR_MONTH | NO_NAME);
  return (
    named ||
    (token.capital && isOf(token, ORGANIZATION)) ||
    isOf(token, SOMEBODY | GROUP | ROLE) ||
    BODIES.has(token.lower) ||
    ((OF_NAMED.has(token) || MAKES.has(token)) && !tellsOfName(tokens, from)) ||
    COUNTS.has(token.lower) ||
    QUANTITIES.has(token.lower) ||
    /^(?:s?he|they|i|we)$/.test(token.lower)
  );
}

/**
 * `the milliner`, `her apprentice`: one word that no list has, which only what is told of it makes somebody. Together with
 * another such it can be one of several.
 */
export function isPlainOne({ tokens }: Clauses, { name, from, to, head }: NounPhrase): boolean {
  const token = tokens[head];
  return (
    to - from === 2 &&
    name === null &&
    head === to - 1 &&
    OWN.has(tokens[from]) &&
    token?.kind === 'word' &&
    !token.capital &&
    !isDoing(token)
  );
}

/** `the milliner and the`, `the milliner and Ann Lee`; not `the current and former`. */
export function beginsPair(clauses: Clauses, phrase: NounPhrase): boolean {
  const { tokens, nameAt } = clauses;
  const [join, next] = [phrase.to, phrase.to + 1];
  if (!isOf(tokens[join], CONJUNCTION) || !isPlainOne(clauses, phrase)) return false;
  return isOf(tokens[next], DETERMINER) || nameAt[next] !== undefined;
}

const OWN = new WordList('the a an his her its their our my');

/** Who is called by what they make or own: `the maker of phones and Macs`. */
export const MAKES = new WordList('maker makers parent star stars manufacturer manufacturers');

/** Who is called by those named behind `of`: `a bench of Justices Ann Lee and Tom Hull`, `the sons of Ann Lee and Tom Hull`. */
const OF_NAMED = new WordList('bench sons daughters parents children');

/** `Brae, the maker of Lunds and Orms,`: no other than the one before the comma; not so in `On Monday, the maker`. */
const tellsOfName = (tokens: readonly Token[], from: number): boolean =>
  itemAt(tokens, from - 1)?.text === ',' &&
  itemAt(tokens, from - 2)?.capital === true &&
  !isOf(itemAt(tokens, from - 2), DAY_OR_MONTH) &&
  !isOf(itemAt(tokens, from - 3), PREPOSITION);

/** What a name never is. */
const NO_NAME = ADVERB | CONJUNCTION | DETERMINER | PREPOSITION | SUBJECT_PRONOUN | SUBORDINATOR;

/** A participle, which tells what somebody does: `Ann Lee, speaking along with Tom Hull, said`. */
export function isDoing(token: Token | undefined): boolean {
  return token?.capital === false && token.lower.endsWith('ing') && !isOf(token, SOMEBODY | GROUP);
}

/** Plurals without an -s. */
const PLURALS = new WordList('police people media many some others');

/** Whether a token is a noun for people or bodies in the plural, told of as one group: `pilots`, `police`, `others`. */
export function namesGroup(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return isPeople(token) || (isOf(token, GROUP) && (endsInS(token.lower) || PLURALS.has(token)));
}

/** Whether a token is a word for one: a calling or somebody, and no group. */
export function callsOne(token: Token | undefined): boolean {
  return isOf(token, ROLE | SOMEBODY) && !isOf(token, GROUP) && !isPeople(token);
}

/** What nobody's name or description begins with. */
export const NO_MEMBER = ADVERB | AUXILIARY | CONJUNCTION | PREPOSITION | SUBORDINATOR;
