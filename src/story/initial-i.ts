import { fold } from '../domain/fold.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  SENTENCE_OPENERS,
  SUBORDINATORS,
} from './words/function-words.ts';
import { isFirstName } from './words/gazetteer.ts';
import { isRole } from './words/roles.ts';
import { wordSet } from './words/word-set.ts';

/** Behind `I.`: other initials, a name, and the word behind that, if there is one. */
const NAME = /\.\s+((?:\p{Lu}\.\s?){0,3})(\p{Lu}[\p{L}’'-]+)(?=\W)\s*(\p{Ll}+)?/uy;

/** The word before, with the blank behind it. */
const BEFORE = /(?:^|\s)([\p{L}’']+)\s+$/u;

/** Longest stretch looked back over for a word. */
const LONGEST_WORD = 24;

/** Adverbs that `I` alone stands behind: `not I.` */
const BEFORE_PRONOUN = wordSet('not only even neither so than as who');

/**
 * Whether the `I` at an offset of a stretch, with a full stop behind it, is the first initial of somebody: `went to I. Ruhl`. Behind
 * a verb or conjunction, `so did I.`, it is the pronoun, and behind a name, `World War I.`, a number.
 */
export function isInitialI(text: string, from: number, at: number): boolean {
  NAME.lastIndex = at + 1;
  const [, initials = '', name, behind] = NAME.exec(text) ?? [];
  if (name === undefined || SENTENCE_OPENERS.has(name.toLowerCase())) return false;
  const before = text.slice(Math.max(from, at - LONGEST_WORD), at);
  // `I. Summary of the case`: the number of a heading; not so `I. Ruhl won`.
  if (before === '') return behind !== undefined && !PREPOSITIONS.has(behind) && !CONJUNCTIONS.has(behind);
  const word = BEFORE.exec(before)?.[1];
  if (word === undefined) return /[\s(["“‘—–-]$/u.test(before);
  if (/^\p{Lu}/u.test(word) || BEFORE_PRONOUN.has(word) || AUXILIARIES.has(word)) return false;
  // `Ada Lund and I. M. Ruhl`; but of `My wife and I. Ruhl left.` nothing tells.
  if (initials !== '') return true;
  return !CONJUNCTIONS.has(word) && !SUBORDINATORS.has(word) && !DETERMINERS.has(word);
}

const BEHIND_MARIA = /\.\s+(\p{Lu}[\p{L}’'-]+)/uy;

/** Whether the `Ma.` at an offset of a stretch is short for María: before a first name, and no name behind one, `Jack Ma.` */
export function isMaria(text: string, from: number, at: number): boolean {
  BEHIND_MARIA.lastIndex = at + 'Ma'.length;
  const name = BEHIND_MARIA.exec(text)?.[1];
  if (name === undefined || !isFirstName(fold(name))) return false;
  const [, before = ''] = BEFORE.exec(text.slice(Math.max(from, at - LONGEST_WORD), at)) ?? [];
  return !/^\p{Lu}/u.test(before) || isRole(before.toLowerCase());
}
