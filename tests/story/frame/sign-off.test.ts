import { expect, test } from 'vitest';
import { readContribution } from '../../../src/story/frame/contribution.ts';
import { findSignOff, readSignOff } from '../../../src/story/frame/sign-off.ts';

function parts(text: string): unknown {
  const credits = readSignOff(text) ?? readContribution(text);
  return credits?.map(
    ({ role, start, end, location }) =>
      `${role} ${text.slice(start, end)}${location === null ? '' : ` @ ${location}`}`,
  );
}

test.each([
  [
    '(Additional reporting by Ann Bell in Beijing and Tom Roe; Writing by Li Wei; Editing by Jo Fox)',
    [
      'ADDITIONAL_REPORTING Ann Bell @ Beijing',
      'ADDITIONAL_REPORTING Tom Roe',
      'WRITING Li Wei',
      'EDITING Jo Fox',
    ],
  ],
  [
    '(Reporting by Ann Bell and Tom Roe, editing by Jo Fox)',
    ['REPORTING Ann Bell', 'REPORTING Tom Roe', 'EDITING Jo Fox'],
  ],
  [
    '(Reporting by  Ann Bell  and Tom Roe in New York and  Li Wei  in Paris; Editing by  Jo Fox )',
    [
      'REPORTING Ann Bell @ New York',
      'REPORTING Tom Roe @ New York',
      'REPORTING Li Wei @ Paris',
      'EDITING Jo Fox',
    ],
  ],
  [
    '(Reporting by Ann Bell in Ft. Lauderdale, Tom De Sa’Roe in Zurich; Li Wei in London)',
    ['REPORTING Ann Bell @ Ft. Lauderdale', 'REPORTING Tom De Sa’Roe @ Zurich', 'REPORTING Li Wei @ London'],
  ],
  [
    '(Writing by Ann Bell. Additional reporting by Tom Roe in Charlotte, North Carolina. Editing by Jo Fox.)',
    ['WRITING Ann Bell', 'ADDITIONAL_REPORTING Tom Roe @ Charlotte, North Carolina', 'EDITING Jo Fox'],
  ],
  [
    '(Reporting by Ann Bell in Washington, D.C., and Tom Roe Jr.)',
    ['REPORTING Ann Bell @ Washington, D.C.', 'REPORTING Tom Roe Jr.'],
  ],
  ['(Reporting and writing by Ann Bell)', ['REPORTING Ann Bell', 'WRITING Ann Bell']],
  [
    '(Writing and additional reporting by Ann Bell in Bonn)',
    ['WRITING Ann Bell @ Bonn', 'ADDITIONAL_REPORTING Ann Bell @ Bonn'],
  ],
  [
    '(Reporting by Ann Bell, with additional reporting by Tom Roe)',
    ['REPORTING Ann Bell', 'ADDITIONAL_REPORTING Tom Roe'],
  ],
  ['(Additional reporting from Ann Bell in Bonn)', ['ADDITIONAL_REPORTING Ann Bell @ Bonn']],
  ['(Reporting by Ann Bell; Editing Tom Roe)', ['REPORTING Ann Bell', 'EDITING Tom Roe']],
  ['(Editing by Ann Bell/Tom Roe & Li Wei)', ['EDITING Ann Bell', 'EDITING Tom Roe', 'EDITING Li Wei']],
  ['(Reporting by the Oslo newsroom; Editing by Jo Fox)', ['EDITING Jo Fox']],
  ['(Reporting Ann Bell; Editing by Jo Fox)', ['REPORTING Ann Bell', 'EDITING Jo Fox']],
  [
    '(Reporting by Ann Bell, additional reporting Tom Roe)',
    ['REPORTING Ann Bell', 'ADDITIONAL_REPORTING Tom Roe'],
  ],
  ['(Editing by by Jo Fox)', ['EDITING Jo Fox']],
  ['(Reporting by Ann Bell of IFR; Editing by Jo Fox)', ['REPORTING Ann Bell', 'EDITING Jo Fox']],
  ['(Reporting by Ann Bell, IFR)', ['REPORTING Ann Bell']],
  [
    '(Reporting by Ann Bell, London, and Tom Roe, Paris)',
    ['REPORTING Ann Bell @ London', 'REPORTING Tom Roe @ Paris'],
  ],
  ['(Reporting by Ann Bell (London) and Tom Roe)', ['REPORTING Ann Bell @ London', 'REPORTING Tom Roe']],
  [
    '(Reporting by Ann Bell, with Tom Roe in Rome)',
    ['REPORTING Ann Bell @ Rome', 'REPORTING Tom Roe @ Rome'],
  ],
  ['(Reporting by Tom Roe aboard the Swift)', ['REPORTING Tom Roe @ the Swift']],
  ['(Reporting by Ann Bell, Jr.\\; desking by Jo Fox)', ['REPORTING Ann Bell, Jr.', 'OTHER Jo Fox']],
  ['[Reporting by Ann Bell]', ['REPORTING Ann Bell']],
  [
    'Ann Bell reported from Rome, and Tom Roe from Oslo.',
    ['REPORTING Ann Bell @ Rome', 'REPORTING Tom Roe @ Oslo'],
  ],
  [
    'Ann Bell reported from Rome. Tom Roe contributed reporting from Oslo.',
    ['REPORTING Ann Bell @ Rome', 'ADDITIONAL_REPORTING Tom Roe @ Oslo'],
  ],
  ['(Reporting by Reuters Summit team, Ann Bell in Bonn)', ['REPORTING Ann Bell @ Bonn']],
  [
    '(Translated by Ann Bell; Photographs by Tom Roe; Graphics by Li Wei)',
    ['TRANSLATION Ann Bell', 'PHOTOGRAPHY Tom Roe', 'OTHER Li Wei'],
  ],
  ['Reporting by Ann Bell; Editing by Tom Roe', ['REPORTING Ann Bell', 'EDITING Tom Roe']],
  ['(Contributed reporting by Ann Bell)', ['ADDITIONAL_REPORTING Ann Bell']],
  ['Contributing: Ann Bell and Tom Roe.', ['ADDITIONAL_REPORTING Ann Bell', 'ADDITIONAL_REPORTING Tom Roe']],
  [
    'Associated Press writers Ann Bell in Rome and Tom Roe contributed to this report.',
    ['ADDITIONAL_REPORTING Ann Bell @ Rome', 'ADDITIONAL_REPORTING Tom Roe'],
  ],
])('%s', (text, expected) => {
  expect(parts(text)).toEqual(expected);
});

test.each([
  'Reporting by the paper showed that Ann Bell had known for years about the missing money.',
  'Reporting by Ann Bell, who joined the paper in 1988 as a copy boy, showed the money was missing.',
  'Editing by hand is slow.',
  'The freeze, which contributed to a sharp boost in the price, could draw retaliation, Ann Bell said.',
  '(Laughter)',
  'Ann Bell reported from Rome that the mayor had quit.',
  '(Editing Room)',
  '(Graphics Interchange Format)',
  '(Reporting the news)',
  '(Editing by Ann Bell) He went on.',
  '()',
])('no sign-off: %s', (text) => {
  expect(parts(text)).toBeUndefined();
});

test('a sign-off that hangs on a sentence is found, others in brackets are not', () => {
  const text = 'He left (by train). "No," (he) said. (Editing by Ann Bell) ($1 = 0.8 euros)';
  const place = findSignOff(text);
  expect(place && text.slice(place.start, place.end)).toBe('(Editing by Ann Bell)');
  expect(findSignOff('He left (by train). (Reporting lines vary)')).toBeNull();
});

test('a bracket never closed runs to the end', () => {
  const text = 'He left. (Editing by Ann Bell';
  expect(findSignOff(text)).toEqual({ start: 9, end: text.length });
});
