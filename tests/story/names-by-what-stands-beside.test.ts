import { describe, expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { peopleIn, saidIn, toldIn } from './parse.ts';

const people = (text: string): string[] => peopleIn(parseStory(text, 'a.txt'));

describe('what is no person', () => {
  test.each([
    ['Ann Vane, a sophomore at Lincoln High, said she cried. “It hurt,” she said.', ['Ann Vane']],
    ['Ann Vane, who teaches at Kennedy Middle, said she cried.', ['Ann Vane']],
    ['Peter Brandt ( PBR.L ) rose. Peter Brandt ( PBR.L ) said it sold more.', []],
    ['Peter Brandt, the country’s largest airline, said it sold more.', []],
    ['Alba Vale are third. Ann Moss scored for Alba Vale, and Alba Vale scored twice.', ['Ann Moss']],
    ['Alba Vale lost. “It hurt,” said the Alba Vale manager, Ann Moss.', ['Ann Moss']],
    ['Ellis Robotics hired Ann Moss. Ellis Utilities fell.', ['Ann Moss']],
    ['The General Overseer of the Church of Brae, Bishop Jan Pell, said it was late.', ['Jan Pell']],
    ['The Secretary General of the union said it was late.', []],
  ])('%s', (text, names) => {
    expect(people(text)).toEqual(names);
  });

  test.each([
    ['“It hurt,” said Ann High, who lives in Brae.', ['Ann High']],
    ['Ann Vale and Tom Pell were late. Ann Vale wept. “It hurt,” said Ann Vale.', ['Ann Vale', 'Tom Pell']],
    ['Alba Vale are third. “It hurt,” said Ann Vale. Vale scored.', ['Ann Vale']],
    ['Peter Brandt, the country’s top bookmaker, said he sold more.', ['Peter Brandt']],
    ['Peter Brandt, the city’s largest landlord, said he sold more.', ['Peter Brandt']],
    ['Ida Moss, the country’s largest pig breeder, said she sold more.', ['Ida Moss']],
    ['Major General Lee said it was late. “We go,” the general said.', ['Lee']],
    ['Attorney General Jan Pell said it was late.', ['Jan Pell']],
  ])('but %s', (text, names) => {
    expect(people(text)).toEqual(names);
  });
});

describe('called, with the name that somebody new has', () => {
  test.each([
    ['Police met a woman called Kelly, who said she ran. “I ran,” she said.', 'Kelly as she'],
    ['A man called Murat Daulet said he ran. “I ran,” he said.', 'Murat Daulet as he'],
    ['A reader, Marisol, writes that she ran. “I ran,” she says.', 'Marisol as she'],
    ['A neighbour called Jan Pell and said he ran. “I ran,” he said.', 'A neighbour as he'],
  ])('%s', (text, told) => {
    expect(toldIn(text).at(-1)).toBe(told);
  });

  test('what somebody calls another is said still', () => {
    expect(saidIn('An aide called Jan Pell a liar.').map(({ words, by }) => [words, by])).toEqual([
      ['Jan Pell a liar', 'An aide'],
    ]);
  });
});
