import { expect, test } from 'vitest';
import { saidIn } from './parse.ts';

/** A body is the same one with and without the word for what it is behind its name. */
test.each([
  ['The RMT union said it was shut. ¶ “No,” RMT said. ¶ The union said it was late.', 'RMT'],
  ['The Unite union said it was shut. ¶ “No,” Unite said. ¶ The union said it was late.', 'Unite'],
  [
    'The Orrin Trust charity said it was shut. ¶ “No,” the charity said. ¶ “Yes,” the Orrin Trust said.',
    'Orrin Trust',
  ],
  ['The Orrin Trust think tank said it was shut. ¶ “No,” the think tank said.', 'Orrin Trust'],
  ['The Demos think-tank said it was shut. ¶ “No,” it said. ¶ “Yes,” the think-tank said.', 'Demos'],
  [
    'The Royal College of Tides union said it was shut. ¶ “No,” the Royal College of Tides said.',
    'Royal College of Tides',
  ],
  ['Rail union the RMT said it was shut. ¶ “No,” the union said. ¶ “Yes,” the RMT said.', 'RMT'],
  ['Think tank the Orrin Trust said it was shut. ¶ “No,” the think tank said.', 'Orrin Trust'],
  ['The Orrin Trust, a think tank, said it was shut. ¶ “No,” the think tank said.', 'Orrin Trust'],
])('%s', (text, by) => {
  expect([...new Set(saidIn(text.replaceAll(' ¶ ', '\n\n')).map((said) => said.by))]).toEqual([by]);
});

test.each([
  ['A London think tank said it was shut.', 'A London think tank'],
  ['The London think tank said it was shut.', 'The London think tank'],
  ['The Tory think tank said it was shut.', 'The Tory think tank'],
  ['The Teachers union said it was shut.', 'The Teachers union'],
  ['The Doctors union said it was shut.', 'The Doctors union'],
  ['The Postal union said it was shut.', 'Postal union'],
  ['The Rugby union said it was shut.', 'Rugby union'],
  ['The Climate think tank said it was shut.', 'The Climate think tank'],
  ['The Defence think tank said it was shut.', 'The Defence think tank'],
  ['The Whitehall think tank said it was shut.', 'The Whitehall think tank'],
  ['Brae magazine said it was shut.', 'Brae magazine'],
  ['The Brae charity said it was shut.', 'Brae charity'],
  ['A tank commander said it was shut.', 'A tank commander'],
])('what only tells where it is, or ends its name: %s', (text, by) => {
  expect(saidIn(`It was late.\n\n${text}`).map((said) => said.by)).toEqual([by]);
});
