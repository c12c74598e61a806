import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { parserVersion } from '../../src/ingest/parser-version.ts';
import type { Repository } from '../../src/store/repository.ts';
import { delegating } from '../support/delegating.ts';
import { engines } from '../support/engines.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { storyFiles, storyText } from './stories.ts';
import { openStore, look, sequence, articlesAt } from './looks.ts';

describe.each(engines())('on $name', (engine) => {
  test('asks the index for the files alone that it is to look at', async () => {
    const { repository } = await openStore(engine);
    const location = await temporaryFolder(storyFiles(3));
    const folder = { name: 'stories', location };
    await ingest(repository, [folder]);
    const asked: string[] = [];
    const watched: Repository = {
      ...delegating(repository),
      storedSources: (names) => {
        asked.push(...names);
        return repository.storedSources(names);
      },
    };
    await writeFile(join(location, '0/1.txt'), storyText(7));
    await rm(join(location, '0/2.txt'));
    const only = new Map([['stories', new Set(['0/1.txt', '0/2.txt', '0/none.txt'])]]);
    expect(await ingest(watched, [folder], { only })).toMatchObject({ files: 1, read: 1, removed: 1 });
    expect(asked).toEqual([]);
    // From another place it may be another folder of that name: that shows in all its files.
    await rename(location, `${location}-2`);
    onTestFinished(() => rm(`${location}-2`, { recursive: true }));
    const moved = { name: 'stories', location: `${location}-2` };
    expect(await ingest(watched, [moved], { only })).toMatchObject({ files: 1, unchanged: 1, removed: 0 });
    expect(asked).toEqual(['stories']);
  });

  test('reads a folder, then only what changed, and drops what is gone', async () => {
    const { repository } = await openStore(engine);
    const location = await temporaryFolder(storyFiles(12));
    const folder = { name: 'stories', location };
    const progress: string[] = [];
    const first = await ingest(repository, [folder], {
      onProgress: ({ done, total, path }) => progress.push(`${done}/${total} ${path}`),
    });
    expect(first).toMatchObject({
      ...{ files: 12, read: 12, unchanged: 0, removed: 0, skipped: [], problems: [] },
      ...{ stories: 12, quotations: 24, attributed: 24 },
    });
    expect(progress).toHaveLength(12);
    expect(progress[0]).toBe('1/12 0/0.txt');
    const counts = await look(repository, (snapshot) => snapshot.counts());
    expect(counts).toMatchObject({ sources: 12, articles: 12, quotes: 24, attributed: 24 });

    const before = await sequence(repository);
    expect(await ingest(repository, [folder])).toMatchObject({
      files: 12,
      read: 0,
      unchanged: 12,
      stories: 0,
    });
    expect(await sequence(repository)).toBe(before);

    const ids = await articlesAt(repository, '0/3.txt');
    expect(ids).toHaveLength(1);
    await writeFile(join(location, '0/3.txt'), storyText(3).replace('approved plan', 'refused plan'));
    await rm(join(location, '0/4.txt'));
    await rename(join(location, '1/10.txt'), join(location, '1/ten.txt'));
    expect(await ingest(repository, [folder])).toMatchObject({
      files: 11,
      read: 2,
      unchanged: 9,
      removed: 2,
    });
    expect(await articlesAt(repository, '0/3.txt')).toEqual(ids);
    expect(await articlesAt(repository, '0/4.txt')).toEqual([]);
    expect(await articlesAt(repository, '1/ten.txt')).toHaveLength(1);
  });

  test('touches no folder but those given', async () => {
    const { repository } = await openStore(engine);
    const old = { name: 'old', location: await temporaryFolder(storyFiles(2)) };
    const current = { name: 'new', location: await temporaryFolder(storyFiles(3)) };
    expect(await ingest(repository, [old, current])).toMatchObject({ files: 5, stories: 5 });
    await rm(join(old.location, '0/1.txt'));
    expect(await ingest(repository, [current])).toMatchObject({ files: 3, unchanged: 3, removed: 0 });
    expect(await look(repository, (snapshot) => snapshot.folders())).toEqual([
      { folder: 'new', sources: 3 },
      { folder: 'old', sources: 2 },
    ]);
    expect(await ingest(repository, [])).toMatchObject({ files: 0, removed: 0 });
  });

  test('another version of the parser reads everything again', async () => {
    const { repository } = await openStore(engine);
    const folder = { name: 'f', location: await temporaryFolder(storyFiles(2)) };
    await ingest(repository, [folder], { version: '1' });
    expect(await ingest(repository, [folder], { version: '1' })).toMatchObject({ read: 0, unchanged: 2 });
    expect(await ingest(repository, [folder], { version: '2' })).toMatchObject({ read: 2, unchanged: 0 });
  });
});

test('the version of the parser is that of its code', () => {
  expect(parserVersion()).toMatch(/^[0-9a-f]{16}$/);
  expect(parserVersion()).toBe(parserVersion());
});
