import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { endsInS } from '../words/inflect.ts';
import { FIELDS } from '../words/fields.ts';
import { WIRE_STATES } from '../words/states.ts';
import { ROLES } from '../words/roles.ts';
import { isAcronym, isToldAsBody } from './around-name.ts';
import { isWhich, tellsOfItself } from './body-names.ts';
import { joinsFields } from './paired-fields.ts';
import type { FoundRun } from './mention.ts';
import { endsLikeTown, isPoll, isWithinTitle, standsAsHome, standsAsTown } from './named-place.ts';
import type { NameRun } from './name-runs.ts';
import { isNamedBehindKind } from './kind-of-body.ts';
import { foldedText } from './name-parts.ts';
import { hasShareCode, isLargest, isSchool } from './school-or-firm.ts';
import { isLabel } from './speaker-label.ts';
import { ROYAL } from './something-else.ts';
import { saysInWriting } from './told-as-person.ts';
import { isOfBoard, isToldAsThing, THINGS } from './told-as-thing.ts';
import { NAMED } from './usage.ts';
import type { Usage } from './usage.ts';
import { WordList } from '../words/word-list.ts';
import {
  CONJUNCTION,
  COURTESY_TITLE,
  FIRST_NAME,
  isOf,
  NATIONALITY,
  ORGANIZATION,
  PLACE,
  POSSESSIVE,
  TITLE_WORD,
} from '../words/word-classes.ts';

/** What tells whether a name is a person's. */
export interface Evidence {
  readonly weight: number;
  /** Speaks only of names of two words and more. */
  readonly full?: true;
  /** `usage` is how the story uses the last word of the name alone. */
  readonly holds: (found: FoundRun, usage: Usage) => boolean;
}

/** What goes to places and comes from them. */
const GOING = new WordList(
  'train trains bus buses flight flights ferry tram road route line motorway highway',
);
const BETWEEN_PLACES = new WordList('to from for');

/** `the 7:14 to Alp Sura`, `a ferry from Alp Sura`, `the road to Alp Sura`; not `the road to Alp Sura's house`. */
function isWhereTo(tokens: readonly Token[], { from, to }: NameRun): boolean {
  if (!BETWEEN_PLACES.has(itemAt(tokens, from - 1)) || isOf(tokens[to], POSSESSIVE)) return false;
  const goes = itemAt(tokens, from - 2);
  if (goes?.kind !== 'number') return GOING.has(goes);
  return /[.:]/.test(goes.text);
}

/** `the Institute of Marine Studies`: behind a word that makes a name one of a body, with its `of`. */
function isInBodysName(tokens: readonly Token[], from: number, to: number): boolean {
  // the Department of Housing and Urban Development
  if (itemAt(tokens, from - 1)?.lower === 'and' && FIELDS.has(tokens[to - 1])) {
    let of = from - 2;
    while (itemAt(tokens, of)?.capital === true) of -= 1;
    return of < from - 2 && isInBodysName(tokens, of + 1, from - 1);
  }
  if (itemAt(tokens, from - 1)?.lower !== 'of') return false;
  const body = itemAt(tokens, from - 2);
  return body?.capital === true && isOf(body, ORGANIZATION);
}

/** `Ann Lee (National, Ellery South)`: where somebody sits, behind the party in brackets behind the name. */
function isConstituency(tokens: readonly Token[], { from, to }: NameRun): boolean {
  if (tokens[to]?.text !== ')' || itemAt(tokens, from - 1)?.text !== ',') return false;
  return itemAt(tokens, from - 3)?.text === '(' && itemAt(tokens, from - 4)?.capital === true;
}

/** The States as the wire shortens them behind the name of a town. */
const POINTED_STATES = new WordList(
  `${WIRE_STATES.replaceAll(' ', '. ')}. n.c. n.d. n.h. n.j. n.m. n.y. r.i. s.c. s.d.`,
);

/**
 * `a dealer in Eden Prairie, Minn.`, `Eden Prairie, Minn., said`; not `Mark Lane, R-Calif.`, nor the second of `Sens. Ann Lee,
 * Va., and Mark Lane, Ga.`
 */
function isTownInState(tokens: readonly Token[], { from, to }: NameRun): boolean {
  if (tokens[to]?.text !== ',' || isOf(itemAt(tokens, from - 1), CONJUNCTION)) return false;
  // W.Va. is read as two words.
  return POINTED_STATES.has(tokens[to + 1]?.text === 'W.' ? tokens[to + 2] : tokens[to + 1]);
}

/** What programmes are called by, and hardly a family: Morning Report. */
const PROGRAMS = new WordList(
  'report reports brief briefing today tonight show hour breakfast watch podcast bulletin review agenda newsnight',
);

/** What is often named for somebody who is told of. */
const WORKS = new WordList('band album song play film novel book opera musical');

/** `a horse named Second Chances`, `the yacht called Ada Ruhl`; not the film called Ann Lee where Lee speaks, and nobody else called Lee. */
function isNamedThing(tokens: readonly Token[], from: number, { bare, whole }: Usage): boolean {
  if (!NAMED.has(itemAt(tokens, from - 1)) || isNamer(tokens, from - 2)) return false;
  const thing = itemAt(tokens, from - 2);
  return THINGS.has(thing) || (WORKS.has(thing) && (bare === 0 || whole > 0));
}

/** `The band named Ann Lee its singer`: the thing itself names somebody. */
const isNamer = (tokens: readonly Token[], thing: number): boolean =>
  itemAt(tokens, thing - 1)?.lower === 'the' &&
  (thing === 1 || itemAt(tokens, thing - 2)?.kind === 'punctuation');

/** What storms are named by: Storm Ottilie; but Storm Reid, 21, and Storm Reid, who left. */
const STORMS = new WordList('storm cyclone typhoon hurricane tempest');

/** `Tarnshire's Policing Commander, Chief Superintendent Ann Lee`: a post, before the rank of whoever holds it. */
const isPostBefore = (tokens: readonly Token[], { from, to }: NameRun): boolean =>
  isOf(tokens[to - 1], TITLE_WORD) &&
  !isOf(tokens[from], FIRST_NAME) &&
  isOf(itemAt(tokens, from - 1), POSSESSIVE) &&
  tokens[to]?.text === ',' &&
  isOf(tokens[to + 1], TITLE_WORD | COURTESY_TITLE);

/** What speaks against one. */
export const AGAINST_PERSON: readonly Evidence[] = [
  // the shipping line Delta Navigatie, the ferry Queen Anna; but foreign ministry spokesman Geng Wei
  {
    weight: 3,
    holds: ({ tokens, run }) =>
      !(run.titled && tokens[run.from]?.capital === false) && isNamedBehindKind(tokens, run),
  },
  { weight: 2, full: true, holds: (_, { alone, located }) => located * 3 > alone },
  // Brightwell Cycles, the company her father founded
  { weight: 3, full: true, holds: ({ tokens, run }) => !run.titled && isToldAsBody(tokens, run.to) },
  // the 7:14 to Alp Sura
  { weight: 3, full: true, holds: ({ tokens, run }) => !run.titled && isWhereTo(tokens, run) },
  // a sophomore at Lincoln High
  {
    weight: 5,
    full: true,
    holds: ({ tokens, run, name }) => !run.titled && isSchool(tokens, run.from, name),
  },
  // William Hill ( WMH.L )
  { weight: 5, full: true, holds: ({ tokens, run }) => hasShareCode(tokens, run.to) },
  // William Hill, Britain's largest airline,
  { weight: 4, full: true, holds: ({ tokens, run }) => !run.titled && isLargest(tokens, run.to) },
  // Tarnshire's Policing Commander, Chief Superintendent Ann Lee
  { weight: 5, full: true, holds: ({ tokens, run }) => !run.titled && isPostBefore(tokens, run) },
  // a dealer in Eden Prairie, Minn.
  { weight: 3, full: true, holds: ({ tokens, run }) => !run.titled && isTownInState(tokens, run) },
  // Essex Fire and Rescue Service
  {
    weight: 3,
    full: true,
    holds: ({ tokens, run }) => tokens[run.to]?.lower === 'and' && joinsFields(tokens, run.to),
  },
  // Coburn Sharks, whom the story goes on to call the Sharks; not Tom Hughes, whom it calls Hughes too, and the Hughes with his wife
  {
    weight: 3,
    full: true,
    holds: ({ run, name }, { team, called, bare }) =>
      team > called &&
      !run.titled &&
      endsInS(name.at(-1)?.lower ?? '') &&
      !(bare > 0 && isOf(name[0], FIRST_NAME) && !isOf(name[0], PLACE)),
  },
  // a horse named Second Chances
  { weight: 4, holds: ({ tokens, run }, usage) => isNamedThing(tokens, run.from, usage) },
  // The boat, Bonny Jean, sank
  { weight: 4, full: true, holds: ({ tokens, run }) => !run.titled && isToldAsThing(tokens, run) },
  // Alba Vale, of whom the story says that they are third
  {
    weight: 4,
    full: true,
    holds: ({ name }, { club }) => club !== '' && club === foldedText(name),
  },
  // the Cole Ferry school board
  { weight: 3, full: true, holds: ({ tokens, run }) => !run.titled && isOfBoard(tokens, run.to) },
  // Storm Ottilie
  { weight: 3, full: true, holds: ({ name, run }) => !run.titled && STORMS.has(name[0]) },
  // a nurse from Amity Falls, in Norwood Hills
  { weight: 2, full: true, holds: endsLikeTown },
  { weight: 3, full: true, holds: standsAsTown },
  // a barber from Al Noor, in Al Noor
  { weight: 2, full: true, holds: standsAsHome },
  // a Tri-State Poll
  { weight: 4, full: true, holds: isPoll },
  // the memoir "One True Note"
  { weight: 4, holds: isWithinTitle },
  // told the BBC's Morning Report
  { weight: 3, full: true, holds: ({ run, name }) => !run.titled && PROGRAMS.has(name.at(-1)) },
  // the Institute of Marine Studies
  {
    weight: 3,
    full: true,
    holds: ({ tokens, run }) => !run.titled && isInBodysName(tokens, run.from, run.to),
  },
  // the Galaxy S; but Malcolm X
  {
    weight: 3,
    full: true,
    holds: ({ run, name }) =>
      !run.titled &&
      name.at(-1)?.text.length === 1 &&
      !isOf(name[0], FIRST_NAME) &&
      name[0]?.text.endsWith('.') !== true,
  },
  // Mr Ruhl (National, Ellery South) said
  { weight: 3, full: true, holds: ({ tokens, run }) => isConstituency(tokens, run) },
  // Deputy Youth and Sports Minister; but Mayor Anna Ruhl and Ohio Senator Peter Orme
  {
    weight: 3,
    holds: ({ tokens, run, name }) =>
      run.titled &&
      !(name.length > 1 && isOf(name[0], FIRST_NAME)) &&
      tokens[run.to]?.lower === 'and' &&
      tokens.slice(run.to + 1, run.to + 4).some(({ capital, lower }) => capital && ROLES.has(lower)),
  },
  // Quill OTTB, LA Weekly, Texas A&M; but AS Quill
  {
    weight: 3,
    full: true,
    holds: (found) => found.name.some(({ text }) => isAcronym(text)) && !isLabel(found),
  },
  // Brandt, which makes pills; JP Hartmann said it saw risk
  { weight: 3, holds: (found) => !found.run.titled && isWhich(found) },
  { weight: 2, full: true, holds: ({ tokens, run }) => !run.titled && tellsOfItself(tokens, run.to) },
  // Vastra Nordic said in a statement
  { weight: 1, full: true, holds: (found) => !found.run.titled && saysInWriting(found) },
  // `"We go," Mercedes said`, of the Mercedes team
  { weight: 3, holds: ({ run, name }, { made }) => made > 0 && name.length === 1 && !run.titled },
  { weight: 2, holds: ({ name }) => isOf(name[0], NATIONALITY) },
  { weight: 1, full: true, holds: ({ name }) => isOf(name[0], PLACE) && !isOf(name[0], FIRST_NAME) },
  {
    weight: 2,
    full: true,
    holds: ({ name, tokens, run }) =>
      isOf(name.at(-1), PLACE) && /^(?:in|at|from|near|to)$/.test(itemAt(tokens, run.from - 1)?.lower ?? ''),
  },
  {
    weight: 3,
    holds: ({ tokens, run }) =>
      itemAt(tokens, run.from - 1)?.lower === 'the' &&
      (!run.titled || ROYAL.test(tokens[run.from]?.text ?? '')),
  },
];
