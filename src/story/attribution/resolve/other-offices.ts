import { itemAt } from '../../item-at.ts';
import type { Description } from '../../people/description.ts';
import type { CastPerson, NameMention } from '../../people/person.ts';
import { ALSO_CALLED } from '../../words/also-called.ts';
import { INDEFINITE_ONE } from '../../words/function-words.ts';
import { wordSet } from '../../words/word-set.ts';
import { WordList } from '../../words/word-list.ts';
import { PERSON_RELATIVE } from '../../words/relatives.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import type { Resolver } from '../mentions/resolution.ts';
import { tokensBefore } from '../phrases/tokens-before.ts';

/** Words that tell nothing of which one is meant: `the senior diplomat`, `the veteran lawmaker`. */
const TELLS_NOTHING = wordSet('senior top veteran leading long-serving longtime outspoken');

/**
 * `Senator Tom Hall left. "We go," the lawmaker said.`: the last mention before some words of the only person with an office
 * that they are used for as well; null if several have one, the words tell more of whom they mean, or the story has told of
 * another so called.
 */
export function bearerOfOther(
  { titles, clauses: all }: Resolver,
  { passage, tokens }: Clauses,
  { from, to, head }: NounPhrase,
  wanted: Description,
): NameMention | null {
  const whole = tokens
    .slice(from + 1, to)
    .map(({ lower }) => lower)
    .join(' ');
  const offices = ALSO_CALLED.get(whole) ?? ALSO_CALLED.get(wanted.head);
  if (offices === undefined || ![...wanted.modifiers].every((word) => TELLS_NOTHING.has(word))) return null;
  let found: NameMention | null = null;
  for (const office of offices) {
    const words = office.split(' ');
    const noun = words.at(-1) ?? '';
    if (!titles.isTold(noun)) continue;
    const description = { head: noun, modifiers: new Set(words.slice(0, -1)) };
    const start = tokens[from]?.start ?? 0;
    const last = titles.bearerBefore(description, passage.index, start);
    if (last === null || !isCalled(last.person, words)) continue;
    const bearer = titles.onlyBearerBefore(description, passage.index, start);
    if (bearer === null || (found !== null && found.person !== bearer.person)) return null;
    found = bearer;
  }
  return found === null || tellsOfAnotherSo(all, passage.index, head, offices) ? null : found;
}

/** Whether the story tells all words of an office of somebody: a union leader is no opposition leader. */
const isCalled = ({ descriptions, ranks }: CastPerson, words: readonly string[]): boolean =>
  [...descriptions.keys(), ...ranks.keys()].some((text) => {
    const told = text.toLowerCase().split(/\s+/);
    if (words[0] === 'officer' || words[0] === 'deputy') return told[0] === words[0] || told[0] === 'police';
    return words.every((word) => told.includes(word));
  });

/**
 * `Priest Tom Hall was shot. A cleric was held. The cleric said`, `the cleric who shot him`; and `Sheriff Tom Hall left. A trooper
 * gave chase. The lawman said`: whether the story tells of another without a name who has one of some offices.
 */
export function tellsOfAnotherSo(
  all: readonly Clauses[],
  passage: number,
  head: number,
  offices: readonly string[],
): boolean {
  const noun = all[passage]?.tokens[head]?.lower;
  const nouns = new Set(offices.map((office) => office.slice(office.lastIndexOf(' ') + 1)));
  for (const { there, i } of tokensBefore(all, passage, head)) {
    const token = there.tokens[i];
    if (token?.capital !== false) continue;
    if (nouns.has(token.lower) && isUnnamed(there, i)) return true;
    if (token.lower !== noun) continue;
    const before = itemAt(there.tokens, i - 1);
    const again = before?.lower === 'the' || TELLS_NOTHING.has(before?.lower ?? '');
    if (!again || PERSON_RELATIVE.has(there.tokens[i + 1])) return true;
  }
  return false;
}

/** Most words between an article and an office: `a three-term congressman`. */
const MOST_TOLD = 3;

/** Words behind which an office is that of the subject: `Ann Lee was elected a senator`. */
const IS = new WordList('is was be been became become becomes as elected named being be like');

/** Whether the office at a token has an article and nobody is named there: `a trooper`, not `a trooper, Karl Lee`. */
function isUnnamed({ tokens, nameAt }: Clauses, at: number): boolean {
  const behind = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  if (nameAt[behind] !== undefined) return false;
  let from = at - 1;
  while (at - from <= MOST_TOLD && itemAt(tokens, from)?.kind === 'word' && !INDEFINITE_ONE.has(tokens[from]))
    from -= 1;
  if (!INDEFINITE_ONE.has(itemAt(tokens, from)) || IS.has(itemAt(tokens, from - 1))) return false;
  // `Ann Lee, 61, a senator`
  const set = itemAt(tokens, from - 1)?.text === ',';
  return !set || (nameAt[from - 2] === undefined && itemAt(tokens, from - 2)?.kind !== 'number');
}
