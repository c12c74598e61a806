import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import { asNamed } from '../phrases/antecedent.ts';
import type { Antecedent, Wanted } from '../phrases/antecedent.ts';
import { clauseStart, isFrontedParticiple } from '../phrases/clause.ts';
import { explained } from '../phrases/explained.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { borneBy, genderOfBearers } from '../mentions/shared-names.ts';
import { verbBehind } from '../phrases/verbs.ts';

/** Furthest token of a sentence that can stand in front of its subject. */
const LONGEST_FRONT = 30;

/** What a clause in front begins with that tells no story on: `When he left, Orme wept` is mostly about two. */
const OPENS_FRONT = new WordList('as while since before if though although');

/**
 * Somebody whose name stands behind the `he` or `she` at a token: `Asked what he made of it, Orme laughed`, and at the start of a
 * paragraph `As she waited, Ann Lee wept`. Null if the name comes first, as nearly always.
 */
export function namedAhead(
  clauses: Clauses,
  sentence: Sentence,
  pronoun: number,
  wanted: Wanted,
): Antecedent | null {
  const { tokens } = clauses;
  const opener = tokens[sentence.from];
  if (!wanted.subject || pronoun - sentence.from > LONGEST_FRONT || opener === undefined) return null;
  const opened = pronoun === sentence.from + 1 && sentence.from === 0 && OPENS_FRONT.has(opener);
  if (!opened && !isFrontedParticiple(clauses, sentence.from)) return null;
  const start = clauseStart(clauses, sentence);
  if (start <= pronoun) return null;
  // `Asked whether Orme was the one he meant, Ruhl laughed`; not `Asked by Orme what he meant`
  let other = sentence.from;
  while (other < pronoun && clauses.nameAt[other] === undefined) other += 1;
  if (other < pronoun && itemAt(tokens, other - 1)?.lower !== 'by') return null;
  const phrase = explained(clauses, phraseStartingAt(clauses, start, sentence.to));
  const name = phrase?.name ?? null;
  if (phrase === null || name === null) return null;
  if (tokens[phrase.to]?.text !== ',' && verbBehind(clauses, phrase.to, sentence.to) === null) return null;
  const gender = genderOfBearers(name);
  if (gender !== null && gender !== wanted.gender) return null;
  return borneBy(asNamed(name, 'SUBJECT', gender), wanted);
}
