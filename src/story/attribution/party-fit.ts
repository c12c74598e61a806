import type { CastPerson } from '../people/person.ts';
import { wordSet } from '../words/word-set.ts';

/** What those of a party are called by before an office or a name, by what one of them is. */
const PARTY_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['democrat', wordSet('democrat democratic')],
  ['republican', wordSet('republican gop')],
  ['tory', wordSet('tory conservative')],
  ['libertarian', wordSet('libertarian')],
]);

/** Who has a party, whether the story tells it or not. */
const POLITICIANS = wordSet(`
  senator sen sen. representative rep rep. congressman congresswoman governor gov gov. lawmaker legislator assemblyman assemblywoman
  candidate nominee incumbent mp delegate`);

/** Whether a noun tells what party somebody is of. */
export const isPartyNoun = (noun: string): boolean => PARTY_WORDS.has(noun);

/** Whether the story tells a party of somebody (`TOLD`), tells none of one who has one (`OPEN`), or another or none (null). */
export function partyFit({ descriptions, ranks }: CastPerson, party: string): 'TOLD' | 'OPEN' | null {
  const words = [...descriptions.keys(), ...ranks.keys()].flatMap((text) => text.toLowerCase().split(/\s+/));
  const wanted = PARTY_WORDS.get(party);
  if (words.some((word) => wanted?.has(word))) return 'TOLD';
  for (const [other, told] of PARTY_WORDS)
    if (other !== party && words.some((word) => told.has(word))) return null;
  return words.some((word) => POLITICIANS.has(word)) ? 'OPEN' : null;
}
