import type { Token } from '../../tokens.ts';
import { POSTPOSED } from '../../words/function-words.ts';
import { endsInS } from '../../words/inflect.ts';
import { BODIES, COMPANIES } from '../../words/roles.ts';
import {
  BODY,
  DETERMINER,
  GROUP,
  isOf,
  isPeople,
  NO_NOUN,
  OBJECT_PRONOUN,
  ORGANIZATION,
  PREPOSITION,
  ROLE,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';

/** Plurals without the ending of one. */
const PLURALS = new WordList('police people men women children sides families');
/** A plural by the look of it: `clubs`; not `business`. */
const IN_S = new WordList(/^[a-z]{3,}[^su]s$/);
/** Ends as other forms of verbs do, and as adjectives: `angered`, `waving`, `eligible`. */
const NO_PLAIN_VERB = new WordList(/(?:[^e]ed|ing|[^s]s|able|ible|al|ic|[a-z]{3}ive|ous|ary|ful|less|ly)$/);
const MORE = new WordList('more less');

/**
 * `The companies expect the deal to close and said`: those before a verb in the plain form, which looks like the noun that
 * carries their phrase; not `The teachers union, which met, and said`.
 */
export function beforePlainVerb(clauses: Clauses, phrase: NounPhrase): NounPhrase {
  if (phrase.name !== null) return phrase;
  const { tokens } = clauses;
  for (let i = phrase.from; i < phrase.to - 1; i += 1) {
    if (isOf(tokens[i], PREPOSITION)) return phrase;
    if (!isSeveral(clauses, phrase, i)) continue;
    if (isPlainVerb(clauses, i + 1)) return phraseStartingAt(clauses, phrase.from, i + 1) ?? phrase;
  }
  return phrase;
}

/** People or bodies in the plural, or whatever a determiner stands before and an -s behind. */
function isSeveral({ tokens }: Clauses, { from }: NounPhrase, i: number): boolean {
  const token = tokens[i];
  if (token === undefined || (token.capital && i > from)) return false;
  return areSomebody(token) || (i > from && IN_S.has(token));
}

/** `pilots`, `police`, `firms` */
const areSomebody = (token: Token): boolean => isPeople(token) || PLURALS.has(token) || isBodies(token.lower);

/** `firms`, `clubs`. */
function isBodies(lower: string): boolean {
  const single = endsInS(lower) ? lower.slice(0, -1) : '';
  return BODIES.has(single) || COMPANIES.has(single);
}

/** Whether the word at a token is no noun of the plural before it, as what stands behind it tells. */
function isPlainVerb({ tokens, nameAt }: Clauses, i: number): boolean {
  const [subject, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.kind !== 'word' || token.capital || nameAt[i] !== undefined || POSTPOSED.has(token))
    return false;
  if (isOf(token, NO_NOUN | ROLE | BODY | GROUP) || NO_PLAIN_VERB.has(token)) return false;
  if (isOf(next, DETERMINER | OBJECT_PRONOUN) && next?.lower !== 'that') return true;
  // `The sales drive for the town`
  if (subject === undefined || !areSomebody(subject)) return false;
  if (isOf(next, PREPOSITION)) return !isOf(token, ORGANIZATION) || next?.lower === 'to';
  // `The owners expect growth`
  if (token.word.cue?.form === 'BASE' && !token.word.cue.noun && next?.kind === 'word') return true;
  return MORE.has(next) || (next?.capital === false && endsInS(next.lower));
}
