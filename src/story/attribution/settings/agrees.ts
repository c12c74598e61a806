import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { TIMES } from '../../words/function-words.ts';
import { endsInS } from '../../words/inflect.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  isOf,
  LOOSE,
  NO_NOUN,
  OBJECT_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';

/** Base forms of common verbs that are hardly nouns. */
const BASES = new WordList(`
  want lack deserve require include contain provide allow make take get give become know seem think believe remain appear try
  lose die exist happen occur depend belong enter suffer agree oppose buy sell pay eat live go come see keep begin bring meet`);
/** Those that a clause ends with though something is done to nothing: `argued such people exist`, not `repeated the lie voters believe`. */
const WITHOUT_OBJECT = new WordList(
  'remain appear lose die exist happen occur belong suffer agree pay eat go come meet',
);
/** Plurals without an -s. */
const PLURALS = new WordList('people police men women children clergy cattle');
/** What only an object begins with, beside articles and the like. */
const OBJECT = new WordList('more less no too most much many few several both all some enough better');
const NO_VERB = AUXILIARY | CONJUNCTION | LOOSE | PREPOSITION | SUBORDINATOR | DETERMINER | POSSESSIVE;

/**
 * Whether a word that may be a noun is a verb, as its number is that of the noun before it and an object follows: `argued the plan
 * helps the rich`, `argued voters back the plan`; not so in `concluded trade talks this week`.
 */
export function agreesAsVerb({ tokens }: Clauses, i: number): boolean {
  const [before, token] = [itemAt(tokens, i - 1), tokens[i]];
  if (before?.kind !== 'word' || token?.kind !== 'word' || token.capital || isOf(token, NO_VERB))
    return false;
  if (isOf(before, NO_NOUN | POSSESSIVE)) return false;
  // `said festivals marking the year`
  if (token.lower.endsWith('ing')) return false;
  const several = isPlural(before);
  if (several && BASES.has(token)) {
    // `wrote songs people want to sing`: a plural behind another begins what tells more of it.
    if (isPlural(itemAt(tokens, i - 2))) return false;
    return tokens[i + 1]?.kind === 'word' || WITHOUT_OBJECT.has(token);
  }
  // Without an -s behind one thing, as in `the town council`, it is no verb.
  if (several === endsInS(token.lower)) return false;
  return beginsObject(tokens, i + 1);
}

const isPlural = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !isOf(token, NO_VERB) && (endsInS(token.lower) || PLURALS.has(token));

function beginsObject(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  // `wrote the records request that was lost`
  if (token?.lower === 'that') return false;
  if (isOf(token, OBJECT_PRONOUN) || OBJECT.has(token)) return true;
  return (isOf(token, DETERMINER) || token?.kind === 'number') && !TIMES.has(tokens[i + 1]);
}
