import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SourceBundle } from '../../src/domain/records.ts';
import type { Repository } from '../../src/store/repository.ts';
import { engines, type TestStore } from '../support/engines.ts';
import { CORPUS, reading, saveAll } from './corpus.ts';
import { dump } from './dump.ts';
import { articleId, fileOf, first, personId, sourceId } from './fixtures.ts';

const CLINTON = personId('Hillary Clinton');

/** A story that names Hillary Clinton in its own way. */
function naming(path: string, forms: readonly string[], family?: string, quotes = 1): SourceBundle {
  const [name = 'Hillary Clinton', ...others] = forms;
  return fileOf({
    path,
    stories: [
      {
        cast: [
          { name, forms: others, ...(family === undefined ? {} : { family }), descriptions: [`in ${path}`] },
        ],
        quotes: Array.from({ length: quotes }, (_, index) => ({ text: `Words ${index}`, by: name })),
      },
    ],
  });
}

describe.each(engines())('saving on $name', ({ open }) => {
  let store: TestStore;
  let repository: Repository;

  beforeEach(async () => {
    store = await open();
    repository = store.repository;
  });
  afterEach(() => store.close());

  test('replaces all that a file held, and the article keeps its id', async () => {
    await saveAll(repository, CORPUS);
    await repository.save(fileOf({ path: 'a/summit.txt', text: 'New', stories: [{ headline: 'New' }] }));
    await reading(repository, async (snapshot) => {
      const article = (await snapshot.articlesById([articleId('a/summit.txt')])).get(
        articleId('a/summit.txt'),
      );
      expect(article?.headline).toBe('New');
      expect((await snapshot.textsOf([sourceId('a/summit.txt')])).get(sourceId('a/summit.txt'))).toBe('New');
      expect(await snapshot.counts()).toEqual({
        sources: 4,
        articles: 4,
        quotes: 1,
        attributed: 1,
        people: 3,
        diagnostics: 4,
      });
      const quotes = await snapshot.quotesById((CORPUS[0]?.quotes ?? []).map(({ id }) => id));
      expect(quotes).toEqual(new Map());
    });
  });

  test('saved twice changes nothing but the sequence', async () => {
    await saveAll(repository, CORPUS);
    const before = await dump(repository);
    await saveAll(repository, CORPUS);
    expect(await dump(repository)).toEqual(before);
  });

  test('removes files with the speakers nobody else names', async () => {
    await saveAll(repository, CORPUS);
    await repository.remove([sourceId('a/summit.txt'), 'unknown']);
    await reading(repository, async (snapshot) => {
      const { items } = await snapshot.personPage({}, [], first(10));
      expect(items.map(({ record }) => record.name)).toEqual([
        'Ann Lee',
        'Hillary Clinton',
        'Hillary Rodham Clinton',
      ]);
      const speakers = await snapshot.speakersById((CORPUS[0]?.speakers ?? []).map(({ id }) => id));
      expect([...speakers.values()].map(({ name }) => name).sort()).toEqual(['Ann Lee', 'Hillary Clinton']);
      expect(await snapshot.alternateNamesOf([CLINTON])).toEqual(new Map([[CLINTON, ['Clinton']]]));
    });
    expect((await repository.storedSources(['wire', 'other'])).map(({ path }) => path)).toEqual([
      'a/summit.txt',
      'C/undated.txt',
      'b/two-stories.txt',
    ]);
    await repository.remove((await repository.storedSources(['wire', 'other'])).map(({ id }) => id));
    expect(await reading(repository, (snapshot) => snapshot.counts())).toEqual({
      sources: 0,
      articles: 0,
      quotes: 0,
      attributed: 0,
      people: 0,
      diagnostics: 0,
    });
  });

  test('lists what is stored of the folders asked, by folder then path', async () => {
    await saveAll(repository, CORPUS);
    const [source] = await repository.storedSources(['other']);
    expect(source).toEqual({
      id: sourceId('a/summit.txt', 'other'),
      folder: 'other',
      path: 'a/summit.txt',
      sha256: '0'.repeat(64),
      parserVersion: 'test',
      heardNames: [],
    });
    expect(await repository.storedSources([])).toEqual([]);
    expect(await repository.storedSources(['nowhere'])).toEqual([]);
    const ids = [sourceId('b/two-stories.txt'), sourceId('nowhere.txt'), sourceId('a/summit.txt', 'other')];
    const some = await repository.storedSourcesById(ids);
    expect(some.map(({ folder, path }) => `${folder}/${path}`)).toEqual([
      'other/a/summit.txt',
      'wire/b/two-stories.txt',
    ]);
    expect(some[0]).toEqual(source);
    expect(await repository.storedSourcesById([])).toEqual([]);
  });

  test('counts the files of folders by the version that read them', async () => {
    await saveAll(
      repository,
      CORPUS.map((file, index) => (index === 0 ? { ...file, parserVersion: 'test corrected' } : file)),
    );
    await reading(repository, async (snapshot) => {
      expect(await snapshot.parserVersions(['wire', 'other'])).toEqual(
        new Map([
          ['test', 3],
          ['test corrected', 1],
        ]),
      );
      expect(await snapshot.parserVersions(['other', 'nowhere'])).toEqual(new Map([['test', 1]]));
      expect(await snapshot.parserVersions([])).toEqual(new Map());
    });
  });

  test('names a person by the longest form, of equally long ones the one in small letters', async () => {
    const nameOf = (): Promise<string | undefined> =>
      reading(repository, async (snapshot) => (await snapshot.speakersById([CLINTON])).get(CLINTON)?.name);
    await repository.save(naming('1', ['hillary clinton', 'Clinton']));
    expect(await nameOf()).toBe('hillary clinton');
    await repository.save(naming('2', ['Hillary Clinton', 'Mrs. Hillary Clinton']));
    expect(await nameOf()).toBe('Mrs. Hillary Clinton');
    await repository.save(naming('3', ['HILLARY CLINTON']));
    await repository.remove([sourceId('2')]);
    expect(await nameOf()).toBe('hillary clinton');
    await repository.save(naming('1', ['Clinton']));
    expect(await nameOf()).toBe('HILLARY CLINTON');
    await repository.save(naming('4', ['Hillary Clinton']));
    expect(await nameOf()).toBe('Hillary Clinton');
    const found = await reading(repository, (snapshot) =>
      snapshot.personPage({ name: { equals: 'Hillary Clinton' } }, [], first(1)),
    );
    expect(found.items[0]?.key).toEqual(['hillary clinton', CLINTON]);
  });

  test('comes to the same state in whatever order files come, go and change', async () => {
    const versions = [
      [naming('1', ['Hillary Clinton', 'Clinton'], 'Clinton', 2), naming('1', ['hillary clinton'])],
      [
        naming('2', ['Hillary Clinton', 'Mrs. Clinton', 'Clinton'], 'Clinton'),
        naming('2', ['Hillary Clinton'], 'clinton', 0),
      ],
      [naming('3', ['HILLARY CLINTON', 'Mrs. Clinton'], 'CLINTON', 3)],
      [CORPUS[0] ?? fileOf({ path: 'a/summit.txt' })],
    ];
    const finals = versions.map(([version]) => version ?? fileOf({ path: 'none' }));
    const change = fc.record({ file: fc.nat(versions.length - 1), version: fc.nat(2) });
    await saveAll(repository, finals);
    const expected = await dump(repository);
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 6 }),
        fc.shuffledSubarray(finals, { minLength: finals.length }),
        async (changes, order) => {
          for (const { file, version } of changes) {
            const bundle = versions[file]?.[version];
            const id = finals[file]?.source.id ?? '';
            await (bundle === undefined ? repository.remove([id]) : repository.save(bundle));
          }
          await saveAll(repository, order);
          expect(await dump(repository)).toEqual(expected);
        },
      ),
      { numRuns: 12 },
    );
  });

  test('stores nothing of a file that cannot be stored whole', async () => {
    await saveAll(repository, CORPUS);
    const before = await dump(repository);
    const good = naming('a/summit.txt', ['Hillary Clinton']);
    const [quote] = good.quotes;
    if (quote === undefined) throw new Error('The story has no quotation.');
    // The quotation comes last of all: everything else is written by then.
    const bad = { ...good, quotes: [...good.quotes, { ...quote, id: 'other', speakerId: 'nobody' }] };
    await expect(repository.save(bad)).rejects.toThrow(/foreign key/i);
    expect(await dump(repository)).toEqual(before);
    await repository.save(good);
  });

  test('refuses a bundle whose speakers and appearances do not fit', async () => {
    const good = naming('1', ['Hillary Clinton']);
    await expect(repository.save({ ...good, speakers: [] })).rejects.toThrow(
      /is not among the bundle's speakers/,
    );
    await expect(repository.save({ ...good, appearances: [] })).rejects.toThrow(
      /appears in none of its articles/,
    );
  });

  test('raises the sequence with every change and with nothing else', async () => {
    const sequence = (): Promise<number> => reading(repository, (snapshot) => snapshot.sequence());
    const start = await sequence();
    expect(await sequence()).toBe(start);
    await repository.save(naming('1', ['Hillary Clinton']));
    expect(await sequence()).toBe(start + 1);
    await repository.remove([sourceId('1')]);
    expect(await sequence()).toBe(start + 2);
    await repository.remove([]);
    expect(await sequence()).toBe(start + 2);
  });

  test('takes files asked for all at once', async () => {
    const files = Array.from({ length: 30 }, (_, index) =>
      naming(`${index % 20}`, ['Hillary Clinton'], 'Clinton', 2),
    );
    await Promise.all(files.map((file) => repository.save(file)));
    await reading(repository, async (snapshot) => {
      expect(await snapshot.counts()).toMatchObject({ sources: 20, quotes: 40, people: 1 });
      expect(await snapshot.sequence()).toBe(30);
      const { items } = await snapshot.personPage(
        {},
        [{ field: 'QUOTE_COUNT', direction: 'DESC' }],
        first(1),
      );
      expect(items[0]?.key[0]).toBe(40);
    });
  });
});
