import { itemAt } from '../item-at.ts';
import { isCommonWord, isCountry } from '../words/gazetteer.ts';
import { appositionBefore } from './apposition.ts';
import {
  follows,
  givesName,
  hasParticle,
  isBody,
  isListed,
  isNamedKin,
  isRelative,
  isSpeechVerb,
  kinExplained,
  roleWithin,
  saysDirectly,
} from './around-name.ts';
import { isMakersName } from './body-names.ts';
import { AGAINST_PERSON } from './against-person.ts';
import type { Evidence } from './against-person.ts';
import {
  endsLikeFamily,
  isRetired,
  isWhoseKin,
  movesLikePerson,
  precedesPronoun,
  saysOfOthers,
  tellsHearers,
} from './told-as-person.ts';
import type { FoundRun } from './mention.ts';
import { beginsWithInitials } from './initials.ts';
import { isFirstNameAlone } from './first-name-alone.ts';
import { saysInOffice, saysOnStage } from './holds-office.ts';
import { isAged } from './aged.ts';
import { isDescribedInFront } from './described-in-front.ts';
import { toldAsOne } from './one-of-several.ts';
import { isCalledByOneName, saysOfHimself } from './one-name.ts';
import { hasInitials, isFamilyFirst, isHyphenatedGiven } from './name-parts.ts';
import { isSomethingElse } from './something-else.ts';
import { isToldBorn } from './names-of-one.ts';
import type { Usage, Usages } from './usage.ts';
import { CONJUNCTION, FIRST_NAME, isOf, isPeople, POSSESSIVE } from '../words/word-classes.ts';
import { COMMA_OR_COLON } from '../words/punctuation.ts';

/** Evidence needed before a run of capitalised words counts as a person. */
const ENOUGH = 2;

/** A name of more words is a heading or a list. */
const LONGEST_NAME = 6;

/** What only people have. */
const OWNED =
  /^(?:wife|husband|widow|mother|father|parents|son|sons|daughter|daughters|brother|sister|family|children|uncle|aunt|cousin|friends|lawyer|lawyers|attorney|head|face|hands?|eyes?|hair|arms?|legs?|body|death|birthday|childhood|career)$/;

/** What speaks for a person. No single list decides: Paris is a first name, King a family name. */
const FOR: readonly Evidence[] = [
  // Judge Orme, her brother Clive; but the salmon farmer Fjordlaks is a company.
  {
    weight: 2,
    holds: ({ tokens, run, name }) =>
      run.titled &&
      !isMakersName(tokens, run) &&
      (name.length > 1 || itemAt(tokens, run.nameFrom - 1)?.capital === true || isOf(name[0], FIRST_NAME)),
  },
  // Brig Gen (retd) Zorvath Quennick
  { weight: 2, full: true, holds: ({ tokens, run }) => isRetired(tokens, run.from) },
  // a man who gave his name only as Benny
  { weight: 2, holds: ({ tokens, run }) => givesName(tokens, run.from) },
  // his youngest child, Ada, had
  { weight: 2, holds: ({ tokens, run, name }) => isOf(name[0], FIRST_NAME) && isRelative(tokens, run.from) },
  // Ruhl's wife, Zorvath, wept
  { weight: 2, holds: ({ tokens, run }) => kinExplained(tokens, run.from, run.to) !== null },
  // Ruhl's wife Gro
  { weight: 2, holds: ({ tokens, run }) => isNamedKin(tokens, run.nameFrom) },
  // Hope Villas, Grace Holdings: first names that are words as often.
  { weight: 1, full: true, holds: ({ name }) => isOf(name[0], FIRST_NAME) },
  {
    weight: 1,
    full: true,
    holds: ({ name: [first] }) => isOf(first, FIRST_NAME) && !isCommonWord(first?.word.folded ?? ''),
  },
  // Tuva Brekkestad, whom the story goes on to call Brekkestad
  { weight: 1, full: true, holds: (_, { alone, located }) => alone > 0 && located === 0 },
  { weight: 1, full: true, holds: (_, { speaks }) => speaks > 0 },
  // Paudie Rafter, whom the story goes on to call Mr Rafter
  { weight: 1, full: true, holds: ({ name }, { called }) => called > 0 && name.length === 2 },
  // Ottoline Brandreth, who is Ottoline Mary Brandreth as well
  {
    weight: 2,
    full: true,
    holds: ({ name: [first] }, { given }) => given !== '' && first?.word.folded === given,
  },
  // Ottoline Mary Brandreth was born in Pith; but Live Aid was born.
  { weight: 2, full: true, holds: (found) => isToldBorn(found) && isOf(found.name.at(-2), FIRST_NAME) },
  // Anna Ruhl, Odd Hjelmset and Peter Orme
  { weight: 1, full: true, holds: ({ tokens, run }) => isListed(tokens, run) },
  // economists Bente Hjelmset and Odd Ruhl
  {
    weight: 1,
    full: true,
    holds: ({ tokens, run }) =>
      isPeople(itemAt(tokens, run.from - 1)) && /^(?:and|,)$/.test(tokens[run.to]?.text ?? ''),
  },
  // Bente Hjelmset of Norway
  {
    weight: 1,
    full: true,
    holds: ({ tokens, run }) =>
      tokens[run.to]?.lower === 'of' && isCountry(tokens[run.to + 1]?.word.folded ?? ''),
  },
  // Orlo van Trask, Mirel de la Tour
  { weight: 1, full: true, holds: ({ tokens, run }) => hasParticle(tokens, run) },
  // `"We go," Felix said`, `Felix said, "We go"`
  { weight: 2, holds: saysByFirstName },
  // George W. Bush, J.P. Orme
  { weight: 2, full: true, holds: ({ name }) => hasInitials(name) || beginsWithInitials(name) },
  // Korean and Chinese names in wire spelling: Bae Sun-ja
  { weight: 1, full: true, holds: ({ name }) => name.length === 2 && isHyphenatedGiven(name[1]) },
  { weight: 2, full: true, holds: ({ name }) => isFamilyFirst(name) },
  {
    weight: 1,
    full: true,
    holds: ({ tokens, run, quoted }) =>
      !quoted && (isSpeechVerb(tokens[run.to]) || isSpeechVerb(itemAt(tokens, run.from - 1))),
  },
  // `"We go," said Zorvath Quennick`: bodies seldom say what stands between marks.
  { weight: 1, full: true, holds: ({ tokens, run, quoted }) => !quoted && saysDirectly(tokens, run) },
  // Zorvath Quennick's wife
  {
    weight: 2,
    full: true,
    holds: ({ tokens, run }) =>
      isOf(tokens[run.to], POSSESSIVE) && OWNED.test(tokens[run.to + 1]?.lower ?? ''),
  },
  // Zorvath Quennick and his wife
  {
    weight: 2,
    full: true,
    holds: ({ tokens, run }) =>
      tokens[run.to]?.lower === 'and' &&
      /^(?:his|her)$/.test(tokens[run.to + 1]?.lower ?? '') &&
      OWNED.test(tokens[run.to + 2]?.lower ?? ''),
  },
  // Zorvath Quennick, 45, left.
  {
    weight: 2,
    full: true,
    holds: ({ tokens, run }) =>
      follows(tokens, run, (next) => next.kind === 'number') &&
      /^[,.;]$/.test(tokens[run.to + 2]?.text ?? ''),
  },
  {
    weight: 2,
    full: true,
    holds: ({ tokens, run }) => follows(tokens, run, (next) => /^(?:who|whose)$/.test(next.lower)),
  },
  {
    weight: 2,
    full: true,
    holds: ({ tokens, run }) => tokens[run.to]?.text === ',' && roleWithin(tokens, run.to + 1),
  },
  // The chairman of the board, Delbert Haines, said
  { weight: 1, full: true, holds: ({ tokens, run }) => appositionBefore(tokens, run.from, run.to) !== null },
  // Dauletov left. He said, Zorvath Quennick said no. He said; but Vastra Data fell. He said
  {
    weight: 1,
    full: true,
    holds: (found) =>
      !found.quoted &&
      precedesPronoun(found) &&
      (movesLikePerson(found) || endsLikeFamily(found) || saysOfOthers(found)),
  },
  { weight: 1, full: true, holds: (found) => endsLikeFamily(found) },
  { weight: 1, full: true, holds: (found) => movesLikePerson(found) },
  // Zorvath Quennick told reporters
  { weight: 1, full: true, holds: (found) => !found.quoted && tellsHearers(found) },
  // Zorvath, a barber from Brae, said
  { weight: 2, holds: isCalledByOneName },
  // club president Zorvath said
  { weight: 2, holds: saysInOffice },
  // the rapper Zorvath said
  { weight: 2, holds: saysOnStage },
  // how Rhona, 22, was trapped
  { weight: 2, holds: isAged },
  // Hurst, whose father scored as well, said
  { weight: 2, holds: ({ tokens, run }) => isWhoseKin(tokens, run.to) },
  // The ward's councillor, Zorvath Quennick said
  { weight: 2, full: true, holds: ({ tokens, run }) => isDescribedInFront(tokens, run) },
  // One of the traders, Zorvath Quennick, said
  {
    weight: 2,
    full: true,
    holds: ({ passage, tokens, run }) => toldAsOne(passage.text, tokens, run) !== null,
  },
  // A spokesman for the company, Norlund Lines, said: the name may be the company's.
  {
    weight: 1,
    full: true,
    holds: ({ tokens, run }) =>
      !isBody(itemAt(tokens, run.from - 2)) && appositionBefore(tokens, run.from, run.to) !== null,
  },
];

/** Bodies seldom say what stands between marks, and few are called by a first name alone. */
function saysByFirstName({ name, tokens, run, quoted }: FoundRun): boolean {
  const [first] = name;
  if (name.length > 1 || quoted || !isFirstNameAlone(first)) return false;
  // said Trinidad and Tobago
  if (isOf(itemAt(tokens, run.from - 1), CONJUNCTION) || isOf(tokens[run.to], CONJUNCTION)) return false;
  return (
    saysDirectly(tokens, run) ||
    // Felix said he had left.
    saysOfHimself(tokens, run.to) ||
    (isSpeechVerb(tokens[run.to]) &&
      COMMA_OR_COLON.has(tokens[run.to + 1]) &&
      tokens[run.to + 2]?.kind === 'quote')
  );
}

const ofOneWord = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.filter(({ full }) => full !== true);

/** What tells of names of one word. */
const [FOR_ONE_WORD, AGAINST_ONE_WORD] = [ofOneWord(FOR), ofOneWord(AGAINST_PERSON)];

/** Whether a run of capitalised words names a person: evidence for and against is added up. */
export function looksLikePerson(found: FoundRun, usages: Usages): boolean {
  const { name } = found;
  const last = name.at(-1);
  if (last === undefined || name.length > LONGEST_NAME) return false;
  const usage = usages.of(last);
  const [of, against] = name.length === 1 ? [FOR_ONE_WORD, AGAINST_ONE_WORD] : [FOR, AGAINST_PERSON];
  const weight = weightOf(of, found, usage);
  // Few names of one word have anything that speaks for them.
  if (weight < ENOUGH || isSomethingElse(found, usage)) return false;
  return weight - weightOf(against, found, usage) >= ENOUGH;
}

function weightOf(evidence: readonly Evidence[], found: FoundRun, usage: Usage): number {
  let sum = 0;
  for (const { weight, holds } of evidence) if (holds(found, usage)) sum += weight;
  return sum;
}
