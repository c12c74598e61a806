import { expect, test } from 'vitest';
import { lastIn, saidIn } from './parse.ts';

const speakers = (text: string): (string | null)[] => saidIn(text).map(({ by }) => by);

test.each([
  [
    '"It is late," said a driver who gave his name only as Luis. The driver said he was ill.',
    ['Luis', 'Luis'],
  ],
  ['A driver who gave his name only as Luis said it was late. He said he was ill.', ['Luis', 'Luis']],
  ['"It is late," said one nurse, who would give her name only as Ada.', ['Ada']],
  ['"It is late," said a nurse who gave only her first name, Ada, in the hall.', ['Ada']],
  ['"It is late," said a nurse giving only her first name, Ada.', ['Ada']],
  ['"It is late," said the nurse, who asked to be identified only as Ada.', ['Ada']],
  ['"It is late," said a driver who met a man who gave his name as Luis.', ['a driver']],
  ['"It is late," said a student who lives on the street, Lina Falk.', ['Lina Falk']],
  ['"It is late," said a neighbour who saw the crash, Lina Falk, 40.', ['Lina Falk']],
  ['"It is late," said a student who knows her son, Jim Falk.', ['a student']],
  ['"It is late," said a student who voted for the winner, Jim Falk.', ['a student']],
])('words for somebody mean whom they go on to name: %s', (text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

test.each([
  ['Jim and Carol Beatty left. "It is late," her husband said.', 'Jim Beatty'],
  ['Jim and Carol Beatty left. "It is late," Jim said.\n\n"So it is," said his wife.', 'Carol Beatty'],
  ['Ann Lee met Jim and Carol Beatty. "Yes," Lee said. "It is late," her husband said.', 'her husband'],
  ['Jim Beatty and Carol Moss left. "Yes," Moss said. "It is late," her husband said.', 'her husband'],
])('a spouse is the other of two who share a family name: %s', (text, expected) => {
  expect(speakers(text).at(-1)).toBe(expected);
});

test('a relative is told by whose it is', () => {
  const husband = '"It is over," Ada Ruhl said.\n\nRuhl\u2019s husband, Emil, wept. ';
  expect(speakers(`${husband}Mr. Ruhl left. He said it was late.`)).toEqual(['Ada Ruhl', 'Emil']);
  // Either of two can be Mr. Ruhl.
  expect(
    speakers('Ruhl\u2019s son, Bo, and Ruhl\u2019s brother Odd left. Mr. Ruhl said it was late.'),
  ).toEqual(['Ruhl']);
  const couple = 'Nora and Tom Brekk sued. "We waited," said Mrs Brekk. ';
  expect(speakers(`${couple}Her husband said it was late.`)).toEqual(['Nora Brekk', 'Tom Brekk']);
  expect(speakers('Nora Brekk met Tom Brekk. Nora wept. Her husband said it was late.')).toEqual([
    'Her husband',
  ]);
  expect(speakers('Ada Ruhl wept. Her son, Timur, left. His mother says it was late.')).toEqual(['Ada Ruhl']);
  expect(speakers('Ada Ruhl wept. Her son, Timur, left. His father says it was late.')).toEqual([
    'His father',
  ]);
});

test.each([
  ['Tom Lee came with his wife, Corinne. "It is late," Mrs. Lee said.', 'Corinne'],
  ['Ada Ruhl wept. Her husband, Emil, left. "It is late," Mr. Ruhl said.', 'Emil'],
  ['Tom Lee left. His daughter, Anna, stayed. "It is late," Ms. Lee said.', 'Anna'],
  // Whom the story has called so before is called so still.
  [
    'Ann Lee left. Mrs. Lee sang. Tom Lee and his wife, Corinne, wept. "It is late," Mrs. Lee said.',
    'Ann Lee',
  ],
  ['Tom Lee came with his son, Max. "It is late," Mr. Lee said.', 'Tom Lee'],
  // Either of two.
  ['Ann Lee met Tom Lee and his wife, Corinne. "It is late," Mrs. Lee said.', null],
  ['Tom Lee left. His wife, Corinne, and his sister, Anna, wept. "It is late," Ms. Lee said.', 'Lee'],
  ['Ada Hull married Tom Lee. Their daughter, Anna, stayed. "It is late," Ms. Lee said.', 'Anna'],
  ['Tom Lee and Bo Hull left. Their youngest child, Anna, stayed. "It is late," Ms. Lee said.', 'Lee'],
  ['Tom Lee left. Their lawyer wept. His son, Max, stayed. "It is late," Ms. Lee said.', 'Lee'],
  [
    'Tom Lee came with his wife, Corinne. Their daughter, Anna, wept. "It is late," Mrs. Lee said.',
    'Corinne',
  ],
  ['Tom and Ann Lee came. Their daughter, Anna, wept. "It is late," Mrs. Lee said.', 'Ann Lee'],
  // A first name tells no family name.
  ['Tom Lee met Bo. His wife, Corinne, wept. "It is late," Mrs. Lee said.', 'Corinne'],
  ['Tom Lee left. Ada Ruhl came with her husband, Emil. "It is late," Mr. Lee said.', 'Tom Lee'],
])('a relative told of by the first name goes by the family name: %s', (text, expected) => {
  expect(speakers(text).at(-1) ?? null).toBe(expected);
});

test.each([
  ['Rosa Falk\u2019s son was shot.\n\n"I miss him," his mother said.', 'Rosa Falk'],
  ['Lars Falk, the eldest son of Rosa Falk, was shot. "I miss him," his mother said.', 'Rosa Falk'],
  ['Lars Falk is the son of Rosa Falk. "I miss him," his mother said.', 'Rosa Falk'],
  ['Tom Falk\u2019s son was shot. "I miss him," his mother said.', 'his mother'],
  ['Rosa Falk\u2019s daughter was shot. "I miss him," his mother said.', 'his mother'],
  [
    'Rosa Falk\u2019s son was shot. A driver\u2019s son was hurt. "I miss him," his mother said.',
    'his mother',
  ],
  ['Rosa Falk\u2019s son was shot. Tom Hull left. "I miss him," his mother said.', 'his mother'],
])('a mother is whose son or daughter the text tells of: %s', (text, by) => {
  expect(lastIn(text).by).toBe(by);
});

test('an age or a former office with a calling, and one beside another for a time, are those of whom the text has just told', () => {
  const resident = 'Resident Pablo Orme said he ran out. ';
  expect(speakers(`${resident}"It shook," said the 38-year-old bus driver.`)).toEqual([
    'Pablo Orme',
    'Pablo Orme',
  ]);
  expect(speakers('Pablo Orme, 19, ran out. "It shook," said the 38-year-old bus driver.')).toEqual([
    'the 38-year-old bus driver',
  ]);
  expect(speakers('Substitute Kofi Orme scored. "I slept," said the striker.')).toEqual(['Kofi Orme']);
  const manager = 'Manager Carlo Orme was pleased. ';
  expect(speakers(`${manager}The former Brae coach said it was late. It was dark, he added.`)).toEqual([
    'Carlo Orme',
    'Carlo Orme',
  ]);
  expect(speakers('Carlo Orme met Emil Ruhl. The former Brae coach said it was late.')).toEqual([
    'The former Brae coach',
  ]);
  expect(
    speakers('Coach Emil Ruhl left. Carlo Orme was pleased. The former Brae coach said it was late.'),
  ).toEqual(['The former Brae coach']);
  expect(speakers('Carlo Orme left. The former chairwoman said it was late.')).toEqual([
    'The former chairwoman',
  ]);
});

test.each([
  [
    'Emil Ruhl, 61, is the elder of two brothers who own the mill. Tom Ruhl, 57, runs it.',
    'his brother',
    'Tom Ruhl',
  ],
  ['Brothers Emil and Tom Ruhl own the mill.', 'his brother', 'Tom Ruhl'],
  ['Emil Ruhl and Tom Ruhl, who are brothers, own the mill.', 'his younger brother', 'Tom Ruhl'],
  ['The Ruhl brothers, Emil Ruhl and Tom Ruhl, own the mill.', 'his twin brother', 'Tom Ruhl'],
  ['Siblings Emil and Ada Ruhl own the mill.', 'his sister', 'Ada Ruhl'],
  ['Twins Emil and Ada Ruhl own the mill.', 'his elder sister', 'Ada Ruhl'],
  ['Emil Ruhl and Tom Ruhl own the mill.', 'his brother', 'his brother'],
  ['Three brothers own the mill: Emil Ruhl, Tom Ruhl and Bo Ruhl.', 'his brother', 'his brother'],
  ['The three brothers own the mill, among them Emil Ruhl and Tom Ruhl.', 'his brother', 'his brother'],
  ['Siblings Emil and Ada Ruhl own the mill.', 'his brother', 'his brother'],
  ['Brothers Emil and Tom Ruhl own the mill.', 'his wife', 'his wife'],
  ['Emil Ruhl of Lehman Brothers met Tom Ruhl.', 'his brother', 'his brother'],
  ['Emil Ruhl met Tom Ruhl. He has no brothers.', 'his brother', 'his brother'],
])('a brother or sister is the other of two that the story tells so: %s %s', (text, words, expected) => {
  const told = speakers(
    `${text}\n\n"It is late," Emil Ruhl said.\n\n"So it is," ${words} said when told of it.`,
  );
  expect(told).toEqual(['Emil Ruhl', expected]);
});
