import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSchema, introspectionFromSchema } from 'graphql';
import { createSchema } from '../../src/graphql/schema.ts';
import { possibleTypesOf } from '../clients/server.ts';
import { runCommand, startCommand } from '../support/command.ts';
import { runHere } from '../support/command-here.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SEED = 'seeds/clinton-russia-iran-sanctions.txt';
const STORY = 'RIGA (AP) _ “We go,” Anna Ruhl said.\n';

test('show prints the outline of a file, the same from standard input but for its name', async () => {
  const file = await runCommand(['show', SEED]);
  expect(file).toMatchObject({ code: 0, stderr: '' });
  expect(file.stdout).toContain('headline     CLINTON FAILS TO WIN RUSSIA PLEDGE ON IRAN SANCTIONS\n');
  expect(file.stdout).toContain('by Hillary Clinton (person)');
  const input = await runHere(['show', '-'], { input: readFileSync(SEED) });
  expect(input.stdout.split('\n').slice(1)).toEqual(file.stdout.split('\n').slice(1));
  expect([file, input].map(({ stdout }) => stdout.split('\n')[0])).toEqual([
    `file         ${SEED} (utf-8, 4599 bytes)`,
    'file         standard input (utf-8, 4599 bytes)',
  ]);
});

test('show tells in one sentence what cannot be shown', async () => {
  const folder = await temporaryFolder({ 'photo.jpg': Buffer.from([0xff, 0xd8, 0xff, 0xe0]) });
  expect(await runHere(['show', 'photo.jpg'], { cwd: folder })).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'wiregraph: photo.jpg: The file is a JPEG image, not plain text. It gives no story. Save the story as plain text, or take the file away.\n',
  });
  expect(await runHere(['show', 'none.txt'], { cwd: folder })).toEqual({
    code: 3,
    stdout: '',
    stderr: `wiregraph: none.txt cannot be read: it does not exist; check the spelling, or give the path from ${folder}.\n`,
  });
  expect(await runHere(['show', '.'], { cwd: folder })).toEqual({
    code: 3,
    stdout: '',
    stderr: 'wiregraph: Expected a file, but . is a folder; give a file in it.\n',
  });
});

test('a link that leads nowhere is told as one by every command that is given it', async () => {
  const cwd = await temporaryFolder({ 'a.txt': STORY });
  await symlink('gone.txt', join(cwd, 'link.txt'));
  for (const command of ['show', 'parse', 'check', 'ingest', 'evaluate quotes'])
    expect((await runHere([...command.split(' '), 'link.txt'], { cwd })).stderr).toMatch(
      /^wiregraph: (?:The folder )?link\.txt cannot be read: it is a link, and it leads nowhere; mend the link\.\n$/,
    );
});

test('check lists diagnostics as compilers do, and fails if there is an error', async () => {
  const folder = await temporaryFolder({
    'stories/a.txt': STORY,
    'stories/old.txt': Buffer.from('RIGA (AP) _ \x93We go,\x94 Anna Ruhl said.\n', 'latin1'),
    'stories/b/noise.txt': Buffer.from([0x7f, 0x45, 0x4c, 0x46]),
    'stories/b/large.txt': '',
    'stories/empty.txt': '',
  });
  await truncate(join(folder, 'stories/b/large.txt'), 20_000_000);
  const all = await runHere(['check', '--short', 'stories'], { cwd: folder });
  expect(all).toMatchObject({ code: 1, stderr: '' });
  const lines = all.stdout.trimEnd().split('\n');
  expect(lines).toContain(
    'stories/b/noise.txt:1:1: error BINARY_FILE The file is a program, not plain text.',
  );
  expect(lines).toContain(
    'stories/b/large.txt:1:1: error FILE_TOO_LARGE The file has 20 MB; files of up to 10 MB are read.',
  );
  expect(lines).toContain('stories/empty.txt:1:1: info EMPTY_FILE The file is empty.');
  expect(lines).toContain(
    'stories/old.txt:1:13: info NOT_UTF8 The bytes are not UTF-8; the text is read as windows-1252.',
  );
  expect(lines.at(-1)).toMatch(/^5 files, 2 stories: 2 errors, 0 warnings and \d+ info\.$/);

  const errors = await runHere(
    ['check', '--short', '--minimum-severity', 'error', 'stories/b', 'stories/a.txt'],
    { cwd: folder },
  );
  expect(errors.code).toBe(1);
  expect(errors.stdout.split('\n').map((line) => line.split(' ')[0])).toEqual([
    'stories/b/large.txt:1:1:',
    'stories/b/noise.txt:1:1:',
    '3',
    '',
  ]);
  const good = await runHere(['check', '-'], { input: STORY });
  expect(good).toMatchObject({ code: 0, stderr: '' });
  expect(await runHere(['check', 'stories', 'none'], { cwd: folder })).toEqual({
    code: 3,
    stdout: '',
    stderr: `wiregraph: none cannot be read: it does not exist; check the spelling, or give the path from ${folder}.\n`,
  });
});

test('check shows the place with a caret, and sums up by code with what to do', async () => {
  const folder = await temporaryFolder({
    'a.txt': 'RIGA (AP) _ The plan was approved.\n\nThen the the board left.\n',
    'b.txt': 'RIGA (AP) _ The plan was approved.\n\nThe board left at at noon.\n',
  });
  const { code, stdout } = await runHere(['check', 'a.txt', 'b.txt'], { cwd: folder });
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^a\.txt:3:6: info DOUBLED_WORD .*\n {2}3 \| Then the the board left\.\n {4}\| {6}\^~{6}\n/m,
  );
  expect(stdout).toContain(
    '\ninfo DOUBLED_WORD, 2 times in 2 files\n  A small word stands twice in a row, probably a slip of the keyboard.\n  Nothing is changed.\n',
  );
  expect(stdout).toMatch(/\n\n2 files, 2 stories: 0 errors, 0 warnings and 4 info\.\n$/);
});

test('schema prints the contract, which a client can build', async () => {
  const { code, stdout, stderr } = await runCommand(['schema']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(Object.keys(buildSchema(stdout).getTypeMap())).toEqual(
    expect.arrayContaining(['Article', 'Paragraph', 'Quote', 'Person', 'Attribution']),
  );
});

test('schema --federation prints the subgraph, for composers', async () => {
  const { code, stdout, stderr } = await runHere(['schema', '--federation']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^extend schema\n {2}@link\(/);
  expect(stdout).toMatch(/^type Person implements Node & Speaker @key\(fields: "id"\) \{$/m);
});

test('schema --possible-types prints the types of every interface and union, for Apollo Client', async () => {
  const { code, stdout, stderr } = await runHere(['schema', '--possible-types']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual(possibleTypesOf(introspectionFromSchema(createSchema())));
  expect(JSON.parse(stdout)).toMatchObject({ Speaker: ['Person', 'Organization', 'UnnamedSource'] });
  expect(await runHere(['schema', '--possible-types', '--federation'])).toMatchObject({ code: 2 });
});

test('a reader who has seen enough ends the command without a stack trace', async () => {
  const child = startCommand(['parse', ...Array.from({ length: 40 }, () => SEED)]);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(stderr).toBe('');
});

test('what a command fails on is one sentence, and a stack only with --debug', async () => {
  const folder = await temporaryFolder({ 'stories/a.txt': STORY });
  const { code, stderr } = await runHere(['ingest', '--database', folder, 'stories'], { cwd: folder });
  expect(code).toBe(3);
  expect(stderr).toMatch(/^wiregraph: [^\n]+\n$/);
  const debug = await runHere(['--debug', 'ingest', '--database', folder, 'stories'], { cwd: folder });
  expect(debug.stderr).toMatch(/^ +at /m);
});

test('a folder without a file to read is told by every command, with what was left out of it and what to do', async () => {
  const cwd = await temporaryFolder({ 'wire/a.jpg': '', 'desk/people.yml': '' });
  const nothing = (folders: string): string =>
    `No files to read were found in ${folders}: put stories there as text, or give another folder.`;
  const left = 'Left out 1 file of kinds that hold no story, told by the name: wire/a.jpg.';
  const check = await runHere(['check', 'wire'], { cwd });
  expect(check).toEqual({
    code: 0,
    stdout: `${nothing('wire')} ${left}\n0 files, 0 stories: 0 errors, 0 warnings and 0 info.\n`,
    stderr: '',
  });
  expect((await runHere(['check', 'desk'], { cwd })).stdout).toContain(`\n${nothing('desk')}\n`);
  expect(await runHere(['parse', 'wire'], { cwd })).toEqual({
    code: 0,
    stdout: '',
    stderr: `wiregraph: ${nothing('wire')} ${left}\n`,
  });
  const ingest = await runHere(['ingest', 'wire', 'desk'], { cwd });
  expect(ingest.code).toBe(0);
  expect(ingest.stdout).toContain(`${nothing('wire and desk')}\n${left}\ndesk/people.yml: `);
});
