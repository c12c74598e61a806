import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { INDEFINITE_ONE } from '../words/function-words.ts';
import {
  AUXILIARY,
  BODY,
  CONJUNCTION,
  DETERMINER,
  FIRST_NAME,
  GROUP,
  isOf,
  ORGANIZATION,
  PREPOSITION,
  ROLE,
  SAYING,
  STOP,
} from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { NAME_LINK_OR_AND } from '../words/linking-words.ts';
import { PERSON_RELATIVE, THING_RELATIVE } from '../words/relatives.ts';

/** What leads from a noun to the name of what it means, where the noun has it: `a group called Ada Rising`. */
export const CALLED = new WordList('called named dubbed');
const KNOWN = new WordList('known calling');

/** Most words between the article and the noun of a group: `a small but loud pressure group called`. */
const LONGEST_GROUP = 6;

/**
 * Whether the words before a name say that it is a group's: `a group called Ada Rising`, `a charity known as Ada Aid`. Not so in `The
 * board named Ada Ruhl`, which does it.
 */
export function isNamedAsGroup(tokens: readonly Token[], from: number): boolean {
  if (CALLED.has(itemAt(tokens, from - 1))) return isGroupCalled(tokens, from - 2);
  return KNOWN.has(itemAt(tokens, from - 2)) && isGroupNoun(itemAt(tokens, from - 3));
}

const isGroupNoun = (token: Token | undefined): boolean =>
  token?.capital === false && isOf(token, GROUP | BODY | ORGANIZATION) && !isOf(token, ROLE);

/** Whether a noun for a group stands behind `a`: it is called what stands behind it, and does not call anybody so. */
export function isGroupCalled(tokens: readonly Token[], noun: number): boolean {
  if (!isGroupNoun(itemAt(tokens, noun))) return false;
  // `A panel named Ada Ruhl its chair`
  if (tokens[noun + 1]?.lower === 'named' && isOf(tokens[noun + 2], FIRST_NAME)) return false;
  for (let i = noun - 1; i >= Math.max(0, noun - LONGEST_GROUP); i -= 1) {
    if (INDEFINITE_ONE.has(tokens[i]))
      return isNameEnd(tokens, noun + 2, isBeforeObject(itemAt(tokens, i - 1)));
    if (tokens[i]?.kind !== 'word' || isOf(tokens[i], DETERMINER)) return false;
  }
  return false;
}

/** Behind these a group hardly does anything: `He belongs to a group called Ada Rising`. */
const BEFORE_OBJECT = new WordList(
  'to by of with from at for about against via through joined founded leads runs is was',
);

const isBeforeObject = (token: Token | undefined): boolean => BEFORE_OBJECT.has(token) || isOf(token, SAYING);

/**
 * Whether the name of a group ends where the sentence does, if the group is its object, or as that of one that does something:
 * `A group called Ada Rising said`, `Ada Rising, which meets`. Not so where the group does it: `A union called Ada Ruhl a coward`, `called
 * Ada Ruhl to testify`.
 */
function isNameEnd(tokens: readonly Token[], name: number, isObject: boolean): boolean {
  let end = tokens[name]?.lower === 'the' ? name + 1 : name;
  while (
    tokens[end]?.capital === true ||
    (end > name && NAME_LINK_OR_AND.has(tokens[end]) && joinsCapital(tokens, end))
  )
    end += 1;
  const [next, behind] = [tokens[end], tokens[end + 1]];
  if (next?.text === ',')
    return !isOf(behind, DETERMINER) && !PERSON_RELATIVE.has(behind) && behind?.kind !== 'number';
  if (isObject && (next === undefined || (isOf(next, STOP | PREPOSITION | CONJUNCTION) && !DOES.has(next))))
    return true;
  return THING_RELATIVE.has(next) || isOf(next, SAYING | AUXILIARY);
}

/** `An aide to a court called Ada Ruhl to testify` */
const DOES = new WordList('to as');

/** `of the Bay` */
const joinsCapital = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.capital === true ||
  (NAME_LINK_OR_AND.has(tokens[at + 1]) && tokens[at + 2]?.capital === true);
