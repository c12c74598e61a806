import { describe, expect, test } from 'vitest';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** Where what is said ends and the reporter goes on: each construction with its counter-examples. */
const CASES: Readonly<Record<string, readonly (readonly [string, ...Reported[]])[]>> = {
  'behind an attribution, a half of today goes on with what is said of today': [
    [
      'The room has moved to the hall, Anna Ruhl said, and the book drop remains open.',
      ['The room has moved to the hall … and the book drop remains open', 'Anna Ruhl'],
    ],
    [
      'The roof is leaking, Anna Ruhl said on Monday, but repairs will begin in May.',
      ['The roof is leaking … but repairs will begin in May', 'Anna Ruhl'],
    ],
    [
      'The lift has been out since May, Anna Ruhl told the board, and its motor is worn.',
      ['The lift has been out since May … and its motor is worn', 'Anna Ruhl'],
    ],
    [
      'Two skippers have signed, Anna Ruhl says, and one has already paid.',
      ['Two skippers have signed … and one has already paid', 'Anna Ruhl'],
    ],
    [
      'Many pupils have left, Anna Ruhl says, and most have found work.',
      ['Many pupils have left … and most have found work', 'Anna Ruhl'],
    ],
  ],
  'not so what the reporter tells beside it': [
    ['The pier has closed, Anna Ruhl said, and police arrested him.', ['The pier has closed', 'Anna Ruhl']],
    ['The pier has closed, Anna Ruhl said, and left the room.', ['The pier has closed', 'Anna Ruhl']],
    ['The pier was shut, Anna Ruhl said, and hung up.', ['The pier was shut', 'Anna Ruhl']],
    [
      'The pier has closed, Anna Ruhl said, and analysts expect losses.',
      ['The pier has closed', 'Anna Ruhl'],
    ],
    [
      'The pier has closed, Anna Ruhl said, and the mayor says it is safe.',
      ['The pier has closed', 'Anna Ruhl'],
      ['it is safe', 'the mayor'],
    ],
    ['The pier is shut, Anna Ruhl says, and Orme has left.', ['The pier is shut', 'Anna Ruhl']],
    [
      'The lorry hit a wall, Anna Ruhl said, and turned over.',
      ['The lorry hit a wall … and turned over', 'Anna Ruhl'],
    ],
  ],
  'a half that somebody else tells is theirs alone': [
    [
      'The pier has closed, Anna Ruhl said, and the hall is shut, Peter Orme added.',
      ['The pier has closed', 'Anna Ruhl'],
      ['the hall is shut', 'Peter Orme'],
    ],
    [
      'It rained all night, Anna Ruhl said, but the crew stayed dry, Peter Orme said.',
      ['It rained all night', 'Anna Ruhl'],
      ['the crew stayed dry', 'Peter Orme'],
    ],
  ],
};

for (const [title, cases] of Object.entries(CASES)) {
  describe(title, () => {
    for (const [text, ...rows] of cases) {
      test(text, () => {
        expect(reportedIn(text)).toEqual(rows);
      });
    }
  });
}
