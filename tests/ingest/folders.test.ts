import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { findFolders } from '../../src/sources/folders.ts';
import { engines, type TestStore } from '../support/engines.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { storyFiles, storyText } from './stories.ts';

describe.each(engines())('folders of one name, read one after the other, on $name', ({ open }) => {
  let store: TestStore;
  let place: string;
  beforeEach(async () => {
    store = await open();
    place = await temporaryFolder();
    await writeFiles(join(place, 'a/wire'), storyFiles(4));
    await writeFiles(join(place, 'b/wire'), { ...storyFiles(1), 'other.txt': storyText(7) });
  });
  afterEach(() => store.close());

  const read = async (...specifications: string[]) =>
    ingest(store.repository, await findFolders(specifications.map((path) => path.replace('@', place))));
  const stored = async () => {
    const sources = await store.repository.storedSources(['wire', 'wire-2']);
    return sources.map(({ folder, path }) => `${folder}/${path}`);
  };

  test('the second is refused before anything is lost, with both ways on', async () => {
    await read('@/a/wire');
    const before = await stored();
    expect(before).toHaveLength(4);
    await expect(read('@/b/wire')).rejects.toMatchObject({
      name: 'SourceError',
      code: 'SAME_NAME',
      message:
        `The index already has a folder "wire", read from ${place}/a/wire; reading ${place}/b/wire under that name ` +
        `would drop the 4 files stored of it. Give this one another name, for example wire-2=${place}/b/wire, or, if ` +
        `it is the same folder in a new place, say so with wire=${place}/b/wire.`,
    });
    expect(await stored()).toEqual(before);
    // A refusal changes nothing: the first is still the folder of that name.
    expect(await read('@/a/wire')).toMatchObject({ unchanged: 4, relocations: [] });
  });

  test('both stay under names of their own', async () => {
    await read('@/a/wire');
    expect(await read('wire-2=@/b/wire')).toMatchObject({ read: 2, removed: 0, relocations: [] });
    expect(await read('@/a/wire')).toMatchObject({ unchanged: 4, removed: 0 });
    expect(await stored()).toHaveLength(6);
  });

  test('a name that a person gives means the folder given, and the change is told', async () => {
    await read('@/a/wire');
    const relocations = [{ folder: 'wire', from: join(place, 'a/wire'), to: join(place, 'b/wire') }];
    expect(await read('wire=@/b/wire')).toMatchObject({ removed: 3, relocations });
    expect(await stored()).toEqual(['wire/0/0.txt', 'wire/other.txt']);
    expect(await read('@/b/wire')).toMatchObject({ unchanged: 2, relocations: [] });
  });

  test('a folder that was moved is the same folder, changed a little or not', async () => {
    await read('@/a/wire');
    await rename(join(place, 'a'), join(place, 'c'));
    await rm(join(place, 'c/wire/0/0.txt'));
    await writeFile(join(place, 'c/wire/0/new.txt'), storyText(9));
    expect(await read('@/c/wire')).toMatchObject({
      ...{ read: 1, unchanged: 3, removed: 1 },
      relocations: [{ folder: 'wire', from: join(place, 'a/wire'), to: join(place, 'c/wire') }],
    });
  });

  test('another folder is no moved one, though the first is gone', async () => {
    await read('@/a/wire');
    await rm(join(place, 'a'), { recursive: true });
    await expect(read('@/b/wire')).rejects.toMatchObject({ code: 'SAME_NAME' });
    expect(await stored()).toHaveLength(4);
  });

  test('a name is free again where the index holds nothing of it', async () => {
    await read('@/a/wire');
    const sources = await store.repository.storedSources(['wire']);
    await store.repository.remove(sources.map(({ id }) => id));
    expect(await read('@/b/wire')).toMatchObject({ read: 2, relocations: [] });
    await expect(read('@/a/wire')).rejects.toMatchObject({ code: 'SAME_NAME' });
  });
});
