import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { openRepository } from '../../src/store/open.ts';
import type { Repository } from '../../src/store/repository.ts';
import { resultOf, startCommand } from '../support/command.ts';
import { engines } from '../support/engines.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { storyFiles } from './stories.ts';

const FILES = 200;

/** What a command told of faults: on a busy machine it tells as well how far it is. */
const withoutProgress = (stderr: string): string => stderr.replace(/^\d+ of \d+ files …\n/gmu, '');

/** What is stored, in a form that tells two stores apart: ids of all records that hang on an article. */
async function contents(repository: Repository): Promise<unknown> {
  const snapshot = repository.snapshot();
  try {
    const stored = await repository.storedSources(['stories']);
    const articles = await snapshot.articlesOfSources(stored.map(({ id }) => id));
    const ids = [...articles.values()].flat().map(({ id }) => id);
    const quotes = await snapshot.quotesOf(ids, {});
    const paragraphs = await snapshot.paragraphsOf(ids);
    const of = (map: Map<string, readonly { readonly id: string }[]>) =>
      [...map].map(([id, records]) => [id, records.map((record) => record.id)]).sort();
    const { sources, people } = await snapshot.counts();
    return { stored, counts: { sources, people }, quotes: of(quotes), paragraphs: of(paragraphs) };
  } finally {
    await snapshot.close();
  }
}

async function freshContents(location: string): Promise<unknown> {
  const repository = await openRepository(':memory:');
  try {
    await ingest(repository, [{ name: 'stories', location }]);
    return await contents(repository);
  } finally {
    await repository.close();
  }
}

describe.each(engines())('on $name', ({ open }) => {
  test('kill -9 in the middle loses nothing stored, and the next run completes it', async () => {
    const store = await open();
    onTestFinished(() => store.close());
    const { repository, location: database } = store;
    const location = await temporaryFolder(storyFiles(FILES));
    const child = startCommand(['ingest', '--database', database, `stories=${location}`]);
    const ended = once(child, 'exit');
    let stored = 0;
    while (stored < 10) stored = (await repository.storedSources(['stories'])).length;
    child.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);

    const after = await repository.storedSources(['stories']);
    expect(after.length).toBeGreaterThanOrEqual(stored);
    expect(after.length).toBeLessThan(FILES);
    const snapshot = repository.snapshot();
    const counts = await snapshot.counts();
    await snapshot.close();
    // Each file holds one story with two quotations: whole or not at all.
    expect(counts).toMatchObject({ articles: after.length, quotes: after.length * 2 });

    const report = await ingest(repository, [{ name: 'stories', location }]);
    expect(report).toMatchObject({ files: FILES, unchanged: after.length, read: FILES - after.length });
    expect(await contents(repository)).toEqual(await freshContents(location));
  });

  test('two processes that read into one database at once both finish', async () => {
    const store = await open();
    onTestFinished(() => store.close());
    const { repository, location: database } = store;
    const location = await temporaryFolder(storyFiles(50));
    const parameters = ['ingest', '--database', database, `stories=${location}`];
    const results = await Promise.all([startCommand(parameters), startCommand(parameters)].map(resultOf));
    for (const { code, stderr } of results)
      expect({ code, faults: withoutProgress(stderr) }).toEqual({ code: 0, faults: '' });
    expect(await contents(repository)).toEqual(await freshContents(location));
  });
});

test('two processes that both make the database of a folder finish as well', async () => {
  const folder = await temporaryFolder(
    Object.fromEntries(Object.entries(storyFiles(20)).map(([path, text]) => [`stories/${path}`, text])),
  );
  const start = () => startCommand(['ingest', 'stories'], { cwd: folder });
  const results = await Promise.all([start(), start(), start()].map(resultOf));
  for (const { code, stderr } of results)
    expect({ code, faults: withoutProgress(stderr) }).toEqual({ code: 0, faults: '' });
  const repository = await openRepository(join(folder, '.wiregraph/index.sqlite'));
  expect(await contents(repository)).toEqual(await freshContents(join(folder, 'stories')));
  await repository.close();
});
