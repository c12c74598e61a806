import { itemAt } from '../item-at.ts';
import { ageAfter } from '../people/apposition.ts';
import { behindInsertion } from '../people/around-name.ts';
import type { CastPerson, NameMention } from '../people/person.ts';
import type { Token } from '../tokens.ts';
import { ADVERB, AUXILIARY, isOf, LOOSE } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import type { Resolver } from './resolution.ts';

/** What a verb tells of its subject, where one of some words stands behind it; null where the verb does alone. */
type Deed = readonly [verbs: WordList, behind: WordList | null];

const TRIED: readonly Deed[] = [
  [new WordList('charged accused indicted convicted arraigned'), new WordList('with of for in on')],
  [new WordList('pleaded pleads pled'), null],
  [new WordList('went goes stood stands faces faced'), new WordList('trial charges charge')],
];

/** By the word for a part in court or at the polls what somebody does who has it. */
const DEEDS: ReadonlyMap<string, readonly Deed[]> = new Map([
  ['defendant', TRIED],
  ['accused', TRIED],
  [
    'plaintiff',
    [
      [new WordList('sued sues'), null],
      [new WordList('filed files'), new WordList('lawsuit suit complaint')],
    ],
  ],
  [
    'witness',
    [
      [new WordList('testified testifies witnessed saw'), null],
      [new WordList('took takes'), new WordList('stand')],
    ],
  ],
  [
    'candidate',
    [
      [new WordList('running runs ran campaigning campaigned'), new WordList('for')],
      [new WordList('seeking seeks'), new WordList('re-election reelection nomination election seat office')],
    ],
  ],
]);

/** Tokens before the words among which somebody is looked for. */
const REACH = 400;

/** Most words between a name and its verb, and between the verb and what stands behind it. */
const [MOST_BEFORE, MOST_BEHIND] = [4, 4];

/**
 * `Karl Ruhl is charged with theft. "No," the defendant said.`: the only one named not far before of whom the story tells what
 * makes one; null where several are, and where the story has told of another called so: `a witness`.
 */
export function resolveDeed(
  { clauses: all }: Resolver,
  { passage, tokens }: Clauses,
  { from, to, head }: NounPhrase,
): NameMention | null {
  const noun = tokens[head]?.lower ?? '';
  const deeds = to - from === 2 ? DEEDS.get(noun) : undefined;
  if (deeds === undefined) return null;
  const done = new Map<CastPerson, NameMention>();
  let left = REACH;
  for (let p = passage.index; p >= 0 && left > 0; p -= 1) {
    const there = all[p];
    if (there === undefined || there.passage.damaged) return null;
    for (
      let i = (p === passage.index ? from : there.tokens.length) - 1;
      i >= 0 && left > 0;
      i -= 1, left -= 1
    ) {
      if (isAnother(there.tokens, i, noun)) return null;
      const name = there.nameAt[i];
      if (name === undefined || there.nameAt[i + 1] === name || !does(there.tokens, i + 1, deeds)) continue;
      if (!done.has(name.person)) done.set(name.person, name);
      // `Karl Ruhl and Tom Orme went on trial`
      let first = i;
      while (there.nameAt[first] === name) first -= 1;
      const other = there.tokens[first]?.lower === 'and' ? there.nameAt[first - 1] : undefined;
      if (other !== undefined) return null;
    }
  }
  const [only, more] = done.values();
  return more === undefined && only?.doubtful === false ? only : null;
}

/** `a witness`, `two candidates`: others, or one without a name; not `the witness`. */
function isAnother(tokens: readonly Token[], i: number, noun: string): boolean {
  const lower = tokens[i]?.lower ?? '';
  if (lower === `${noun}s`) return true;
  return lower === noun && itemAt(tokens, i - 1)?.lower !== 'the';
}

/** Whether what stands behind a name tells a deed of it: `Karl Ruhl, 34, was charged with`. */
function does(tokens: readonly Token[], to: number, deeds: readonly Deed[]): boolean {
  const aged = ageAfter(tokens, to) === null ? to : to + 2;
  const who = tokens[aged]?.text === ',' && tokens[aged + 1]?.lower === 'who';
  const told =
    aged === to || tokens[aged + 1]?.kind === 'punctuation' ? behindInsertion(tokens, aged) : aged + 1;
  let verb = who ? aged + 2 : told;
  for (let i = 0; i < MOST_BEFORE && isOf(tokens[verb], AUXILIARY | ADVERB | LOOSE); i += 1) verb += 1;
  return deeds.some(
    ([verbs, behind]) =>
      verbs.has(tokens[verb]) &&
      (behind === null || tokens.slice(verb + 1, verb + 1 + MOST_BEHIND).some((token) => behind.has(token))),
  );
}
