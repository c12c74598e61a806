import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openRepository } from '../../src/store/open.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { reading } from './corpus.ts';
import { fileOf } from './fixtures.ts';

test.each([
  ['deleted', 'it was deleted or moved away. Put it back, or start Wiregraph again'],
  ['replaced', 'it was replaced by another file. Put the first one back, or start Wiregraph again'],
])('a SQLite file that is %s while it is open is told of, and not read', async (done, message) => {
  const folder = await temporaryFolder();
  const location = join(folder, 'store.db');
  const repository = await openRepository(location);
  onTestFinished(() => repository.close());
  await repository.save(fileOf({ path: 'one.txt' }));
  expect(await reading(repository, (snapshot) => snapshot.counts())).toMatchObject({ sources: 1 });
  for (const name of await readdir(folder)) await rm(join(folder, name));
  if (done === 'replaced') {
    const other = await openRepository(location);
    await other.save(fileOf({ path: 'other.txt' }));
    await other.save(fileOf({ path: 'another.txt' }));
    await other.close();
  }
  const told = {
    code: 'UNREACHABLE',
    message: expect.stringContaining(message) as string,
  };
  await expect(reading(repository, (snapshot) => snapshot.counts())).rejects.toMatchObject(told);
  await expect(repository.save(fileOf({ path: 'two.txt' }))).rejects.toMatchObject(told);
});
