import { tokenFrom } from '../../token-from.ts';
import { isKin } from '../../people/around-name.ts';
import { describeText } from '../../people/description.ts';
import type { CastPerson, NameMention } from '../../people/person.ts';
import { HIM_OR_HER } from '../../words/pronouns.ts';
import { WordList } from '../../words/word-list.ts';
import { asNamed, personOf } from '../phrases/antecedent.ts';
import type { Antecedent } from '../phrases/antecedent.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { tokensBefore } from '../phrases/tokens-before.ts';
import { isDead } from '../pronouns/bystander.ts';
import { meantAt } from '../mentions/pronouns-meant.ts';
import { led, spanOfPhrase, spanOfWords, SURE } from '../mentions/resolution.ts';
import type { Resolution, Resolver } from '../mentions/resolution.ts';
import type { RosterEntry } from '../mentions/roster.ts';
import { hasCalling } from './calling.ts';
import { isInRelative } from './in-relative.ts';
import { resolveName } from './resolve-name.ts';
import { tellsOfAnother } from './tells-more.ts';

/** What somebody is to whoever the story is about, or comes into it for. */
export const COMES_IN_AS = new WordList(`
  friend neighbor neighbour colleague coworker co-worker classmate roommate flatmate housemate acquaintance bystander passer-by
  onlooker witness driver motorist rider officer policeman policewoman constable sergeant detective firefighter fireman firewoman
  rescuer paramedic medic doctor nurse surgeon lawyer attorney solicitor spokesman spokeswoman spokesperson landlord landlady boss
  employer manager partner companion rival opponent`);

/** Tokens of a sentence looked through for whom it points at. */
const LONGEST_SENTENCE = 40;

/**
 * Whose life such words tell more of as `the mother of four` and `the retired bricklayer`, where more than one is named: the one the
 * story named first, when nobody else can be so called, or whoever can has only come in for that one: `Rosa Falk lost her home.
 * Neighbour Ann Lee took her in. "I have nothing left," the mother of four said.` Then nobody is sure. Null where either can be meant
 * for all the story tells.
 */
export function lifeOfWhom(
  resolver: Resolver,
  clauses: Clauses,
  phrase: NounPhrase,
  fits: (person: CastPerson) => boolean,
): Resolution | null {
  const { roster, clauses: all } = resolver;
  const [first, ...others] = namedBefore(resolver, clauses, phrase)
    .filter((name) => fits(name.person) && !isDead(all, asNamed(name, 'SUBJECT')))
    .toSorted((a, b) => a.person.order - b.person.order);
  if (first === undefined || hasCalling(first.person)) return null;
  if (tellsOfAnother(all, asNamed(first, 'SUBJECT'), clauses, phrase)) return null;
  if (!others.every(({ person }) => comesInFor(resolver, person, first.person))) return null;
  const from = spanOfPhrase(clauses, phrase);
  roster.mention(roster.person(first.person), clauses.passage, from);
  const step = { from, to: spanOfWords(resolver, first), rule: 'DESCRIPTION' } as const;
  const rest = resolveName(resolver, first);
  if (others.length === 0) return led(step, rest, SURE.GROUP);
  return {
    ...led(step, rest, SURE.EITHER),
    rivals: others.map(({ person }) => roster.person(person)),
  };
}

/**
 * Others whose life such words can tell more of as well as that of whoever is meant: those of the same paragraph. `Karl Ruhl was hit by a
 * van. Tom Lee drove it. "I have nothing left," the father of two said.`
 */
export function alsoMeant(
  resolver: Resolver,
  clauses: Clauses,
  phrase: NounPhrase,
  fits: (person: CastPerson) => boolean,
  meant: Antecedent,
): readonly RosterEntry[] {
  const { roster, clauses: all } = resolver;
  const others = namedBefore(resolver, clauses, phrase).filter(({ passage, person }) => {
    return passage === meant.passage && person !== personOf(meant) && !hasCalling(person) && fits(person);
  });
  const names = others.filter((name) => {
    const one = asNamed(name, 'SUBJECT');
    return !isDead(all, one) && !isInRelative(all, one);
  });
  return names.map(({ person }) => roster.person(person));
}

/** The only one of those named not far before a phrase who fits; null if none does, or several. */
export function onlyNamedBefore(
  resolver: Resolver,
  clauses: Clauses,
  phrase: NounPhrase,
  fits: (person: CastPerson) => boolean,
): Antecedent | null {
  const [only, ...others] = namedBefore(resolver, clauses, phrase).filter(
    (name) => fits(name.person) && !isDead(resolver.clauses, asNamed(name, 'SUBJECT')),
  );
  return only === undefined || others.length > 0 ? null : asNamed(only, 'SUBJECT');
}

/** The people named not far before a phrase, each where last. */
function namedBefore(
  { clauses: all }: Resolver,
  { passage }: Clauses,
  { from }: NounPhrase,
): readonly NameMention[] {
  const named = new Map<CastPerson, NameMention>();
  for (const { there, i } of tokensBefore(all, passage.index, from)) {
    const name = there.nameAt[i];
    if (name !== undefined && !named.has(name.person)) named.set(name.person, name);
  }
  return [...named.values()];
}

/** Whether somebody comes into the story for another: as `Neighbour Ann Lee`, or where the sentence points at that one, `Ann Lee took her in`. */
function comesInFor(
  { clauses: all, pronouns }: Resolver,
  { descriptions, mentions }: CastPerson,
  one: CastPerson,
): boolean {
  for (const text of descriptions.keys()) {
    const { head } = describeText(text);
    if (COMES_IN_AS.hasWord(head) || isKin(head)) return true;
  }
  const [first] = mentions;
  const there = first === undefined ? undefined : all[first.passage];
  if (first === undefined || there === undefined) return false;
  const { tokens } = there;
  const from = tokenFrom(tokens, first.end);
  for (let i = from; i < Math.min(tokens.length, from + LONGEST_SENTENCE); i += 1) {
    if (/^[.?!]$/u.test(tokens[i]?.text ?? '')) return false;
    if (HIM_OR_HER.has(tokens[i]) && personOf(meantAt(pronouns, there, i)) === one) return true;
  }
  return false;
}
