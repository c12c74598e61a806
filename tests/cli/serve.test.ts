import { unlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { printed, resultOf, runCommand, startCommand } from '../support/command.ts';
import { runHere } from '../support/command-here.ts';
import { createTestDatabase } from '../support/postgres.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const FILES = {
  'stories/a.txt': 'RIGA (AP) _ “We go,” Anna Ruhl said.\n',
  'stories/b.txt': 'RIGA (AP) _ “It is late,” Peter Orme said.\n',
  'archive/old.txt': 'OSLO (AP) _ It rained.\n',
};

/** Starts a server on a free port and gives its address and what it printed until then. */
async function serve(
  folders: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ child: ChildProcessWithoutNullStreams; url: string; stdout: string }> {
  const child = startCommand(['serve', ...folders], { cwd, env: { PORT: '0', ...env } });
  const stdout = await printed(child, /^Serving .*\n/m);
  const url = /^Serving (\S+)/m.exec(stdout)?.[1] ?? '';
  return { child, url, stdout };
}

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

async function stop(child: ChildProcessWithoutNullStreams, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'exit');
  child.kill(signal);
  expect(await ended).toEqual([0, null]);
}

const QUESTION = '{ articles(first: 5) { totalCount } quotes(first: 5) { nodes { speaker { name } } } }';

test('reads a folder, tells what it read, answers, stops cleanly, and reads nothing again', async () => {
  const cwd = await temporaryFolder(FILES);
  const first = await serve(['stories'], cwd);
  expect(first.stdout.split('\n')).toEqual([
    expect.stringMatching(
      /^Read 2 files in [\d.]+ m?s: 2 stories, 2 quotations \(2 attributed\), \d+ diagnostics?[^.]*\.$/,
    ),
    expect.stringMatching(
      /^The index \.wiregraph\/index\.sqlite holds 2 stories, 2 quotations \(2 attributed\) and 2 people\.$/,
    ),
    expect.stringMatching(
      /^Serving http:\/\/127\.0\.0\.1:\d+\/graphql \(GraphiQL in a browser\); stop with Ctrl\+C\.$/,
    ),
    '',
  ]);
  expect(await ask(first.url, QUESTION)).toMatchObject({
    data: {
      articles: { totalCount: 2 },
      quotes: { nodes: expect.arrayContaining([{ speaker: { name: 'Anna Ruhl' } }]) as unknown },
    },
  });
  await stop(first.child, 'SIGINT');

  const second = await serve(['stories'], cwd);
  expect(second.stdout).toMatch(/^Nothing has changed in 2 files; nothing was read again \(\d+ ms\)\.\n/);
  await stop(second.child, 'SIGTERM');
});

test('reads again what changes while it serves, and tells so in a line; not with --no-watch', async () => {
  const cwd = await temporaryFolder(FILES);
  const watching = await serve(['stories'], cwd);
  const told = printed(watching.child, /dropped/);
  const read = printed(watching.child, /read 1 file/);
  await writeFile(join(cwd, 'stories/c.txt'), 'RIGA (AP) _ “So be it,” Jane Brook said.\n');
  expect(await read).toMatch(/^\d\d:\d\d:\d\d read 1 file \(1 story, 1 quotation\)\n$/m);
  expect(await ask(watching.url, QUESTION)).toMatchObject({ data: { articles: { totalCount: 3 } } });
  await unlink(join(cwd, 'stories/c.txt'));
  expect(await told).toMatch(/^\d\d:\d\d:\d\d dropped 1 file\n$/m);
  await stop(watching.child, 'SIGINT');

  const { child } = await serve(['--no-watch', 'stories'], cwd);
  await stop(child, 'SIGINT');
});

test('with no folder it serves what is in the index; other folders in it are told; forget drops them', async () => {
  const cwd = await temporaryFolder(FILES);
  const empty = await serve([], cwd);
  expect(empty.stdout).toContain('It is empty; read stories into it with: wiregraph serve FOLDER\n');
  await stop(empty.child, 'SIGTERM');

  const { stdout } = await runHere(['ingest', 'stories', 'old=archive'], { cwd });
  expect(stdout).toMatch(/^Read 3 files in /);
  const all = await serve([], cwd);
  expect(all.stdout).toContain('It holds the folders: old (1 file) and stories (2 files).\n');
  expect(await ask(all.url, QUESTION)).toMatchObject({ data: { articles: { totalCount: 3 } } });
  await stop(all.child, 'SIGTERM');
  expect(all.stdout).not.toContain('Another version');
  const index = new DatabaseSync(join(cwd, '.wiregraph', 'index.sqlite'));
  index.exec(`update sources set parser_version = ''`);
  index.close();
  const old = await serve([], cwd);
  expect(old.stdout).toContain(
    'Another version of Wiregraph read 3 files of them: searches may not find what is in them. Read again with: wiregraph ingest FOLDER\n',
  );
  await stop(old.child, 'SIGTERM');
  const one = await serve(['stories'], cwd);
  expect(one.stdout).toContain('It holds other folders too: old (1 file).\n');
  await stop(one.child, 'SIGTERM');

  // One name that is none, and nothing is dropped.
  expect(await runHere(['forget', 'old', 'elsewhere'], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'wiregraph: The index holds no file of a folder named "elsewhere"; it holds files of old and stories. Give one of these names.\n',
  });
  expect(await runCommand(['forget', 'old'], { cwd })).toEqual({
    code: 0,
    stdout: 'Dropped old (1 file) from the index.\n',
    stderr: '',
  });
  expect(await runHere(['forget', 'old'], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'wiregraph: The index holds no file of a folder named "old"; it holds files of stories. Give that name.\n',
  });
  expect(await runHere(['forget', './stories/'], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'wiregraph: The index holds no file of a folder named "./stories/"; it holds files of stories. Give the name that the index calls a folder by, not its path: stories.\n',
  });
});

test('ingest and serve use PostgreSQL when told to, and never print the password', async () => {
  const { url: database, drop } = await createTestDatabase();
  onTestFinished(() => drop());
  const cwd = await temporaryFolder(FILES);
  const env = { WIREGRAPH_DATABASE: database };
  const { code, stdout, stderr } = await runCommand(['ingest', 'stories'], { cwd, env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^The index postgres:\/\/wiregraph@127\.0\.0\.1:\d+\/test_\w+ holds 2 stories/m);
  const { child, url, stdout: told } = await serve(['stories'], cwd, env);
  expect(told).toContain('Nothing has changed in 2 files');
  expect(`${stdout}${told}`).not.toContain('secret');
  expect(await ask(url, QUESTION)).toMatchObject({ data: { articles: { totalCount: 2 } } });
  await stop(child, 'SIGINT');
});

test('what stands in the way of serving is one sentence and exit code 3', async () => {
  const cwd = await temporaryFolder({ ...FILES, 'note.sqlite': 'This is no database. '.repeat(200) });
  const other = createServer();
  other.listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? String(address.port) : '';

  const cases: readonly (readonly [string[], RegExp])[] = [
    [
      ['serve', '--port', port, 'stories'],
      new RegExp(`^wiregraph: Port ${port} of 127\\.0\\.0\\.1 is in use by another program; [^\\n]*\\n$`),
    ],
    [['serve', 'none'], /^wiregraph: The folder none does not exist; [^\n]*\n$/],
    [['serve', 'stories/a.txt'], /^wiregraph: Expected a folder, but stories\/a\.txt is a file; [^\n]*\n$/],
    [
      ['serve', '--database', 'postgres://user:secret@127.0.0.1:1/news', 'stories'],
      /^wiregraph: PostgreSQL at 127\.0\.0\.1:1 cannot be reached (?!.*secret)[^\n]*\n$/,
    ],
    [
      ['serve', '--database', 'note.sqlite', 'stories'],
      /^wiregraph: \S+\/note\.sqlite is not a SQLite database (?!.*delete)[^\n]*\n$/,
    ],
  ];
  const results = await Promise.all(
    cases.map(([parameters], index) => (index === 0 ? runCommand : runHere)(parameters, { cwd })),
  );
  for (const [index, { code, stdout, stderr }] of results.entries()) {
    expect(stderr).toMatch(cases[index]?.[1] ?? /never/);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  }
});

test('a name that two folders would share is a mistake in the command, exit code 2', async () => {
  const cwd = await temporaryFolder({
    'a/stories/a.txt': 'Plan approved\n',
    'b/stories/b.txt': 'Plan refused\n',
  });
  const both = await runHere(['ingest', 'a/stories', 'b/stories'], { cwd });
  expect(both).toMatchObject({ code: 2, stdout: '' });
  expect(both.stderr).toMatch(/^wiregraph: Two folders have the name "stories": [^\n]*NAME=FOLDER[^\n]*\n$/);
  expect(await runHere(['ingest', 'a/stories'], { cwd })).toMatchObject({ code: 0 });
  const later = await runHere(['ingest', 'b/stories'], { cwd });
  expect(later).toMatchObject({ code: 2, stdout: '' });
  expect(later.stderr).toMatch(/^wiregraph: The index already has a folder "stories", [^\n]*\n$/);
});

test('a server goes on when nobody reads what it prints', async () => {
  const cwd = await temporaryFolder(FILES);
  const { child, url } = await serve(['stories'], cwd);
  child.stdout.destroy();
  child.stderr.destroy();
  expect(await ask(url, QUESTION)).toMatchObject({ data: { articles: { totalCount: 2 } } });
  await stop(child, 'SIGTERM');
});

test('files that are refused are told, and ingest ends with exit code 1', async () => {
  const cwd = await temporaryFolder({ ...FILES, 'stories/x.bin': Buffer.from([0, 1, 2, 3]) });
  const result = await resultOf(startCommand(['ingest', 'stories'], { cwd }));
  expect(result).toMatchObject({ code: 1, stderr: '' });
  expect(result.stdout.split('\n')[1]).toBe(
    'Not read: stories/x.bin: The file holds 4 control characters among 4, as binary files do; it is not plain text.',
  );
});

test('serves only the documents of a manifest where that is asked for, and refuses a manifest that is none', async () => {
  const cwd = await temporaryFolder({
    ...FILES,
    'documents.json': JSON.stringify({ name: '{ __typename }' }),
    'broken.json': '[]',
  });
  const { child, url, stdout } = await serve(
    ['--trusted-documents', 'documents.json', '--only-trusted'],
    cwd,
  );
  expect(stdout).toMatch(/ \(only 1 trusted document\); stop with Ctrl\+C\.\n$/);
  expect(await (await fetch(`${url}?documentId=name`)).json()).toEqual({ data: { __typename: 'Query' } });
  expect(JSON.stringify(await ask(url, QUESTION))).toContain('DOCUMENT_NOT_TRUSTED');
  const page = await fetch(url, { headers: { accept: 'text/html' } });
  expect([page.status, await page.text()]).toEqual([
    406,
    'Expected to be asked for application/json or text/event-stream, by `accept`: the API has no page to show.\n',
  ]);
  await stop(child, 'SIGTERM');

  const refused = await runHere(['serve', '--trusted-documents', 'broken.json'], { cwd });
  expect(refused).toMatchObject({ code: 3, stdout: '' });
  expect(refused.stderr).toMatch(/^wiregraph: broken\.json must have a JSON object of documents by id/);
});
