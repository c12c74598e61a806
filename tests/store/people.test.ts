import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeId } from '../../src/domain/ids.ts';
import type { SourceBundle } from '../../src/domain/records.ts';
import { settlePeople } from '../../src/ingest/settle-people.ts';
import type { Repository } from '../../src/store/repository.ts';
import { engines, type TestStore } from '../support/engines.ts';
import { reading, saveAll } from './corpus.ts';
import { dump } from './dump.ts';
import { articleId, fileOf, first, personId, sourceId, type Someone } from './fixtures.ts';

/** A story that names, quotes and, for some, credits the people. */
function story(path: string, ...cast: Someone[]): SourceBundle {
  return fileOf({
    path,
    stories: [
      {
        publishedAt: '2009-10-13T12:00:00Z',
        cast,
        authors: cast.slice(0, 1).map(({ name }) => name),
        quotes: cast.map(({ name }) => ({ text: `${name} spoke in ${path}`, by: name })),
      },
    ],
  });
}

const minister = { descriptions: ['Latvian Foreign Minister'] };
const SHORT: Someone = { name: 'Ruhl', family: 'Ruhl', descriptions: ['Foreign Minister'] };
const FULL: Someone = { name: 'Ilze Ruhl', family: 'Ruhl', forms: ['Ruhl'], ...minister };
const LONGER: Someone = { name: 'Ilze B. Ruhl', family: 'Ruhl', ...minister };
const MAN: Someone = { name: 'Kim Tull', family: 'Tull', gender: 'MALE', age: 40 };
const WOMAN: Someone = { name: 'Kim Tull', family: 'Tull', gender: 'FEMALE' };

const shortId = makeId('Person', articleId('short.txt'), 'ruhl');

describe.each(engines())('people over many files on $name', ({ open }) => {
  let store: TestStore;
  let repository: Repository;
  beforeEach(async () => {
    store = await open();
    repository = store.repository;
  });
  afterEach(() => store.close());

  async function settled(...files: readonly SourceBundle[]): Promise<void> {
    await saveAll(repository, files);
    await settlePeople(repository);
  }

  function speakersIn(path: string): Promise<(string | null)[]> {
    return reading(repository, async (snapshot) => {
      const quotes = await snapshot.quotesOf([articleId(path)], {});
      return [...quotes.values()].flat().map(({ speakerId }) => speakerId);
    });
  }

  test('a later file completes a person, and the id from before leads to it', async () => {
    await settled(story('short.txt', SHORT));
    expect(await speakersIn('short.txt')).toEqual([shortId]);
    await settled(story('full.txt', FULL));
    const id = personId('Ilze Ruhl');
    expect(await speakersIn('short.txt')).toEqual([id]);
    await reading(repository, async (snapshot) => {
      expect((await snapshot.speakersById([shortId])).get(shortId)).toMatchObject({ id, name: 'Ilze Ruhl' });
      const people = await snapshot.personPage({ ids: [shortId] }, [], first(5));
      expect(people.items.map(({ record }) => record.id)).toEqual([id]);
      const quotes = await snapshot.quotePagesOfSpeakers([id], {}, first(5));
      expect(quotes.get(id)?.items).toHaveLength(2);
      const articles = await snapshot.articlesById([articleId('short.txt')]);
      expect(articles.get(articleId('short.txt'))?.credits.map(({ personId: credited }) => credited)).toEqual(
        [id],
      );
      expect((await snapshot.descriptionsOf([id])).get(id)).toEqual([
        'Foreign Minister',
        'Latvian Foreign Minister',
      ]);
    });
  });

  test('the person falls apart again when the file that completed it goes', async () => {
    await settled(story('short.txt', SHORT));
    const before = await dump(repository);
    await settled(story('full.txt', FULL), story('longer.txt', LONGER));
    await repository.remove([sourceId('full.txt'), sourceId('longer.txt')]);
    await settlePeople(repository);
    expect(await dump(repository)).toEqual(before);
  });

  test('an id that two namesakes had leads to neither, and a list asked for it has both', async () => {
    const former = personId('Kim Tull');
    await settled(story('man.txt', MAN));
    expect(await speakersIn('man.txt')).toEqual([former]);
    await settled(story('woman.txt', WOMAN));
    await reading(repository, async (snapshot) => {
      expect(await snapshot.speakersById([former])).toEqual(new Map());
      expect((await snapshot.personPage({ ids: [former] }, [], first(5))).items).toHaveLength(2);
    });
  });

  test('two people of one name are kept apart, whoever was read first', async () => {
    await settled(story('man.txt', MAN), story('woman.txt', WOMAN), story('again.txt', WOMAN));
    const [man] = await speakersIn('man.txt');
    const [woman] = await speakersIn('woman.txt');
    expect(man).not.toBe(woman);
    expect(await speakersIn('again.txt')).toEqual([woman]);
    await reading(repository, async (snapshot) => {
      const people = await snapshot.personPage({}, [], first(5));
      expect(people.items.map(({ record }) => record.name)).toEqual(['Kim Tull', 'Kim Tull']);
    });
  });

  test('settles nothing twice, and changes nothing where nothing is to be moved', async () => {
    await settled(story('full.txt', FULL), story('man.txt', MAN));
    const sequence = await reading(repository, (snapshot) => snapshot.sequence());
    expect((await repository.unsettled(10)).families).toEqual([]);
    await settlePeople(repository);
    expect(await reading(repository, (snapshot) => snapshot.sequence())).toBe(sequence);
  });

  test('leaves a family unsettled that changed while it was looked at', async () => {
    await saveAll(repository, [story('short.txt', SHORT)]);
    const looked = await repository.unsettled(10);
    await saveAll(repository, [story('full.txt', FULL)]);
    const families = looked.families.map(({ family }) => family);
    await repository.settle({ sequence: looked.sequence, families, moves: [] });
    expect((await repository.unsettled(10)).families.map(({ family }) => family)).toEqual(['ruhl']);
  });

  test('a move that another process overtook does nothing', async () => {
    await settled(story('short.txt', SHORT), story('full.txt', FULL));
    const before = await dump(repository);
    const to = makeId('Person', 'somebody else');
    await repository.settle({
      sequence: 0,
      families: ['ruhl'],
      moves: [{ sourceId: sourceId('short.txt'), namedId: shortId, from: shortId, to }],
    });
    expect(await dump(repository)).toEqual(before);
  });

  test('comes to the same people in whatever order files come, go and change', async () => {
    const files = [
      story('short.txt', SHORT, MAN),
      story('full.txt', FULL),
      story('longer.txt', LONGER, WOMAN),
      story('man.txt', MAN),
      story('both.txt', { ...SHORT, descriptions: ['spokesman'] }, FULL, WOMAN),
      story('plain.txt', { name: 'Kim Tull', family: 'Tull' }),
    ];
    await settled(...files);
    const expected = await dump(repository);
    const someOrder = fc.shuffledSubarray(files, { minLength: files.length });
    const { repository: other, close } = await open();
    const settle = async (change: Promise<void>): Promise<void> => {
      await change;
      await settlePeople(other);
    };
    try {
      await fc.assert(
        fc.asyncProperty(someOrder, fc.subarray(files), async (order, changed) => {
          for (const file of order) await settle(other.save(file));
          await settle(other.remove(changed.map(({ source }) => source.id)));
          await settle(saveAll(other, changed));
          expect(await dump(other)).toEqual(expected);
          await settle(other.remove(files.map(({ source }) => source.id)));
        }),
        { numRuns: 10 },
      );
    } finally {
      await close();
    }
  });
});
