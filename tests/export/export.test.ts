import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportStories } from '../../src/export/export.ts';
import { engines, type TestStore } from '../support/engines.ts';
import { bundle, manyStories } from '../graphql/support.ts';
import { documentsOf, exported, FORMAT_NAMES, readAll } from './stories.ts';

/** What each engine wrote, by format. */
const written = new Map<string, Set<string>>();

/** Confidence is learnt anew from time to time; what it is here is compared with the API's, in another test. */
function withoutLearnt(text: string): string {
  return text.replace(/("confidence": )[\d.]+/g, '$1"…"').replace(/(confidence )[\d.]+/g, '$1…');
}

describe.each(engines())('$name', ({ open }) => {
  let store: TestStore;

  beforeAll(async () => {
    store = await open();
    await readAll(store.repository);
  });
  afterAll(() => store.close());

  test.each(FORMAT_NAMES)(
    '%s of a seed, to be read; the whole is the same on both engines',
    async (format) => {
      const { repository } = store;
      const seed = await exported(repository, format, { sourcePath: { equals: 'emoji-bank.txt' } });
      await expect(withoutLearnt(`${JSON.stringify(documentsOf(seed), null, 2)}\n`)).toMatchFileSnapshot(
        `golden/emoji-bank.${format}.json`,
      );
      const whole = await exported(repository, format);
      expect(whole).toContain(seed);
      expect(await exported(repository, format)).toBe(whole);
      written.set(format, (written.get(format) ?? new Set()).add(whole));
    },
  );

  test('stories come by path then id, of the folders and times asked for', async () => {
    const sourcesOf = async (where: Parameters<typeof exported>[2]): Promise<readonly string[]> =>
      documentsOf<{ readonly source: { readonly folder: string; readonly path: string } }>(
        await exported(store.repository, 'ndjson', where),
      ).map(({ source }) => `${source.folder}/${source.path}`);
    const all = await sourcesOf({});
    expect(all.length).toBeGreaterThan(30);
    const paths = all.map((name) => name.replace(/^\w+\//, ''));
    expect(paths).toEqual(paths.toSorted());
    const seeds = await sourcesOf({ folders: ['seeds'] });
    expect(seeds).toEqual(all.filter((name) => name.startsWith('seeds/')));
    expect(seeds).toHaveLength(readdirSync('seeds').length);
    expect(await sourcesOf({ folders: ['seed'] })).toEqual([]);
    expect(await sourcesOf({ folders: ['stories', 'seeds'] })).toEqual(all);
    expect(
      await sourcesOf({
        folders: ['seeds'],
        publishedAt: { from: '2009-10-13T21:23:00.000Z', before: '2009-10-13T21:23:00.001Z' },
      }),
    ).toEqual(['seeds/clinton-russia-iran-sanctions.txt']);
  });
});

test('both engines wrote the same bytes', () => {
  expect([...written].map(([format, texts]) => [format, texts.size])).toEqual(
    FORMAT_NAMES.map((format) => [format, 1]),
  );
});

describe.each(engines())('many stories on $name', ({ open }) => {
  let store: TestStore;

  beforeAll(async () => {
    store = await open();
    for (const story of manyStories(230)) await store.repository.save(story);
  });
  afterAll(() => store.close());

  test.each(FORMAT_NAMES)('%s runs as many statements for a hundred stories as for two', async (format) => {
    const statements: string[] = [];
    const count = async (ids?: readonly string[]): Promise<number> => {
      statements.length = 0;
      await exported(store.repository, format, { ids }, {}, ({ sql }) => statements.push(sql));
      return statements.length;
    };
    const stories = documentsOf<{ readonly id: string }>(await exported(store.repository, 'ndjson'));
    const ids = stories.map(({ id }) => id);
    expect(new Set(ids).size).toBe(230);
    const few = await count(ids.slice(0, 2));
    expect(await count(ids.slice(0, 100))).toBe(few);
    expect(await count()).toBe(3 * few);
  });

  test('an export shows one state, whatever is stored and removed meanwhile', async () => {
    const before = await exported(store.repository, 'ndjson');
    const snapshot = store.repository.snapshot();
    let text = '';
    let isFirst = true;
    for await (const story of exportStories(snapshot, 'ndjson')) {
      text += story.text;
      if (isFirst) {
        const [first] = manyStories(1);
        await store.repository.remove([first?.source.id ?? '']);
        await store.repository.save(bundle('zz.txt', 'A late story.\n\n"Too late," said Ann Latimer.'));
        isFirst = false;
      }
    }
    await snapshot.close();
    expect(text).toBe(before);
    expect(await exported(store.repository, 'ndjson')).not.toBe(before);
  });
});
