import { describe, expect, test } from 'vitest';
import { engines } from '../support/engines.ts';
import { CORPUS, reading } from './corpus.ts';
import { filledStore } from './filled-store.ts';
import { articleId, first, personId } from './fixtures.ts';
import { SUMMIT, AGAIN, SNOW, ARTICLES } from './filtered.ts';

describe.each(engines())('filters on $name', ({ open }) => {
  const store = filledStore(open, CORPUS);

  test('filters the pages and counts of each parent', async () => {
    const clinton = personId('Hillary Clinton');
    const ann = personId('Ann Lee');
    await reading(store.repository, async (snapshot) => {
      const quotes = await snapshot.quotePagesOfSpeakers(
        [clinton, ann],
        { kinds: ['DIRECT'], text: { startsWith: 'a' } },
        first(9),
      );
      expect(quotes.get(clinton)?.items.map(({ record }) => record.text)).toEqual(['Again']);
      expect(quotes.get(ann)?.items).toEqual([]);
      expect(await snapshot.quoteCountsOfSpeakers([clinton, ann], { text: { startsWith: 'a' } })).toEqual(
        new Map([[clinton, 1]]),
      );
      const named = await snapshot.articlePagesOfPeople(
        'MENTIONS',
        [clinton, ann],
        { agency: { isNull: true } },
        [],
        first(9),
      );
      expect(named.get(clinton)?.items).toEqual([]);
      expect(named.get(ann)?.items.map(({ record }) => ARTICLES.get(record.id))).toEqual([SNOW]);
      const credited = await snapshot.articlePagesOfPeople(
        'CREDITS',
        [ann],
        {},
        [{ field: 'SOURCE_PATH', direction: 'ASC' }],
        first(9),
      );
      expect(credited.get(ann)?.items.map(({ record }) => ARTICLES.get(record.id))).toEqual([SUMMIT, AGAIN]);
      expect(await snapshot.articleCountsOfPeople('CREDITS', [ann, clinton], {})).toEqual(
        new Map([[ann, 2]]),
      );
      expect(await snapshot.articleCountsOfPeople('MENTIONS', [ann, clinton], {})).toEqual(
        new Map([
          [ann, 1],
          [clinton, 2],
        ]),
      );
    });
  });

  test('takes lists longer than the engines have placeholders for', async () => {
    const ids = Array.from({ length: 70_000 }, (_, index) => `unknown-${index}`);
    const where = { ids: [...ids, articleId('C/undated.txt')] };
    expect(await reading(store.repository, (snapshot) => snapshot.articleCount(where))).toBe(1);
  });

  test('says what is wrong with a bound that is no instant', async () => {
    await expect(
      reading(store.repository, (snapshot) => snapshot.articleCount({ publishedAt: { from: 'soon' } })),
    ).rejects.toThrow(/Expected an instant such as .*, got "soon"/);
  });
});
