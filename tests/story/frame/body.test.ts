import { expect, test } from 'vitest';
import { readFrame } from '../../../src/story/frame/read-frame.ts';

const TOP = 'Mayor quits\nBy Ann Bell\n\nROME (Reuters) - The mayor quit on Tuesday.';

/** Paragraphs below the first as `KIND text`. */
function below(text: string): string[] {
  const { paragraphs } = readFrame(`${TOP}\n\n${text}`, 'x.txt').frame;
  return paragraphs.slice(1).map(({ kind, text: words }) => `${kind} ${words}`);
}

test.each([
  ['SUBHEAD', 'NEXT STEPS'],
  ['SUBHEAD', "'ROCKING THE BOAT'?"],
  ['SUBHEAD', 'What happens next'],
  ['SUBHEAD', 'Group F — Sweden 1 – 0 Korea'],
  ['SUBHEAD', 'FULL TEXT.'],
  ['SUBHEAD', '3:40 p.m.'],
  ['BODY', 'NEW YORK, N.Y.'],
  ['BODY', 'Time: 20 minutes'],
  ['BODY', 'He left.'],
  ['BODY', 'The mayor said:'],
  ['BODY', '"I quit"'],
  ['BODY', 'Is it over?'],
  ['BODY', 'A line of very many words that goes on and on'],
  ['NOTE', '($1 = 0.8 euros)'],
  ['NOTE', '(Adds background)'],
  ['NOTE', 'Editor’s note: the mayor is a relative'],
  ['NOTE', 'NOTE: Net excludes the sale of the ferry.'],
  ['NOTE', 'Correction: An earlier version of this story named another mayor.'],
  ['NOTE', 'This article has been updated with a remark of the mayor.'],
  ['NOTE', 'For more on the ferry, double-click on <ID:nX1>'],
  ['NOTE', '(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS)'],
  ['NOTE', '(Ann Bell is a columnist. The opinions expressed are her own.)'],
  ['BODY', 'For more than a year the mayor had to see the harbor from afar.'],
  ['SIGN_OFF', '- Additional reporting by Ann Bell'],
  ['CONTACT', '(ann.bell@a.example; +39 06 555 0100; Messaging: ann.bell.a.example)'],
  ['CONTACT', 'ann.bell@a.example'],
  ['BODY', 'Write to ann.bell@a.example, the mayor said.'],
  ['BODY', 'Ed Bell, who left in May, will not come back.'],
  ['SIGN_OFF', '(Editing by Tom Roe)'],
  ['TABULAR', 'Net  1.9  2.0'],
])('%s: %s', (kind, text) => {
  expect(below(`${text}\n\nHis rivals want a vote.`)).toEqual([
    `${kind} ${text}`,
    'BODY His rivals want a vote.',
  ]);
});

test('several short lines together are a list, not subheads', () => {
  expect(below('One cup of oats\n\nTwo spoons of salt\n\nStir it all well.')).toEqual([
    'BODY One cup of oats',
    'BODY Two spoons of salt',
    'BODY Stir it all well.',
  ]);
});

test('no subhead right above the sign-off or at the end', () => {
  expect(below('NEXT STEPS\n\n(Editing by Tom Roe)')).toEqual([
    'BODY NEXT STEPS',
    'SIGN_OFF (Editing by Tom Roe)',
  ]);
  expect(below('NEXT STEPS')).toEqual(['BODY NEXT STEPS']);
});

test('each paragraph carries the subhead it stands under', () => {
  const { paragraphs } = readFrame(
    `${TOP}\n\nONE\n\nHe left.\n\nTWO\n\nShe came.\n\nThey met.`,
    'x.txt',
  ).frame;
  expect(paragraphs.map(({ section }) => section)).toEqual([null, null, 'ONE', null, 'TWO', 'TWO']);
});

test('sign-offs that hang on the last sentence become paragraphs', () => {
  expect(below('"No," he said. (Reporting by Tom Roe; Editing by Li Wei)')).toEqual([
    'BODY "No," he said.',
    'SIGN_OFF (Reporting by Tom Roe; Editing by Li Wei)',
  ]);
  expect(below('He left. (Reporting by Tom Roe) (Editing by\nLi Wei) ($1 = 0.8 euros)')).toEqual([
    'BODY He left.',
    'SIGN_OFF (Reporting by Tom Roe)',
    'SIGN_OFF (Editing by Li Wei)',
    'NOTE ($1 = 0.8 euros)',
  ]);
});

test.each([
  ['Reuter', 'AGENCY'],
  ['REUTER...', 'AGENCY'],
  ['-0-', 'OTHER'],
  ['ENDS', 'OTHER'],
  ['(ab/cde)', 'OTHER'],
  ['sh-lb/kr', 'OTHER'],
  ['ab/cd', 'OTHER'],
  ['###', 'OTHER'],
  ['AP-NY-10-13-09 1723EDT', 'DATE'],
  ['(c) 2009 Somebody', 'COPYRIGHT'],
  ['Somebody 2009 All rights reserved', 'COPYRIGHT'],
])('the foot of a story: %s', (line, kind) => {
  const source = `${TOP}\n\nHe left.\n ${line}\n`;
  const { frame } = readFrame(source, 'x.txt');
  expect(frame.paragraphs.at(-1)?.text).toBe('He left.');
  const last = frame.furniture.at(-1);
  expect([last?.kind, last && source.slice(last.span.start, last.span.end)]).toEqual([kind, line]);
});

test('several of them, in any order, and a notice of several lines', () => {
  const { frame } = readFrame(
    `${TOP}\n\nHe left.\n\n-0-\n\nCopyright 2009 Somebody\nand others.\nAll rights reserved.\nReuter`,
    'x.txt',
  );
  expect(frame.paragraphs.at(-1)?.text).toBe('He left.');
  expect(frame.copyrightNotice).toBe('Copyright 2009 Somebody and others. All rights reserved.');
});

test('a signature that hangs on the last sentence', () => {
  const source = 'Mayor quits\n\n    OSLO, May 3 - The mayor quit a\nyear ago. REUTER';
  const { frame } = readFrame(source, 'x.txt');
  expect([frame.agency, frame.paragraphs.at(-1)?.text]).toEqual(['Reuters', 'The mayor quit a year ago.']);
});

test('a dateline on a line of its own', () => {
  const { frame } = readFrame(
    'Mayor quits\nBy Ann Bell\n\nROME, Oct 13 (Reuters) -\n\nThe mayor quit.',
    'x.txt',
  );
  expect([frame.dateline?.text, frame.paragraphs.map(({ text }) => text)]).toEqual([
    'ROME, Oct 13 (Reuters)',
    ['The mayor quit.'],
  ]);
});

test('a dateline broken over lines', () => {
  const source = 'Mayor quits\n\n    SURFERS PARADISE,\nAustralia, March 24 - The mayor quit.';
  const { frame } = readFrame(source, 'x.txt');
  expect(frame.dateline).toMatchObject({
    text: 'SURFERS PARADISE, Australia, March 24',
    dateText: 'March 24',
  });
  expect(frame.paragraphs[0]?.text).toBe('The mayor quit.');
});

const LONG = 'The mayor of the small town on the river said on Tuesday that he was leaving office at once.';

test('paragraphs glued by two blanks are parted', () => {
  const [one, two] = [`${LONG} ${LONG} ${LONG}`, `"No," he said. ${LONG} ${LONG} ${LONG}`];
  expect(below(`${one}  ${two}  ${one}`)).toEqual([`BODY ${one}`, `BODY ${two}`, `BODY ${one}`]);
});

test('a typist who puts two blanks behind every sentence parts nothing', () => {
  const paragraph = Array.from({ length: 8 }, () => LONG).join('  ');
  expect(below(`${paragraph}\n\n${paragraph}\n\n${paragraph}`)).toHaveLength(3);
});

test('words are counted in the text, not in subheads and sign-offs', () => {
  const { frame } = readFrame(
    `${TOP}\n\nNEXT STEPS\n\nHe – the "mayor" – left.\n\n(Editing by Tom Roe)`,
    'x.txt',
  );
  expect(frame.wordCount).toBe(9);
});

test('a row behind the dateline and the period between rows are of the table', () => {
  const source = [
    'ACME CORP 4TH QTR LOSS',
    '',
    '    ROME, March 6 - Shr loss 3.86 dlrs vs profit 37 cts',
    '    Net loss 24,973,000 vs profit 2,389,000',
    '    Sales 62.5 mln vs total 65.3 mln.',
    '    Year',
    '    Shr <ACM> profit 3.6p vs 1.32p',
    '    Sales 268.0 mln vs 272.7 mln',
    '    NOTE: The loss includes the cost of moving the whole works from Rome to',
    'the island of Elba.',
  ].join('\n');
  const { paragraphs, dateline } = readFrame(source, 'x.txt').frame;
  expect(dateline?.text).toBe('ROME, March 6');
  expect(paragraphs.map(({ kind, text }) => `${kind} ${text.slice(0, 12)}`)).toEqual([
    'TABULAR Shr loss 3.8',
    'TABULAR Net loss 24,',
    'NOTE NOTE: The lo',
  ]);
});

test('dashes of two strokes mark bullets, but not in the middle of a sentence', () => {
  expect(below('-- the ferry was sold;\n\n-- the pier stays.')).toEqual([
    'BULLET the ferry was sold;',
    'BULLET the pier stays.',
  ]);
  expect(
    below('The ferry, he said, was sold to three investors from the island\n-- and to nobody else.'),
  ).toHaveLength(1);
});

test('marks that part sections are no paragraphs', () => {
  const { paragraphs, furniture } = readFrame(
    `${TOP}\n\n___\n\nHe left.\n\n* * *\n\nHe came back.`,
    'x.txt',
  ).frame;
  expect(paragraphs.map(({ text }) => text)).toEqual([
    'The mayor quit on Tuesday.',
    'He left.',
    'He came back.',
  ]);
  expect(furniture.filter(({ kind }) => kind === 'OTHER')).toHaveLength(3);
});

test('an agency signs behind a dash', () => {
  expect(readFrame(`${TOP}\n\n- Reuters.`, 'x.txt').frame).toMatchObject({
    agency: 'Reuters',
    paragraphs: [{ kind: 'BODY' }],
  });
});
