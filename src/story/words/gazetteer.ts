import type { Gender } from '../../domain/story.ts';
import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from './first-names.ts';
import { NATIONALITIES } from './nationalities.ts';
import { CITIES, COUNTRIES } from './places.ts';
import { wordSet } from './word-set.ts';
import { WORLD_EITHER_NAMES, WORLD_FEMALE_NAMES, WORLD_MALE_NAMES } from './world-names.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split('\n'));

const countries = setOf(COUNTRIES);
const cities = setOf(CITIES);
const places = new Set([
  ...countries,
  ...cities,
  // Short forms and regions that the lists leave out.
  ...'u.s. us u.k. uk britain america america russia moscow kremlin washington england scotland wales holland burma korea taiwan vietnam syria iran venezuela bolivia tanzania laos moldova palestine gaza kosovo crimea chechnya tibet kashmir kurdistan hong kong europe asia africa middle east gulf balkans caucasus alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario quebec alberta manhattan brooklyn'.split(
    ' ',
  ),
  ...[
    'hong kong',
    'middle east',
    'new york',
    'new jersey',
    'new mexico',
    'new hampshire',
    'north carolina',
    'south carolina',
    'north dakota',
    'south dakota',
    'west virginia',
    'rhode island',
    'wall street',
    'white house',
    'south korea',
    'north korea',
    'ivory coast',
    'west bank',
    'gaza strip',
  ],
]);
const nationalities = new Set([
  ...setOf(NATIONALITIES),
  // Adjectives the list has under another form.
  ...'american british english scottish welsh irish chinese japanese french dutch spanish german russian iranian iraqi israeli palestinian syrian turkish kurdish european asian african arab jewish muslim christian catholic soviet czech slovak polish swiss danish swedish norwegian finnish greek korean vietnamese thai indian pakistani afghan kuwaiti saudi emirati qatari yemeni libyan egyptian moroccan mexican canadian brazilian argentine chilean peruvian cuban venezuelan colombian australian filipino indonesian serbian serb croatian croat bosnian ukrainian georgian chechen latin western eastern northern southern central north south east west u.s. un u.n. eu'.split(
    ' ',
  ),
]);

type Borne = readonly [name: string, gender: Gender | null];

const borneBy = (names: Iterable<string>, gender: Gender | null): readonly Borne[] =>
  [...names].map((name): Borne => [name, gender]);

const borne = (list: string, gender: Gender | null): readonly Borne[] => borneBy(list.split('\n'), gender);

/** First names with the gender they tell, null where both bear them; of a name in several lists the last counts. */
const firstNames: ReadonlyMap<string, Gender | null> = new Map([
  ...borne(EITHER_NAMES, null),
  ...borne(FEMALE_NAMES, 'FEMALE'),
  ...borne(MALE_NAMES, 'MALE'),
  ...borneBy(WORLD_MALE_NAMES, 'MALE'),
  ...borneBy(WORLD_FEMALE_NAMES, 'FEMALE'),
  ...borneBy(WORLD_EITHER_NAMES, null),
]);

/** Whether the folded word is a first name somewhere; a hyphenated one goes by its first part. */
export function isFirstName(folded: string): boolean {
  if (firstNames.has(folded)) return true;
  const hyphen = folded.indexOf('-');
  return hyphen > 0 && isFirstName(folded.slice(0, hyphen));
}

/** First names that news uses as words, of things and brands, more often than as names. */
const COMMON_WORDS =
  wordSet(`texas california nevada montana alaska arizona london america asia africa europe india china great dream soul cotton sugar iron steel tiger wing world
  angel april august baron bay bishop bliss blue brook candy cash chance charity church coral crystal destiny diamond
  duke earth easter echo ember emerald energy fantasy fern field fortune forest fox france freedom frost gale
  garland gene genesis glory golden green happy harbor harmony heaven holiday honey ice island jazz jet jewel justice
  king lake lark liberty love lucky magic major maple mars mercy merit mint modest mountain noble north nova ocean page
  pansy paradise pastor peace phoenix pleasant poet precious prince princess promise prosper providence queen rain
  rainbow red reed reef reign rich river rock royal sage sailor saint salt sandy savannah season senior serene shadow
  shepherd shore sierra silver sky snow song spirit spring star sterling stone storm story sun sunday sunny sunshine
  swan teal temple time topaz trinity truth unity vanity velvet victory vision virtue wells west wild wind winter wolf
  woods young zion premier general doctor champion legend`);

/** Whether a folded first name is a common word as well. */
export function isCommonWord(folded: string): boolean {
  return COMMON_WORDS.has(folded);
}

/**
 * First names that English news gives to men and to women, though a list of names in each language gives them to one:
 * Jean is a Frenchman and an Englishwoman, Joan a Catalan and an Englishwoman, Sol an Englishman and a Spanish woman. A
 * gender that is wrong does harm, one that is not known does none.
 */
const BORNE_BY_BOTH =
  wordSet(`ainsley akira alaa alex andrea angel anh ariel ashley aubrey avery bailey bela billie blair blake bobbie
  cameron casey chandra chris chun corey courtney dale dana darcy dee dele devon dima dominique drew dylan elis
  elisha emerson finley frankie gabriele gale georgie gwyn hayden hilary hong horia hua indra inge izzy jackie jaden
  jaime jan jaya jean jess jesse jessie jing jo joan jodie jody jordan jude jules jun kari kasey kel kelly kelsey
  kerry kim kit kris lan laurie lee leigh leslie lin lindsay lindsey linh loren lou lynn mackenzie madison marley
  mena merle micah michal mickey miha mika mina misha nana nicky noor nur ola petya peyton phuong ping quinn rama
  reese remy rene riley ronit ronnie rory rowan ruari ryan sacha sakari sam sandy shannon shea shelby sidney siem
  simone skylar slava sol spencer stacy stevie sydney tal tracy tyler val valery vanya vijaya wei wiebe willie xin
  yael yan yong yuki zia ziya`);

/** First names that news in English gives to both as well, though to one sooner, so that they tell it where nothing else does. */
const LEANS_TO_ONE =
  wordSet(`ari arya ash ashton avi bao bo camille carey charlie devin eden elliot elliott ellis ezra freddie greer harley
  harper iman indigo jacky jin justice kai keegan kendall kennedy kiran lauren lennon lennox logan luca maxime max monroe
  nikita noa noel oakley parker phoenix precious quincy rain rei reilly remi rio river robbie robyn sage sami shawn sky
  skye sunny sutton tatum temitope tobi tory tracey tristan vic whitney wren wynn xiao ying yu`);

/** Whether others than the gender the list tells bear a folded first name too. */
export const leansToOne = (folded: string): boolean => LEANS_TO_ONE.has(folded);

/** Gender that a folded first name tells; null if unknown or given to both. Hyphenated names go by their first part. */
export function genderOfFirstName(folded: string): Gender | null {
  if (BORNE_BY_BOTH.has(folded)) return null;
  const gender = firstNames.get(folded);
  if (gender !== undefined) return gender;
  const part = folded.split('-')[0] ?? '';
  return part === folded || part === '' ? null : genderOfFirstName(part);
}

/** Whether the folded words are a country, state, capital or large city. */
export function isPlace(folded: string): boolean {
  return places.has(folded);
}

/** Whether the folded words are a capital or large city. */
export function isCity(folded: string): boolean {
  return cities.has(folded);
}

const placeStarts = new Set([...places].flatMap((place) => (place.includes(' ') ? place.split(' ', 1) : [])));

/**
 * Whether the name of a place of several words can start with a folded word. Asked before `isPlace`, with a word of the
 * text, it spares a look-up of words put together for it, which takes longer.
 */
export function startsPlace(folded: string): boolean {
  return placeStarts.has(folded);
}

/** Whether the folded word says where somebody is from. */
export function isNationality(folded: string): boolean {
  return nationalities.has(folded);
}

/** Whether the folded words are a country or continent. */
export function isCountry(folded: string): boolean {
  return countries.has(folded);
}
