import { itemAt } from '../item-at.ts';
import { cueWord } from '../words/cues.ts';
import { isOf, PERSONAL_PRONOUN, POSSESSIVE } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { isUnnamed, personOf } from './antecedent.ts';
import type { Antecedent } from './antecedent.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { genderOfBearers } from './shared-names.ts';
import { meantAt } from './pronouns.ts';
import type { Resolver } from './resolution.ts';

/** Those who speak for somebody, of whom the story goes on to tell. */
const SPEAKS_FOR = new WordList(
  'agent lawyer attorney solicitor barrister counsel spokesman spokeswoman spokesperson publicist representative manager coach doctor physician surgeon',
);

const PRONOUN = new WordList('he she');

/**
 * For whom somebody speaks whom a pronoun behind a deed of theirs points at: behind `Ruhl's agent said he would play. He had
 * three hits.` a `he` can be the agent, and is Ruhl as often. Null where nothing is told in between, and where the other is of
 * another gender.
 */
export function spokenFor(
  resolver: Resolver,
  here: Clauses,
  { head }: NounPhrase,
  { bearer, passage, start, gender }: Antecedent,
): Antecedent | null {
  if (bearer === null || !isUnnamed(bearer) || !SPEAKS_FOR.has(bearer.clauses.tokens[bearer.phrase.head]))
    return null;
  const owner = ownerOf(resolver, bearer.clauses, bearer.phrase);
  const person = personOf(owner);
  if (owner === null || person === null || gender !== null) return null;
  const she = here.tokens[head]?.lower === 'she';
  if (person.gender !== null && person.gender !== (she ? 'FEMALE' : 'MALE')) return null;
  return goesOn(resolver, passage, start, here, head) ? owner : null;
}

/** The `Ruhl` of `Ruhl's agent`, whom the `his` of `his agent` means. */
function ownerOf(resolver: Resolver, clauses: Clauses, { from, head }: NounPhrase): Antecedent | null {
  const { tokens, nameAt } = clauses;
  if (isOf(tokens[from], PERSONAL_PRONOUN)) return meantAt(resolver.pronouns, clauses, from);
  for (let i = head - 1; i > from; i -= 1) {
    if (!isOf(tokens[i], POSSESSIVE)) continue;
    const name = nameAt[i - 1];
    if (name === undefined) return null;
    const { passage, start, end, person } = name;
    return {
      passage,
      start,
      end,
      part: 'MENTIONED',
      gender: genderOfBearers(name),
      bearer: person,
      name,
      root: null,
    };
  }
  return null;
}

/** Whether a sentence between somebody and the pronoun at a token begins with `he` or `she`, who do something there. */
function goesOn(resolver: Resolver, passage: number, start: number, here: Clauses, pronoun: number): boolean {
  const last = here.passage.index;
  for (let p = passage; p <= last; p += 1) {
    const clauses = resolver.clauses[p];
    if (clauses === undefined) return false;
    for (const { from, to } of clauses.passage.sentences) {
      if (p === last && to > pronoun) break;
      const first = itemAt(clauses.tokens, from);
      if (first === undefined || (p === passage && first.start <= start) || !PRONOUN.has(first)) continue;
      if (cueWord(clauses.tokens, from + 1)?.cueClass !== 'SPEECH') return true;
    }
  }
  return false;
}
