import { itemAt } from '../../item-at.ts';
import { AGE } from '../../people/description.ts';
import type { Description } from '../../people/description.ts';
import type { CastPerson, NameMention } from '../../people/person.ts';
import { INDEFINITE_ONE } from '../../words/function-words.ts';
import { isDemonym, isOriginOf } from '../../words/demonyms.ts';
import { stateOfAll } from '../../words/state-demonyms.ts';
import { genderBehind, tellsOfOther } from './tells-of-other.ts';
import { isPersonWord } from '../mentions/introducing-sentences.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { led, NOBODY, spanOfPhrase, spanOfWords, SURE } from '../mentions/resolution.ts';
import type { Resolution, Resolver } from '../mentions/resolution.ts';
import { resolveName } from './resolve-name.ts';
import { CALLINGS, fitOf, HIMSELF } from './resolve-trait.ts';
import { isPartyNoun, partyFit, tiedToPartyBefore } from './party-fit.ts';
import { statesTold } from './state-told.ts';
import { isNominal } from '../phrases/phrase-words.ts';
import { holdsDamage, tokensBefore } from '../phrases/tokens-before.ts';

/** Furthest word for a person behind `a`, in tokens: `a young pupil`. */
const LONGEST_INTRODUCED = 4;

/**
 * `the Spaniard`, `the 20-year-old`, `the striker`, `the Republican`, of which the story has told nobody: the only one named before who
 * can be so, nobody where several can. Null where nobody can, and where the story has told of somebody without a name.
 */
export function resolveUntold(
  resolver: Resolver,
  clauses: Clauses,
  phrase: NounPhrase,
  wanted: Description,
): Resolution | null {
  const state = stateOfAll(wanted.modifiers);
  const party = isPartyNoun(wanted.head) && (wanted.modifiers.size === 0 || state !== null);
  const himself = HIMSELF.has(clauses.tokens[phrase.to]);
  const calling = CALLINGS.has(clauses.tokens[phrase.head]) && wanted.modifiers.size === 0 && !himself;
  if (wanted.head !== AGE && !isDemonym(wanted.head) && !party && !calling) return null;
  const named = namedBefore(resolver, clauses, phrase, wanted, party);
  if (named === null) return null;
  // `Tom Hull directed Ann Lee. The actor said`, `Police held Tom Hull. "He hit me," the singer said`
  if (calling && named.size > 1 && wanted.head === 'actor') return null;
  const fits = ([person]: readonly [CastPerson, NameMention]) =>
    party ? memberFit(resolver, person, wanted.head, state) : fitOf(resolver, person, wanted);
  // `Gov. Tom Hull (R) left. The Democrat said`
  const tied = party ? tiedToPartyBefore(resolver.clauses, clauses.passage.index, phrase.from) : null;
  const open: (readonly [CastPerson, NameMention])[] = [];
  const told: typeof open = [];
  for (const one of named) {
    const fit = fits(one);
    if (fit === null || (fit === 'OPEN' && tied?.has(one[0]) === true)) continue;
    open.push(one);
    if (party && fit === 'TOLD') told.push(one);
  }
  const all = told.length > 0 ? told : open;
  // `Sen. Tom Hull said no. “It is late,” the Ohio Republican said`: of several the only one named in the paragraph so far.
  const here = party ? all.filter(([, { passage }]) => passage === clauses.passage.index) : [];
  const fitting = here.length === 1 ? here : all;
  const [only, another] = fitting;
  if (only === undefined) return null;
  const { roster } = resolver;
  if (another !== undefined) return { ...NOBODY, rivals: fitting.map(([person]) => roster.person(person)) };
  const [person, mention] = only;
  // `Tom Hull left. The 61-year-old said she was ill.`
  const behind = wanted.head === AGE ? genderBehind(clauses, phrase) : null;
  if (behind !== null && (person.gender ?? behind) !== behind) return null;
  if (calling && tellsOfOther(clauses, phrase, person.gender)) return null;
  const from = spanOfPhrase(clauses, phrase);
  roster.mention(roster.person(person), clauses.passage, from);
  const to = spanOfWords(resolver, mention);
  return led({ from, to, rule: 'DESCRIPTION' }, resolveName(resolver, mention), SURE.GROUP);
}

/** As `partyFit`, of the `Kentucky` of `the Kentucky Republican` as well: `OPEN` where the story tells neither. */
function memberFit(
  resolver: Resolver,
  person: CastPerson,
  party: string,
  state: string | null,
): 'TOLD' | 'OPEN' | null {
  const fit = partyFit(person, party);
  if (fit === null || state === null) return fit;
  const states = statesTold(resolver, person);
  if (states.size === 0) return fit;
  return states.has(state) ? 'TOLD' : null;
}

/** The people named not far before a phrase, each where last; null where the text tells of somebody else who can be meant. */
function namedBefore(
  { clauses: all }: Resolver,
  { passage, tokens }: Clauses,
  { from, head }: NounPhrase,
  wanted: Description,
  party: boolean,
): ReadonlyMap<CastPerson, NameMention> | null {
  const noun = tokens[head]?.lower ?? '';
  const age = wanted.head === AGE ? [...wanted.modifiers].at(-1) : undefined;
  const named = new Map<CastPerson, NameMention>();
  if (holdsDamage(all, passage.index, from)) return null;
  for (const { there, i } of tokensBefore(all, passage.index, from)) {
    const name = there.nameAt[i];
    if (name !== undefined && !named.has(name.person)) named.set(name.person, name);
    const lower = there.tokens[i]?.lower ?? '';
    // `a Republican told the board`; not `Republican Sen. Tom Hull`, `a Republican bill`
    if (party) {
      if (lower === noun && isIntroduced(there, i) && isNoun(there, i)) return null;
      continue;
    }
    // `a Croatian tourist`, `a man, 41`
    if (age === undefined ? lower === noun || isOriginOf(lower, noun) : lower === age) return null;
    if (isIntroduced(there, i)) return null;
  }
  return named;
}

/** Whether a word that is noun and adjective has no noun behind it. */
const isNoun = (clauses: Clauses, i: number): boolean =>
  clauses.tokens[i + 1]?.kind !== 'word' || !isNominal(clauses, i + 1);

/** `A pupil wept`: somebody of whom the text has not told before. */
function isIntroduced({ tokens }: Clauses, head: number): boolean {
  if (!isPersonWord(tokens[head])) return false;
  for (let i = head - 1; i >= 0 && head - i <= LONGEST_INTRODUCED; i -= 1)
    if (INDEFINITE_ONE.has(itemAt(tokens, i))) return true;
  return false;
}
