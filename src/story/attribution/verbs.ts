import type { Token } from '../tokens.ts';
import { CUES, IRREGULAR_PASTS } from '../words/cues.ts';
import { ADVERBS, AUXILIARIES, DAYS_AND_MONTHS, DETERMINERS, PREPOSITIONS } from '../words/function-words.ts';
import type { Clauses } from './noun-phrase.ts';

/** A word of time between a subject and its verb: `Lavrov later told`, `the bank on Tuesday said`. */
export function isLooseWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return (
    AUXILIARIES.has(token.lower) ||
    ADVERBS.has(token.lower) ||
    DAYS_AND_MONTHS.has(token.lower) ||
    (token.lower.length > 4 && token.lower.endsWith('ly') && !token.capital)
  );
}

/** Whether the token is a finite verb form, as far as its shape tells. */
export function isFiniteVerb(clauses: Clauses, i: number): boolean {
  const token = clauses.tokens[i];
  if (token?.kind !== 'word' || token.capital || clauses.nameAt[i] !== undefined) return false;
  if (AUXILIARIES.has(token.lower) || IRREGULAR_PASTS.has(token.lower)) return true;
  const cue = CUES.get(token.lower);
  if (cue !== undefined && (cue.form === 'PAST' || cue.form === 'PRESENT'))
    return !cue.noun || !isNounHere(clauses, i);
  return token.lower.length > 4 && token.lower.endsWith('ed') && !nominalBefore(clauses, i);
}

/** `its promises`, `the report`: a word that is noun and verb is a noun after a determiner, adjective or preposition. */
export function isNounHere(clauses: Clauses, i: number): boolean {
  const before = clauses.tokens[i - 1];
  if (before === undefined) return true;
  if (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower) || /^['’]s?$/u.test(before.text))
    return true;
  if (before.kind === 'number' || /(?:al|ic|ive|ous|ary|ful|ish|ed|able)$/.test(before.lower)) return true;
  return false;
}

/** `the so-called reset`, `a planned visit`: a participle between a determiner and its noun. */
function nominalBefore(clauses: Clauses, i: number): boolean {
  const before = clauses.tokens[i - 1];
  return (
    before !== undefined &&
    (DETERMINERS.has(before.lower) || (PREPOSITIONS.has(before.lower) && before.lower !== 'that'))
  );
}
