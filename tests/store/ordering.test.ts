import { describe, expect, test } from 'vitest';
import { engines } from '../support/engines.ts';
import { reading } from './corpus.ts';
import { filledStore } from './filled-store.ts';
import { first } from './fixtures.ts';
import { CLINTON, LAVROV, FILES, EMPTY } from './paged.ts';

describe.each(engines())('paging on $name', ({ open }) => {
  const store = filledStore(open, FILES);

  test('orders articles newest first, those without a time last, ties by id', async () => {
    const page = await reading(store.repository, (snapshot) => snapshot.articlePage({}, [], first(100)));
    const keys = page.items.map(({ record }) => [
      record.publishedAt === null ? '' : new Date(record.publishedAt).toISOString(),
      record.id,
    ]);
    expect(keys).toEqual([...keys].sort((one, other) => (one.join('\n') < other.join('\n') ? 1 : -1)));
    expect(keys.at(-1)?.[0]).toBe('');
  });

  test('orders by headline, or title where there is none, without case and accents', async () => {
    const page = await reading(store.repository, (snapshot) =>
      snapshot.articlePage({}, [{ field: 'HEADLINE', direction: 'ASC' }], first(100)),
    );
    const keys = page.items.map(({ record }) =>
      (record.headline ?? record.title).replace('Ä', 'A').toLowerCase(),
    );
    expect(keys).toEqual([...keys].sort());
    expect(new Set(keys.map((key) => key.slice(0, 5)))).toEqual(new Set(['ahre', 'title', 'zebra']));
  });

  test('orders quotations newest story first, within a story by position', async () => {
    const page = await reading(store.repository, (snapshot) => snapshot.quotePage({}, [], first(100)));
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
    const page = await reading(store.repository, (snapshot) =>
      snapshot.quotePage({}, [{ field: 'CONFIDENCE', direction: 'ASC' }], first(14)),
    );
    expect(page.items.map(({ record }) => record.attribution?.confidence ?? null)).toEqual([
      ...Array<null>(13).fill(null),
      0,
    ]);
  });

  test('orders people by the number of their quotations', async () => {
    const page = await reading(store.repository, (snapshot) =>
      snapshot.personPage({}, [{ field: 'QUOTE_COUNT', direction: 'DESC' }], first(2)),
    );
    expect(page.items.map(({ record, key }) => [record.name, key[0]])).toEqual([
      ['Hillary Clinton', 13],
      ['Sergei Lavrov', 4],
    ]);
  });

  test('cuts a page of its own for each parent', async () => {
    await reading(store.repository, async (snapshot) => {
      const pages = await snapshot.quotePagesOfSpeakers([CLINTON, LAVROV, CLINTON, 'nobody'], {}, first(5));
      expect([...pages.keys()]).toEqual([CLINTON, LAVROV, 'nobody']);
      expect(pages.get(CLINTON)?.items).toHaveLength(5);
      expect(pages.get(CLINTON)?.hasNext).toBe(true);
      expect(pages.get(LAVROV)?.items).toHaveLength(4);
      expect(pages.get(LAVROV)?.hasNext).toBe(false);
      expect(pages.get('nobody')).toEqual(EMPTY);
    });
  });
});
