import { itemAt } from '../item-at.ts';
import { isTitleCase } from '../quotes/title-case.ts';
import { DETERMINER, isOf, PREPOSITION } from '../words/word-classes.ts';
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
