import { itemAt } from '../../item-at.ts';
import { AGE, describeText } from '../../people/description.ts';
import type { Description } from '../../people/description.ts';
import type { CastPerson } from '../../people/person.ts';
import { isRanking } from '../../people/ranking.ts';
import { isDemonym, isOriginOf } from '../../words/demonyms.ts';
import { GENDERED_ROLES, isRole } from '../../words/roles.ts';
import { WordList } from '../../words/word-list.ts';
import { personOf } from '../phrases/antecedent.ts';
import type { Antecedent } from '../phrases/antecedent.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { NOBODY, spanOfPhrase, spanOfWords, SURE } from '../mentions/resolution.ts';
import type { Resolution, Resolver } from '../mentions/resolution.ts';
import { FOR_A_TIME, hasCalling } from './calling.ts';
import { alsoMeant, lifeOfWhom, onlyNamedBefore } from './life-of-whom.ts';
import { resolvePerson } from './resolve-name.ts';
import { tokensBefore } from '../phrases/tokens-before.ts';
import { originFit, originTold } from './origin-fit.ts';
import { isInRelative } from './in-relative.ts';
import { isDead } from '../pronouns/bystander.ts';
import { mainOfGender } from './main-of-gender.ts';
import { canLeadTeam, leadsTeam } from './leads-team.ts';
import { genderBehind } from './tells-of-other.ts';
import { tellsMore, tellsOfAnother } from './tells-more.ts';
import type { More } from './tells-more.ts';

/** Callings by which sport and the arts tell again of whoever they have just named. */
export const CALLINGS = new WordList(`
  international striker goalkeeper midfielder defender winger forward fullback quarterback pitcher jockey boxer swimmer sprinter skater skier
  golfer wrestler gymnast rower climber actor actress singer musician rapper composer pianist violinist drummer guitarist
  tenor baritone soprano painter sculptor dancer choreographer comedian novelist poet playwright`);

export const HIMSELF = new WordList('himself herself');

/** A younger one holds no office. */
const GROWN = 16;

/** `the Croatian`, `the 19-year-old`, `the striker`: whoever the sentence before is about, unless the story tells that one otherwise. */
export function resolveTrait(
  resolver: Resolver,
  clauses: Clauses,
  phrase: NounPhrase,
  wanted: Description,
): Resolution | null {
  const { passage, tokens } = clauses;
  // `Ruhl said no. The striker himself said yes.`
  const himself = HIMSELF.has(tokens[phrase.to]) ? tokens[phrase.to] : undefined;
  const known =
    (himself !== undefined && isRole(wanted.head)) ||
    wanted.head === AGE ||
    CALLINGS.has(tokens[phrase.head]) ||
    isDemonym(wanted.head) ||
    isRoleTold(wanted);
  // `the Dutch striker` needs no more than `the striker`.
  const team = !known && leadsTeam(clauses, phrase);
  const more = known ? null : team ? 'CALLING' : tellsMore(clauses, phrase);
  if (!known && more === null) return null;
  const fits = (one: CastPerson): boolean => fitTold(resolver, one, wanted, more) !== null;
  const life = (): Resolution | null => lifeOfWhom(resolver, clauses, phrase, fits);
  // `Ivo Ruhl of Croatia won. Karl Moss lost. "I am glad," the Croatian said.`
  const isFrom = (one: CastPerson): boolean => fitOf(resolver, one, wanted) === 'TOLD';
  const from = (): Antecedent | null =>
    isDemonym(wanted.head) ? onlyNamedBefore(resolver, clauses, phrase, isFrom) : null;
  const before = resolver.pronouns.subjectBefore(passage.index, phrase.from);
  if (before === null) return more === null || team ? null : life();
  const silent = himself === undefined ? null : before.other;
  // `Ann Lee lives with her husband, Tom Hull. The 61-year-old said she was tired.`
  const behind = wanted.head === AGE ? genderBehind(clauses, phrase) : null;
  const main = behind === null ? null : mainOfGender(before, behind);
  if (main === 'OTHER') return null;
  // `Tom Hull directed Ann Lee. "I was glad," the actor said.`
  const choice = himself === undefined && !before.alone && wanted.head !== 'actor';
  const rivals = choice ? before.all.filter((one) => !isInRelative(resolver.clauses, one)) : [];
  const only = (choice ? onlyFitting(resolver, rivals, wanted, more) : null) ?? from();
  const meant = main ?? silent ?? only ?? before.meant;
  const alone = main !== null || before.alone || silent !== null || only !== null;
  const person = personOf(meant);
  if (person === null || (himself !== undefined && !isOfGender(person, himself.lower))) return null;
  if (team && !canLeadTeam(resolver, person, wanted.head, meant)) return null;
  const fit = fitTold(resolver, person, wanted, more);
  // `Ruhl of Texas met Orme of Texas. The Texan said`
  const people = only === null && isDemonym(wanted.head) ? rivals.flatMap((one) => personOf(one) ?? []) : [];
  const alike = new Set(people.filter(isFrom));
  if (alike.size > 1) return { ...NOBODY, rivals: [...alike].map((one) => resolver.roster.person(one)) };
  if (more !== null && tellsOfAnother(resolver.clauses, meant, clauses, phrase)) return null;
  // `Karl Moss died in May. The retired pilot said`: another pilot.
  if (more !== null && isDead(resolver.clauses, meant)) return life();
  // `Ruhl beat Orme. "I am tired," the Croatian said.`
  if (fit === 'OPEN' && isNounBefore(resolver.clauses, clauses, phrase)) return null;
  if (fit === null || (fit === 'OPEN' && !alone)) return more === null ? null : life();
  if (fit === 'OPEN' && toldOfAnother(resolver, meant, clauses, phrase, wanted)) return null;
  // `Rosa Falk lost her home. Neighbour Ann Lee rang for help. "I have nothing left," the mother of four said.`
  const retold = more !== null || (himself === undefined && isRoleTold(wanted));
  const other = fit === 'OPEN' && retold ? life() : null;
  if (other !== null && other.entry?.person !== person) return other;
  const also =
    fit === 'OPEN' && more !== null && other === null
      ? alsoMeant(resolver, clauses, phrase, fits, meant)
      : [];
  const span = spanOfPhrase(clauses, phrase);
  const rest = resolvePerson(resolver, meant, person);
  resolver.roster.mention(resolver.roster.person(person), passage, span);
  return {
    entry: rest.entry,
    chain: [{ from: span, to: spanOfWords(resolver, meant), rule: 'DESCRIPTION' }, ...rest.chain],
    confidence:
      also.length > 0 ? SURE.EITHER : main !== null && !before.alone ? SURE.RUNNING : SURE.DESCRIPTION,
    ...(also.length > 0 ? { rivals: also } : {}),
  };
}

/** `Karl Ruhl was a nurse. Ann Lee left. "I wept," the former nurse said.`: whether the noun of former times stands before. */
function isNounBefore(
  all: readonly Clauses[],
  { passage, tokens }: Clauses,
  { from, to, head }: NounPhrase,
): boolean {
  if (to - from < 3 || tokens[from + 1]?.lower !== 'former') return false;
  const noun = tokens[head]?.lower;
  return tokensBefore(all, passage.index, from).some(
    ({ there, i }) => there.tokens[i]?.lower === noun && itemAt(there.tokens, i - 2)?.lower !== 'the',
  );
}

/** The only one of some who can be called so: `Captain Tom Orme denied it, although coach Ivo Ruhl said it. "We lost," the defender said.` */
function onlyFitting(
  resolver: Resolver,
  all: readonly Antecedent[],
  wanted: Description,
  more: More | null,
): Antecedent | null {
  const fitting = all.filter((one) => {
    const person = personOf(one);
    return person !== null && fitTold(resolver, person, wanted, more) !== null;
  });
  const [first, ...others] = fitting;
  return first !== undefined && others.every(({ bearer }) => bearer === first.bearer) ? first : null;
}

/** As `fitOf`, also of words that tell more of a life: `the retired bricklayer`, `the Dutch rider`. */
function fitTold(
  resolver: Resolver,
  person: CastPerson,
  wanted: Description,
  more: More | null,
): 'TOLD' | 'OPEN' | null {
  if (more === 'LIFE' && isRanking(wanted) && isRankedOtherwise(person)) return null;
  if (more === null || ageOf(wanted) !== null) return fitOf(resolver, person, wanted);
  const { head } = wanted;
  if (!isOfGender(person, head.replace(/-of-.*$/u, '')) || resolver.titles.isTold(head)) return null;
  if (more === 'CALLING' && hasCalling(person)) return null;
  return originTold(resolver, person, wanted);
}

/** `Ann Lee, the world No. 5, lost. The world No. 3 said`: another. */
const isRankedOtherwise = ({ descriptions }: CastPerson): boolean =>
  [...descriptions.keys()].some((text) => isRanking(describeText(text)));

/** Whether the story tells somebody so (`TOLD`), tells nothing against it (`OPEN`), or tells that one otherwise (null). */
export function fitOf(resolver: Resolver, person: CastPerson, wanted: Description): 'TOLD' | 'OPEN' | null {
  const { head } = wanted;
  const role = isRoleTold(wanted);
  if (role && (!isOfGender(person, head) || resolver.titles.isTold(head))) return null;
  const age = ageOf(wanted);
  if (age !== null) {
    // `Ruhl of Croatia won. "I am tired," the 24-year-old Kenyan said.`
    if (originTold(resolver, person, wanted) === null) return null;
    if (person.ages.size > 0) return person.ages.has(age) ? 'TOLD' : null;
    return age < GROWN && hasCalling(person) ? null : 'OPEN';
  }
  if (role) return originTold(resolver, person, wanted) === null ? null : 'OPEN';
  if (isDemonym(head) && isToldOfAnother(resolver, person, head)) return null;
  if (!isDemonym(head))
    return canBeCalled(resolver, person, head) ? originTold(resolver, person, wanted) : null;
  return originFit(resolver, person, [head]);
}

/** `Dane Jens Hoy left. Ann Lee wept. "Sad," said the Dane.`: an origin that the story tells of somebody else alone. */
function isToldOfAnother({ titles }: Resolver, person: CastPerson, demonym: string): boolean {
  const only = titles.onlyFrom(demonym);
  return only !== null && only !== person;
}

/**
 * Whether the text behind whoever is meant tells the same of another: `Ruhl beat a Croatian. "I am tired," the Croatian
 * said.`
 */
function toldOfAnother(
  { clauses: all }: Resolver,
  meant: Antecedent,
  { passage, tokens }: Clauses,
  phrase: NounPhrase,
  wanted: Description,
): boolean {
  const lower = tokens[phrase.head]?.lower ?? '';
  const age = ageOf(wanted)?.toString();
  for (let p = meant.passage; p <= passage.index; p += 1) {
    const there = all[p];
    if (there === undefined) return false;
    for (let i = (p === passage.index ? phrase.from : there.tokens.length) - 1; i >= 0; i -= 1) {
      const token = there.tokens[i];
      if (token === undefined || (p === meant.passage && token.start < meant.end)) break;
      // `Police held a man, 41`
      if (token.text === age) return true;
      if (token.lower !== lower && !isOriginOf(token.lower, lower)) continue;
      // the Croatian Ivo Moe; but the Croatian, said once more of the same one
      if (itemAt(there.tokens, i - 1)?.lower !== 'the' || there.tokens[i + 1]?.capital === true) return true;
    }
  }
  return false;
}

/** `the 41-year-old taxi driver`, `the former Lecce coach`: somebody told of so again, whatever else that one is. */
const isRoleTold = ({ head, modifiers }: Description): boolean =>
  (modifiers.has(AGE) || modifiers.has('former')) && isRole(head);

/** The years of `the 19-year-old` and `the 41-year-old taxi driver`; null where none are told. */
function ageOf({ head, modifiers }: Description): number | null {
  const words = [...modifiers, head];
  const years = words.indexOf(AGE) - 1;
  return years < 0 ? null : Number(words[years]);
}

/** Whether the story can mean somebody by a calling that it has not told yet: it tells it of nobody, and of that one no other. */
function canBeCalled({ titles }: Resolver, person: CastPerson, calling: string): boolean {
  if (!isOfGender(person, calling)) return false;
  if (titles.isTold(calling)) return false;
  return FOR_A_TIME.hasWord(calling) || !hasCalling(person);
}

/** Whether a calling is not one of the other gender's. */
export function isOfGender({ gender }: CastPerson, calling: string): boolean {
  const wanted =
    calling === 'himself' ? 'MALE' : calling === 'herself' ? 'FEMALE' : GENDERED_ROLES.get(calling);
  return wanted === undefined || gender === null || gender === wanted;
}
