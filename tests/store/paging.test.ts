import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KeysetError, type Page, type PageRequest } from '../../src/store/page.ts';
import type { ArticleOrder, PersonOrder, QuoteOrder } from '../../src/store/query.ts';
import type { Repository } from '../../src/store/repository.ts';
import type { Snapshot } from '../../src/store/snapshot.ts';
import { engines, type TestStore } from '../support/engines.ts';
import { reading, saveAll } from './corpus.ts';
import { fileOf, first, last, personId } from './fixtures.ts';

const CLINTON = personId('Hillary Clinton');
const LAVROV = personId('Sergei Lavrov');

/** Thirteen stories: some without a time, some at the same time, with and without a headline, names that fold alike. */
const FILES = Array.from({ length: 13 }, (_, index) =>
  fileOf({
    path: `${index % 2 === 0 ? 'Even' : 'odd'}/${String(index % 5)}-${index}.txt`,
    ingestedAt: `2024-01-0${(index % 3) + 1}T00:00:00.000Z`,
    stories: [
      {
        title: `Title ${index % 4}`,
        ...(index % 3 === 0 ? {} : { headline: ['Ähre', 'ahre', 'Zebra', 'zebra'][index % 4] ?? '' }),
        ...(index % 4 === 3 ? {} : { publishedAt: `2009-10-1${index % 3}T0${index % 2}:00:00-04:00` }),
        cast: [
          { name: 'Hillary Clinton' },
          ...(index < 4 ? [{ name: 'Sergei Lavrov' }] : []),
          { name: `Person ${['Ö', 'o', 'P'][index % 3] ?? ''}${index}` },
        ],
        quotes: [
          { text: `One ${index}`, by: 'Hillary Clinton', confidence: (index % 3) / 4 },
          { text: `Two ${index}` },
          ...(index < 4 ? [{ text: `Three ${index}`, by: 'Sergei Lavrov' }] : []),
        ],
      },
    ],
  }),
);

interface List {
  readonly name: string;
  readonly page: (snapshot: Snapshot, request: PageRequest) => Promise<Page<{ readonly id: string }>>;
}

const EMPTY = { items: [], hasPrevious: false, hasNext: false };
const directions = ['ASC', 'DESC'] as const;

function articleList(order: readonly ArticleOrder[]): List {
  return {
    name: `articles by ${JSON.stringify(order)}`,
    page: (snapshot, request) => snapshot.articlePage({}, order, request),
  };
}
function quoteList(order: readonly QuoteOrder[]): List {
  return {
    name: `quotations by ${JSON.stringify(order)}`,
    page: (snapshot, request) => snapshot.quotePage({}, order, request),
  };
}
function personList(order: readonly PersonOrder[]): List {
  return {
    name: `people by ${JSON.stringify(order)}`,
    page: (snapshot, request) => snapshot.personPage({}, order, request),
  };
}

const lists: readonly List[] = [
  articleList([]),
  ...(['PUBLISHED_AT', 'INGESTED_AT', 'HEADLINE', 'SOURCE_PATH'] as const).flatMap((field) =>
    directions.map((direction) => articleList([{ field, direction }])),
  ),
  articleList([
    { field: 'INGESTED_AT', direction: 'ASC' },
    { field: 'HEADLINE', direction: 'DESC' },
    { field: 'PUBLISHED_AT', direction: 'ASC' },
  ]),
  articleList([
    { field: 'HEADLINE', direction: 'ASC' },
    { field: 'HEADLINE', direction: 'DESC' },
  ]),
  quoteList([]),
  ...(['PUBLISHED_AT', 'CONFIDENCE'] as const).flatMap((field) =>
    directions.map((direction) => quoteList([{ field, direction }])),
  ),
  quoteList([
    { field: 'CONFIDENCE', direction: 'DESC' },
    { field: 'PUBLISHED_AT', direction: 'ASC' },
  ]),
  quoteList([
    { field: 'PUBLISHED_AT', direction: 'ASC' },
    { field: 'CONFIDENCE', direction: 'DESC' },
  ]),
  personList([]),
  ...(['NAME', 'QUOTE_COUNT'] as const).flatMap((field) =>
    directions.map((direction) => personList([{ field, direction }])),
  ),
  { name: 'files', page: (snapshot, request) => snapshot.sourcePage({}, request) },
  {
    name: 'quotations of a speaker',
    page: async (snapshot, request) =>
      (await snapshot.quotePagesOfSpeakers([LAVROV, CLINTON], {}, request)).get(CLINTON) ?? EMPTY,
  },
  ...directions.map((direction): List => ({
    name: `stories that name a person, by headline ${direction}`,
    page: async (snapshot, request) =>
      (
        await snapshot.articlePagesOfPeople(
          'MENTIONS',
          [CLINTON],
          {},
          [{ field: 'HEADLINE', direction }],
          request,
        )
      ).get(CLINTON) ?? EMPTY,
  })),
  {
    name: 'stories that name a person',
    page: async (snapshot, request) =>
      (await snapshot.articlePagesOfPeople('MENTIONS', [CLINTON, LAVROV], {}, [], request)).get(CLINTON) ??
      EMPTY,
  },
];

function ids(page: Page<{ readonly id: string }>): string[] {
  return page.items.map(({ record }) => record.id);
}

describe.each(engines())('paging on $name', ({ open }) => {
  let store: TestStore;
  let repository: Repository;

  beforeAll(async () => {
    store = await open();
    repository = store.repository;
    await saveAll(repository, FILES);
  });
  afterAll(() => store.close());

  test.each(lists)('walks $name both ways without losing or repeating any', async ({ page }) => {
    await reading(repository, async (snapshot) => {
      const all = await page(snapshot, first(100));
      const expected = ids(all);
      expect(expected.length).toBeGreaterThanOrEqual(13);
      expect(new Set(expected).size).toBe(expected.length);
      expect([all.hasPrevious, all.hasNext]).toEqual([false, false]);
      expect(ids(await page(snapshot, last(100)))).toEqual(expected);

      for (const limit of [1, 4]) {
        const forward: string[] = [];
        let after: PageRequest['after'] = null;
        for (let more = true; more;) {
          const part: Page<{ readonly id: string }> = await page(snapshot, first(limit, { after }));
          expect(part.hasPrevious).toBe(after !== null);
          expect(part.items.length).toBeLessThanOrEqual(limit);
          forward.push(...ids(part));
          after = part.items.at(-1)?.key ?? null;
          more = part.hasNext;
        }
        expect(forward).toEqual(expected);

        const backward: string[] = [];
        let before: PageRequest['before'] = null;
        for (let more = true; more;) {
          const part: Page<{ readonly id: string }> = await page(snapshot, last(limit, { before }));
          expect(part.hasNext).toBe(before !== null);
          backward.unshift(...ids(part));
          before = part.items[0]?.key ?? null;
          more = part.hasPrevious;
        }
        expect(backward).toEqual(expected);
      }
    });
  });

  test.each(lists)('honours after and before at once in $name', async ({ page }) => {
    await reading(repository, async (snapshot) => {
      const all = await page(snapshot, first(100));
      const expected = ids(all);
      const between = { after: all.items[2]?.key ?? null, before: all.items[8]?.key ?? null };
      expect(ids(await page(snapshot, first(100, between)))).toEqual(expected.slice(3, 8));
      const head = await page(snapshot, first(2, between));
      expect(ids(head)).toEqual(expected.slice(3, 5));
      expect([head.hasPrevious, head.hasNext]).toEqual([true, true]);
      expect(ids(await page(snapshot, last(2, between)))).toEqual(expected.slice(6, 8));
      const none = await page(snapshot, first(5, { after: between.before, before: between.after }));
      expect(none.items).toEqual([]);
    });
  });

  test('orders articles newest first, those without a time last, ties by id', async () => {
    const page = await reading(repository, (snapshot) => snapshot.articlePage({}, [], first(100)));
    const keys = page.items.map(({ record }) => [
      record.publishedAt === null ? '' : new Date(record.publishedAt).toISOString(),
      record.id,
    ]);
    expect(keys).toEqual([...keys].sort((one, other) => (one.join('\n') < other.join('\n') ? 1 : -1)));
    expect(keys.at(-1)?.[0]).toBe('');
  });

  test('orders by headline, or title where there is none, without case and accents', async () => {
    const page = await reading(repository, (snapshot) =>
      snapshot.articlePage({}, [{ field: 'HEADLINE', direction: 'ASC' }], first(100)),
    );
    const keys = page.items.map(({ record }) =>
      (record.headline ?? record.title).replace('Ä', 'A').toLowerCase(),
    );
    expect(keys).toEqual([...keys].sort());
    expect(new Set(keys.map((key) => key.slice(0, 5)))).toEqual(new Set(['ahre', 'title', 'zebra']));
  });

  test('orders quotations newest story first, within a story by position', async () => {
    const page = await reading(repository, (snapshot) => snapshot.quotePage({}, [], first(100)));
    const stories = page.items.map(({ record }) => record.articleId);
    const positions = page.items.map(({ record }) => record.position);
    for (const [index, story] of stories.entries()) {
      if (stories[index - 1] === story) expect(positions[index]).toBe((positions[index - 1] ?? 0) + 1);
      else expect(positions[index]).toBe(1);
    }
    const times = page.items.map(({ key }) => String(key[0]));
    expect(times).toEqual([...times].sort().reverse());
  });

  test('counts a quotation without attribution as the least certain', async () => {
    const page = await reading(repository, (snapshot) =>
      snapshot.quotePage({}, [{ field: 'CONFIDENCE', direction: 'ASC' }], first(14)),
    );
    expect(page.items.map(({ record }) => record.attribution?.confidence ?? null)).toEqual([
      ...Array<null>(13).fill(null),
      0,
    ]);
  });

  test('orders people by the number of their quotations', async () => {
    const page = await reading(repository, (snapshot) =>
      snapshot.personPage({}, [{ field: 'QUOTE_COUNT', direction: 'DESC' }], first(2)),
    );
    expect(page.items.map(({ record, key }) => [record.name, key[0]])).toEqual([
      ['Hillary Clinton', 13],
      ['Sergei Lavrov', 4],
    ]);
  });

  test('cuts a page of its own for each parent', async () => {
    await reading(repository, async (snapshot) => {
      const pages = await snapshot.quotePagesOfSpeakers([CLINTON, LAVROV, CLINTON, 'nobody'], {}, first(5));
      expect([...pages.keys()]).toEqual([CLINTON, LAVROV, 'nobody']);
      expect(pages.get(CLINTON)?.items).toHaveLength(5);
      expect(pages.get(CLINTON)?.hasNext).toBe(true);
      expect(pages.get(LAVROV)?.items).toHaveLength(4);
      expect(pages.get(LAVROV)?.hasNext).toBe(false);
      expect(pages.get('nobody')).toEqual(EMPTY);
    });
  });

  test.each([
    ['too short', ['2009']],
    ['too long', ['2009', 'a', 'b']],
    ['of another type', [1, 'a']],
  ])('refuses a key that is %s', async (_, key) => {
    const page = reading(repository, (snapshot) => snapshot.articlePage({}, [], first(5, { after: key })));
    await expect(page).rejects.toThrow(KeysetError);
  });

  test.each([1.5, NaN, Infinity, 2 ** 40, '1'])('refuses %s where a key has a position', async (position) => {
    const page = reading(repository, (snapshot) =>
      snapshot.quotePage({}, [], first(5, { before: ['', '', position, ''] })),
    );
    await expect(page).rejects.toThrow('expected text, text, integer, text');
  });

  test('refuses a page of nothing', async () => {
    const page = reading(repository, (snapshot) => snapshot.articlePage({}, [], first(0)));
    await expect(page).rejects.toThrow('Expected a page of one record or more, got a limit of 0.');
  });
});
