import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const PROGRAM = resolve('.config/publish-schema.ts');
const PUBLISHED = '.config/published.graphql';
const DECLARED = '.config/breaking-changes.json';
const CONTRACT = `type Query {
  stories: Int
  quotes: Int
}

enum Mood {
  CALM
}
`;
const REMOVED = 'Field Query.quotes was removed.';

interface Outcome {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program in a folder. */
function run(folder: string, ...parameters: readonly string[]): Promise<Outcome> {
  return new Promise((done) => {
    execFile(process.execPath, [PROGRAM, ...parameters], { cwd: folder }, (error, stdout, stderr) => {
      done({ code: error === null ? 0 : error.code, stdout, stderr });
    });
  });
}

/** A folder whose contract is published, then changed. */
async function changed(contract: string, declared: readonly object[] = []): Promise<string> {
  const folder = await temporaryFolder({
    'schema/query.graphql': CONTRACT,
    [DECLARED]: JSON.stringify(declared.filter((entry) => 'published' in entry)),
  });
  expect(await run(folder)).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(await run(folder, '--check')).toEqual({ code: 0, stdout: '', stderr: '' });
  await writeFiles(folder, { 'schema/query.graphql': contract, [DECLARED]: JSON.stringify(declared) });
  return folder;
}

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

test('what is added is published by generate; check only tells that it is not', async () => {
  const folder = await changed(CONTRACT.replace('quotes: Int', 'quotes: Int\n  people: Int'));
  const refused = await run(folder, '--check');
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toMatch(
    /published\.graphql is out of date\. Expected .* got .* Run `npm run generate`/,
  );
  expect(read(folder, PUBLISHED)).not.toContain('people');
  expect(await run(folder)).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(read(folder, PUBLISHED)).toContain('people: Int');
  expect(await run(folder, '--check')).toMatchObject({ code: 0 });
});

test('what breaks clients is refused by both, and nothing is written', async () => {
  const folder = await changed(CONTRACT.replace('  quotes: Int\n', ''));
  for (const parameters of [[], ['--check']]) {
    const { code, stderr } = await run(folder, ...parameters);
    expect(code).toBe(1);
    expect(stderr).toContain(`got without:\n  ${REMOVED}\nKeep the old way beside the new`);
  }
  expect(read(folder, PUBLISHED)).toContain('quotes: Int');
});

test('a declared break is published once, and its entry kept with the date', async () => {
  const folder = await changed(CONTRACT.replace('  quotes: Int\n', ''), [
    { change: REMOVED, reason: 'Nobody asked for it.' },
  ]);
  expect((await run(folder, '--check')).stderr).toContain('out of date');
  expect(await run(folder)).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(read(folder, PUBLISHED)).not.toContain('quotes');
  expect(JSON.parse(read(folder, DECLARED))).toEqual([
    {
      change: REMOVED,
      reason: 'Nobody asked for it.',
      published: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown,
    },
  ]);
  expect(await run(folder, '--check')).toEqual({ code: 0, stdout: '', stderr: '' });
});

test('an entry of long ago allows nothing, one for no change is refused, one without a reason as well', async () => {
  const without = CONTRACT.replace('  quotes: Int\n', '');
  const old = { change: REMOVED, reason: 'It went once.', published: '2024-05-01' };
  expect(await run(await changed(without, [old]))).toMatchObject({ code: 1 });
  const idle = await run(await changed(CONTRACT, [{ change: REMOVED, reason: 'It will go.' }]), '--check');
  expect(idle).toMatchObject({ code: 1 });
  expect(idle.stderr).toContain(`got none for:\n  ${REMOVED}\nRemove the entry`);
  const bare = await run(await changed(without, [{ change: REMOVED }]));
  expect(bare).toMatchObject({ code: 1 });
  expect(bare.stderr).toContain('Expected a list of {"change": text, "reason": text}');
  const folder = await changed(without);
  await writeFiles(folder, { [DECLARED]: '[{' });
  expect((await run(folder)).stderr).toMatch(/^\.config\/breaking-changes\.json: Expected JSON; got /);
});

test('a change that some clients may not expect is told, and passes', async () => {
  const folder = await changed(CONTRACT.replace('CALM', 'CALM\n  GLAD'));
  const { code, stdout } = await run(folder);
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: 'Allowed, but some clients may not expect it:\n  Enum value Mood.GLAD was added.\n',
  });
});
