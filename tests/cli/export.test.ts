import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { storyFiles } from '../ingest/stories.ts';
import { runCommand, startCommand } from '../support/command.ts';
import { runHere } from '../support/command-here.ts';
import { engines } from '../support/engines.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Line {
  readonly title: string;
  readonly source: { readonly folder: string; readonly path: string };
}

const linesOf = (text: string): readonly Line[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

/** One a seed, and one more. */
const STORIES = readdirSync('seeds').length + 1;

/** A folder with an index of the seeds and of one more story. */
async function indexed(): Promise<string> {
  const cwd = await temporaryFolder({
    'desk/levy.txt':
      'Levy raised\n\nRIGA, Oct 13, 2009 (Reuters) - The levy rises.\n\n"It must," Ilze Ruhl said.\n',
  });
  const { code } = await runHere(['ingest', resolve('seeds'), 'desk'], { cwd });
  expect(code).toBe(0);
  return cwd;
}

test('the index goes to standard output, whole or by folder and time', async () => {
  const cwd = await indexed();
  const whole = await runCommand(['export'], { cwd });
  expect(whole).toMatchObject({ code: 0, stderr: '' });
  expect(linesOf(whole.stdout)).toHaveLength(STORIES);
  const desk = await runHere(['export', '--format', 'ndjson', 'desk'], { cwd });
  expect(desk.code).toBe(0);
  expect(linesOf(desk.stdout)).toMatchObject([
    { title: 'Levy raised', source: { folder: 'desk', path: 'levy.txt' } },
  ]);
  expect(whole.stdout).toContain(desk.stdout);
  const late = await runHere(
    ['export', '--published-from', '2016-05-12', '--published-before', '2019-04-02T02:48:00Z'],
    { cwd },
  );
  expect(linesOf(late.stdout).map(({ source }) => source.path)).toEqual(['nairobi-bus-map.txt']);
  const none = await runHere(['export', '--ingested-from', '2999-01-01'], { cwd });
  expect(none).toEqual({ code: 0, stdout: '', stderr: '' });
});

test('a story that tells a day and no instant is chosen by its day', async () => {
  const cwd = await indexed();
  const titles = async (...options: readonly string[]) =>
    linesOf((await runHere(['export', 'desk', ...options], { cwd })).stdout).map(({ title }) => title);
  const levy = ['Levy raised'];
  expect(await titles('--published-from', '2009-10-13', '--published-before', '2009-10-14')).toEqual(levy);
  expect(await titles('--published-from', '2009-10-14')).toEqual([]);
  expect(await titles('--published-before', '2009-10-13')).toEqual([]);
  // Of two spans that meet in an instant one has it, by the day in UTC, in whichever offset the instant is written.
  expect(await titles('--published-from', '2009-10-13T23:30:00-04:00')).toEqual([]);
  expect(await titles('--published-before', '2009-10-14T03:30:00Z')).toEqual(levy);
});

test('a file is written whole, and what was written is told', async () => {
  const cwd = await indexed();
  for (const format of ['json-ld', 'web-annotation']) {
    const parameters = ['export', '--format', format, '--base', 'https://news.example/'];
    const { stdout } = await runHere(parameters, { cwd });
    const written = await runHere([...parameters, '--output', format], { cwd });
    const annotations = format === 'json-ld' ? '' : `${linesOf(stdout).length} annotations of `;
    expect(written).toEqual({
      code: 0,
      stdout: `Wrote ${annotations}${STORIES} stories to ${format}.\n`,
      stderr: '',
    });
    expect(readFileSync(join(cwd, format), 'utf8')).toBe(stdout);
  }
  expect(await runHere(['export', '--output', 'none/out'], { cwd })).toEqual({
    code: 3,
    stdout: '',
    stderr:
      'wiregraph: none/out cannot be written: its folder does not exist; make the folder, or give a file in another.\n',
  });
  expect(readdirSync(cwd).toSorted()).toEqual(['.wiregraph', 'desk', 'json-ld', 'web-annotation']);
});

test('that nothing is published in a time is told, as nothing comes out', async () => {
  const cwd = await indexed();
  const told = (parameters: string) =>
    runHere(['export', ...parameters.split(' ')], { cwd }).then(({ code, stdout, stderr }) => {
      expect([parameters, code, stdout]).toEqual([parameters, 0, '']);
      return stderr;
    });
  expect(await told('--published-from 2500-01-01')).toBe(
    'wiregraph: There is nothing to write: none of the stories is published in that time; those of which no day of ' +
      'publication is known are in no time.\n',
  );
  expect(await told('--ingested-from 2500-01-01')).toBe('');
  expect(await runHere(['export', 'seeds', '--published-from', '2000-01-01'], { cwd })).toMatchObject({
    stderr: '',
  });
});

test('what cannot be is told in one sentence, and nothing is written', async () => {
  const cwd = await indexed();
  const failures: readonly (readonly [parameters: string, code: number, message: string])[] = [
    [
      'wire',
      2,
      'The index holds no file of a folder named "wire"; it holds files of desk and seeds. Give one of these names, or read the folder first: npm run wiregraph -- ingest FOLDER',
    ],
    [
      'json-ld',
      2,
      'The index holds no file of a folder named "json-ld"; it holds files of desk and seeds. For the format of that name use: npm run wiregraph -- export --format json-ld',
    ],
    [
      'news.jsonl',
      2,
      'The index holds no file of a folder named "news.jsonl"; it holds files of desk and seeds. To write into a file of that name use: npm run wiregraph -- export --output news.jsonl',
    ],
    [
      '--published-from Tuesday',
      2,
      '--published-from must be a day such as 2009-10-13, or an instant with its offset such as 2009-10-13T17:23:00-04:00, but it is "Tuesday".',
    ],
    [
      '--published-from 2010-01-01 --published-before 2009-12-31',
      2,
      '--published-before must be later than --published-from, 2010-01-01, but it is "2009-12-31".',
    ],
    [
      '--published-from 2010-01-01 --published-before 2010-01-01',
      2,
      '--published-before must be later than --published-from, 2010-01-01, but it is "2010-01-01".',
    ],
    [
      '--format ninjs --offset-unit utf16',
      2,
      '--offset-unit utf16 is for --format ndjson, but the format is ninjs: annotations count code points by their standard, the other formats tell no offsets; leave --offset-unit out.',
    ],
    [
      '--base https://news.example',
      2,
      '--base must be the beginning of an address (RFC 3986) that ids are put behind, and end with /, #, : or =, such as https://news.example/ or urn:wiregraph:, but it is "https://news.example"; perhaps https://news.example/ is meant.',
    ],
    [
      '--base news/',
      2,
      '--base must be the beginning of an address (RFC 3986) that ids are put behind, and end with /, #, : or =, such as https://news.example/ or urn:wiregraph:, but it is "news/".',
    ],
  ];
  for (const [parameters, code, message] of failures)
    expect(await runHere(['export', '--output', 'out', ...parameters.split(' ')], { cwd })).toEqual({
      code,
      stdout: '',
      stderr: `wiregraph: ${message}\n`,
    });
  expect(await runHere(['export', '--format', 'csv'], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/Allowed choices are ndjson, json-ld, ninjs, web-annotation/) as string,
  });
  expect(readdirSync(cwd).toSorted()).toEqual(['.wiregraph', 'desk']);
});

test('an empty index gives nothing, and the way to fill it', async () => {
  const cwd = await indexed();
  expect(await runHere(['forget', 'desk', 'seeds'], { cwd })).toMatchObject({ code: 0 });
  expect(await runHere(['export'], { cwd })).toEqual({
    code: 0,
    stdout: '',
    stderr:
      'wiregraph: The index .wiregraph/index.sqlite is empty; read stories into it with: npm run wiregraph -- ingest FOLDER\n',
  });
});

test.each(engines())(
  'a reader that has seen enough ends the command on $name without a complaint',
  async ({ open }) => {
    const { location, close } = await open();
    // Some 300 kB: far more than a pipe holds.
    const cwd = await temporaryFolder(storyFiles(120));
    const { code } = await runHere(['ingest', '--database', location, cwd]);
    expect(code).toBe(0);
    const child = startCommand(['export', '--database', location, '--format', 'web-annotation']);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const ended: unknown[] = await once(child, 'exit');
    expect(ended).toEqual([0, null]);
    expect(stderr).toBe('');
    await close();
  },
);
