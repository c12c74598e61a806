import { itemAt } from '../../item-at.ts';
import { AGE } from '../../people/description.ts';
import type { Description } from '../../people/description.ts';
import type { Passage } from '../../passage.ts';
import type { CastPerson } from '../../people/person.ts';
import { INDEFINITE_ONE } from '../../words/function-words.ts';
import { PRESS } from '../../words/press.ts';
import {
  AUXILIARY,
  BODY,
  CONJUNCTION,
  FINITE,
  GROUP,
  isOf,
  isPeople,
  LOOSE,
  PAST,
  PREPOSITION,
  ROLE,
  SOMEBODY,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { personOf } from '../phrases/antecedent.ts';
import type { Antecedent } from '../phrases/antecedent.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { tokensBefore } from '../phrases/tokens-before.ts';
import { isDead } from '../pronouns/bystander.ts';
import { led, spanOfPhrase, spanOfWords, SURE } from '../mentions/resolution.ts';
import type { Resolution, Resolver } from '../mentions/resolution.ts';
import type { RosterEntry } from '../mentions/roster.ts';
import type { SubjectBefore } from '../mentions/subject-before.ts';
import { tellsOfAnotherSo } from './other-offices.ts';
import type { Token } from '../../tokens.ts';
import { isInRelative } from './in-relative.ts';
import { resolvePerson } from './resolve-name.ts';
import { isSaidAgain, officesCalled, runningTie } from './running-tie.ts';
import type { Tie } from './running-tie.ts';
import { tellsOfOther } from './tells-of-other.ts';

/** What many can be called by. */
const WIDE = new WordList(
  'billionaire star winner artist performer entertainer veteran rookie youngster pundit boss academic businessman businesswoman',
);

/** Somebody told of in the sentence before some words, and how these go with that one. */
interface Running {
  readonly meant: Antecedent;
  readonly person: CastPerson;
  readonly tie: Tie;
}

/**
 * `Singer Ann Lee wept. "It is late," the musician said`, `Ann Lee said no. "It is late," the lawmaker said`: whoever the sentence
 * before is about, if nothing tells that one otherwise and nobody else is called so. Null where another of it can be so as well.
 * `titled` asks for one whose office the words are used for as well.
 */
export function resolveRunning(
  resolver: Resolver,
  clauses: Clauses,
  phrase: NounPhrase,
  wanted: Description,
  titled = false,
): Resolution | null {
  const { passage, tokens } = clauses;
  if (tokens[phrase.from]?.lower !== 'the' || endsOtherwise(clauses, phrase)) return null;
  const before = resolver.pronouns.subjectBefore(passage.index, phrase.from);
  if (before === null || resolver.passages.slice(before.meant.passage, passage.index + 1).some(isDamaged))
    return null;
  const fitting = fittingOf(resolver, clauses, phrase, wanted, before);
  const titles = fitting.filter(({ tie }) => tie === 'TITLE');
  const [only, another] = titles.length > 0 ? titles : titled ? [] : fitting;
  if (only === undefined || another !== undefined) return null;
  const main = only.person === personOf(before.meant);
  // Of one without an office only that one has just spoken tells it, and what news calls such a one again.
  if (only.tie === 'BARE' && !(main && isSpoken(clauses, phrase, before))) return null;
  if (isDead(resolver.clauses, only.meant) || tellsOfAnother(resolver, clauses, phrase, only)) return null;
  if (tellsOfOther(clauses, phrase, only.person.gender) || isAnotherTold(resolver, clauses, phrase, only))
    return null;
  const offices = only.tie === 'TITLE' ? officesCalled(wanted.head) : [];
  if (offices.length > 0 && tellsOfAnotherSo(resolver.clauses, passage.index, phrase.head, offices))
    return null;
  const sure = only.tie === 'TITLE' && main && fitting.length === 1 && !WIDE.has(tokens[phrase.head]);
  const rivals = othersCalledSo(resolver, clauses, phrase, wanted, only.person);
  const from = spanOfPhrase(clauses, phrase);
  resolver.roster.mention(resolver.roster.person(only.person), passage, from);
  const step = { from, to: spanOfWords(resolver, only.meant), rule: 'DESCRIPTION' } as const;
  const rest = resolvePerson(resolver, only.meant, only.person);
  if (rivals.length > 0) return { ...led(step, rest, SURE.EITHER), rivals };
  return led(step, rest, sure ? SURE.RUNNING : SURE.JUST_TOLD);
}

const isDamaged = ({ damaged }: Passage): boolean => damaged;

/** Those of the sentence before who can be called so, each once. */
function fittingOf(
  resolver: Resolver,
  clauses: Clauses,
  phrase: NounPhrase,
  wanted: Description,
  { all }: SubjectBefore,
): readonly Running[] {
  const fitting = new Map<CastPerson, Running>();
  for (const meant of all) {
    const person = personOf(meant);
    if (person === null || fitting.has(person) || isInRelative(resolver.clauses, meant)) continue;
    const tie = runningTie(resolver, clauses, phrase, wanted, person);
    if (tie !== null) fitting.set(person, { meant, person, tie });
  }
  return [...fitting.values()];
}

/** Whether somebody has just spoken, or is alone there and called what news calls such a one. */
const isSpoken = ({ tokens }: Clauses, { head }: NounPhrase, { meant, alone }: SubjectBefore): boolean =>
  meant.part === 'SPEAKS' || (alone && isSaidAgain(tokens[head]));

/** How far back others are looked for, in tokens, and how many: keeps a paragraph of many people linear. */
const [FURTHEST, MOST_OTHERS] = [400, 8];

/** Others named in the same paragraph whose office the words are used for as well. */
function othersCalledSo(
  resolver: Resolver,
  clauses: Clauses,
  phrase: NounPhrase,
  wanted: Description,
  only: CastPerson,
): readonly RosterEntry[] {
  const others = new Set<CastPerson>();
  for (let i = phrase.from - 1; i >= 0 && phrase.from - i < FURTHEST && others.size < MOST_OTHERS; i -= 1) {
    const person = clauses.nameAt[i]?.person;
    if (person !== undefined && person !== only) others.add(person);
  }
  return [...others]
    .filter((person) => runningTie(resolver, clauses, phrase, wanted, person) === 'TITLE')
    .map((person) => resolver.roster.person(person));
}

/** `the author of the book`: words behind a noun tell which one; not `the author, 39,`. */
const endsOtherwise = ({ tokens }: Clauses, { head, to }: NounPhrase): boolean =>
  head !== to - 1 && tokens[head + 1]?.text !== ',';

/**
 * `Sgt. Ann Lee said a colleague fired. The officer said`, `Mayor Ann Lee lost to Jim Doyle. The Republican said`: somebody else told of
 * behind whoever the words can mean.
 */
function isAnotherTold(
  { clauses: all }: Resolver,
  clauses: Clauses,
  phrase: NounPhrase,
  { person, meant }: Running,
): boolean {
  for (const { there, i } of tokensBefore(all, clauses.passage.index, phrase.from)) {
    const token = there.tokens[i];
    const { index } = there.passage;
    if (index < meant.passage || (index === meant.passage && (token?.start ?? 0) < meant.start)) return false;
    const named = there.nameAt[i]?.person;
    if (named !== undefined) {
      if (named !== person) return true;
      continue;
    }
    const one =
      isNewcomer(there.tokens, i) ||
      (isOf(token, SOMEBODY | ROLE) &&
        !isOf(token, BODY | GROUP) &&
        token?.capital === false &&
        !isPeople(token));
    if (one && !PRESS.has(token) && !isOwn(there, i, person)) return true;
  }
  return false;
}

/** `shot by a rookie`, `told a teenager to leave`; not `a teen idol`, `the teenager`. */
function isNewcomer(tokens: readonly Token[], i: number): boolean {
  if (!NEWCOMER.has(tokens[i]) || itemAt(tokens, i - 1)?.lower === 'the') return false;
  const next = tokens[i + 1];
  return next?.kind !== 'word' || isOf(next, GOES_ON);
}

const NEWCOMER = new WordList('teen teens teenager teenagers youngster youth rookie recruit trainee cadet');
const GOES_ON = AUXILIARY | CONJUNCTION | FINITE | PAST | PREPOSITION | SUBORDINATOR | LOOSE;

/** Those who can be young beside somebody of whom the story tells. */
const YOUNG = new WordList('teen teenager youngster student pupil rookie freshman sophomore');
const CHILDREN = new WordList(
  'son daughter sons daughters child children kid kids brother sister brothers sisters nephew niece grandson granddaughter boy girl boys girls',
);

/**
 * `A singer wept. Ann Lee said no. The singer said`, `her author`, `the two authors`, `Ann Lee wrote to the author`: another so called,
 * not far before; and `Ann Lee said her son was ill. The teenager said`.
 */
function tellsOfAnother(
  { clauses: all }: Resolver,
  { passage, tokens }: Clauses,
  { from, head }: NounPhrase,
  { person, tie, meant }: Running,
): boolean {
  const noun = tokens[head]?.lower ?? '';
  const young = tie === 'BARE' && YOUNG.has(tokens[head]);
  for (const { there, i } of tokensBefore(all, passage.index, from)) {
    const token = there.tokens[i];
    const { index } = there.passage;
    const here = index > meant.passage || (index === meant.passage && (token?.start ?? 0) >= meant.start);
    if (token?.lower === `${noun}s` && (here || tie === 'BARE')) return true;
    if (young && (CHILDREN.has(token) || isOtherYoung(there.tokens, i, person))) return true;
    if (token?.lower !== noun || there.nameAt[i] !== undefined || isOwn(there, i, person)) continue;
    if (tie === 'BARE' || here || itemAt(there.tokens, i - 1)?.lower !== 'the') return true;
  }
  return false;
}

/** The `year-old` of `a 16-year-old`, which the story does not tell of somebody. */
const isOtherYoung = (tokens: readonly Token[], i: number, { ages }: CastPerson): boolean =>
  tokens[i]?.lower === AGE && !ages.has(Number(itemAt(tokens, i - 2)?.text));

const IS = new WordList('is was became as');

/** `Ann Lee, 39, a British author,`, `author Ann Lee`, `Ann Lee is an author`: whether a noun stands there for somebody named. */
function isOwn({ nameAt, tokens }: Clauses, noun: number, person: CastPerson): boolean {
  for (let i = noun + 1; i <= noun + 2; i += 1) if (nameAt[i]?.person === person) return true;
  for (let i = noun - 1; i >= 0 && noun - i <= MOST_TOLD; i -= 1) {
    if (!INDEFINITE_ONE.has(tokens[i])) continue;
    const before = itemAt(tokens, i - 1);
    if (before?.text !== ',' && !IS.has(before)) return false;
    // `Ann Lee, 39, is an author`
    const aside = before?.text !== ',' && itemAt(tokens, i - 2)?.text === ',' ? i - 1 : i;
    const name = itemAt(tokens, aside - 2)?.kind === 'number' ? aside - 4 : aside - 2;
    return itemAt(nameAt, name)?.person === person;
  }
  return false;
}

/** Most words between `a` and a noun. */
const MOST_TOLD = 4;
