import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  isOf,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SOMEBODY,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { DASH } from '../../words/punctuation.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { isFiniteVerb } from './verbs.ts';

/** Most tokens between the dashes. */
const LONGEST = 9;
const GOES_ON = AUXILIARY | CONJUNCTION | PREPOSITION | SUBORDINATOR;

/** `his agent – the former striker Tom Hull – insists`: the name between dashes that explains a description; null if there is none. */
export function namedBetweenDashes(clauses: Clauses, phrase: NounPhrase): NounPhrase | null {
  const { tokens, nameAt } = clauses;
  const dash = tokens[phrase.to];
  if (!DASH.has(dash) || phrase.name !== null || !isOf(tokens[phrase.head], ROLE | SOMEBODY)) return null;
  const definite = isOf(tokens[phrase.from], DETERMINER);
  if (!definite && !tokens.slice(phrase.from, phrase.head).some((token) => isOf(token, POSSESSIVE)))
    return null;
  // Two hyphens make one dash.
  const start = DASH.has(tokens[phrase.to + 1]) ? phrase.to + 2 : phrase.to + 1;
  for (let i = start; i <= phrase.to + LONGEST && i < tokens.length; i += 1) {
    const name = nameAt[i];
    if (name !== undefined) {
      let to = i + 1;
      while (nameAt[to] === name) to += 1;
      return tokens[to]?.text === dash?.text ? { from: i, to, head: to - 1, name } : null;
    }
    const token = tokens[i];
    if (token?.kind !== 'word' || isOf(token, GOES_ON) || isFiniteVerb(clauses, i)) return null;
  }
  return null;
}
