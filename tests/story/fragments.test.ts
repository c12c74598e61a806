import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

/** A text whose only quotation, or last one, is a fragment; who says it, and the words that name them. */
const FRAGMENTS: readonly (readonly [text: string, by: string | null, as: string | null])[] = [
  // A cue in a clause inside the one that reports.
  ['Peter Orme said that when Anna Ruhl called her he was "in the bath".', 'Peter Orme', 'Peter Orme'],
  ['Anna Ruhl said the mayor would order a "swift" inquiry.', 'Anna Ruhl', 'Anna Ruhl'],
  ['Peter Orme said the figures from the harbour suggested a "slow" year.', 'Peter Orme', 'Peter Orme'],
  // Verbs that share a subject with one before them.
  [
    'Anna Ruhl said that Peter Orme was a friend and said that Karl Vane was "a fool".',
    'Anna Ruhl',
    'Anna Ruhl',
  ],
  ['Anna Ruhl denied that Peter Orme had left, saying he was "asleep".', 'Anna Ruhl', 'Anna Ruhl'],
  [
    'Anna Ruhl attacked the board after Peter Orme had left, calling it "a circus".',
    'Anna Ruhl',
    'Anna Ruhl',
  ],
  ['Anna Ruhl used to boast that she was "the first to row it".', 'Anna Ruhl', 'Anna Ruhl'],
  ['The bill led elders such as Anna Ruhl to counter that "nobody asked us".', 'Anna Ruhl', 'Anna Ruhl'],
  ['He met a crowd of marchers chanting "let us in".', 'a crowd of marchers', 'a crowd of marchers'],
  ['Anna Ruhl issued a statement saying it was "a long day".', 'Anna Ruhl', 'Anna Ruhl'],
  ['Informed of the vote, Anna Ruhl described it as "news to me."', 'Anna Ruhl', 'Anna Ruhl'],
  // The passive.
  ['Anna Ruhl was dismissed by Peter Orme as "a nuisance".', 'Peter Orme', 'Peter Orme'],
  ['The plan was branded "reckless" by Peter Orme.', 'Peter Orme', 'Peter Orme'],
  ['Anna Ruhl had been told that it was "being looked into".', null, null],
  [
    'Anna Ruhl said that the guests had been told, and that they had "laughed for some time".',
    'Anna Ruhl',
    'Anna Ruhl',
  ],
  // Nouns for something said, and what belongs to somebody.
  ['The vote passed despite Anna Ruhl\'s claim that it was "a disgrace".', 'Anna Ruhl', 'Anna Ruhl'],
  ['The vote passed despite a warning from Anna Ruhl about "a very wet year".', 'Anna Ruhl', 'Anna Ruhl'],
  ['Anna Ruhl left. The vote passed despite her promise to be "neutral".', 'Anna Ruhl', 'her'],
  ['The town went along with Anna Ruhl\'s "grand little plan" all the same.', 'Anna Ruhl', 'Anna Ruhl'],
  ['Anna Ruhl said Peter Orme\'s claim was "a joke".', 'Anna Ruhl', 'Anna Ruhl'],
  // What another's saying says is that other's, whoever tells of it.
  ['Anna Ruhl said she knew Peter Orme\'s warning that it was "a trap".', 'Peter Orme', 'Peter Orme'],
  ['Anna Ruhl was struck by the mayor\'s assertion that "nobody knew".', 'the mayor', 'the mayor'],
  ['The judge\'s finding that Anna Ruhl had "misled the board" stands.', 'The judge', 'The judge'],
  // A state of mind; somebody's doing without a cue.
  ['Anna Ruhl, who thinks the board is "fast asleep", left.', 'Anna Ruhl', 'who'],
  ['Anna Ruhl ran the harbour as "a swamp with cranes".', 'Anna Ruhl', 'Anna Ruhl'],
  ['Anna Ruhl brought the "friends" with her.', null, null],
  ['Anna Ruhl used the word "flood" twice.', 'Anna Ruhl', 'Anna Ruhl'],
  // A point that ends no sentence.
  ['Anna Ruhl said the U.S. "clearly" needed a harbour.', 'Anna Ruhl', 'Anna Ruhl'],
];

test.each(FRAGMENTS)('%s', (text, by, as) => {
  const said = saidIn(text).at(-1);
  expect([said?.by ?? null, said?.as ?? null]).toEqual([by, as]);
});
