import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeId } from '../../src/domain/ids.ts';
import { settlePeople } from '../../src/ingest/settle-people.ts';
import type { QuoteWhere } from '../../src/store/query.ts';
import type { Repository } from '../../src/store/repository.ts';
import { engines, type TestStore } from '../support/engines.ts';
import { reading, saveAll } from './corpus.ts';
import { dump } from './dump.ts';
import { articleId, fileOf, first, last, personId, type Someone } from './fixtures.ts';

const LEE: Someone = { name: 'Ann Lee', family: 'Lee' };
const HULL: Someone = { name: 'Tom Hull', family: 'Hull' };
const BANK: Someone = { name: 'Brae Bank', kind: 'ORGANIZATION' };

/** Two stories: what each of two people said, and what they, and one of them and a bank, said together. */
const FILES = [
  fileOf({
    path: 'old.txt',
    stories: [
      {
        publishedAt: '2020-01-01T00:00:00Z',
        cast: [LEE, HULL, BANK],
        quotes: [
          { text: 'old alone', by: 'Ann Lee' },
          { text: 'old together', by: ['Ann Lee', 'Tom Hull'], confidence: 0.8 },
          { text: 'old of nobody' },
          { text: 'old with the bank', by: ['Brae Bank', 'Tom Hull'], confidence: 0.4 },
        ],
      },
    ],
  }),
  fileOf({
    path: 'new.txt',
    stories: [
      {
        publishedAt: '2021-01-01T00:00:00Z',
        cast: [LEE, HULL],
        quotes: [
          { text: 'new together', by: ['Tom Hull', 'Ann Lee'] },
          { text: 'new alone', by: 'Ann Lee' },
        ],
      },
    ],
  }),
];

const [lee, hull] = [personId('Ann Lee'), personId('Tom Hull')];

describe.each(engines())('several who said it together on $name', ({ open }) => {
  let store: TestStore;
  let repository: Repository;
  beforeEach(async () => {
    store = await open();
    repository = store.repository;
    await saveAll(repository, FILES);
    await settlePeople(repository);
  });
  afterEach(() => store.close());

  const texts = (where: QuoteWhere): Promise<string[]> =>
    reading(repository, async (snapshot) =>
      (await snapshot.quotePage(where, [], first(20))).items.map(({ record }) => record.text),
    );

  test('a quotation tells all of them in the order of the words, and no speaker alone', async () => {
    const quotes = await reading(repository, async (snapshot) =>
      [...(await snapshot.quotesOf([articleId('old.txt'), articleId('new.txt')], {})).values()].flat(),
    );
    const told = new Map(quotes.map(({ text, speakerId, speakerIds }) => [text, [speakerId, speakerIds]]));
    expect(told.get('new together')).toEqual([null, [hull, lee]]);
    expect(told.get('old together')).toEqual([null, [lee, hull]]);
    expect(told.get('new alone')).toEqual([lee, [lee]]);
    expect(told.get('old of nobody')).toEqual([null, []]);
  });

  test('each of them has it among their quotations, in order, page by page', async () => {
    const IN_ORDER = ['new together', 'new alone', 'old alone', 'old together'];
    await reading(repository, async (snapshot) => {
      for (let size = 1; size <= 5; size += 1) {
        const forward: string[] = [];
        for (let after: Parameters<typeof first>[1] = {}; ;) {
          const pages = await snapshot.quotePagesOfSpeakers([lee, hull], {}, first(size, after));
          const page = pages.get(lee);
          forward.push(...(page?.items ?? []).map(({ record }) => record.text));
          const end = page?.items.at(-1);
          if (page?.hasNext !== true || end === undefined) break;
          after = { after: end.key };
        }
        expect(forward).toEqual(IN_ORDER);
        const back = (await snapshot.quotePagesOfSpeakers([lee], {}, last(size))).get(lee);
        expect(back?.items.map(({ record }) => record.text)).toEqual(IN_ORDER.slice(-size));
      }
      const pages = await snapshot.quotePagesOfSpeakers([hull], { maximumConfidence: 0.5 }, first(5));
      expect(pages.get(hull)?.items.map(({ record }) => record.text)).toEqual(['old with the bank']);
      expect(await snapshot.quoteCountsOfSpeakers([lee, hull], {})).toEqual(
        new Map([
          [lee, 4],
          [hull, 3],
        ]),
      );
    });
  });

  test('conditions hold for what several said', async () => {
    expect(await texts({ speaker: { name: { equals: 'tom hull' } } })).toEqual([
      'new together',
      'old together',
      'old with the bank',
    ]);
    expect(await texts({ NOT: { speaker: { ids: [hull] } } })).toEqual([
      'new alone',
      'old alone',
      'old of nobody',
    ]);
    expect(await texts({ speakerTypes: ['Organization'] })).toEqual(['old with the bank']);
    expect(await texts({ attributed: false })).toEqual(['old of nobody']);
    expect(await texts({ attributed: true, maximumConfidence: 0.8 })).toEqual([
      'old together',
      'old with the bank',
    ]);
    expect(await texts({ minimumConfidence: 0.7, speaker: { ids: [hull] } })).toEqual([
      'new together',
      'old together',
    ]);
  });

  test('it counts once for each of them, and once for each of their types', async () => {
    await reading(repository, async (snapshot) => {
      const count = async (field: 'SPEAKER' | 'SPEAKER_TYPE'): Promise<[string | null, number][]> =>
        (await snapshot.quoteFacets({}, [field], 10)).buckets.map(({ values, count: number }) => [
          values[0]?.speakerId ?? values[0]?.text ?? null,
          number,
        ]);
      const speakers = new Map(await count('SPEAKER'));
      expect([speakers.get(lee), speakers.get(hull), speakers.get(null)]).toEqual([4, 3, 1]);
      expect(await count('SPEAKER_TYPE')).toEqual([
        ['PERSON', 5],
        [null, 1],
        ['ORGANIZATION', 1],
      ]);
      const both = await snapshot.quoteFacetsOfSpeakers([hull], {}, ['SPEAKER'], 10);
      expect(
        both.get(hull)?.buckets.map(({ values, count: number }) => [values[0]?.speakerId, number]),
      ).toEqual(
        expect.arrayContaining([
          [hull, 3],
          [lee, 2],
        ]),
      );
      const typed = await snapshot.quoteFacets({ speaker: { ids: [hull] } }, ['SPEAKER', 'SPEAKER_TYPE'], 10);
      expect(typed.buckets.map(({ values }) => [values[0]?.speakerId, values[1]?.text])).toEqual(
        expect.arrayContaining([
          [hull, 'PERSON'],
          [lee, 'PERSON'],
          [makeId('Organization', 'brae bank'), 'ORGANIZATION'],
        ]),
      );
      expect(typed.buckets).toHaveLength(3);
      const people = await snapshot.personPage({}, [{ field: 'QUOTE_COUNT', direction: 'DESC' }], first(5));
      expect(people.items.map(({ record }) => record.id)).toEqual([lee, hull]);
      expect((await snapshot.counts()).attributed).toBe(5);
    });
  });

  test('a later story completes one of them, and nothing is left of a file that goes', async () => {
    const short: Someone = { name: 'Ruhl', family: 'Ruhl', descriptions: ['Foreign Minister'] };
    const full: Someone = {
      name: 'Ilze Ruhl',
      family: 'Ruhl',
      forms: ['Ruhl'],
      descriptions: ['Latvian Foreign Minister'],
    };
    const early = fileOf({
      path: 'early.txt',
      stories: [{ cast: [LEE, short], quotes: [{ text: 'early', by: ['Ann Lee', 'Ruhl'] }] }],
    });
    const before = await dump(repository);
    await repository.save(early);
    await settlePeople(repository);
    await repository.save(fileOf({ path: 'late.txt', stories: [{ cast: [full] }] }));
    await settlePeople(repository);
    await reading(repository, async (snapshot) => {
      const [quote] =
        (await snapshot.quotesOf([articleId('early.txt')], {})).get(articleId('early.txt')) ?? [];
      expect(quote?.speakerIds).toEqual([lee, personId('Ilze Ruhl')]);
      const pages = await snapshot.quotePagesOfSpeakers([personId('Ilze Ruhl')], {}, first(5));
      expect(pages.get(personId('Ilze Ruhl'))?.items.map(({ record }) => record.text)).toEqual(['early']);
    });
    await repository.remove(['early.txt', 'late.txt'].map((path) => fileOf({ path }).source.id));
    await settlePeople(repository);
    expect(await dump(repository)).toEqual(before);
  });
});
