import { itemAt } from '../../item-at.ts';
import type { CastPerson } from '../../people/person.ts';
import type { Token } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import { wordSet } from '../../words/word-set.ts';
import { DEMOCRATS, LIBERTARIANS, REPUBLICANS, TORIES } from '../../words/parties.ts';
import { COMMA_OR_BRACKET } from '../../words/punctuation.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { tokensBefore } from '../phrases/tokens-before.ts';

/** What those of a party are called by before an office or a name, by what one of them is. */
const PARTY_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['democrat', DEMOCRATS],
  ['republican', REPUBLICANS],
  ['tory', TORIES],
  ['libertarian', LIBERTARIANS],
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
  if (words.some((word) => POLITICIANS.has(word))) return 'OPEN';
  return [...descriptions.keys()].some((text) => LEADERS.test(text)) ? 'OPEN' : null;
}

/** The same of those who lead a house of a parliament. */
const LEADERS = /\b(?:house speaker|speaker of the house|(?:majority|minority) (?:leader|whip))\b/i;

/** What tells of a party, whoever is of it. */
const OF_PARTIES = new WordList(`
  party republican republicans gop democrat democrats democratic tory tories conservative conservatives labour liberal liberals
  libertarian libertarians greens`);
/** `(R)`, `D-Ohio` */
const LETTER = new WordList(/^[rdi](?:-|$)/u);

/** Most tokens from such a word to the name behind it, and from a name to such a word. */
const [NEAR_BEHIND, NEAR_BEFORE] = [3, 8];

/** `Tom Hull (R)`, `Tom Hull of the Republican Party`, `Green Party candidate Ann Lee`: of whom a word for a party at a token tells; null if of nobody. */
function tiedToParty({ tokens, nameAt }: Clauses, i: number): CastPerson | null {
  if (!OF_PARTIES.has(tokens[i]) && !isLetterOfParty(tokens, i)) return null;
  for (let at = i; at <= i + NEAR_BEHIND && tokens[at]?.kind === 'word'; at += 1) {
    const name = nameAt[at];
    if (name !== undefined) return name.person;
  }
  for (let at = i - 1; at >= Math.max(0, i - NEAR_BEFORE) && tokens[at]?.text !== '.'; at -= 1) {
    const name = nameAt[at];
    if (name !== undefined) return name.person;
  }
  return null;
}

const isLetterOfParty = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.capital === true && LETTER.has(tokens[i]) && COMMA_OR_BRACKET.has(itemAt(tokens, i - 1));

/** Those of whom a word for a party tells not far before a token of a passage. */
export function tiedToPartyBefore(
  all: readonly Clauses[],
  passage: number,
  from: number,
): ReadonlySet<CastPerson> {
  const tied = new Set<CastPerson>();
  for (const { there, i } of tokensBefore(all, passage, from)) {
    const person = tiedToParty(there, i);
    if (person !== null) tied.add(person);
  }
  return tied;
}
