import { BODIES, GROUPS, isRole } from './roles.ts';
import { WordList } from './word-list.ts';
import { wordSet } from './word-set.ts';

/** Those who speak for one body all through a story. */
export const SPOKESPERSON = new WordList('spokesman spokeswoman spokesperson');

/** Plurals with the ending of people that are things. */
const THINGS =
  wordSet(`answers banners barriers borders boulders bumpers calculators centers chapters clusters colors colours computers
  containers corners counters covers dollars doors drawers elevators errors escalators factors fingers floors
  flowers generators headquarters humors indicators layers letters matters meters mirrors monitors motors
  newsletters numbers offers orders parameters plants posters powers printers quarters reactors registers rivers
  routers rumors rumours scooters sectors shoulders showers stickers summers sweaters theaters theatres towers
  tractors trailers transfers trousers tumors tumours vectors waters winters`);

/** Nouns for people, beside offices and groups of sources. */
const PEOPLE = wordSet(`
  front-runner frontrunner adults ally americans anchor anybody anyone attendee audience backer both boys bystander
  caller child children choir chorus clergy confidant confidante constituent couple customer delegation detractor donor duo each employee everybody
  everyone family fan foe foes girls guest half heckler host insider intern kids listener majority marcher men
  millennials minority nobody onlooker operative opponent pair participant passenger passer-by patient person reader
  rival sceptic skeptic somebody spectator sponsor co-sponsor staff staffer supporter surrogate taxpayer trio viewer voter
  women youths`);

/** What is written and speaks for whoever wrote it. */
const WRITINGS = wordSet(`
  minutes transcript excerpts documents papers records emails filings editorial article column op-ed ad advertisement commercial
  caption headline`);

/** Nouns that end like those of men. */
const NO_MEN = /^(?:specimen|acumen|regimen|abdomen|cyclamen|stamen|rumen|bitumen|ramen|albumen|lumen)$/;

/** Whether a lower-case noun means people, or a body or writing that speaks for some: what can praise, call or promise. */
export function isSomebody(word: string): boolean {
  if (isRole(word) || GROUPS.has(word) || PEOPLE.has(word) || WRITINGS.has(word)) return true;
  // seamen, servicewomen
  if (/[a-z]{2}men$/.test(word)) return !NO_MEN.test(word);
  if (!word.endsWith('s') || word.length < 6 || THINGS.has(word)) return false;
  const single = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return (
    isRole(single) ||
    PEOPLE.has(single) ||
    WRITINGS.has(single) ||
    BODIES.has(single) ||
    /(?:er|or|ist|ant|eer|crat|ian)$/.test(single)
  );
}
