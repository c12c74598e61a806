import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import {
  CONJUNCTION,
  COURTESY_TITLE,
  DAY_OR_MONTH,
  DETERMINER,
  GROUP,
  isOf,
  isPeople,
  NATIONALITY,
  ORGANIZATION,
  PLACE,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  STOP,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';

/** A name of one word that tells nothing of what it is: `Nokia`. */
export interface PlainName {
  /** Lower case. */
  readonly word: string;
  /** Offset in the source. */
  readonly start: number;
  /** Whether it stands where a place does: `in Norvik`. */
  located: boolean;
}

/** What a place stands behind. */
export const BEFORE_PLACE = new WordList('in near outside');
/** What one has in a business: `a stake in Nokia`. */
const HELD = new WordList(
  'stake stakes share shares interest interests holding holdings investment investments',
);

/** One that tells what it is, and no name of a business. */
const OTHER =
  NATIONALITY |
  PLACE |
  ORGANIZATION |
  GROUP |
  ROLE |
  DAY_OR_MONTH |
  COURTESY_TITLE |
  DETERMINER |
  PREPOSITION |
  SUBJECT_PRONOUN |
  CONJUNCTION;

/** Those of a story, in reading order. Where a sentence begins, each word has its capital, so none is read there. */
export function plainNames(all: readonly Clauses[]): ReadonlyMap<string, Readonly<PlainName>> {
  const found = new Map<string, PlainName>();
  for (const clauses of all)
    for (const [i, token] of clauses.tokens.entries()) {
      if (!token.capital || !isPlain(clauses, i)) continue;
      let name = found.get(token.lower);
      if (name === undefined) {
        const start = clauses.passage.flow.toSource(token.start);
        found.set(token.lower, (name = { word: token.lower, start, located: false }));
      }
      name.located ||=
        BEFORE_PLACE.has(itemAt(clauses.tokens, i - 1)) && !HELD.has(itemAt(clauses.tokens, i - 2));
    }
  return found;
}

function isPlain(clauses: Clauses, i: number): boolean {
  const { tokens, nameAt } = clauses;
  const [before, token, next] = [itemAt(tokens, i - 1), tokens[i], tokens[i + 1]];
  if (token?.kind !== 'word' || nameAt[i] !== undefined || isOf(token, OTHER) || isPeople(token))
    return false;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(token.text) || before?.kind !== 'word' || isNamePart(before)) return false;
  if (isOf(before, DETERMINER | STOP) || isNamePart(next)) return false;
  // `on Christmas sales`: it only tells which.
  return (
    next?.kind !== 'word' ||
    isOf(next, PREPOSITION | CONJUNCTION | POSSESSIVE) ||
    isFiniteVerb(clauses, i + 1)
  );
}

const isNamePart = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital;
