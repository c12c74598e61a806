import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCommand, startCommand } from '../support/command.ts';
import { runHere } from '../support/command-here.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SEED = 'seeds/clinton-russia-iran-sanctions.txt';
const STORY = 'Plan approved\n\nBy Mara Lind\n\nRIGA (AP) _ “We go 😀,” Anna Ruhl said.\n';

interface Parsed {
  readonly id?: unknown;
  readonly path?: string;
  readonly title: string;
  readonly people: readonly { readonly name: string }[];
  readonly paragraphs: readonly { readonly span: Span; readonly text: string }[];
  readonly quotes: readonly {
    readonly text: string;
    readonly kind: string;
    readonly segments: readonly Span[];
    readonly speaker: { readonly __typename: string; readonly name: string } | null;
    readonly attribution: { readonly mention: Span | null; readonly cue: Span | null } | null;
  }[];
}
interface Span {
  readonly start: number;
  readonly end: number;
}

const parsed = (stdout: string): Parsed[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Parsed);

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

test('JSON lines come back one by one under their ids, and a bad line costs only itself', async () => {
  const input = [
    JSON.stringify({ id: 'one', text: STORY }),
    'not JSON',
    '',
    JSON.stringify({ id: 7, text: 'RIGA (AP) _ “No,” Peter Orme said.' }),
    JSON.stringify({ text: STORY }),
    JSON.stringify({ id: 'x', text: null }),
    JSON.stringify({ id: 'x' }),
    '[1]',
    JSON.stringify({ id: 'blank', text: ' \n ' }),
    JSON.stringify({ id: 'half', text: '“Yes \ud83d,” Anna Ruhl said.' }),
  ].join('\n');
  const { code, stdout, stderr } = await runCommand(['parse'], { input });
  expect(code).toBe(1);
  const stories = parsed(stdout);
  expect(stories.map(({ id }) => id)).toEqual(['one', 7, 'half']);
  const quote = stories[0]?.quotes[0];
  expect(quote).toMatchObject({
    speaker: { __typename: 'Person', name: 'Anna Ruhl' },
    attribution: { method: 'CUE_AFTER' },
  });
  const exact = (span: Span | null | undefined) => span && STORY.slice(span.start, span.end);
  expect(exact(quote?.segments[0])).toBe('We go 😀,');
  expect(exact(quote?.attribution?.mention)).toBe('Anna Ruhl');
  expect(exact(quote?.attribution?.cue)).toBe('said');
  expect(stderr.split('\n')).toEqual([
    expect.stringMatching(
      /^wiregraph: standard input, line 2: expected an object \{"id": …, "text": "…"\}, but it is not JSON: .+; correct the line\.$/,
    ),
    'wiregraph: standard input, line 5: expected an object {"id": …, "text": "…"} whose id is text or a number, but "id" is missing; correct the line.',
    'wiregraph: standard input, line 6: expected an object {"id": …, "text": "…"}, but "text" is null; correct the line.',
    'wiregraph: standard input, line 7: expected an object {"id": …, "text": "…"}, but "text" is missing; correct the line.',
    'wiregraph: standard input, line 8: expected an object {"id": …, "text": "…"}, but it is a list; correct the line.',
    '',
  ]);
});

test('lines that PowerShell wrote, in UTF-16 with its mark, are read', async () => {
  const lines = `\ufeff${JSON.stringify({ id: 'é', text: STORY })}\r\n{"id": 2}\r\n`;
  const little = Buffer.from(lines, 'utf16le');
  for (const bytes of [little, Buffer.from(little).swap16()]) {
    const child = startCommand(['parse']);
    const told = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => (told[name] += text));
    // The mark comes in two pieces.
    child.stdin.write(bytes.subarray(0, 1));
    setTimeout(() => child.stdin.end(bytes.subarray(1)), 50);
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(1);
    expect(parsed(told.stdout)).toMatchObject([{ id: 'é', title: 'Plan approved' }]);
    expect(told.stderr).toMatch(/^wiregraph: standard input, line 2: expected .+, but "text" is missing; /);
  }
});

test('a plain story where JSON lines are expected is told once, with the way to parse it', async () => {
  const result = await runHere(['parse'], { input: STORY });
  expect(result).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'wiregraph: Expected JSON lines {"id": …, "text": "…"} on standard input, but the first 3 lines are none; ' +
      'for one story as plain text use: npm run wiregraph -- parse -\n',
  });
  expect(parsed((await runHere(['parse', '-'], { input: STORY })).stdout)).toHaveLength(1);
});

test('a first line that is no JSON is told like any other, and the rest comes out', async () => {
  const input = `not JSON\n${JSON.stringify({ id: 1, text: STORY })}\n`;
  const { code, stdout, stderr } = await runHere(['parse'], { input });
  expect(code).toBe(1);
  expect(parsed(stdout)).toMatchObject([{ id: 1 }]);
  expect(stderr).toMatch(
    /^wiregraph: standard input, line 1: expected .+, but it is not JSON: .+; correct the line\.\n$/,
  );
  const broken = await runHere(['parse'], { input: '{"id": 1, "text"\n' });
  expect(broken).toMatchObject({ code: 1, stdout: '' });
  expect(broken.stderr).toContain('standard input, line 1: ');
});

test('what is no JSON is told without what steers a terminal', async () => {
  const input = `${JSON.stringify({ id: 1, text: STORY })}\n\u001b[2J{\u0007\n`;
  const { stderr } = await runHere(['parse'], { input });
  expect(stderr).toMatch(/^wiregraph: standard input, line 2: .+ it is not JSON: .+; correct the line\.\n$/);
  expect(stderr.trim()).toMatch(/^\P{Cc}+$/u);
});

test('a long plain text is told once, without being read to its end', async () => {
  const { code, stderr } = await runHere(['parse'], { input: 'The "Ferret" sails.\n'.repeat(1000) });
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^wiregraph: Expected JSON lines .+, but the first 100 lines are none; .+ parse -\n$/,
  );
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

test('JSON lines are told the way to standard input, given by path or behind `-`, damaged or not', async () => {
  const line = `${JSON.stringify({ id: 1, text: STORY })}\n`;
  const damaged = `${line}${line.slice(0, 40)}\n${line}`;
  const cwd = await temporaryFolder({ 'good.jsonl': line, 'bad.jsonl': damaged });
  const told = (name: string): string =>
    `wiregraph: ${name}: The file is JSON lines {"id", "text"}, not ninjs; no story is read from it. `;
  const toDo = 'Lines `{"id", "text"}` go to `parse` on standard input, without a path and without `-`.\n';
  for (const [parameters, input, name] of [
    [['good.jsonl'], '', 'good.jsonl'],
    [['bad.jsonl'], '', 'bad.jsonl'],
    [['-'], line, 'standard input'],
    [['-'], damaged, 'standard input'],
  ] as const) {
    const { code, stdout, stderr } = await runHere(['parse', ...parameters], { cwd, input });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.startsWith(told(name))).toBe(true);
    expect(stderr.endsWith(toDo)).toBe(true);
    expect(stderr.match(/\n/g)).toHaveLength(1);
  }
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

test('a story comes out as soon as its line is in, and a slow reader holds the writer back', async () => {
  const child = startCommand(['parse']);
  child.stdout.setEncoding('utf8');
  const line = `${JSON.stringify({ id: 1, text: STORY })}\n`;
  child.stdin.write(line);
  const [first] = (await once(child.stdout, 'data')) as [string];
  expect(parsed(first)).toMatchObject([{ id: 1 }]);

  // Nobody reads now: the pipes fill, and the command must stop taking lines instead of keeping them.
  child.stdout.pause();
  const many = line.repeat(200);
  const MOST = 300;
  let written = 0;
  let isStuck = false;
  while (written < MOST && !isStuck) {
    written += 1;
    if (child.stdin.write(many)) continue;
    const drained = once(child.stdin, 'drain').then(() => false);
    isStuck = await Promise.race([
      drained,
      new Promise<boolean>((resolve) => setTimeout(resolve, 1_500, true)),
    ]);
  }
  expect(written).toBeLessThan(MOST);
  child.stdin.end();
  let rest = '';
  child.stdout.on('data', (text: string) => (rest += text)).resume();
  const [code] = (await once(child, 'close')) as [number];
  expect(code).toBe(0);
  expect(parsed(rest)).toHaveLength(written * 200);
});
