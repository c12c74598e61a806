import { itemAt } from '../../item-at.ts';
import { tokenFrom } from '../../token-from.ts';
import type { Gender } from '../../../domain/story.ts';
import { isKin } from '../../people/around-name.ts';
import { kinBefore, ownerMark } from '../../people/in-laws.ts';
import type { CastPerson, NameMention, Place } from '../../people/person.ts';
import type { Token } from '../../tokens.ts';
import { GENDERED_ROLES } from '../../words/roles.ts';
import { isOf, POSSESSIVE } from '../../words/word-classes.ts';
import { wantedBy } from '../mentions/wanted.ts';
import { personOf } from '../phrases/antecedent.ts';
import { lastBefore } from '../mentions/last-before.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { meantAt } from '../mentions/pronouns-meant.ts';
import type { Resolver } from '../mentions/resolution.ts';

/** What two who belong together are to each other, by the word for one of them. */
const OPPOSITES = new Map<string, RegExp>([
  ['son', /^(?:mother|father)$/],
  ['daughter', /^(?:mother|father)$/],
  ['mother', /^(?:son|daughter)$/],
  ['father', /^(?:son|daughter)$/],
  ['brother', /^(?:brother|sister)$/],
  ['sister', /^(?:brother|sister)$/],
  ['husband', /^wife$/],
  ['wife', /^husband$/],
]);

/** Mentions of one person that are looked at: keeps odd texts linear. */
const MOST_MENTIONS = 20;

/**
 * Whom `his mother` means where the story tells of it the other way round, `Her son, Timur, … his mother`: the last mention
 * before; null if it does not.
 */
export function kinOfOther(resolver: Resolver, clauses: Clauses, phrase: NounPhrase): NameMention | null {
  const noun = clauses.tokens[phrase.head]?.lower ?? '';
  if (!isKin(noun)) return null;
  const meant = meantAt(resolver.pronouns, clauses, phrase.from);
  const place = { passage: clauses.passage.index, start: clauses.tokens[phrase.from]?.start ?? 0 };
  const person = personOf(meant);
  if (person !== null) return kinOfNamed(resolver, person, noun, place);
  const owner = meant === null ? ownerOfUnnamed(resolver, clauses, phrase, noun) : null;
  return owner === null ? null : lastBefore(owner, place);
}

/** `Rosa Falk's son was shot. "No," his mother said.`: whose only relative right before has no name. */
function ownerOfUnnamed(
  { clauses: all }: Resolver,
  clauses: Clauses,
  { from }: NounPhrase,
  noun: string,
): CastPerson | null {
  const his = clauses.tokens[from];
  const gender = his === undefined ? null : (wantedBy(his)?.gender ?? null);
  let found: CastPerson | null = null;
  for (const there of [all[clauses.passage.index - 1], clauses]) {
    if (there === undefined || (there !== clauses && there.passage.damaged)) continue;
    const stop = there === clauses ? from : there.tokens.length;
    for (let kin = 2; kin < stop; kin += 1) {
      if (!isOppositeOf(there.tokens[kin], noun) || there.nameAt[kin] !== undefined) continue;
      if (genderOf(there.tokens[kin]?.lower ?? '') !== gender) continue;
      const mark = ownerMark(there.tokens, kin);
      const owner = isOf(itemAt(there.tokens, mark), POSSESSIVE)
        ? itemAt(there.nameAt, mark - 1)?.person
        : undefined;
      if (owner === undefined || (found !== null && found !== owner)) return null;
      found = owner;
    }
  }
  return found !== null && fits(found.gender, genderOf(noun)) ? found : null;
}

function kinOfNamed(resolver: Resolver, person: CastPerson, noun: string, place: Place): NameMention | null {
  for (const mention of person.mentions.slice(0, MOST_MENTIONS)) {
    if (mention.quoted) continue;
    const there = resolver.clauses[mention.passage];
    if (there === undefined) continue;
    const name = tokenFrom(there.tokens, mention.nameStart);
    const kin = kinBefore(there.tokens, name);
    const met = relativeTold(resolver, there, kin, noun) ?? parentTold(there, mention, noun);
    const last = met === null ? null : lastBefore(met, place);
    if (last !== null) return last;
  }
  return null;
}

/** Most words between a name and whose relative that one is: `is the eldest son`. */
const LONGEST_TOLD = 5;

/** Behind the name of somebody: the Ruhl of `Timur, son of Ruhl`, `Timur is the eldest son of Ruhl`. */
function parentTold({ tokens, nameAt }: Clauses, { end }: NameMention, noun: string): CastPerson | null {
  const from = tokenFrom(tokens, end);
  if (tokens[from]?.text !== ',' && tokens[from]?.lower !== 'is') return null;
  for (let kin = from + 1; kin < from + LONGEST_TOLD && tokens[kin]?.kind === 'word'; kin += 1) {
    if (!isKin(tokens[kin]?.lower ?? '')) continue;
    const owner = tokens[kin + 1]?.lower === 'of' ? nameAt[kin + 2]?.person : undefined;
    return owner !== undefined && isOppositeOf(tokens[kin], noun) && fits(owner.gender, genderOf(noun))
      ? owner
      : null;
  }
  return null;
}

const isOppositeOf = (kin: Token | undefined, noun: string): boolean =>
  OPPOSITES.get(kin?.lower ?? '')?.test(noun) === true;

const genderOf = (noun: string): Gender | null => GENDERED_ROLES.get(noun) ?? null;

/** Whose relative a word tells of, if that one is what a noun says: Ruhl of `Ruhl's son, Timur`, for `mother`. */
function relativeTold(resolver: Resolver, clauses: Clauses, kin: number, noun: string): CastPerson | null {
  const { tokens, nameAt } = clauses;
  if (kin < 0 || !isOppositeOf(tokens[kin], noun)) return null;
  const gender = genderOf(noun);
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
