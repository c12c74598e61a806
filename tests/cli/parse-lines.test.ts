import { once } from 'node:events';
import { expect, test } from 'vitest';
import { runCommand, startCommand } from '../support/command.ts';
import { runHere } from '../support/command-here.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { parsed, STORY } from './parsed-lines.ts';
import type { Span } from './parsed-lines.ts';

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
