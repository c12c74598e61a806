import { mkdirSync, rmSync } from 'node:fs';
import { rename, rm, unlink, writeFile, mkdir, appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { followFolders } from '../../src/ingest/follow.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { liveData } from '../../src/graphql/context.ts';
import type { WatchOptions } from '../../src/sources/watch.ts';
import type { Repository } from '../../src/store/repository.ts';
import { engines } from '../support/engines.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const STORY = (words: string): string => `RIGA, May 3 (AP) _ “${words},” Anna Ruhl said.\n`;

/** Waits until the index holds exactly these texts of files by path. */
async function until(repository: Repository, wanted: Readonly<Record<string, string>>): Promise<void> {
  const live = liveData(repository, new AbortController().signal);
  const held = (): Promise<Record<string, string>> =>
    live.read(async (snapshot) => {
      const ids = (await repository.storedSources(['news'])).map(({ id }) => id);
      const [sources, texts] = [await snapshot.sourcesById(ids), await snapshot.textsOf(ids)];
      return Object.fromEntries([...sources.values()].map(({ id, path }) => [path, texts.get(id) ?? '']));
    });
  const expected = JSON.stringify(Object.entries(wanted).sort());
  const reached = Promise.withResolvers<undefined>();
  let looking = Promise.resolve();
  const look = (): void => {
    looking = looking.then(async () => {
      if (JSON.stringify(Object.entries(await held()).sort()) === expected) reached.resolve(undefined);
    });
  };
  const stop = repository.onChange(look);
  look();
  await reached.promise;
  stop();
  await looking;
}

describe.each(engines())('a folder that is followed, on $name', ({ open }) => {
  async function follow(files: Readonly<Record<string, string>>, options: Partial<WatchOptions> = {}) {
    const parent = await temporaryFolder(
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`news/${path}`, text])),
    );
    const location = join(parent, 'news');
    await mkdir(location, { recursive: true });
    const { repository, close } = await open();
    const folder = { name: 'news', location };
    const gone = Promise.withResolvers<undefined>();
    const back = Promise.withResolvers<undefined>();
    const faults: unknown[] = [];
    const reads: number[] = [];
    const following = followFolders(
      repository,
      [folder],
      { polling: false, ...options },
      {
        onRead: ({ files: looked }) => reads.push(looked),
        onGone: () => {
          gone.resolve(undefined);
        },
        onBack: () => {
          back.resolve(undefined);
        },
        onFault: (error) => faults.push(error),
      },
    );
    onTestFinished(async () => {
      await following.close();
      await close();
      expect(faults).toEqual([]);
    });
    await following.ready;
    await ingest(repository, [folder]);
    following.begin();
    return {
      repository,
      location,
      gone: gone.promise,
      back: back.promise,
      reads,
      at: (path: string) => join(location, path),
    };
  }

  test('files that are added, changed, renamed and deleted, one by one', async () => {
    const { repository, at, reads } = await follow({ 'a.txt': STORY('a'), 'b.txt': STORY('b') });
    await writeFile(at('c.txt'), STORY('c'));
    await until(repository, { 'a.txt': STORY('a'), 'b.txt': STORY('b'), 'c.txt': STORY('c') });
    await writeFile(at('a.txt'), STORY('changed'));
    await until(repository, { 'a.txt': STORY('changed'), 'b.txt': STORY('b'), 'c.txt': STORY('c') });
    await rename(at('b.txt'), at('d.txt'));
    await until(repository, { 'a.txt': STORY('changed'), 'c.txt': STORY('c'), 'd.txt': STORY('b') });
    await unlink(at('c.txt'));
    await until(repository, { 'a.txt': STORY('changed'), 'd.txt': STORY('b') });
    // Only what changed was looked at.
    expect(Math.max(...reads)).toBe(1);
  });

  test('what an editor saves by renaming another file over it', async () => {
    const { repository, at } = await follow({ 'a.txt': STORY('a') });
    for (const words of ['one', 'two']) {
      await writeFile(at('.a.txt.swp'), STORY(words));
      await rename(at('.a.txt.swp'), at('a.txt'));
      await until(repository, { 'a.txt': STORY(words) });
    }
  });

  test('folders that are made, filled, renamed and deleted', async () => {
    const { repository, at } = await follow({});
    await mkdir(at('x/y'), { recursive: true });
    await writeFile(at('x/y/a.txt'), STORY('a'));
    await until(repository, { 'x/y/a.txt': STORY('a') });
    await rename(at('x'), at('z'));
    await until(repository, { 'z/y/a.txt': STORY('a') });
    await rm(at('z'), { recursive: true });
    await until(repository, {});
  });

  test('a file that is being written is read once it is whole', async () => {
    const { repository, at } = await follow({}, { settledAfter: 2_000 });
    const parts = Array.from({ length: 8 }, (_, index) => STORY(`part ${index}`));
    const seen = new Set<string>();
    const stop = repository.onChange(() => {
      void repository.storedSources(['news']).then((sources) => {
        for (const { sha256 } of sources) seen.add(sha256);
      });
    });
    onTestFinished(stop);
    for (const part of parts) {
      await appendFile(at('a.txt'), part);
      // Far less than it takes to count as settled, and enough to be read in if it did not have to be.
      await new Promise((resolve) => setTimeout(resolve, 120));
    }
    await until(repository, { 'a.txt': parts.join('') });
    expect(seen.size).toBeLessThanOrEqual(1);
  });

  test('a folder that goes and comes back keeps its stories, and is read as a whole', async () => {
    const { repository, location, at, gone, back } = await follow({
      'a.txt': STORY('a'),
      'b.txt': STORY('b'),
    });
    await rename(location, `${location}-away`);
    await gone;
    await until(repository, { 'a.txt': STORY('a'), 'b.txt': STORY('b') });
    await writeFile(`${location}-away/c.txt`, STORY('c'));
    await unlink(`${location}-away/a.txt`);
    await rename(`${location}-away`, location);
    await back;
    await until(repository, { 'b.txt': STORY('b'), 'c.txt': STORY('c') });
    await writeFile(at('d.txt'), STORY('d'));
    await until(repository, { 'b.txt': STORY('b'), 'c.txt': STORY('c'), 'd.txt': STORY('d') });
  });

  test('a folder that is back before anyone has looked is watched on', async () => {
    const { repository, location, at } = await follow({ 'a.txt': STORY('a') });
    await rename(location, `${location}-away`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await rename(`${location}-away`, location);
    // By then the watcher has seen that it was gone.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await writeFile(at('b.txt'), STORY('b'));
    await until(repository, { 'a.txt': STORY('a'), 'b.txt': STORY('b') });
  });

  test('a folder deleted and made anew at once is watched on', async () => {
    const { repository, location, at } = await follow({ 'a.txt': STORY('a') });
    rmSync(location, { recursive: true });
    mkdirSync(location);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await writeFile(at('b.txt'), STORY('b'));
    await until(repository, { 'b.txt': STORY('b') });
  });

  test('an empty folder in its place, as where a disk was mounted, takes no stories', async () => {
    const { repository, location, gone } = await follow({ 'a.txt': STORY('a'), 'b.txt': STORY('b') });
    await rename(location, `${location}-away`);
    await mkdir(location);
    await mkdir(join(location, 'lost+found'));
    await writeFile(join(location, '.keep'), '');
    await gone;
    await until(repository, { 'a.txt': STORY('a'), 'b.txt': STORY('b') });
    await writeFile(`${location}-away/c.txt`, STORY('c'));
    await rm(location, { recursive: true });
    await rename(`${location}-away`, location);
    await until(repository, { 'a.txt': STORY('a'), 'b.txt': STORY('b'), 'c.txt': STORY('c') });
  });

  test('corrections', async () => {
    const { repository, at } = await follow({ 'a.txt': STORY('a') });
    const named = Promise.withResolvers<undefined>();
    const live = liveData(repository, new AbortController().signal);
    const stop = repository.onChange(() => {
      void live
        .read((snapshot) => snapshot.personCount({ name: { equals: 'Anna Ruhl-Berg' } }))
        .then((count) => {
          if (count === 1) named.resolve(undefined);
        });
    });
    onTestFinished(stop);
    await writeFile(at('people.yaml'), 'people:\n  - name: Anna Ruhl-Berg\n    same: [Anna Ruhl]\n');
    await named.promise;
  });

  test('one that has to be polled', async () => {
    const { repository, at } = await follow({ 'a.txt': STORY('a') }, { polling: true });
    await writeFile(at('a.txt'), STORY('much longer than before'));
    await writeFile(at('b.txt'), STORY('b'));
    await until(repository, { 'a.txt': STORY('much longer than before'), 'b.txt': STORY('b') });
  });
});
