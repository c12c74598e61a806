import { isNationality } from '../words/gazetteer.ts';
import { ORGANIZATION_WORDS, ROLE_MODIFIERS } from '../words/roles.ts';
import { DEMOCRATS, LIBERTARIANS, REPUBLICANS, TORIES } from '../words/parties.ts';
import { wordSet } from '../words/word-set.ts';
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

/** Parties that are rivals of each other in one country. */
const RIVALS: readonly (readonly ReadonlySet<string>[])[] = [
  [REPUBLICANS, DEMOCRATS, LIBERTARIANS],
  [TORIES, wordSet('labour')],
];

/** The Republican nominee is not the Democratic one. */
const areOpposed = (known: Description, wanted: Description): boolean =>
  wanted.modifiers.size > 0 &&
  RIVALS.some((parties) => {
    const own = parties.find((words) => !words.isDisjointFrom(wanted.modifiers));
    const told = own === undefined ? [] : parties.filter((words) => !words.isDisjointFrom(known.modifiers));
    return own !== undefined && told.length > 0 && !told.includes(own);
  });

/** EXACT if a title has all the words wanted, LOOSE if it has the head and nothing against it. */
export function titleFit(titles: readonly Title[], wanted: Description): 'EXACT' | 'LOOSE' | null {
  const office = officeOf(wanted);
  let fit: 'EXACT' | 'LOOSE' | null = null;
  for (const known of titles) {
    if (known.head !== wanted.head || areOpposed(known, wanted)) continue;
    const against = known.office !== office;
    if (against && (wanted.modifiers.size > 0 || LESSER_OFFICE.test(known.office))) continue;
    if (wanted.modifiers.isSubsetOf(known.modifiers)) return 'EXACT';
    if (known.loose) fit = 'LOOSE';
  }
  return fit;
}
