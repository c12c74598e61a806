import { matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import { fitsPattern } from '../../src/ingest/fits-pattern.ts';

const PATHS = [
  'a.txt',
  'A.txt',
  'b.txt',
  '1998/a.txt',
  '1998/may/a.txt',
  '1999/a.txt',
  'c++/a.txt',
  '[x]/a.txt',
  'ä/ß.txt',
];
const PATTERNS = [
  ...[
    'a.txt',
    'A.TXT',
    './a.txt',
    'b/../a.txt',
    '1998//a.txt',
    '1998/./a.txt',
    '/a.txt',
    'a.txt/',
    '',
    '.',
    '..',
  ],
  ...[
    '*',
    '**',
    '*.txt',
    '**/a.txt',
    '1998/*',
    '1998/**',
    '1998/**/a.txt',
    '199?/*',
    '19*/a.txt',
    '**/may/*',
  ],
  ...[
    '199[89]/*',
    '{1998,1999}/*',
    '{a,b}.txt',
    '!(a).txt',
    '+(a).txt',
    '@(a|b).txt',
    '?(a).txt',
    '!a.txt',
    '#a.txt',
  ],
  ...[
    'c++/*',
    'c++/a.txt',
    '\\[x\\]/*',
    '[x]/*',
    '1998\\a.txt',
    'ä/*',
    'Ä/*',
    'ä/SS.txt',
    '[a',
    '{a',
    'a.txt|b.txt',
  ],
];

test.each(PATTERNS)('%j fits the same files as for the system', (pattern) => {
  for (const path of PATHS)
    expect([path, fitsPattern(path, pattern)]).toEqual([path, matchesGlob(path, pattern)]);
});

test('some patterns fit some files, and each file is fitted by one that names it', () => {
  expect(PATHS.map((path) => fitsPattern(path, path))).toEqual(PATHS.map((path) => path !== '[x]/a.txt'));
  expect(PATHS.filter((path) => fitsPattern(path, '1998/**'))).toEqual(['1998/a.txt', '1998/may/a.txt']);
});
