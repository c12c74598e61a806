import { itemAt } from '../item-at.ts';
import { countWhile } from '../ordered.ts';
import type { Gender } from '../../domain/story.ts';
import { isKin } from '../people/around-name.ts';
import { kinBefore, ownerMark } from '../people/in-laws.ts';
import type { CastPerson, NameMention } from '../people/person.ts';
import { GENDERED_ROLES } from '../words/roles.ts';
import { isOf, POSSESSIVE } from '../words/word-classes.ts';
import { wantedBy } from './wanted.ts';
import { personOf } from './antecedent.ts';
import { lastBefore } from './last-before.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { meantAt } from './pronouns.ts';
import type { Resolver } from './resolution.ts';

/** What two who belong together are to each other, by the word for one of them. */
const OPPOSITES: Readonly<Record<string, RegExp>> = {
  son: /^(?:mother|father)$/,
  daughter: /^(?:mother|father)$/,
  mother: /^(?:son|daughter)$/,
  father: /^(?:son|daughter)$/,
  brother: /^(?:brother|sister)$/,
  sister: /^(?:brother|sister)$/,
  husband: /^wife$/,
  wife: /^husband$/,
};

/** Mentions of one person that are looked at: keeps odd texts linear. */
const MOST_MENTIONS = 20;

/**
 * Whom `his mother` means where the story tells of it the other way round, `Her son, Timur, … his mother`: the last mention
 * before; null if it does not.
 */
export function kinOfOther(resolver: Resolver, clauses: Clauses, phrase: NounPhrase): NameMention | null {
  const noun = clauses.tokens[phrase.head]?.lower ?? '';
  if (!isKin(noun)) return null;
  const person = personOf(meantAt(resolver.pronouns, clauses, phrase.from));
  if (person === null) return null;
  const place = { passage: clauses.passage.index, start: clauses.tokens[phrase.from]?.start ?? 0 };
  for (const mention of person.mentions.slice(0, MOST_MENTIONS)) {
    if (mention.quoted) continue;
    const there = resolver.clauses[mention.passage];
    if (there === undefined) continue;
    const name = countWhile(there.tokens, ({ start }) => start < mention.nameStart);
    const met = relativeTold(resolver, there, name, noun);
    const last = met === null ? null : lastBefore(met, place);
    if (last !== null) return last;
  }
  return null;
}

/** Whose relative a name is told to be, if that one is what a noun says: Ruhl of `Ruhl's son, Timur`, for `mother`. */
function relativeTold(resolver: Resolver, clauses: Clauses, name: number, noun: string): CastPerson | null {
  const { tokens, nameAt } = clauses;
  const kin = kinBefore(tokens, name);
  if (kin < 0 || OPPOSITES[tokens[kin]?.lower ?? '']?.test(noun) !== true) return null;
  const gender = GENDERED_ROLES.get(noun) ?? null;
  const mark = ownerMark(tokens, kin);
  const token = itemAt(tokens, mark);
  if (isOf(token, POSSESSIVE)) {
    const owner = itemAt(nameAt, mark - 1)?.person;
    return owner !== undefined && fits(owner.gender, gender) ? owner : null;
  }
  if (token === undefined || wantedBy(token)?.gender !== gender) return null;
  return personOf(meantAt(resolver.pronouns, clauses, mark));
}

const fits = (gender: Gender | null, wanted: Gender | null): boolean => gender === null || gender === wanted;
