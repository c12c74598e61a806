import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { openRepository } from '../../src/store/open.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openAndClose, reading } from './corpus.ts';
import { fileOf } from './fixtures.ts';

describe('opening SQLite', () => {
  test('makes the folder, and names the path where it cannot', async () => {
    const folder = await temporaryFolder({ 'a-file': '' });
    await openAndClose(join(folder, 'deep/er/store.db'));
    await stat(join(folder, 'deep/er/store.db'));
    await expect(openRepository(join(folder, 'a-file/store.db'))).rejects.toMatchObject({
      name: 'StoreError',
      code: 'UNREACHABLE',
      message: expect.stringContaining(
        `The folder for the database ${join(folder, 'a-file/store.db')} cannot be made`,
      ) as string,
    });
  });

  test('refuses a file that is no database, and leaves it as it is', async () => {
    const folder = await temporaryFolder({ 'notes.txt': 'Not a database. '.repeat(100) });
    const path = join(folder, 'notes.txt');
    await expect(openRepository(path)).rejects.toMatchObject({
      code: 'NOT_A_WIREGRAPH_DATABASE',
      message: expect.stringContaining(path) as string,
    });
    expect(await readFile(path, 'utf8')).toBe('Not a database. '.repeat(100));
  });

  test('refuses a folder', async () => {
    const path = join(await temporaryFolder(), 'folder.db');
    await mkdir(path);
    await expect(openRepository(path)).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message:
        `The database ${path} cannot be used: unable to open database file. It is a folder: give the path of a file, ` +
        'which is made where there is none.',
    });
  });

  test('does not switch the journal of a database that is not ours', async () => {
    const path = join(await temporaryFolder(), 'other.db');
    const other = new DatabaseSync(path);
    other.exec('create table customers (id integer)');
    const before = await readFile(path);
    await expect(openRepository(path)).rejects.toMatchObject({ code: 'NOT_A_WIREGRAPH_DATABASE' });
    expect(await readFile(path)).toEqual(before);
    other.close();
  });

  test('keeps a database in memory apart from any other, with snapshots', async () => {
    const [one, other] = await Promise.all([openRepository(':memory:'), openRepository(':memory:')]);
    const before = one.snapshot();
    expect(await before.articleCount({})).toBe(0);
    await one.save(fileOf({ path: 'one.txt' }));
    expect(await before.articleCount({})).toBe(0);
    await before.close();
    expect(await reading(one, (snapshot) => snapshot.articleCount({}))).toBe(1);
    expect(await reading(other, (snapshot) => snapshot.articleCount({}))).toBe(0);
    await Promise.all([one.close(), other.close()]);
  });

  test.skipIf(process.getuid?.() === 0)('says so where the file may not be written', async () => {
    const path = join(await temporaryFolder(), 'store.db');
    await writeFile(path, '');
    await chmod(path, 0o400);
    await expect(openRepository(path)).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: expect.stringContaining(
        'Give this user the right to write it, and the folder it lies in, or give another with --database.',
      ) as string,
    });
  });
});
