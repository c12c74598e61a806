import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { CONJUNCTION, isOf, POSSESSIVE, SAYING } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { isTitleCase } from './title-case.ts';

/** What is made or run under a name of its own. */
const MAKES = `
  scooter e-scooter moped motorcycle motorbike bike e-bike bicycle car truck van minivan suv sedan saloon hatchback coupe
  limousine tractor bus train tram locomotive ship boat yacht ferry trawler tanker freighter submarine jet jetliner airliner
  aircraft plane helicopter drone glider airship balloon rocket missile satellite spacecraft probe rover telescope torpedo rifle
  pistol tank phone smartphone handset tablet laptop computer chip processor console headset smartwatch watch camera printer
  speaker router gadget robot toy doll game app browser chatbot software website platform brand label perfume fragrance lipstick
  sneaker trainer shoe handbag burger sandwich cereal snack lager beer ale cider wine whisky whiskey vodka gin soda drug pill
  vaccine painkiller antidepressant festival exhibition supermarket restaurant nightclub pub hotel`;
const MAKE = new WordList(
  MAKES.trim()
    .split(/\s+/)
    .flatMap((word) => [word, word.endsWith('x') || word.endsWith('ch') ? `${word}es` : `${word}s`])
    .join(' '),
);
const BEFORE = new WordList('a an the its their this that one new');
const LONGEST_NAME = 3;

/** `the company's 'Zippa' e-scooter`, `its "Big Splash" festival`: capitals between whose it is and what is made. */
export function isNameOfMake(tokens: readonly Token[], at: number, words: readonly Token[]): boolean {
  if (!MAKE.has(tokens[at + 1]) || words.length > LONGEST_NAME) return false;
  const before = itemAt(tokens, at - 1);
  if (!BEFORE.has(before) && !isOf(before, POSSESSIVE)) return false;
  return words.every(({ capital, kind }) => capital || kind === 'number');
}

const NAMES = new WordList(
  'name names named naming rename renames renamed christen christens christened baptised baptized',
);
/** Most words between the verb and the name: `named the first of the two cats "Rip"`. */
const LONGEST_NAMED = 8;
const INSIDE = new WordList('of the and');
/** What somebody is given an honour by. */
const HONOURS = new WordList('named crowned voted');
const OF = new WordList('of for in');
/** Most words of an honour: `Volunteer of the Year`. */
const LONGEST_HONOUR = 7;

/** `named the boat "Rip"`, `has renamed itself "Bright Futures"`: a name in capitals that something is given, which is no speech. */
export function isNameGiven(tokens: readonly Token[], at: number, words: readonly Token[]): boolean {
  if (tokens[at + 1]?.lower === 'by') return false;
  // `named Ann Lee "Volunteer of the Year"`
  const honour =
    words.length <= LONGEST_HONOUR && words.slice(1, -1).some((word) => OF.has(word)) && isTitleCase(words);
  const isName =
    words.length <= LONGEST_NAME &&
    words.every((word) => word.capital || word.kind === 'number' || INSIDE.has(word));
  if (!honour && !isName) return false;
  for (let i = at - 1; i >= Math.max(0, at - 1 - LONGEST_NAMED); i -= 1) {
    if (NAMES.has(tokens[i]) || (honour && HONOURS.has(tokens[i]))) return true;
    // `He was named captain and told them "Yes"`
    if (tokens[i]?.kind !== 'word' || isOf(tokens[i], CONJUNCTION | SAYING)) return false;
  }
  return false;
}
