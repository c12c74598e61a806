import { describe, expect, test } from 'vitest';
import { saidIn } from './parse.ts';

describe('between marks but no speech', () => {
  test.each([
    'Anna Ruhl wrote the novel "The Long Quay" in Riga.',
    'Harold "Dutch" Vane left the harbour.',
    'Anna Ruhl spoke on KQRS\'s "Face the Harbour" on Sunday.',
    'Anna Ruhl waited in Riga for "Good Evening" host Peter Orme.',
    'Peter Orme, who wrote "Hard Road," left.',
    'Anna Ruhl sang "Go West" and "Help!" at the harbour.',
    'A boat called "the Fox" sank.',
    '"The Slow Canal," a film by Peter Orme, opens on Friday.',
    'Anna Ruhl, the author of "The Slow Canal," left.',
    'The sign in the window was "closed" in chalk.',
    'Anna Ruhl has named the first of the worms "Rip," after an uncle.',
    'Anna Ruhl named the boat "Rip".',
    'Anna Ruhl renamed the mill "Hall of Light" and left.',
    'A group called "Boats for All" endorsed the plan.',
    'The street is home to a bar called "The Gut" and a chapel.',
    'The crates were labeled "Made in Riga" in chalk.',
    'The street is known as "the gut" to all.',
    'Peter Orme is known only as "the Clerk" here.',
    '"Papa" Lars Orme, who heads the co-operative, left.',
    'They put up a banner with the words "Breathe or pay" at the gate.',
    'The crowd sang "Bread of Harbours" for an hour.',
    'Anna Ruhl sang in "The Glass Ferry" last year.',
    'Anna Ruhl appears in "The Glass Ferry" on Sunday.',
    'The town feared the word "flood" all winter.',
    'The so-called "reset" was over.',
    'A group in "Save the Quay" T-shirts marched to the harbour.',
    'Brae Bank cut its rating on Orme Mills to "sell" on Monday.',
    'Brae Bank downgraded Orme Mills to "sell" from "hold".',
    'Brae Bank told the town via "its weekly" letter.',
    'Brae Bank has a "strong buy" rating on the mill.',
    'Tove wants to be a driver like "Uncle Aibek." She sings.',
    'Anna Ruhl got her first part in "Stone Soup." She sang.',
    '"The Loaf," which ran for 19 seasons, made Anna Ruhl rich.',
    '"The Loaf" never aired in Riga, and Anna Ruhl left.',
    '"The Loaf" was on when Anna Ruhl left.',
    'Anna Ruhl hosted "The Late Loaf" for a year.',
    'Anna Ruhl has what doctors call "a frozen shoulder."',
    'Anna Ruhl has a condition doctors call "frozen shoulder."',
    'Anna Ruhl found a rare skin disease doctors call "sea fever."',
    'It fell into what economists call a "liquidity trap" in May.',
    '<post author="annaruhl" day="4">Riga is cold today.',
  ])('%s', (text) => {
    expect(saidIn(text)).toEqual([]);
  });
});

test('a title within what is said is no fragment of it', () => {
  const said = saidIn('Anna Ruhl said she ate while "The Late Loaf" was on.');
  expect(said.map(({ kind, words }) => `${kind} ${words}`)).toEqual([
    'INDIRECT she ate while "The Late Loaf" was on',
  ]);
});

describe('speech beside the same words', () => {
  test.each([
    [
      'It was what scientists call "the worst storm we have ever seen."',
      'the worst storm we have ever seen.',
    ],
    ['The town faces what officials call "a crisis".', 'a crisis'],
    ['The clerk met Anna Ruhl Jr. "Yes," Orme said.', 'Yes,'],
    ['The clerk works for Orme Mills Ltd. "Why?" Orme asked.', 'Why?'],
    ['Anna Ruhl said "The Plan" was on the table.', 'The Plan'],
    ['"Go Now," which is what Anna Ruhl said, was no help.', 'Go Now,'],
    ['Anna Ruhl answered with "Go Now." They left.', 'Go Now.'],
    ['Anna Ruhl told them "We Go Now" and left.', 'We Go Now'],
    ['Anna Ruhl said of the film, "We laughed."', 'We laughed.'],
    ['"We go," Anna Ruhl said of the song.', 'We go,'],
    ['Anna Ruhl said the grades came down to "luck".', 'luck'],
    ['"Resign" Anna Ruhl shouted.', 'Resign'],
    ['Anna Ruhl was named captain and told them "Never".', 'Never'],
    ['Anna Ruhl would not name the thief. "Never," she said.', 'Never,'],
    ['Anna Ruhl named it "a disgrace".', 'a disgrace'],
    ['Anna Ruhl labeled it "unfair" in a letter.', 'unfair'],
    ['Anna Ruhl spoke the words "do not leave this house" aloud.', 'do not leave this house'],
    ['Her title was "a dream come true," Anna Ruhl said.', 'a dream come true,'],
    ['Peter Orme\'s name is "mud in this town," Anna Ruhl said.', 'mud in this town,'],
  ])('%s', (text, words) => {
    expect(saidIn(text).map((one) => one.words)).toEqual([words]);
  });
});
