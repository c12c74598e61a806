import { describe, expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { heardIn } from './heard-in.ts';

describe('whoever quotes another passes on what they said', () => {
  test.each([
    ['"It leaks," Pia Orme said, quoting Tom Hull.', 'It leaks, | Tom Hull as Tom Hull via Pia Orme'],
    [
      '"It leaks," said Pia Orme, quoting her late father.',
      'It leaks, | her late father as her late father via Pia Orme',
    ],
    [
      '"It leaks," Pia Orme told the board on Monday, quoting Tom Hull, a pilot.',
      'It leaks, | Tom Hull as Tom Hull via Pia Orme',
    ],
    ['Quoting Tom Hull, Pia Orme said: "It leaks."', 'It leaks. | Tom Hull as Tom Hull via Pia Orme'],
    ['Pia Orme, quoting Tom Hull, said: "It leaks."', 'It leaks. | Tom Hull as Tom Hull via Pia Orme'],
    ['Pia Orme rose, quoting Tom Hull: "It leaks."', 'It leaks. | Tom Hull as Tom Hull via Pia Orme'],
    [
      'The quay would close, the Lorn Courier reported, quoting officials.',
      'The quay would close | officials as officials via Lorn Courier',
    ],
    [
      'Pia Orme said, quoting Tom Hull, that the quay would close.',
      'that the quay would close | Tom Hull as Tom Hull via Pia Orme',
    ],
  ])('%s', (text, ...told) => {
    expect(heardIn(text)).toEqual(told);
  });
});

describe('what a paper quotes somebody as saying is passed on by it', () => {
  test.each([
    [
      'Tom Hull was quoted by the Courier as saying it leaked.',
      'it leaked | Tom Hull as Tom Hull via Courier',
    ],
    [
      'Tom Hull left. "It leaks," the Courier quoted him as saying.',
      'It leaks, | Tom Hull as him via Courier',
    ],
    ['The Courier quoted Tom Hull as saying: "It leaks."', 'It leaks. | Tom Hull as Tom Hull via Courier'],
  ])('%s', (text, ...told) => {
    expect(heardIn(text)).toEqual(told);
  });
});

describe('what somebody is said to have said, in marks as a whole, is passed on by the source behind it', () => {
  test.each([
    [
      'Pia Orme had said in May that "no jobs would go," according to a filing.',
      'that "no jobs would go," | Pia Orme as Pia Orme via a filing',
    ],
    [
      'Pia Orme warned that “it leaks”, according to court documents.',
      'that “it leaks” | Pia Orme as Pia Orme via court documents',
    ],
    [
      'Pia Orme told police, "It leaks," according to a filing.',
      'It leaks, | Pia Orme as Pia Orme via a filing',
    ],
    [
      'Pia Orme told them "it leaks," according to Tom Hull.',
      'it leaks, | Pia Orme as Pia Orme via Tom Hull',
    ],
    ['Pia Orme said "it leaks," according to Tom Hull.', 'it leaks, | Pia Orme as Pia Orme via Tom Hull'],
    [
      'Pia Orme wrote in May, "It leaks," according to a copy of the letter.',
      'It leaks, | Pia Orme as Pia Orme via a copy of the letter',
    ],
    [
      'Pia Orme told the board in May: "It leaks," according to the minutes.',
      'It leaks, | Pia Orme as Pia Orme via the minutes',
    ],
    [
      'Pia Orme told officers she wanted to "go home," according to Tom Hull.',
      'she wanted to "go home," | Pia Orme as she via Tom Hull',
    ],
    // A clause beside the report is told by the source alone.
    [
      'Pia Orme said it rained, and the quay was "gone," according to Tom Hull.',
      'it rained | Pia Orme as Pia Orme',
      'the quay was "gone," | Tom Hull as Tom Hull',
    ],
  ])('%s', (text, ...told) => {
    expect(heardIn(text)).toEqual(told);
  });
});

test('the explanation tells who is quoted', () => {
  const { quotes } = parseStory('"It leaks," Pia Orme said, quoting Tom Hull.', 'test.txt');
  expect(quotes[0]?.attribution?.explanation).toBe(
    'The words are followed by “quoting”, whose object is “Tom Hull”.',
  );
});
