import { expect, test } from 'vitest';
import type { StoryFrame } from '../../../src/domain/story.ts';
import { readFrame } from '../../../src/story/frame/read-frame.ts';

const TEXT = 'ROME, May 3 (Reuters) - The first paragraph of the story says what happened on Tuesday.';
const PROSE =
  'The first paragraph of the story says what happened on Tuesday, and where.\n\nThe second goes on.';

function frame(...lines: string[]): StoryFrame {
  return readFrame(lines.join('\n'), 'x.txt').frame;
}

/** Furniture as `KIND text`. */
function furniture(...lines: string[]): string[] {
  const source = lines.join('\n');
  return readFrame(source, 'x.txt').frame.furniture.map(
    ({ kind, span }) => `${kind} ${source.slice(span.start, span.end)}`,
  );
}

test('headline, byline and dateline with nothing between', () => {
  const { headline, byline, dateline } = frame('Mayor quits', 'By Ann Bell', TEXT);
  expect([headline, byline, dateline?.text]).toEqual(['Mayor quits', 'By Ann Bell', 'ROME, May 3 (Reuters)']);
});

test.each([
  'Report by U.N. Experts Finds Abuse',
  'Review by Orme Clears Hull',
  'Essay by Boy, 9, Wins Prize',
])('a headline of what somebody made: %s', (line) => {
  expect(frame(line, '', TEXT)).toMatchObject({ headline: line, byline: null });
});

test.each(['Orme Fires News Staff', 'Orme Shuts Riga Bureau'])(
  'below a byline a headline with an office at its end: %s',
  (line) => {
    expect(frame('By Ann Bell', line, '', TEXT).headline).toBe(line);
  },
);

test('of two headlines apart the one above the byline is chosen', () => {
  const { headline, alternativeHeadlines } = frame('Mayor Quits', '', 'MAYOR QUITS', 'By Ann Bell', '', TEXT);
  expect([headline, alternativeHeadlines]).toEqual(['MAYOR QUITS', ['Mayor Quits']]);
});

test('of two that stand together the second is a deck', () => {
  const { headline, alternativeHeadlines } = frame(
    'Mayor quits',
    'Rivals want a vote',
    'By Ann Bell',
    '',
    TEXT,
  );
  expect([headline, alternativeHeadlines]).toEqual(['Mayor quits', ['Rivals want a vote']]);
});

test('behind a line as wide as a page a preposition begins a deck', () => {
  const wide = 'Makers of Nets and Ropes Say They Have Ended Talks';
  const { headline, alternativeHeadlines } = frame(wide, 'After Years, a Sale', 'By Ann Bell', '', TEXT);
  expect([headline, alternativeHeadlines]).toEqual([wide, ['After Years, a Sale']]);
});

test('of two that say the same together the lower is chosen', () => {
  expect(frame('Mayor Quits', 'MAYOR QUITS', 'By Ann Bell', '', TEXT).headline).toBe('MAYOR QUITS');
});

test.each([
  [['Mayor quits after night of protest over', 'bridge that nobody wanted'], 'bridge that nobody wanted'],
  [['MAYOR QUITS AFTER A NIGHT OF PROTEST AGAINST BRIDGE', 'NOBODY WANTED'], 'NOBODY WANTED'],
  [['Makers of Nets Say Talks', 'With Rope Men Ended', 'Over Price of a Knot'], 'Over Price of a Knot'],
])('a headline broken over lines is joined: %j', (lines, end) => {
  const { headline, alternativeHeadlines } = frame(...lines, 'By Ann Bell', '', TEXT);
  expect(headline).toBe([...lines.slice(0, -1), end].join(' '));
  expect(alternativeHeadlines).toEqual([]);
});

test('without a byline the first headline is chosen', () => {
  const { headline, alternativeHeadlines } = frame('Mayor quits', '', 'Rivals want a vote', '', PROSE);
  expect([headline, alternativeHeadlines]).toEqual(['Mayor quits', ['Rivals want a vote']]);
});

test.each(['Is the mayor gone?', 'Mayor quits at Acme Inc.', 'Mayor: "I quit"', 'By-election called'])(
  'above a dateline anything short is a headline: %s',
  (line) => {
    expect(frame(line, '', TEXT).headline).toBe(line);
  },
);

test('a headline that looks like a byline, above the real one', () => {
  const { headline, byline } = frame('By Popular Demand', 'By Ann Bell', '', TEXT);
  expect([headline, byline]).toEqual(['By Popular Demand', 'By Ann Bell']);
});

test.each([
  [
    'a wrapped paragraph',
    'The mayor of the town said on Tuesday that he\nwould quit. He gave\nno reason.\n\nHe left.',
  ],
  ['a short sentence', 'The mayor quit.\n\nHe gave no reason.'],
  ['a quotation', '"I quit," the mayor said.\n\nHe gave no reason.'],
  ['words before a colon', 'The mayor said:\n\n"I quit."'],
  ['a single line', 'The mayor quits'],
])('no headline: %s', (_, text) => {
  const read = frame(text);
  expect(read.headline).toBeNull();
  expect(read.paragraphs[0]?.text.startsWith(text.slice(0, 10))).toBe(true);
});

test('machine header: the first line is the headline, an empty byline none', () => {
  const source = [
    '-- By all means: $1 = 1',
    '-- ',
    '-- Mon Apr 9, 2012 4:24pm EDT',
    '-- http://a.example/b',
    '',
    ` ${TEXT}`,
  ];
  const read = frame(...source);
  expect([read.headline, read.byline, read.publishedAt]).toEqual([
    'By all means: $1 = 1',
    null,
    '2012-04-09T16:24:00-04:00',
  ]);
  expect(furniture(...source)).toEqual([
    'HEADLINE -- By all means: $1 = 1',
    'OTHER --',
    'DATE -- Mon Apr 9, 2012 4:24pm EDT',
    'OTHER -- http://a.example/b',
    'DATELINE ROME, May 3 (Reuters)',
    'OTHER -',
  ]);
});

test('sluglines and their keywords', () => {
  const capitals = frame('RUSSIA-GAS/EUROPE (UPDATE 2, PIX)', 'Gas flows', 'By Ann Bell', '', TEXT);
  expect([capitals.slugline, capitals.keywords]).toEqual([
    'RUSSIA-GAS/EUROPE (UPDATE 2, PIX)',
    ['RUSSIA', 'GAS', 'EUROPE'],
  ]);
  const priority = frame('BC-EU--Farm Aid, 3rd Ld-Writethru,0500', 'Farms gain', 'By Ann Bell', '', TEXT);
  expect([priority.slugline, priority.keywords]).toEqual([
    'BC-EU--Farm Aid, 3rd Ld-Writethru,0500',
    ['EU', 'Farm Aid'],
  ]);
  expect(priority.headline).toBe('Farms gain');
});

test('a story with a slugline and no headline is called by it', () => {
  expect(frame('RUSSIA-GAS/EUROPE', '', TEXT).title).toBe('RUSSIA-GAS/EUROPE');
});

test.each([
  '(Adds details throughout)',
  'Corrects 7th paragraph',
  'EDITOR’S NOTE: strong language',
  '(Recasts, adds quotes)',
])('a note to editors: %s', (note) => {
  expect(frame('Mayor quits', note, 'By Ann Bell', '', TEXT).editorialNote).toBe(note);
});

test.each(['Ed Bell quits', 'Adds up: the mayor', 'Attention seekers'])('no note to editors: %s', (line) => {
  const read = frame(line, 'By Ann Bell', '', TEXT);
  expect([read.editorialNote, read.headline]).toEqual([null, line]);
});

test('agencies: on a line, behind a writer, in a byline, and ones only the dateline knows', () => {
  expect(frame('Mayor quits', 'By Ann Bell', 'Reuters', '', PROSE).agency).toBe('Reuters');
  expect(frame('Mayor quits', 'By Ann Bell', 'AP Business Writer', '', PROSE).agency).toBe('AP');
  expect(frame('Mayor quits', 'By Ann Bell, Reuters', '', PROSE).agency).toBe('Reuters');
  expect(frame('Mayor quits', 'Ann Bell, LDRS', '', PROSE).agency).toBe('LDRS');
  expect(frame('Mayor quits', 'Ann Bell', 'Reuters', '', PROSE).agency).toBe('Reuters');
  expect(
    frame('Mayor quits', 'By Ann Bell, Norvik', '', 'The mayor quit in Norvik on Monday.').agency,
  ).toBeNull();
  expect(frame('Mayor quits', 'By Ann Bell, Norvik', '', 'The mayor quit on Monday.').agency).toBe('Norvik');
  const small = ['Mayor quits', '', 'Halcyon News', '', 'ROME (Halcyon) - The mayor quit on Tuesday.'];
  expect(frame(...small).agency).toBe('Halcyon');
  expect(frame(...small).alternativeHeadlines).toEqual([]);
  expect(furniture(...small)).toContain('AGENCY Halcyon News');
});

test('a byline broken after `and`, and two bylines', () => {
  expect(
    frame('Mayor quits', 'By Ann Bell and', 'Tom Roe', '', TEXT).credits.map(({ name }) => name),
  ).toEqual(['Ann Bell', 'Tom Roe']);
  expect(frame('Mayor quits', 'By Ann Bell', 'By Tom Roe', '', TEXT).credits.map(({ name }) => name)).toEqual(
    ['Ann Bell', 'Tom Roe'],
  );
});

test('a byline on the line of the dateline', () => {
  const read = frame('Mayor quits', '', `By Ann Bell ${TEXT}`);
  expect([read.byline, read.dateline?.text, read.paragraphs.length]).toEqual([
    'By Ann Bell',
    'ROME, May 3 (Reuters)',
    1,
  ]);
  expect(read.credits).toMatchObject([{ role: 'AUTHOR', name: 'Ann Bell' }]);
});

test('bullets above the dateline are paragraphs without their marks', () => {
  const read = frame('Mayor quits', '* Rivals want a vote', '* Town hall empty', 'By Ann Bell', '', TEXT);
  expect(read.paragraphs.map(({ kind, text }) => `${kind} ${text.slice(0, 20)}`)).toEqual([
    'BULLET Rivals want a vote',
    'BULLET Town hall empty',
    'BODY The first paragraph ',
  ]);
  expect(read.dateline?.places).toEqual(['ROME']);
});

test('a copyright notice at the head goes on over its lines', () => {
  const notice = [
    'COPYRIGHT 1998 BY SOMEBODY, INC. NO PORTION OF IT',
    'MAY BE USED WITHOUT',
    'ATTRIBUTION TO SOMEBODY, INC.',
  ];
  expect(frame(...notice, '', PROSE).copyrightNotice).toBe(notice.join(' '));
});

test('a machine header whose first line is empty', () => {
  const read = frame('-- ', '-- Mayor quits', '-- By Ann Bell', '', ` ${TEXT}`);
  expect([read.headline, read.byline]).toEqual(['Mayor quits', 'By Ann Bell']);
});

test('a story without a headline says so, one with a headline or no words does not', () => {
  const codes = (text: string): string[] => readFrame(text, 'x.txt').diagnostics.map(({ code }) => code);
  expect(codes(PROSE)).toEqual(['NO_HEADLINE']);
  expect(codes(`Mayor quits\n\n${PROSE}`)).toEqual([]);
  expect(codes(' \n')).toEqual([]);
});

test('the title is never empty', () => {
  const title = (text: string, fileName: string): string => readFrame(text, fileName).frame.title;
  expect(title('', 'x.txt')).toBe('x.txt');
  expect(title('', '')).toBe('Untitled');
  expect(title('The mayor quit.', 'x.txt')).toBe('The mayor quit');
  expect(title(`${'word '.repeat(40)}end.`, 'x.txt')).toMatch(/^(?:word )+word…$/);
  // Cut between the halves of no character.
  expect(title(`a${'🍎'.repeat(200)}`, 'x.txt')).toBe(`a${'🍎'.repeat(59)}…`);
});
