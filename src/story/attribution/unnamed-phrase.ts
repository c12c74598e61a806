import { itemAt } from '../item-at.ts';
import { GENDERED_ROLES } from '../words/roles.ts';
import type { Antecedent } from './antecedent.ts';
import { isPersonWord } from './introducing-sentences.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import type { Subject } from './subjects.ts';

/** Somebody without a name who does something. */
export function unnamedOf(clauses: Clauses, { phrase, part }: Subject): Antecedent {
  const { tokens, passage } = clauses;
  return {
    passage: passage.index,
    start: tokens[phrase.from]?.start ?? 0,
    end: itemAt(tokens, phrase.to - 1)?.end ?? 0,
    part,
    gender: GENDERED_ROLES.get(tokens[phrase.head]?.lower ?? '') ?? null,
    bearer: { clauses, phrase },
    name: null,
    root: null,
  };
}

/** Whether a phrase without a name means a person: the head is an office or calling in the singular. */
export function isPersonPhrase(clauses: Clauses, phrase: NounPhrase): boolean {
  return phrase.name === null && isPersonWord(clauses.tokens[phrase.head]);
}
