import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCommand } from '../support/command.ts';
import { runHere } from '../support/command-here.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { parsed, STORY } from './parsed-lines.ts';

const SEED = 'seeds/clinton-russia-iran-sanctions.txt';

test('a file comes out as one line with the names of the contract and spans in UTF-16 units', async () => {
  const { code, stdout, stderr } = await runCommand(['parse', SEED]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const [story, ...more] = parsed(stdout);
  expect(more).toEqual([]);
  expect(story).toMatchObject({
    path: SEED,
    title: 'CLINTON FAILS TO WIN RUSSIA PLEDGE ON IRAN SANCTIONS',
    byline: 'By Jeff Mason and Michael Stott',
    authors: ['Jeff Mason', 'Michael Stott'],
    publishedAt: '2009-10-13T17:23:00-04:00',
    publishedOn: '2009-10-13',
    dateline: { places: ['MOSCOW'], date: '2009-10-13' },
  });
  const marked = story?.quotes.filter(({ kind }) => kind !== 'INDIRECT') ?? [];
  expect(marked).toHaveLength(14);
  expect(marked[0]?.speaker).toEqual({ __typename: 'UnnamedSource', name: 'A senior U.S. official' });
  expect(marked[13]).toMatchObject({ speaker: null });
  expect(story?.people.map(({ name }) => name)).toEqual([
    'Hillary Clinton',
    'Sergei Lavrov',
    'Dmitry Medvedev',
    'Vladimir Putin',
    'Barack Obama',
    'George W. Bush',
  ]);
  const text = readFileSync(SEED, 'utf8');
  for (const quote of story?.quotes ?? []) {
    const exact = quote.segments.map(({ start, end }) => text.slice(start, end)).join(' ');
    expect(exact.replace(/\s+/g, ' ')).toBe(quote.text);
  }
});

test('what gives no story is told, with its place and what to do; what is blank is not', async () => {
  const folder = await temporaryFolder({
    'cut.json': '{"title": "Ferry",\n "text": "It sank',
    'page.txt': '<html><body><p>It sank.</p></body></html>',
    'blank.txt': '\n',
  });
  const expected = [
    'wiregraph: cut.json:2:10: The file is damaged: the text that begins here has no closing `"` on its line. ' +
      'What is read of it is no ninjs; no story is read from it. ',
    'wiregraph: page.txt: The file is an HTML page; no story is read from it. Save the story as plain text, ',
    'wiregraph: standard input, line 1: The file is an HTML page; no story is read from it. Save the story as ',
  ] as const;
  const files = await runHere(['parse', 'cut.json', 'page.txt', 'blank.txt'], { cwd: folder });
  expect(files).toMatchObject({ code: 1, stdout: '' });
  const told = files.stderr.split('\n');
  expect(told).toHaveLength(3);
  expect(told[0]?.startsWith(`${expected[0]}What stands behind this place may be missing`)).toBe(true);
  expect(told[1]?.startsWith(expected[1])).toBe(true);

  const input = `${JSON.stringify({ id: 'a', text: '<html><p>It sank.</p></html>' })}\n{"id": "b", "text": ""}\n`;
  const lines = await runHere(['parse'], { input });
  expect(lines).toMatchObject({ code: 1, stdout: '' });
  expect(lines.stderr.startsWith(expected[2])).toBe(true);
  expect(lines.stderr.match(/\n/g)).toHaveLength(1);
});

test('standard input that cannot be read is called so', async () => {
  const cut = { input: '{"title": "Ferry",\n "text": "It sank' };
  expect((await runHere(['parse', '-'], cut)).stderr).toMatch(
    /^wiregraph: standard input:2:10: The file is damaged: /,
  );
  for (const command of ['parse', 'show'])
    expect(await runHere([command, '-'], { input: '%PDF-1.7\n' })).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^wiregraph: standard input: The file is a PDF document/) as string,
    });
});

test('a path where nothing is costs only itself', async () => {
  const folder = await temporaryFolder({ 'ferry.txt': STORY, 'harbour.txt': STORY });
  const { code, stdout, stderr } = await runHere(['parse', 'ferry.txt', 'none', 'harbour.txt'], {
    cwd: folder,
  });
  expect(code).toBe(1);
  expect(parsed(stdout).map(({ path }) => path)).toEqual(['ferry.txt', 'harbour.txt']);
  expect(stderr).toBe(
    `wiregraph: none cannot be read: it does not exist; check the spelling, or give the path from ${folder}.\n`,
  );
});

test('files that cannot be read are told; the rest comes out, and the exit code is 1', async () => {
  const folder = await temporaryFolder({
    'stories/a.txt': STORY,
    'stories/b.txt': Buffer.from('%PDF-1.7\n'),
    'stories/c.txt': STORY,
  });
  const { code, stdout, stderr } = await runHere(['parse', 'stories'], { cwd: folder });
  expect(code).toBe(1);
  expect(parsed(stdout).map(({ path }) => path)).toEqual(['stories/a.txt', 'stories/c.txt']);
  expect(stderr).toBe(
    'wiregraph: stories/b.txt: The file is a PDF document, not plain text. It gives no story. Save the story as plain text, or take the file away.\n',
  );
});
