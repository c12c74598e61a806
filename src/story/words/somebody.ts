import { BODIES, GROUPS, isRole } from './roles.ts';
import { wordSet } from './word-set.ts';

/** Plurals with the ending of people that are things. */
const THINGS =
  wordSet(`answers banners barriers borders boulders bumpers calculators centers chapters clusters colors colours computers
  containers corners counters covers dollars doors drawers elevators errors escalators factors fingers floors
  flowers generators headquarters humors indicators layers letters matters meters mirrors monitors motors
  newsletters numbers offers orders papers parameters plants posters powers printers quarters reactors registers rivers
  routers rumors rumours scooters sectors shoulders showers stickers summers sweaters theaters theatres towers
  tractors trailers transfers trousers tumors tumours vectors waters winters`);

/** Nouns for people that are neither offices nor groups of sources. */
const PEOPLE =
  wordSet(`minutes transcript transcripts excerpts documents records emails filings editorial article column op-ed ad advertisement commercial caption headline front-runner frontrunner adults adviser allies ally americans anchor anybody anyone attendee audience backer blogger both boys bystander
  caller child children choir chorus constituent couple critic customer delegate delegation detractor donor duo
  each employee everybody everyone expert family fan foe foes girls guest half heckler host insider intern kids
  listener majority marcher men millennials minority moderator motorist nobody onlooker operative opponent plaintiff defendant victim survivor
  organiser organizer pair participant passenger passer-by patient person pundit reader rival sceptic seniors
  skeptic somebody source spectator sponsor co-sponsor staffer supporter surrogate taxpayer trio viewer voter women youths`);

/** Nouns that end like those of men. */
const NO_MEN = /^(?:specimen|acumen|regimen|abdomen|cyclamen|stamen|rumen|bitumen|ramen|albumen|lumen)$/;

/** Whether a lower-case noun means people, or a body or paper that speaks for some: what can praise, call or promise. */
export function isSomebody(word: string): boolean {
  if (isRole(word) || GROUPS.has(word) || PEOPLE.has(word)) return true;
  // seamen, servicewomen
  if (/[a-z]{2}men$/.test(word)) return !NO_MEN.test(word);
  if (!word.endsWith('s') || word.length < 6 || THINGS.has(word)) return false;
  const single = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return (
    isRole(single) ||
    PEOPLE.has(single) ||
    BODIES.has(single) ||
    /(?:er|or|ist|ant|eer|crat|ian)$/.test(single)
  );
}
