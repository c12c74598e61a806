import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { END_WITH_PARENT, printed } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const execute = promisify(execFile);
const INSTALL = ['install', '--omit=dev', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];

/** Milliseconds after which an install that hangs is ended, before the test itself is given up. */
const LONGEST_INSTALL = 100_000;

/** Where, in the folder of an installed package, Node keeps what it makes of each module: it is of no use once that is removed. */
const COMPILED = 'compiled';

const OUR_NODE = resolve('node_modules/.bin');

/**
 * The test's environment without what npm, when it runs the tests, adds for its scripts, with the Node to use put
 * in front. With null npm runs on the Node it came with: only there does it find its machine-wide settings.
 */
function environment(nodeFolder: string | null): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|PORT$|HOST$|WIREGRAPH_|NODE$|NODE_ENV$|NODE_OPTIONS$|VITEST|INIT_CWD)/i.test(name),
  );
  const folders = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'));
  return {
    ...Object.fromEntries(own),
    PATH: [...(nodeFolder === null ? [] : [nodeFolder]), ...folders].join(delimiter),
  };
}

/** Packs the package as for publishing, and gives the tarball and the paths in it. */
async function pack(folder: string): Promise<{ tarball: string; paths: string[] }> {
  const { stdout } = await execute('npm', ['pack', '--silent', '--pack-destination', folder], {
    env: environment(null),
  });
  const tarball = join(folder, stdout.trim().split('\n').at(-1) ?? '');
  const list = await execute('tar', ['-tzf', tarball]);
  return { tarball, paths: list.stdout.trim().split('\n') };
}

/** Starts `npx wiregraph serve stories` in a folder, asks for the speakers, stops it, and gives what it said. */
async function serveAndAsk(folder: string, nodeFolder: string): Promise<{ stdout: string; answer: unknown }> {
  const child = spawn('npx', ['--no-install', 'wiregraph', 'serve', 'stories'], {
    cwd: folder,
    env: {
      ...environment(nodeFolder),
      PORT: '0',
      NODE_OPTIONS: `--import=${END_WITH_PARENT}`,
      NODE_COMPILE_CACHE: join(folder, COMPILED),
    },
    // A group of its own: npx does not hand every signal on.
    detached: true,
  });
  const ended = once(child, 'exit');
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
      process.kill(-child.pid, 'SIGKILL');
      await ended;
    }
  });
  const stdout = await printed(child, /^Serving .*\n/m);
  const response = await fetch(/^Serving (\S+)/m.exec(stdout)?.[1] ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ quotes(first: 100) { totalCount nodes { speaker { name } } } }' }),
  });
  const answer: unknown = await response.json();
  process.kill(-(child.pid ?? 0), 'SIGINT');
  await ended;
  return { stdout, answer };
}

/** Runs the other commands of an installed package, each as it is built, in a home without any settings. */
async function runEveryOther(folder: string, nodeFolder: string): Promise<void> {
  const home = await temporaryFolder();
  const run = async (...parameters: readonly string[]): Promise<string> => {
    const program = join(folder, 'node_modules/.bin/wiregraph');
    const env = { ...environment(nodeFolder), HOME: home, NODE_COMPILE_CACHE: join(folder, COMPILED) };
    return (await execute(program, parameters, { cwd: folder, env })).stdout;
  };
  await writeFile(join(folder, 'marked.txt'), 'RIGA (AP) _ {Q1:“We go,”} {S1:Anna Ruhl} said.\n');
  await writeFile(join(folder, 'stories/people.yaml'), '- { name: Bo Lund }\n');
  expect(await run('ingest', 'stories')).toContain(
    'To see all of it, with what to do: wiregraph check stories\n',
  );
  const told = await Promise.all([
    run('--version'),
    run('check', 'stories'),
    run('show', 'stories/opera-strike.txt'),
    run('parse', 'stories/opera-strike.txt'),
    run('schema'),
    run('evaluate', 'quotes', 'marked.txt'),
    run('export', '--format', 'json-ld'),
  ]);
  const wanted = [
    /^\d+\.\d+\.\d+\n$/,
    / IDLE_CORRECTION /,
    /^file +stories\/opera-strike\.txt /,
    /^\{"path":"stories\/opera-strike\.txt",/,
    /^type Query /m,
    /F1/,
    /"NewsArticle"/,
  ];
  for (const [index, text] of told.entries()) expect(text).toMatch(wanted[index] ?? /never/);
  expect(await run('forget', 'stories')).toMatch(/^Dropped stories \(\d+ files\)/);
}

/** What is published: the same tarball for every test. */
let packed: { readonly tarball: string; readonly paths: readonly string[] };

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wiregraph-package-'));
  packed = await pack(folder);
  return () => rm(folder, { recursive: true });
});

test('the package holds what is built, the schema, the seeds and nothing else', () => {
  const begun = ['package/dist/cli.js', 'package/dist/parser-worker.js'];
  const seeds = ['package/seeds/opera-strike.txt', 'package/schema/query.graphql'];
  expect(packed.paths).toEqual(expect.arrayContaining([...begun, ...seeds]));
  for (const path of packed.paths)
    expect(path).toMatch(
      /^package\/(dist\/([\w-]+\.js|parser-version)|(schema|seeds)\/.+|src\/\w+\.md|package\.json|README\.md|LICENSE)$/,
    );
});

test('the packed package, installed in an empty folder elsewhere, serves a folder and runs every command', async () => {
  const folder = await temporaryFolder({ 'package.json': '{ "private": true }' });
  await execute('npm', [...INSTALL, packed.tarball], {
    cwd: folder,
    env: environment(null),
    timeout: LONGEST_INSTALL,
  });
  await cp('seeds', join(folder, 'stories'), { recursive: true });
  const { stdout, answer } = await serveAndAsk(folder, OUR_NODE);
  expect(stdout).toMatch(/^Read \d+ files in /);
  const lavrov = expect.arrayContaining([{ speaker: { name: 'Sergei Lavrov' } }]) as unknown;
  expect(answer).toMatchObject({ data: { quotes: { nodes: lavrov } } });
  await runEveryOther(folder, OUR_NODE);
}, 120_000);

// Downloading another Node takes a while: done where it must be known, not at each run on a developer's machine.
test.runIf(process.env['CI'] === 'true')(
  'it runs on the oldest Node it supports',
  async () => {
    const manifest = '{ "private": true, "allowScripts": { "node": true } }';
    const folder = await temporaryFolder({
      'package.json': manifest,
      'stories/a.txt': 'RIGA (AP) _ “We go,” Anna Ruhl said.\n',
    });
    await execute('npm', [...INSTALL, packed.tarball, 'node@24'], {
      cwd: folder,
      env: environment(null),
      timeout: LONGEST_INSTALL,
    });
    const oldNode = join(folder, 'node_modules/.bin');
    const { stdout } = await execute(join(oldNode, 'node'), ['--version']);
    expect(stdout).toMatch(/^v24\./);
    const { answer } = await serveAndAsk(folder, oldNode);
    expect(answer).toMatchObject({
      data: { quotes: { totalCount: 1, nodes: [{ speaker: { name: 'Anna Ruhl' } }] } },
    });
  },
  120_000,
);
