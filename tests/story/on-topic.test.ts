import { describe, expect, test } from 'vitest';
import { markedIn } from './parse.ts';

const bys = (text: string): (string | null)[] => markedIn(text).map(([, by]) => by);

describe('a paragraph that begins with its topic goes on with whoever speaks in the one before', () => {
  test.each([
    ['Coach Karl Ruhl spoke to reporters on Monday.\n\nOn the injury: "He is fine."', ['Karl Ruhl']],
    [
      'Karl Ruhl faced the media.\n\nOn the crowd: "It was loud."\n\nAbout striker Tom Hull: "He is fine."',
      ['Karl Ruhl', 'Karl Ruhl'],
    ],
    [
      'Manager Karl Ruhl, speaking to the Ostra Courier: "We lost."\n\nOn the crowd: "It was loud."',
      ['Karl Ruhl', 'Karl Ruhl'],
    ],
    ['"We lost," Karl Ruhl said.\n\nOn the crowd: "It was loud."', ['Karl Ruhl', 'Karl Ruhl']],
    [
      'Coach Karl Ruhl spoke to reporters.\n\nOn whether Hull can play: "He can."\n\nOn what he told the team: "Win."',
      ['Karl Ruhl', 'Karl Ruhl'],
    ],
    [
      'Coach Karl Ruhl met the press.\n\nOpening statement: "We lost."\n\nOn the pass rush and how it felt in the pocket after being clean for two games: "It was odd."',
      ['Karl Ruhl', 'Karl Ruhl'],
    ],
    [
      'Here is what Karl Ruhl said on Monday:\n\nOn the crowd: "I was glad."\n\nOn Tom Hull: "He is fine."',
      ['Karl Ruhl', 'Karl Ruhl'],
    ],
    [
      'Below is what Karl Ruhl and Tom Hull said:\n\nKarl Ruhl on the crowd: "I was glad."\n\nOn the win: "We won."\n\nHull on the injury: "I am fine."',
      ['Karl Ruhl', 'Karl Ruhl', 'Tom Hull'],
    ],
    ['Karl Ruhl spoke to reporters.\n\nOn how they played, Tom Hull said: "We won."', ['Tom Hull']],
    ['Karl Ruhl spoke to reporters.\n\nOpening the school, Tom Hull said: "We won."', ['Tom Hull']],
    ['Karl Ruhl spoke to reporters.\n\nOn whether it was fair Tom Hull said: "No."', ['Tom Hull']],
    ['Karl Ruhl spoke to reporters.\n\nOn who will play Tom Hull said later: "I will."', ['Tom Hull']],
    ['Karl Ruhl spoke to reporters.\n\nOn the bus a fan who saw it said: "We won."', ['a fan']],
    ['Karl Ruhl spoke to reporters.\n\nOn what the mayor said: "It was sad."', ['Karl Ruhl']],
    [
      'Karl Ruhl spoke to reporters.\n\nOn how it felt when the fans said goodbye: "It was sad."',
      ['Karl Ruhl'],
    ],
  ])('%s', (text, expected) => {
    expect(bys(text)).toEqual(expected);
  });

  test.each([
    ['Karl Ruhl saw a shop.\n\nOn the door: "We are shut."'],
    ['Police held Karl Ruhl.\n\nOn the wall: "We are shut."'],
    ['Fans wrote letters.\n\nOn the loss: "It was sad."'],
    ['Karl Ruhl spoke to reporters.\n\nOn Monday: "It was sad."'],
    ['The day began.\n\nOpening remarks: "It was sad."'],
    ['Karl Ruhl spoke to reporters.\n\nOn a banner outside: "Ruhl out."'],
    ['Karl Ruhl spoke to reporters.\n\nOn Facebook: "It was sad."'],
  ])('%s', (text) => {
    expect(bys(text)).toEqual([null]);
  });
});

describe('statements in a list are from whom the line above them names', () => {
  test.each([
    [
      'The paper has these statements:\n\nFrom Sen. Ned Yarrow, R-Ind.:\n\n"I voted for it."\n\nFrom party chairman Joel Zane:\n\n"We lost."',
      ['Ned Yarrow', 'Joel Zane'],
    ],
    ['The paper has these statements:\n\nFrom Mayor Ned Yarrow: "I voted for it."', ['Ned Yarrow']],
    ['The paper has these statements:\n\nFrom Ned Yarrow to Joel Zane: "I voted for it."', [null]],
    ['The paper has these statements:\n\nFrom Riga: "I voted for it."', [null]],
  ])('%s', (text, expected) => {
    expect(bys(text)).toEqual(expected);
  });
});
