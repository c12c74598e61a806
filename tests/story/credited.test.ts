import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { rowsOf } from './parse.ts';
import type { Row } from './parse.ts';

/** Words with who speaks them behind a dash, and what stands behind a dash otherwise. */
const CASES: ByConstruction<Row> = {
  'a credit behind a dash': [
    [
      'QUOTE OF THE DAY: "I came to cut spending." — Rep. Fay Duquette',
      ['I came to cut spending.', 'Fay Duquette', 'Rep. Fay Duquette'],
    ],
    [
      'Quote of the day: "I came to cut spending." — Rep. Fay Duquette, leaving a meeting.',
      ['I came to cut spending.', 'Fay Duquette', 'Rep. Fay Duquette'],
    ],
    [
      '"I came to cut spending, all of it." – Fay Duquette, Port Calder',
      ['I came to cut spending, all of it.', 'Fay Duquette', 'Fay Duquette'],
    ],
    [
      '"I came to cut spending, all of it." -- Fay Duquette, a nurse',
      ['I came to cut spending, all of it.', 'Fay Duquette', 'Fay Duquette'],
    ],
    [
      '"I came to cut spending" -- Fay Duquette, a nurse and a mother',
      ['I came to cut spending', 'Fay Duquette', 'Fay Duquette'],
    ],
    [
      '"I came to cut spending." -- Fay Duquette, head of the port and the fleet',
      ['I came to cut spending.', 'Fay Duquette', 'Fay Duquette'],
    ],
    [
      'Peter Orme left. "It is late," he said.\n\n"I came to cut it all." - Fay Duquette',
      ['It is late,', 'Peter Orme', 'he'],
      ['I came to cut it all.', 'Fay Duquette', 'Fay Duquette'],
    ],
  ],
  'a song and who sings it': [
    ['Sales rose.\n\n"Hard Road" (Fay Duquette)'],
    ['Sales rose.\n\n"Low Tide." (Fay Duquette, Calder Records)', ['Low Tide.', null, null]],
  ],
  'a credit in a bracket': [
    [
      'Sales rose.\n\n"This is a sign of the strength of the brand." (Fay Duquette, chief executive)',
      ['This is a sign of the strength of the brand.', 'Fay Duquette', 'Fay Duquette'],
    ],
    [
      'Sales rose.\n\n"This is a sign of the strength of the brand" (Fay Duquette).',
      ['This is a sign of the strength of the brand', 'Fay Duquette', 'Fay Duquette'],
    ],
    ['Sales rose.\n\n"This is a fine sign." (Port Post)', ['This is a fine sign.', null, null]],
    ['Sales rose.\n\n"This is a fine sign." (Fay Duquette, Reuters)', ['This is a fine sign.', null, null]],
    ['Sales rose.\n\n"This is a fine sign." (Photo by Fay Duquette)', ['This is a fine sign.', null, null]],
    [
      'Sales rose.\n\n"This is a fine sign." (Fay Duquette had died in May.)',
      ['This is a fine sign.', null, null],
    ],
    [
      'Sales rose.\n\n"This is a fine sign." (Fay Duquette and Peter Orme)',
      ['This is a fine sign.', null, null],
    ],
  ],
  'what else a dash leads to': [
    [
      '"We came to cut spending." — Fay Duquette walked when Peter Orme said it.',
      ['We came to cut spending.', null, null],
    ],
    ['"We came to cut spending," — the quay was empty.', ['We came to cut spending,', null, null]],
    ['"Last orders" - Fay Duquette, Peter Orme and a lost inn'],
    ['"Last orders" – Fay Duquette, the lost inn and me'],
    ['"I came to cut it." – Fay Duquette, Peter Orme and Ada Ruhl', ['I came to cut it.', null, null]],
    ['Peter Orme said "we go" — Fay Duquette, that is.', ['we go', 'Peter Orme', 'Peter Orme']],
  ],
};

testByConstruction(CASES, rowsOf);
