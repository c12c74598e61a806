import { fold } from '../../domain/fold.ts';
import { isCommonWord, isFirstName } from '../words/gazetteer.ts';
import { endsInS } from '../words/inflect.ts';
import { NAME_PARTICLES } from '../words/name-particles.ts';
import { isPersonName } from './names.ts';

const JOINED = /\s*(?:,|&|\band\b)\s*/iu;
/** Words of a name behind a first name that is known, with it. */
const LONGEST = 3;

/**
 * Whether what stands behind `Interview by` are names and nothing else: `Ann Bell and Tom Roe`; not `Orme Clears Hull`,
 * `Boy, 9, Wins Prize`, with which a headline goes on.
 */
export function isListOfMakers(list: string): boolean {
  return list.trim().split(JOINED).every(isMaker);
}

function isMaker(name: string): boolean {
  if (!isPersonName(name)) return false;
  const [first = '', ...others] = name.split(/\s+/u).filter((word) => !NAME_PARTICLES.hasWord(word));
  const last = others.at(-1);
  if (last === undefined) return false;
  const known = isFirstName(fold(first)) && !isCommonWord(fold(first));
  // `Ann Wins Prize`, `Experts Clear Hull`, `Orme Wins`
  if (others.slice(0, -1).some(endsInVerb)) return false;
  return known ? others.length < LONGEST : others.length === 1 && !endsInVerb(first) && !endsInVerb(last);
}

/** Whether a word ends as verbs of headlines do, and plurals: `Clears`, `Experts`. */
const endsInVerb = (word: string): boolean => endsInS(word.toLowerCase());
