import type { CastPerson } from '../../people/person.ts';
import { isRole } from '../../words/roles.ts';
import { wordSet } from '../../words/word-set.ts';

/** Words whose letters are left out. */
const SMALL = wordSet('of the and for to in');

/** What the letters of an office can stop before: the IG is the Inspector General of Police as well. */
const BEFORE_REST = /\s+(?:of|for)\s.*$/;

/** The only one of a story whose office letters are short for, or who is told by them: `the CS`, of Cabinet Secretary Ann Lee; null if it is nobody's, or several's. */
export function onlyShortenedTo(people: readonly CastPerson[], letters: string): CastPerson | null {
  const wanted = letters.toLowerCase();
  const [only, ...others] = people.filter(
    ({ descriptions, shorts }) =>
      shorts.has(letters) ||
      descriptions
        .keys()
        .some((text) => isShortFor(wanted, text) || isShortFor(wanted, text.replace(BEFORE_REST, ''))),
  );
  return others.length > 0 ? null : (only ?? null);
}

/** What makes another office of the rest: a deputy director general is no DG. */
const LESSER = wordSet('deputy vice assistant former ex acting');
/** Those of them that letters can begin with: the DP is Deputy President. */
const SECOND = wordSet('deputy vice assistant');

/** Whether letters are those of the last words of an office: CS, of Water Cabinet Secretary. */
function isShortFor(letters: string, text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => !SMALL.has(word));
  const office = words.slice(-letters.length);
  // `the DCP`, of a deputy commissioner of police
  const lesser = words.some((word) => LESSER.has(word) && !(word === office[0] && SECOND.has(word)));
  if (office.length < letters.length || lesser) return false;
  return office.every((word, i) => word.startsWith(letters.charAt(i))) && office.some(isRole);
}
