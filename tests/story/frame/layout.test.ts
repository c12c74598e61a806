import { expect, test } from 'vitest';
import { groupLines } from '../../../src/story/frame/group-lines.ts';
import { splitLines } from '../../../src/story/frame/lines.ts';

function paragraphs(source: string): string[] {
  return groupLines(splitLines(source)).map((lines) => lines.map(({ text }) => text).join(' '));
}

const ONE = 'The mayor of the small town on the river said on Tuesday that he was leaving office.';
const TWO = '"I have had enough of it," he said, and got into a car that was waiting at the door.';
const THREE = 'His rivals want a vote before the summer, and the council will meet on Friday evening.';
const ALL = [ONE, TWO, THREE];

function wrap(text: string, width: number, first = '', rest = ''): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = rest;
    }
    line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}

test.each([
  ['blank lines between, lines wrapped', ALL.map((text) => wrap(text, 40)).join('\n\n')],
  ['one line a paragraph', ALL.join('\n')],
  ['one line a paragraph, blank lines between', ALL.join('\n\n')],
  ['one line a paragraph, each set in', ALL.map((text) => `    ${text}`).join('\n')],
  ['first lines set in by blanks', ALL.map((text) => wrap(text, 40, '    ')).join('\n')],
  ['first lines set in by a tab and blanks', ALL.map((text) => wrap(text, 40, '\t   ')).join('\n')],
  ['everything set in, first lines more', ALL.map((text) => wrap(text, 40, '      ', '  ')).join('\n')],
  ['lines that end early', ALL.map((text) => wrap(text, 34)).join('\n')],
  ['double spacing', ALL.map((text) => wrap(text, 40).replaceAll('\n', '\n\n')).join('\n\n\n')],
  [
    'carriage returns',
    ALL.map((text) => wrap(text, 40))
      .join('\n\n')
      .replaceAll('\n', '\r'),
  ],
])('%s', (_, source) => {
  expect(paragraphs(source)).toEqual(ALL);
});

test('a page break inside a sentence parts nothing, one between paragraphs does', () => {
  expect(paragraphs('He said he\n\n\f\nwould go.\n\f\nHe left.')).toEqual([
    'He said he would go.',
    'He left.',
  ]);
});

test('a subhead in capitals is apart where no blank lines are', () => {
  const source = [wrap(ONE, 40), 'NEXT STEPS', wrap(THREE, 40)].join('\n');
  expect(paragraphs(source)).toEqual([ONE, 'NEXT STEPS', THREE]);
});

test('bullets, with the lines that hang under them', () => {
  expect(paragraphs('* one is\n  longer\n* two\n- Three')).toEqual(['* one is longer', '* two', '- Three']);
});

test('rows of a table stay together, with their heading and without the text around', () => {
  const source =
    'Results were as follows.\n            Q1     Q2\nSales      31.2   42.7\nProfit      1.9    nil\nThe firm said so.';
  expect(paragraphs(source)).toEqual([
    'Results were as follows.',
    'Q1     Q2 Sales      31.2   42.7 Profit      1.9    nil',
    'The firm said so.',
  ]);
});

test('a wide gap inside a sentence makes no table', () => {
  const text = 'The stores would fetch  150\nmln dlrs to 250 mln dlrs. Owners\npay 5.9 pct to the parent.';
  expect(paragraphs(text)).toEqual([text.replaceAll('\n', ' ')]);
});

test('a block set in is one paragraph', () => {
  const source = `${wrap(ONE, 40)}\n\n${wrap(TWO, 40, '    ', '    ')}\n\n${wrap(THREE, 40)}`;
  expect(paragraphs(source)).toEqual(ALL);
});

test('asides in brackets of their own lines', () => {
  expect(paragraphs('The firm said so.\n($1 = 0.8 euros)\n(Editing by Ann Bell)\n((ann@a.example))')).toEqual(
    ['The firm said so.', '($1 = 0.8 euros)', '(Editing by Ann Bell)', '((ann@a.example))'],
  );
});
