import { isNationality } from '../words/gazetteer.ts';
import { ORGANIZATION_WORDS, ROLE_MODIFIERS } from '../words/roles.ts';
import type { Description } from './description.ts';
import { PARTIES } from './portfolio.ts';

/** Modifiers that make another office of the same head. */
const OTHER_OFFICE = /^(?:vice|vice-|deputy|former|ex|assistant|prime|foreign|interim|shadow|acting)$/;
const LESSER_OFFICE = /(?:^| )(?:vice|deputy|former|assistant|shadow|acting)(?: |$)/;

/** A modifier that another can stand beside: an award-winning journalist may be `the young journalist`. */
const tellsNoOffice = (word: string): boolean =>
  !ROLE_MODIFIERS.has(word) && !/\p{N}/u.test(word) && !isNationality(word) && !ORGANIZATION_WORDS.has(word);

/** A title with what its modifiers tell, worked out once: it is compared with each phrase that may point back at it. */
export interface Title extends Description {
  /** The modifiers that make another office, in one order. */
  readonly office: string;
  /** Whether nothing but the head tells the office. */
  readonly loose: boolean;
}

/** A description with what its modifiers tell. */
export function titleOf(description: Description): Title {
  const modifiers = [...description.modifiers];
  // The Ohio Democrat is not the one from Texas.
  const ofState = modifiers.length > 0 && PARTIES.hasWord(description.head);
  return { ...description, office: officeOf(description), loose: !ofState && modifiers.every(tellsNoOffice) };
}

function officeOf({ modifiers }: Description): string {
  return [...modifiers]
    .filter((word) => OTHER_OFFICE.test(word))
    .sort()
    .join(' ');
}

/** EXACT if a title has all the words wanted, LOOSE if it has the head and nothing against it. */
export function titleFit(titles: readonly Title[], wanted: Description): 'EXACT' | 'LOOSE' | null {
  const office = officeOf(wanted);
  let fit: 'EXACT' | 'LOOSE' | null = null;
  for (const known of titles) {
    if (known.head !== wanted.head) continue;
    const against = known.office !== office;
    if (against && (wanted.modifiers.size > 0 || LESSER_OFFICE.test(known.office))) continue;
    if (wanted.modifiers.isSubsetOf(known.modifiers)) return 'EXACT';
    if (known.loose) fit = 'LOOSE';
  }
  return fit;
}
