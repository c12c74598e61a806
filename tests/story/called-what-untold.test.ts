import { expect, test } from 'vitest';
import { by } from './datelined.ts';

/** Who is called what the story has not told yet, or tells of the past: the only one named who can be. */

test.each([
  [
    'Sen. Rolf Hart spoke in Dale. Democratic Rep. Ida Hull stayed in Brae.\n\n"We win," the Republican said.',
    'Rolf Hart',
  ],
  ['Sen. Rolf Hart spoke. Democratic Rep. Ida Hull left.\n\n"We win," the Democrat said.', 'Ida Hull'],
  ['Gov. Rolf Hart vetoed the bill. A farmer clapped.\n\n"We win," the Republican said.', 'Rolf Hart'],
  ['Republican candidate Rolf Hart left. Rep. Ida Hull left.\n\n"We win," the Democrat said.', 'Ida Hull'],
  ['Labour MP Ida Hull met Conservative MP Rolf Hart.\n\n"It is bad," the Tory said.', 'Rolf Hart'],
  ['Sen. Rolf Hart left. Rep. Ida Hull left.\n\n"We win," the Republican said.', null],
  ['Gov. Rolf Hart (R) vetoed the bill.\n\n"It is bad," the Democrat said.', 'the Democrat'],
  ['Gov. Rolf Hart of the Republican Party left.\n\n"It is bad," the Democrat said.', 'the Democrat'],
  ['Green Party candidate Ida Hull left.\n\n"It is bad," the Democrat said.', 'the Democrat'],
  ['Gov. Rolf Hart, backed by Republicans, left.\n\n"It is bad," the Democrat said.', 'the Democrat'],
  ['Sen. Rolf Hart met Democratic Rep. Ida Hull.\n\n"We win," the Republican said.', 'Rolf Hart'],
  ['Teacher Ida Hull left.\n\n"We win," the Democrat said.', 'the Democrat'],
  ['Sen. Rolf Hart met a Republican from Brae.\n\n"We win," the Republican said.', 'the Republican'],
])('by a party: %s', (text, who) => {
  expect(by(text).at(-1)).toBe(who);
});

test.each([
  [
    'Rovers captain Rolf Hart left. Coach Arun Das praised the crowd.\n\n"We were poor," the defender said.',
    'Rolf Hart',
  ],
  [
    'Rolf Hart scored twice. Goalkeeper Arun Das wept. Das left.\n\n"We were poor," the striker said.',
    'Rolf Hart',
  ],
  ['Ida Hull leads. Director Arun Das praised her.\n\n"It is long," the actress said.', 'Ida Hull'],
  [
    'Captain Rolf Hart left. He denied it, although coach Arun Das said it was late.\n\n"We were poor," the defender said.',
    'Rolf Hart',
  ],
  ['Rolf Hart directed Ida Hull.\n\n"I was glad," the actor said.', 'the actor'],
  ['Police held Rolf Hart after the show. "He hit me," the singer said.', 'the singer'],
  ['Rolf Hart beat Arun Das.\n\n"I am tired," the jockey said.', null],
  [
    'Rolf Hart scored. Coach Arun Das sent on a striker. Das wept.\n\n"I am tired," the striker said.',
    'the striker',
  ],
])('by a calling: %s', (text, who) => {
  expect(by(text).at(-1)).toBe(who);
});

test.each([
  [
    'A former clerk in the treasurer\'s office, Ida Hull, came. Asked about it, the clerk answered: "Nothing."',
    'Ida Hull',
  ],
  ['Ida Hull, a former city police officer, came. Rolf Hart left. The officer said it was late.', 'Ida Hull'],
  ['Former nurse Ida Hull came. The nurse said it was late.', 'Ida Hull'],
  ['Ida Hull, a former officer, was shot by the officers. The officer said it was late.', 'The officer'],
  ['Rolf Hart, a former cook, took his car to a shop. The cook said it was late.', 'The cook'],
  ['Former mayor Ida Hull came. The mayor said it was late.', 'The mayor'],
  ['Ida Hull, a former pilot, met Rolf Hart, a former pilot. The pilot said it was late.', 'The pilot'],
])('by a calling that somebody has left: %s', (text, who) => {
  expect(by(text).at(-1)).toBe(who);
});
