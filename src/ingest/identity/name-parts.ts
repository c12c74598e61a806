import { fold } from '../../domain/fold.ts';
import { isNameSuffix } from '../../story/people/name-parts.ts';

/** A person's name taken apart, all parts folded and without full stops. */
export interface NameParts {
  /** First name; null in a name of one word. */
  readonly given: string | null;
  readonly middle: readonly string[];
  readonly family: string;
  /** `jr`, `iii`; null for most. */
  readonly suffix: string | null;
}

/** Takes a name apart: `George W. Bush`, `John Keller Jr.` The last word that is no suffix is the family name. */
export function namePartsOf(name: string): NameParts {
  const words = fold(name)
    .split(/[\s,]+/u)
    .map((word) => word.replaceAll('.', ''))
    .filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  const suffix = words.length > 1 && isNameSuffix(last) ? last : null;
  const plain = suffix === null ? words : words.slice(0, -1);
  const [given = null] = plain.length > 1 ? plain : [];
  return { given, middle: plain.slice(1, -1), family: plain.at(-1) ?? '', suffix };
}

/**
 * Whether a shorter full name can be short for a longer one: `George Bush` and `George W. Bush`, `Ann B. Lee` and
 * `Ann Beatrice Lee`. Not both ways: the longer one says more.
 */
export function canShorten(short: NameParts, long: NameParts): boolean {
  if (short.given === null || short.given !== long.given || short.family !== long.family) return false;
  if (short.suffix !== null && short.suffix !== long.suffix) return false;
  if (short.middle.length === 0) return long.middle.length > 0 || long.suffix !== short.suffix;
  return (
    short.middle.length === long.middle.length &&
    short.middle.every((word, index) => startsAs(word, long.middle[index] ?? '')) &&
    short.middle.some((word, index) => word !== long.middle[index])
  );
}

const startsAs = (initial: string, word: string): boolean =>
  initial === word || (initial.length === 1 && word.startsWith(initial));
