import { linkSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { runHere } from '../support/command-here.ts';
import { createTestDatabase } from '../support/postgres.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const STORY = 'Levy raised\n\nRIGA, Oct 13 (Reuters) - The levy rises.\n\n"It must," Ilze Ruhl said.\n';

/** Every file below a folder with its bytes; links are left out. */
function filesOf(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => [
      join(parentPath, name),
      readFileSync(join(parentPath, name), 'latin1'),
    ]),
  );
}

test('an index is never written over, nor what belongs to it, by whatever way it is named', async () => {
  const cwd = await temporaryFolder({ 'desk/levy.txt': STORY });
  expect(await runHere(['ingest', '--database', 'data/a.sqlite', 'desk'], { cwd })).toMatchObject({
    code: 0,
  });
  symlinkSync('data', join(cwd, 'link'));
  symlinkSync('a.sqlite', join(cwd, 'data/b.sqlite'));
  linkSync(join(cwd, 'data/a.sqlite'), join(cwd, 'data/same'));
  // Another process that has it open, so that what SQLite puts beside it is there.
  const other = new DatabaseSync(join(cwd, 'data/a.sqlite'));
  other.exec('begin; select * from sources');
  const before = filesOf(cwd);
  const clashes: readonly (readonly [database: string, output: string])[] = [
    ['data/a.sqlite', 'data/a.sqlite'],
    ['data/a.sqlite', 'link/../data/./a.sqlite'],
    ['link/a.sqlite', 'data/a.sqlite'],
    ['data/b.sqlite', 'data/a.sqlite'],
    ['data/a.sqlite', 'data/b.sqlite'],
    ['data/a.sqlite', 'data/same'],
    ['data/a.sqlite', 'link/a.sqlite-wal'],
    ['data/b.sqlite', 'data/a.sqlite-shm'],
    ['data/a.sqlite', 'data/a.sqlite-journal'],
  ];
  await Promise.all(
    clashes.map(async ([database, output]) => {
      expect(await runHere(['export', '--database', database, '--output', output], { cwd })).toEqual({
        code: 2,
        stdout: '',
        stderr: `wiregraph: --output ${output} is a file of the index ${database}, which an export would destroy; give another file.\n`,
      });
    }),
  );
  other.close();
  expect(filesOf(cwd).get(join(cwd, 'data/a.sqlite'))).toBe(before.get(join(cwd, 'data/a.sqlite')));
  const beside = ['export', '--database', 'data/a.sqlite', '--output', 'data/a.sqlite.jsonl'];
  expect(await runHere(beside, { cwd })).toMatchObject({ code: 0 });
});

const SQLITE = async (): Promise<string> => join(await temporaryFolder(), 'index.sqlite');
const POSTGRES = async (): Promise<string> => {
  const { url, drop } = await createTestDatabase();
  onTestFinished(drop);
  return url;
};

test.each([
  ['sqlite', SQLITE],
  ['postgres', POSTGRES],
])('a file that the index was read from by a link is never written over, on %s', async (_, place) => {
  const database = await place();
  const cwd = await temporaryFolder({
    'desk/levy.txt': STORY,
    'desk/1998/tax.txt': STORY,
    'archive/2009/ferry.txt': STORY,
    'archive/loose.txt': STORY,
    'archive/names.yaml': 'people:\n  - name: Ilze Ruhl\n',
    'notes/levy.txt': 'old',
    'notes/1998/tax.txt': 'old',
  });
  symlinkSync('../archive/2009', join(cwd, 'desk/2009'));
  symlinkSync('../archive/loose.txt', join(cwd, 'desk/loose.txt'));
  symlinkSync('../archive/names.yaml', join(cwd, 'desk/people.yaml'));
  symlinkSync('desk', join(cwd, 'link'));
  expect(await runHere(['ingest', '--database', database, 'wire=link'], { cwd })).toMatchObject({
    code: 0,
  });
  const before = filesOf(cwd);
  const clashes: readonly (readonly [output: string, source: string])[] = [
    ['archive/2009/ferry.txt', '2009/ferry.txt'],
    ['archive/loose.txt', 'loose.txt'],
    ['archive/names.yaml', 'people.yaml'],
  ];
  const exportTo = (output: string) =>
    runHere(['export', '--database', database, '--output', output], { cwd });
  await Promise.all(
    clashes.map(async ([output, source]) => {
      expect(await exportTo(output)).toEqual({
        code: 2,
        stdout: '',
        stderr: `wiregraph: --output ${output} is wire/${source}, which the index was read from, and an export would destroy; give another file.\n`,
      });
    }),
  );
  expect(filesOf(cwd)).toEqual(before);
  await Promise.all(
    ['notes/levy.txt', 'notes/1998/tax.txt', 'notes/new.jsonl'].map(async (output) => {
      expect(await exportTo(output)).toMatchObject({ code: 0, stderr: '' });
    }),
  );
});

test('no file is written into a folder that the index is read from, by whatever way it is named', async () => {
  const cwd = await temporaryFolder({
    'desk/levy.txt': STORY,
    'desk/1998/tax.txt': STORY,
    'desk/people.yaml': 'people:\n  - name: Ilze Ruhl\n',
    'archive/2009/ferry.txt': STORY,
    'desk-2/note.txt': 'old',
  });
  symlinkSync('desk', join(cwd, 'link'));
  symlinkSync('desk/1998', join(cwd, 'year'));
  symlinkSync('../archive/2009', join(cwd, 'desk/2009'));
  expect(await runHere(['ingest', 'wire=desk'], { cwd })).toMatchObject({ code: 0 });
  const before = filesOf(join(cwd, 'desk'));
  const inside = [
    'desk/levy.txt',
    'desk/people.yaml',
    'desk/new.jsonl',
    'desk/missing/new.jsonl',
    'link/1998/new.jsonl',
    'year/new.jsonl',
    'desk/2009/ferry.txt',
    'desk/2009/new.jsonl',
    'link/2009/new.jsonl',
  ];
  await Promise.all(
    inside.map(async (output) => {
      expect(await runHere(['export', '--output', output], { cwd })).toEqual({
        code: 2,
        stdout: '',
        stderr:
          `wiregraph: Expected a file outside the folders that the index is read from, but --output ${output} lies in ` +
          `${join(cwd, 'desk')}, read as "wire": what it holds would be read as stories again; give a file elsewhere.\n`,
      });
    }),
  );
  expect(filesOf(join(cwd, 'desk'))).toEqual(before);
  for (const output of ['new.jsonl', 'desk-2/new.jsonl'])
    expect(await runHere(['export', '--output', output], { cwd })).toMatchObject({ code: 0 });
});
