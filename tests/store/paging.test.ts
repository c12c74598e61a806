import { describe, expect, test } from 'vitest';
import { KeysetError, type Page, type PageRequest } from '../../src/store/page.ts';
import { engines } from '../support/engines.ts';
import { reading } from './corpus.ts';
import { filledStore } from './filled-store.ts';
import { first, last } from './fixtures.ts';
import {
  CLINTON,
  LAVROV,
  FILES,
  EMPTY,
  directions,
  articleList,
  quoteList,
  personList,
  ids,
} from './paged.ts';
import type { List } from './paged.ts';

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

describe.each(engines())('paging on $name', ({ open }) => {
  const store = filledStore(open, FILES);

  test.each(lists)('walks $name both ways without losing or repeating any', async ({ page }) => {
    await reading(store.repository, async (snapshot) => {
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
    await reading(store.repository, async (snapshot) => {
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

  test.each([
    ['too short', ['2009']],
    ['too long', ['2009', 'a', 'b']],
    ['of another type', [1, 'a']],
  ])('refuses a key that is %s', async (_, key) => {
    const page = reading(store.repository, (snapshot) =>
      snapshot.articlePage({}, [], first(5, { after: key })),
    );
    await expect(page).rejects.toThrow(KeysetError);
  });

  test.each([1.5, NaN, Infinity, 2 ** 40, '1'])('refuses %s where a key has a position', async (position) => {
    const page = reading(store.repository, (snapshot) =>
      snapshot.quotePage({}, [], first(5, { before: ['', '', position, ''] })),
    );
    await expect(page).rejects.toThrow('expected text, text, integer, text');
  });

  test('refuses a page of nothing', async () => {
    const page = reading(store.repository, (snapshot) => snapshot.articlePage({}, [], first(0)));
    await expect(page).rejects.toThrow('Expected a page of one record or more, got a limit of 0.');
  });
});
