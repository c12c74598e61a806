import { isHyphenatedGiven } from './likely-person.ts';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** The word of a name that is its family name, where that stands last. */
function familyOf(words: readonly string[]): string {
  const plain = words.filter((word) => !SUFFIX.test(word));
  return plain.at(-1) ?? words.at(-1) ?? '';
}

/** Family and first name; in Bae Sun-ja the family name stands first. */
export function partsOf(words: readonly string[]): { family: string; given: string | null } {
  const [first = '', second = ''] = words;
  if (words.length === 2 && isHyphenatedGiven(second)) return { family: first, given: second };
  return { family: familyOf(words), given: words.length > 1 ? first : null };
}
