import { describe, expect, test } from 'vitest';
import { heardIn } from './heard-in.ts';

describe('behind the words stands who said them and who tells of it', () => {
  test.each([
    ['"It leaks," Pia Orme said Tom Hull had told her.', 'It leaks, | Tom Hull as Tom Hull via Pia Orme'],
    [
      '"It leaks," Pia Orme said her husband had told her on Monday.',
      'It leaks, | her husband as her husband via Pia Orme',
    ],
    [
      '"It leaks," Pia Orme told the board that Tom Hull had said.',
      'It leaks, | Tom Hull as Tom Hull via Pia Orme',
    ],
    [
      '"It leaks," Pia Orme told reporters Tom Hull had said. "It rots."',
      'It leaks, … It rots. | Tom Hull as Tom Hull via Pia Orme',
    ],
    [
      '"It leaks," an official said Pia Orme had said Tom Hull had told her.',
      'It leaks, | Tom Hull as Tom Hull via an official via Pia Orme',
    ],
    [
      'The quay would close, Pia Orme said Tom Hull had told her.',
      'The quay would close | Tom Hull as Tom Hull via Pia Orme',
    ],
    [
      'The quay leaks, Pia Orme said (quoting Tom Hull).',
      'The quay leaks | Tom Hull as Tom Hull via Pia Orme',
    ],
    ['Pia Orme (quoting Tom Hull) said it leaks.', 'it leaks | Tom Hull as Tom Hull via Pia Orme'],
    [
      'The quay will close in May, Tom Hull said, the Lorn Courier reported on Monday, and left.',
      'The quay will close in May | Tom Hull as Tom Hull via Lorn Courier',
    ],
    [
      'The quay, Tom Hull said, the Lorn Courier reported, will close.',
      'The quay … will close | Tom Hull as Tom Hull via Lorn Courier',
    ],
    ['"It leaks," Pia Orme recalled Tom Hull saying.', 'It leaks, | Tom Hull as Tom Hull via Pia Orme'],
    [
      'Tom Hull was there. "It leaks," Pia Orme recalled him telling her.',
      'It leaks, | Tom Hull as him via Pia Orme',
    ],
    [
      '"It leaks," Tom Hull told her, according to Pia Orme.',
      'It leaks, | Tom Hull as Tom Hull via Pia Orme',
    ],
    [
      '"It leaks," Tom Hull said on Monday, Pia Orme recalled.',
      'It leaks, | Tom Hull as Tom Hull via Pia Orme',
    ],
    [
      'Pia Orme left. "It leaks," the porter told her, she said.',
      'It leaks, | the porter as the porter via Pia Orme',
    ],
    ['"It leaks," the porter told her, she said.', 'It leaks, | the porter as the porter via nobody'],
    [
      '"It leaks," said Tom Hull, the Lorn Courier reported.',
      'It leaks, | Tom Hull as Tom Hull via Lorn Courier',
    ],
    [
      '"It leaks," Pia Orme remembered her mother asking.',
      'It leaks, | her mother as her mother via Pia Orme',
    ],
    [
      '"It leaks," Pia Orme said Tom Hull had told her that day.',
      'It leaks, | Tom Hull as Tom Hull via Pia Orme',
    ],
    [
      '"It leaks," Tom Hull was quoted by the Courier as saying.',
      'It leaks, | Tom Hull as Tom Hull via Courier',
    ],
    [
      '"It leaks," Tom Hull was quoted as saying by the Courier.',
      'It leaks, | Tom Hull as Tom Hull via Courier',
    ],
  ])('%s', (text, ...told) => {
    expect(heardIn(text)).toEqual(told);
  });
});

describe('nobody passes on anything', () => {
  test.each([
    ['Pia Orme wrote him that day.'],
    ['"It leaks," Pia Orme said on Monday as the clerk said nothing.', 'It leaks, | Pia Orme as Pia Orme'],
    [
      '"It leaks," Pia Orme told a crowd that the police estimated at 300.',
      'It leaks, | Pia Orme as Pia Orme',
      'that the police estimated at 300 | Pia Orme as Pia Orme',
    ],
    [
      '"It leaks," said Pia Orme, a member of the board, told the Courier.',
      'It leaks, | Pia Orme as Pia Orme',
    ],
    ['"It leaks," Pia Orme said she had told the board.', 'It leaks, | Pia Orme as she'],
    ['"It leaks," Pia Orme said nobody had told her.', 'It leaks, | Pia Orme as Pia Orme'],
    ['"It leaks," Pia Orme said Tom Hull never told her.', 'It leaks, | Pia Orme as Pia Orme'],
    [
      '"It leaks," Pia Orme said. Tom Hull told her to go.',
      'It leaks, | Pia Orme as Pia Orme',
      'to go | Tom Hull as Tom Hull',
    ],
    ['"It leaks," Pia Orme said, quoting a song about boats.', 'It leaks, | Pia Orme as Pia Orme'],
    ['"It leaks," Pia Orme said, quoting from a letter.', 'It leaks, | Pia Orme as Pia Orme'],
    ['"It leaks," Pia Orme said, citing Tom Hull.', 'It leaks, | Pia Orme as Pia Orme'],
    ['Pia Orme said, citing Tom Hull, that it leaks.', 'that it leaks | Pia Orme as Pia Orme'],
    [
      'Pia Orme said on Monday, citing people familiar with the plan, that it leaks.',
      'that it leaks | Pia Orme as Pia Orme',
    ],
    ['Pia Orme said, citing a letter, it leaks a lot.', 'it leaks a lot | Pia Orme as Pia Orme'],
    [
      'Pia Orme said, citing Tom Hull, the mayor, the mill was old.',
      'the mill was old | Pia Orme as Pia Orme',
    ],
    ['Pia Orme said, without giving details, the mill was old.', 'the mill was old | Pia Orme as Pia Orme'],
    ['Pia Orme said, speaking in Riga, the mill was old.', 'the mill was old | Pia Orme as Pia Orme'],
    [
      'Pia Orme said on Monday, citing people familiar with the plan, it leaks a lot.',
      'it leaks a lot | Pia Orme as Pia Orme',
    ],
    ['The mill leaks, Pia Orme said, smiling.', 'The mill leaks | Pia Orme as Pia Orme'],
    ['"It leaks," Pia Orme said, citing Tom Hull, and the crowd left.', 'It leaks, | Pia Orme as Pia Orme'],
    [
      '"We must act," Pia Orme said, quoting Tom Hull as saying: "It leaks."',
      'We must act, | Pia Orme as Pia Orme',
      'It leaks. | Tom Hull as Tom Hull via Pia Orme',
    ],
    [
      '"We must act," Pia Orme said, quoting Tom Hull: "It leaks."',
      'We must act, | Pia Orme as Pia Orme',
      'It leaks. | Tom Hull as Tom Hull via Pia Orme',
    ],
  ])('%s', (text, ...told) => {
    expect(heardIn(text)).toEqual(told);
  });
});

describe('what somebody calls something, told by another behind it', () => {
  test.each([
    [
      'Pia Orme called the vote "amateur hour," the Courier reported.',
      'amateur hour, | Pia Orme as Pia Orme via Courier',
    ],
    [
      'Pia Orme described the rise as "a tip," according to two people in the room.',
      'the rise as "a tip," | Pia Orme as Pia Orme via two people in the room',
    ],
    ['Pia Orme called the vote "a farce," Tom Hull said.', 'a farce, | Pia Orme as Pia Orme via Tom Hull'],
    [
      'The vote is what Pia Orme calls "a farce," Tom Hull said.',
      'a farce, | Pia Orme as Pia Orme via Tom Hull',
    ],
    ['Pia Orme called Tom Hull "a fool," she said.', 'Pia Orme called Tom Hull "a fool," | Pia Orme as she'],
  ])('%s', (text, expected) => {
    expect(heardIn(text)).toEqual([expected]);
  });
});

describe('nobody passes on what stands in front of what they say themselves', () => {
  test.each([
    [
      'Unlike Tom Hull, who called it "a leak," Pia Orme says it was "rain."',
      ['it "a leak," | Tom Hull as who', 'it was "rain." | Pia Orme as Pia Orme'],
    ],
    [
      'Asked about Tom Hull, who called it "a leak," Pia Orme said she was glad.',
      ['it "a leak," | Tom Hull as who', 'she was glad | Pia Orme as Pia Orme'],
    ],
    // The tag is all that stands behind.
    ['Tom Hull called it "a leak," Pia Orme says.', ['it "a leak," | Tom Hull as Tom Hull via Pia Orme']],
    [
      'Tom Hull, who called it "a leak," left, Pia Orme says.',
      ['Tom Hull … left | Pia Orme as Pia Orme', 'it "a leak," | Tom Hull as who via Pia Orme'],
    ],
  ])('%s', (text, expected) => {
    expect(heardIn(text)).toEqual(expected);
  });
});

test.each([
  // Behind a thing, `and that` goes back to what is reported.
  [
    'Police said Tom Hull confirmed his name and that he was "calm."',
    'Tom Hull confirmed his name and that he was "calm." | Police as Police',
  ],
  [
    'Police said Tom Hull admitted the theft and that he was "sorry."',
    'Tom Hull admitted the theft and that he was "sorry." | Police as Police',
  ],
  [
    'Police said Tom Hull confirmed that it was late and that he was "calm."',
    'that it was late and that he was "calm." | Tom Hull as Tom Hull via Police',
  ],
  [
    'Tom Hull confirmed his name and that he was "calm."',
    'his name and that he was "calm." | Tom Hull as Tom Hull',
  ],
])('%s', (text, expected) => {
  expect(heardIn(text)).toEqual([expected]);
});

describe('nobody passes on words of those one answers', () => {
  test.each(['hit back at', 'lashed out at', 'thanked', 'responded to', 'blasted', 'warned', 'criticised'])(
    'Tom Hull %s critics who said it was "dull"',
    (verb) => {
      const critics = 'critics as who';
      expect(heardIn(`Tom Hull ${verb} critics who said it was "dull".`)).toEqual([
        `it was "dull" | ${critics}`,
      ]);
    },
  );

  test.each([
    ['Tom Hull hit back after critics said it was "dull".', 'it was "dull" | critics as critics'],
    ['Tom Hull quoted critics who said it was "dull".', 'it was "dull" | critics as who via Tom Hull'],
    ['Tom Hull told of a man who called it "dull".', 'it "dull" | a man as who via Tom Hull'],
    ['Tom Hull complained of critics who called it "dull".', 'it "dull" | critics as who via Tom Hull'],
    [
      'Tom Hull told reporters that a man who called it "dull" left.',
      'it "dull" left | a man as who via Tom Hull',
    ],
  ])('%s', (text, expected) => {
    expect(heardIn(text)).toEqual([expected]);
  });
});
