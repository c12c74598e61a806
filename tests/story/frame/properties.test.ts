import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFrame } from '../../../src/story/frame/read-frame.ts';

/** A check without the cost of `expect`, which these tests would call a million times. */
function must(condition: boolean, what: string): void {
  if (!condition) throw new Error(`Expected that ${what}.`);
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

/** What must hold for every string there is. */
function holds(text: string): void {
  const { frame, flows, diagnostics } = readFrame(text, 'story.txt');
  const again = readFrame(text, 'story.txt');
  must(JSON.stringify(again.frame) === JSON.stringify(frame), 'the same text gives the same frame');
  must(frame.title !== '', 'there is a title');
  let end = 0;
  for (const { span } of [...frame.furniture, ...frame.paragraphs].sort(
    (a, b) => a.span.start - b.span.start,
  )) {
    must(span.start >= end && span.end > span.start, 'spans neither overlap nor are empty');
    must(!/\S/.test(text.slice(end, span.start)), 'only blanks lie between furniture and paragraphs');
    must(
      /^\S/.test(text.charAt(span.start)) && /\S$/.test(text.charAt(span.end - 1)),
      'spans have no blank ends',
    );
    end = span.end;
  }
  must(!/\S/.test(text.slice(end)), 'only blanks lie behind the last span');
  must(flows.length === frame.paragraphs.length, 'each paragraph has its flow text');
  for (const [index, { text: words, span, position }] of frame.paragraphs.entries()) {
    const flow = flows[index];
    must(
      position === index + 1 && flow?.text === words,
      'paragraphs are numbered and have the text of their flow',
    );
    must(
      squeezed(words) === squeezed(text.slice(span.start, span.end)),
      'a text is that of its span, blanks aside',
    );
    for (let at = 0; at < words.length; at++)
      if (words.charAt(at) !== ' ')
        must(text.charAt(flow?.toSource(at) ?? -1) === words.charAt(at), 'offsets lead back');
  }
  for (const { name, span } of frame.credits)
    must(squeezed(text.slice(span.start, span.end)) === squeezed(name), 'a credit stands in its span');
  if (frame.dateline !== null) {
    const { span, text: printed } = frame.dateline;
    must(squeezed(text.slice(span.start, span.end)) === squeezed(printed), 'the dateline stands in its span');
  }
  for (const { span } of diagnostics)
    must(
      span === null || (span.start >= 0 && span.end > span.start && span.end <= text.length),
      'remarks have a place',
    );
}

/** Pieces that wire copy is made of, and pieces that break it. */
const fragment = fc.constantFrom(
  ...[
    'By Ann Bell and Tom Roe',
    'By',
    'Reuters',
    '(Reuters)',
    'ROME, May 3 (Reuters) - ',
    'NEW YORK _ ',
    '-- ',
    '--',
  ],
  ...[
    'Tue Oct 13, 2009 5:23pm EDT',
    'HUMAN RIGHTS',
    'Mayor quits',
    'The mayor quit.',
    '"I quit," he said. ',
    '* ',
  ],
  ...[
    '(Reporting by Ann Bell in Rome; Editing by Tom Roe)',
    '(Editing by',
    'Contributing: Li Wei',
    '($1 = 1 euro)',
  ],
  ...[
    'Copyright 2009 Somebody',
    'All rights reserved',
    'Reuter',
    '-0-',
    'ends',
    'Net  1.2  3.4',
    'RUSSIA-GAS/EUROPE',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\f',
    '\t',
    '    ',
    '  ',
    ' ',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\0',
    '\ud83d',
    '🍎',
    '\ufffd',
  ],
  ...[
    'and',
    ',',
    '-',
    '–',
    '.',
    '(',
    ')',
    '“',
    '”',
    "''",
    '``',
    ' in Palm Beach, Florida',
    'word word',
    'short-',
    'ab@c.de',
  ],
);
const wireLike = fc.array(fragment, { maxLength: 60 }).map((pieces) => pieces.join(''));

test('any string', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), holds), { numRuns: 300 });
});

test('any string of UTF-16 units, pairs broken', () => {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 });
  fc.assert(
    fc.property(
      units.map((codes) => String.fromCharCode(...codes)),
      holds,
    ),
    { numRuns: 300 },
  );
});

test('strings made of the pieces of wire copy', () => {
  fc.assert(fc.property(wireLike, holds), { numRuns: 1500 });
});

test('a story with anything put into it anywhere', () => {
  const story = readFileSync('seeds/clinton-russia-iran-sanctions.txt', 'utf8');
  const cut = fc.tuple(fc.nat(story.length), fc.nat(200), wireLike);
  fc.assert(
    fc.property(cut, ([at, length, piece]) => {
      holds(story.slice(0, at) + piece + story.slice(at + length));
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['a million line feeds', '\n'.repeat(1_000_000)],
  ['lines of one letter', 'a\n'.repeat(100_000)],
  ['one line of quotation marks', '"'.repeat(300_000)],
  ['one line of brackets', '('.repeat(300_000)],
  ['one line of sign-offs never closed', '(Editing by '.repeat(30_000)],
  ['one line of dashes', ' - '.repeat(100_000)],
  ['a word said over and over', 'no no '.repeat(60_000)],
  ['NUL', '\0'.repeat(300_000)],
  ['page breaks', 'a\f'.repeat(50_000)],
])('%s', (_, text) => {
  const { frame } = readFrame(text, 'story.txt');
  expect(frame.title).not.toBe('');
});
