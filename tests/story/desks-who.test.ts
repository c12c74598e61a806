import { describe, expect, test } from 'vitest';
import { lastIn, saidIn } from './parse.ts';

/** Whoever says what a text ends with. */
const lastOf = (text: string): string | null | undefined => lastIn(text).by;

describe('who plays on the left', () => {
  test.each([
    ['“I saw him,” left tackle Karl Ruhl said.', 'Karl Ruhl'],
    ['“I saw him,” said left fielder Karl Ruhl.', 'Karl Ruhl'],
    ['“I saw him,” veteran left winger Ilse Ruhl told reporters.', 'Ilse Ruhl'],
    ['“I saw him,” Karl Ruhl said and left tackle practice.', 'Karl Ruhl'],
    ['Ruhl left half the crowd angry, Karl Orme said.', 'Karl Orme'],
  ])('%s', (text, by) => {
    expect(lastOf(text)).toBe(by);
  });
});

describe('the name behind two offices of one', () => {
  test.each([
    ['“No,” Brae’s chairman and CEO, Ada Ruhl, told reporters.', 'Ada Ruhl'],
    ['“No,” said the firm’s co-founder and chief executive, Ada Ruhl, who lives in Riga.', 'Ada Ruhl'],
    ['Brae’s president and chief operating officer, Ada Ruhl, said it was late.', 'Ada Ruhl'],
    ['The firm’s chairman and CEO said it was late.', 'The firm’s chairman'],
    ['The mayor and the sheriff, Ada Ruhl, said it was late.', null],
  ])('%s', (text, by) => {
    expect(lastOf(text)).toBe(by);
  });
});

describe('whom a fronted phrase leads to', () => {
  test.each([
    ['Among the players was Ada Ruhl, a guard who left in May. She said it was late.', 'Ada Ruhl'],
    ['Among those who left was Ada Ruhl, a guard. “I wept,” she said.', 'Ada Ruhl'],
    ['In the front row sat Karl Ruhl, a retired teacher. “I wept,” he said.', 'Karl Ruhl'],
    ['In what was Ada Ruhl’s last year, a nurse said it was late.', 'a nurse'],
  ])('%s', (text, by) => {
    expect(lastOf(text)).toBe(by);
  });
});

describe('what a relative used to say is remembered by whoever the story is about', () => {
  const of = (words: string): string => `Karl Ruhl left school early. ${words}`;
  test.each([
    ['His father had told him that a man ought to work. “I never doubted it,” he says.', 'Karl Ruhl'],
    ['“A man ought to work,” his father used to tell him. “I never doubted it,” he says.', 'Karl Ruhl'],
    ['His father, Emil, used to say that work was love. “I never doubted it,” he says.', 'Karl Ruhl'],
    ['His father once told him that he knew his water. “I never doubted it,” he says.', 'Karl Ruhl'],
    ['His father would always say so: work is love.\n\nIn May he left. “I wept,” he said.', 'Karl Ruhl'],
    ['His father said he was proud. “He did it alone,” he said.', 'His father'],
    ['His father used to say that work was love. “Idle hands are weak,” he would say.', 'His father'],
    ['His son used to say that work was love. “I never doubted it,” said the son.', 'His son'],
  ])('%s', (text, by) => {
    expect(lastOf(of(text))).toBe(by);
  });
});

describe('nobody is her own mother', () => {
  const of = (words: string): string =>
    `Ada Ruhl left school early. Her mother, Ilse, took in work. ${words}`;
  test.each([
    ['Her mother died. “I wept,” she remembered.', 'Ada Ruhl'],
    ['“Go,” her mother told her.', 'Ilse'],
    ['Her sister left. “I wept,” Ilse said.', 'Ilse'],
  ])('%s', (text, by) => {
    expect(lastOf(of(text))).toBe(by);
  });
});

describe('whom they mean', () => {
  test.each([
    ['A second child has died, health officials said, and they warned that it spread.', 'health officials'],
    ['Two men fled, police said, and they said it was late.', null],
    ['A flu that has felled 300 people is back, doctors said, and they warned that it spread.', 'doctors'],
    ['Prosecutors dismissed that as “a dodge.”\n\n“It is late,” they wrote.', 'Prosecutors'],
    [
      'Prosecutors dismissed it, writing that Karl Ruhl had lied.\n\n“It is late,” they wrote.',
      'Prosecutors',
    ],
    ['Prosecutors met Karl Ruhl.\n\n“It is late,” they wrote.', null],
    ['The researchers trained bees. They found that bees dance.', 'The researchers'],
  ])('%s', (text, by) => {
    expect(lastOf(text)).toBe(by);
  });
  test('hikers find out nothing', () => {
    expect(saidIn('The hikers came to the hut. They found that it was shut.')).toEqual([]);
  });
});

describe('a new paragraph goes on with the life of whoever has died, and not with a relative of the name', () => {
  const of = (lead: string, words: string): string =>
    `Ada Ruhl, ${lead}, died on May 3 in Riga. She was 91.\n\nHer daughter Ilse Ruhl said it was pneumonia. ${words}`;
  test.each([
    ['a botanist', '\n\nDr. Ruhl was born in Brae. “I liked moss,” she said in 2004.', 'Ada Ruhl'],
    ['who wrote and sang', '\n\nRuhl was born in Brae. “I liked moss,” Ruhl said in 2004.', 'Ada Ruhl'],
    ['a botanist', '“She slept,” Ms. Ruhl said.', 'Ilse Ruhl'],
    ['a botanist', '\n\nIlse Ruhl wept. “She slept,” Ms. Ruhl said.', 'Ilse Ruhl'],
  ])('%s: %s', (lead, words, by) => {
    expect(lastOf(of(lead, words))).toBe(by);
  });
  test('not where nobody has died', () => {
    const text = 'Karl Ruhl met his son Emil Ruhl. Emil Ruhl said it was late.\n\n“It rained,” Ruhl said.';
    expect(lastOf(text)).toBe('Emil Ruhl');
  });
});

describe('a teammate by position and name', () => {
  test.each([
    ['“He ran,” his teammate, center Bo Grant, said.', 'Bo Grant'],
    ['“He ran,” his coach, former center Bo Grant, said.', 'Bo Grant'],
    ['The official, back Ada Ruhl, said it was late.', 'The official'],
  ])('%s', (text, by) => {
    expect(lastOf(text)).toBe(by);
  });
});
