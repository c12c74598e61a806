import { itemAt } from '../item-at.ts';
import { isTitleCase } from '../quotes/title-case.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DAY_OR_MONTH,
  DETERMINER,
  FINITE,
  isOf,
  isPeople,
  PAST,
  PERSONAL_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  STOP,
  SUBORDINATOR,
} from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { isSpeechVerb } from './around-name.ts';
import type { FoundRun } from './mention.ts';
import { isPlaced } from './usage.ts';
import type { Usage } from './usage.ts';

/** What towns end with, and few families: Amity Falls. */
const TOWNS = new WordList(`
  falls springs heights junction rapids bluffs township crossing hollow ridge grove harbor harbour landing creek canyon point
  shores bend fork gap pines plains oaks terrace gardens estates cove lakes mesa`);
/** Families end with these as often: Norwood Hills. */
const FAMILIES_TOO = new WordList('hills glen meadows marsh moor woods grove');
const AT = new WordList('at');

/** `a nurse from Amity Falls`, where the story lets no Falls say anything; not `Ruby Creek said`. */
export const endsLikeTown = ({ name, run, tokens }: FoundRun, { speaks, called }: Usage): boolean =>
  !run.titled &&
  speaks === 0 &&
  called === 0 &&
  TOWNS.has(name.at(-1)) &&
  (!isSpeechVerb(tokens[run.to]) || isOf(itemAt(tokens, run.from - 1), PREPOSITION)) &&
  !isSpeechVerb(itemAt(tokens, run.from - 1));

/** `in Norwood Hills`; not `confidence in Ann Hills`. */
export function standsAsTown({ name, run, tokens }: FoundRun, { speaks, called }: Usage): boolean {
  if (run.titled || speaks > 0 || called > 0 || !FAMILIES_TOO.has(name.at(-1))) return false;
  return isPlaced(tokens, run.from) || AT.has(itemAt(tokens, run.from - 1));
}

/** What lies in a place and what somebody of it is called by: `residents of Al Noor`. */
const PEOPLE = new WordList('people men women families children');
const OF_PLACE = new WordList('residents inhabitants outskirts suburbs streets natives');
const ORIGINS = new WordList('originally is');
/** Which of a name's neighbours tell that the name is all there is: `in Al Noor when`, not `saw in Ann Lee a friend`. */
const GOES_ON = FINITE | PAST | AUXILIARY | CONJUNCTION | PREPOSITION | SUBORDINATOR | DAY_OR_MONTH | STOP;

/** `in Al Noor,`, `a barber from Al Noor`, `comes from Al Noor`, `residents of Al Noor`; not `from Ann Lee's office`. */
export function standsAsHome({ run, tokens, quoted }: FoundRun): boolean {
  const next = tokens[run.to];
  if (run.titled || quoted || isOf(next, POSSESSIVE)) return false;
  if (next !== undefined && next.text !== ',' && next.text !== ')' && !isOf(next, GOES_ON)) return false;
  const led = itemAt(tokens, run.from - 2);
  switch (itemAt(tokens, run.from - 1)?.lower) {
    case 'in':
      // `found a leader in Ann Lee, the mayor of Brae`
      return isPlaced(tokens, run.from) && !(next?.text === ',' && TELLS_WHO.has(tokens[run.to + 1]));
    case 'of':
      return OF_PLACE.has(led);
    case 'from':
      if (COME.has(led))
        return (
          isOf(itemAt(tokens, run.from - 3), PERSONAL_PRONOUN | ROLE) || WHO.has(itemAt(tokens, run.from - 3))
        );
      return isOf(led, ROLE) || isPeople(led) || PEOPLE.has(led) || ORIGINS.has(led);
    default:
      return false;
  }
}

const COME = new WordList('come comes came hail hails hailed fled');
const WHO = new WordList('who');
const TELLS_WHO = new WordList('the a an who whose his her their its');

const POLLS = new WordList('poll survey index tracker barometer');

/** `a Tri-State Poll`, `the Marlow Index` */
export const isPoll = ({ name, run, tokens }: FoundRun): boolean =>
  !run.titled && POLLS.has(name.at(-1)) && isOf(itemAt(tokens, run.from - 1), DETERMINER);

/** The memoir `"One True Note"`, `"The Nurse Calls Twice"`: words of a title between marks; not the whole of `"Ann Lee"`. */
export function isWithinTitle({ quoted, name, run, tokens }: FoundRun): boolean {
  if (!quoted) return false;
  const ends = itemAt(tokens, tokens.length - 1)?.kind === 'punctuation' ? tokens.length - 1 : tokens.length;
  if (ends - (run.to - run.nameFrom) < 1 || name.length >= ends) return false;
  const words = tokens.slice(0, ends);
  return (
    words.every(({ kind, text }) => kind !== 'punctuation' || text === "'s" || text === '’s') &&
    isTitleCase(words)
  );
}
