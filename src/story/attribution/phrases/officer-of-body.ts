import { behindCode } from './behind-code.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { phraseStartingAt } from './noun-phrase.ts';

/**
 * The phrase that begins with a token, or whoever is named with an office behind the letters of a body, no comma between:
 * `Bargees Union (BU) president Joel Ruhl`; null where no phrase begins.
 */
export function phraseOrOfficer(clauses: Clauses, from: number, ceiling: number): NounPhrase | null {
  const phrase = phraseStartingAt(clauses, from, ceiling);
  if (phrase?.name !== null) return phrase;
  const behind = behindCode(clauses.tokens, phrase.to);
  const name = behind === phrase.to ? undefined : clauses.nameAt[behind];
  const titled = name !== undefined && name.start < name.nameStart;
  return (titled ? phraseStartingAt(clauses, behind, ceiling) : null) ?? phrase;
}
