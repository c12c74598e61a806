import { describe, expect, test } from 'vitest';
import type { DateWhere } from '../../src/store/query.ts';
import { engines } from '../support/engines.ts';
import { reading } from './corpus.ts';
import { filledStore } from './filled-store.ts';
import { articleId, fileOf, first } from './fixtures.ts';

/** 28 February as the story tells it, 1 March in UTC. */
const LATE = fileOf({
  path: 'late.txt',
  stories: [{ title: 'late', publishedAt: '2011-02-28T23:30:00-02:00', quotes: [{ text: 'Late' }] }],
});
/** A day and no instant. */
const PRINTED = fileOf({
  path: 'printed.txt',
  stories: [{ title: 'printed', publishedOn: '2011-03-01', quotes: [{ text: 'Printed' }] }],
});
const UNDATED = fileOf({
  path: 'undated.txt',
  stories: [{ title: 'undated', quotes: [{ text: 'Undated' }] }],
});

const cases: readonly (readonly [DateWhere, readonly string[]])[] = [
  [{}, ['late', 'printed', 'undated']],
  [{ from: '2011-02-28' }, ['late', 'printed']],
  [{ from: '2011-03-01' }, ['printed']],
  [{ before: '2011-03-01' }, ['late']],
  [{ before: '2011-02-28' }, []],
  [{ from: '2011-03-01', before: '2011-03-02' }, ['printed']],
  [{ from: '2011-03-01', before: '2011-03-01' }, []],
  [{ isNull: true }, ['undated']],
  [{ isNull: false }, ['late', 'printed']],
  [{ isNull: false, from: '2011-03-01' }, ['printed']],
  [{ isNull: true, from: '2011-03-01' }, []],
];

describe.each(engines())('days of publication on $name', ({ open }) => {
  const store = filledStore(open, [LATE, PRINTED, UNDATED]);
  const all = ['late', 'printed', 'undated'];

  test.each(cases)('articles published on %j', async (publishedOn, expected) => {
    await reading(store.repository, async (snapshot) => {
      const titlesOf = async (where: Parameters<typeof snapshot.articlePage>[0]) =>
        (await snapshot.articlePage(where, [], first(10))).items.map(({ record }) => record.title).sort();
      expect(await titlesOf({ publishedOn })).toEqual(expected);
      expect(await snapshot.articleCount({ publishedOn })).toBe(expected.length);
      const others = all.filter((title) => !expected.includes(title));
      expect(await titlesOf({ NOT: { publishedOn } })).toEqual(others);
      const { items } = await snapshot.quotePage({ article: { publishedOn } }, [], first(10));
      expect(items.map(({ record }) => record.text.toLowerCase()).sort()).toEqual(expected);
    });
  });

  test('the day is given as it was stored, and the order of lists stays that of instants', async () => {
    await reading(store.repository, async (snapshot) => {
      const articles = await snapshot.articlesById(
        [LATE, PRINTED, UNDATED].map(({ articles: [one] }) => one?.id ?? ''),
      );
      const days = [...articles.values()].map(({ title, publishedOn }) => [title, publishedOn]);
      expect(Object.fromEntries(days)).toEqual({ late: '2011-02-28', printed: '2011-03-01', undated: null });
      const { items } = await snapshot.articlePage({}, [], first(1));
      expect(items.map(({ record }) => record.id)).toEqual([articleId('late.txt')]);
    });
  });

  test('says what is wrong with a bound that is no day', async () => {
    await expect(
      reading(store.repository, (snapshot) =>
        snapshot.articleCount({ publishedOn: { before: '2011-02-29' } }),
      ),
    ).rejects.toThrow(/Expected a day such as .*, got "2011-02-29"/);
  });
});
