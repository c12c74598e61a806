import { itemAt } from '../item-at.ts';
import { countWhile } from '../ordered.ts';
import { isKin } from '../people/around-name.ts';
import { kinBefore } from '../people/in-laws.ts';
import type { NameMention } from '../people/person.ts';
import { cueWord } from '../words/cues.ts';
import { WordList } from '../words/word-list.ts';
import { isUnnamed, personOf } from './antecedent.ts';
import type { Antecedent } from './antecedent.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { ownerBefore } from './kin-owner.ts';
import { behindLoose } from './verbs.ts';
import type { Resolver } from './resolution.ts';
import { sentencesBefore } from './sentences-before.ts';

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
  const owner = ownerBefore(resolver, bearer.clauses, bearer.phrase.head);
  const person = personOf(owner);
  if (owner === null || person === null || gender !== null) return null;
  const she = here.tokens[head]?.lower === 'she';
  if (person.gender !== null && person.gender !== (she ? 'FEMALE' : 'MALE')) return null;
  return goesOn(resolver, passage, start, here, head) ? owner : null;
}

/**
 * Whose relative speaks in the paragraph before one that begins with another `her` or `she`: in `Her daughter said so. ¶ Her worst
 * mistake, she said, was early` the mother speaks rather than the daughter. Null where the paragraph begins otherwise.
 */
export function ownerAnew(
  resolver: Resolver,
  here: Clauses,
  { head }: NounPhrase,
  { bearer, name, part, passage }: Antecedent,
): Antecedent | null {
  if (part !== 'SPEAKS' || bearer === null || passage === here.passage.index) return null;
  const first = itemAt(here.tokens, 0);
  const she = here.tokens[head]?.lower === 'she';
  if (!(she ? OF_HER : OF_HIM).has(first)) return null;
  // `She also said`: the relative goes on.
  if (PRONOUN.has(first) && speaksFrom(here, 1)) return null;
  const clauses = resolver.clauses[passage];
  if (clauses === undefined) return null;
  const kin = isUnnamed(bearer) ? bearer.phrase.head : kinBefore(clauses.tokens, nameFrom(clauses, name));
  if (!isKin(itemAt(clauses.tokens, kin)?.lower ?? '')) return null;
  const owner = ownerBefore(resolver, clauses, kin);
  return personOf(owner)?.gender === (she ? 'FEMALE' : 'MALE') ? owner : null;
}

/** Whether a verb of saying stands at a token, words of time left out. */
const speaksFrom = (clauses: Clauses, i: number): boolean =>
  cueWord(clauses.tokens, behindLoose(clauses, i))?.cueClass === 'SPEECH';

const nameFrom = ({ tokens }: Clauses, name: NameMention | null): number =>
  name === null ? 0 : countWhile(tokens, (token) => token.start < name.nameStart);

const [OF_HER, OF_HIM] = [new WordList('she her'), new WordList('he his')];

/** Most sentences looked through for what is told between. */
const MOST_BETWEEN = 8;

/** Whether a sentence between somebody and the pronoun at a token begins with `he` or `she`, who do something there. */
function goesOn(resolver: Resolver, passage: number, start: number, here: Clauses, pronoun: number): boolean {
  let left = MOST_BETWEEN;
  for (const [clauses, { from }] of sentencesBefore(resolver.clauses, here, pronoun, passage)) {
    const first = itemAt(clauses.tokens, from);
    const reached = clauses.passage.index === passage && (first?.start ?? 0) <= start;
    if (left === 0 || reached) return false;
    left -= 1;
    if (PRONOUN.has(first) && !speaksFrom(clauses, from + 1)) return true;
  }
  return false;
}
