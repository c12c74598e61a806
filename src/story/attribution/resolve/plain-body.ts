import { fold } from '../../../domain/fold.ts';
import { isCountry, isNationality, isPlace } from '../../words/gazetteer.ts';
import { GROUPS } from '../../words/roles.ts';
import type { RosterEntry } from '../mentions/roster.ts';
import { hasOfficeWord } from '../bodies/office-words.ts';

/** Whether a name tells that nobody calls its body a company: `Tide Ministry`. */
export const isOffice = ({ name }: RosterEntry): boolean => hasOfficeWord(name.toLowerCase().split(' '));

/** A name of one word that tells nothing of what it is: `Nokia`, not `Norway` or `NATO`. */
export function isPlainName({ name }: RosterEntry): boolean {
  const folded = fold(name);
  return (
    /^\p{Lu}\p{Ll}{2,}$/u.test(name) &&
    !GROUPS.has(folded) &&
    !isCountry(folded) &&
    !isNationality(folded) &&
    !isPlace(folded)
  );
}
