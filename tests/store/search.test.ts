import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { headTexts } from '../../src/domain/article-head.ts';
import { placesOfTerm, readSearch } from '../../src/domain/search-terms.ts';
import { wordsOf } from '../../src/domain/words.ts';
import type { SourceBundle } from '../../src/domain/records.ts';
import { type ArticleWhere, SEARCH_SCOPES, type SearchScope } from '../../src/store/query.ts';
import type { Keyset } from '../../src/store/page.ts';
import type { Repository } from '../../src/store/repository.ts';
import type { SearchHit } from '../../src/store/snapshot.ts';
import { engines, type TestStore } from '../support/engines.ts';
import { CORPUS, reading, saveAll } from './corpus.ts';
import { articleId, fileOf, first, personId, sourceId } from './fixtures.ts';

/** Stories made for what words, phrases and scripts can do, beside those that filters are tested with. */
const STORIES: readonly SourceBundle[] = [
  ...CORPUS,
  fileOf({
    path: 'gas.txt',
    stories: [
      {
        headline: 'Gas deal signed',
        agency: 'Gamma',
        byline: 'By Ann Lee',
        places: ['ZÜRICH'],
        paragraphs: [
          'The gas deal was signed on Monday, 100% of it.',
          'Lavrov’s short-term deal for gas is off, U.S. officials said.',
          'The deal, the deal, the deal!',
          '東京でガス会社が協定に署名した。',
          'ก๊าซธรรมชาติ and naïve Ουρανός OR NEAR AND NOT',
        ],
        cast: [{ name: 'Sergei Lavrov', family: 'Lavrov', forms: ['Lavrov'], in: [2] }],
        quotes: [{ text: 'We have no deal, and no gas.', by: 'Sergei Lavrov', in: [2] }],
      },
    ],
  }),
];

const SUMMIT = 'summit';
const GAS = 'gas';
const NAMES = new Map([
  [articleId('a/summit.txt'), SUMMIT],
  [articleId('gas.txt'), GAS],
  [articleId('b/two-stories.txt', 'MULLER AGAIN'), 'again'],
  [articleId('b/two-stories.txt', 'snow in C:\\temp_1'), 'snow'],
  [articleId('C/undated.txt'), 'undated'],
  ...STORIES.flatMap(({ paragraphs, quotes, speakers }): [string, string][] => [
    ...paragraphs.map(({ id, text }): [string, string] => [id, text]),
    ...quotes.map(({ id, text }): [string, string] => [id, text]),
    ...speakers.map(({ id, name }): [string, string] => [id, name]),
  ]),
]);

const [SIGNED, SHORT_TERM, THRICE, TOKYO, MIXED] = STORIES.at(-1)?.paragraphs.map(({ text }) => text) ?? [];

interface Asked {
  readonly scopes?: readonly SearchScope[];
  readonly where?: ArticleWhere;
}

async function hitsOf(
  repository: Repository,
  query: string,
  { scopes = SEARCH_SCOPES, where = {} }: Asked = {},
): Promise<SearchHit[]> {
  const search = { terms: readSearch(query), scopes, where };
  return reading(repository, async (snapshot) => {
    const { items } = await snapshot.searchPage(search, first(1000));
    expect(await snapshot.searchCount(search)).toBe(items.length);
    return items.map(({ record }) => record);
  });
}

/** Query, what is asked besides, and what is found, by name, in any order. */
const cases: readonly (readonly [string, Asked, readonly (string | undefined)[]])[] = [
  ['gas', { scopes: ['PARAGRAPHS'] }, [SIGNED, SHORT_TERM]],
  ['GAS deal', { scopes: ['PARAGRAPHS'] }, [SIGNED, SHORT_TERM]],
  ['"gas deal"', { scopes: ['PARAGRAPHS'] }, [SIGNED]],
  ['"deal gas"', {}, []],
  ['deal -gas', { scopes: ['PARAGRAPHS'] }, [THRICE]],
  ['gas -"gas deal"', { scopes: ['PARAGRAPHS'] }, [SHORT_TERM]],
  ['gas -dea*', {}, ['Gas flows']],
  ['sign*', {}, [GAS, SIGNED]],
  ['"gas dea"*', {}, [GAS, SIGNED]],
  ['ign*', {}, []],
  // All words of a story, its headline, byline and dateline among them, however far apart.
  ['signed lee zurich 東 ουρανος', {}, [GAS]],
  ['signed naive', { scopes: ['PARAGRAPHS'] }, []],
  // A phrase ends with its text.
  ['"signed by"', {}, []],
  ['lavrov', { scopes: ['PARAGRAPHS', 'PEOPLE'] }, [SHORT_TERM, 'Sergei Lavrov']],
  ["Lavrov's", { scopes: ['PARAGRAPHS', 'PEOPLE'] }, [SHORT_TERM]],
  ['short term', { scopes: ['PARAGRAPHS'] }, [SHORT_TERM]],
  ['short-term', { scopes: ['PARAGRAPHS'] }, [SHORT_TERM]],
  ['U.S.', { scopes: ['PARAGRAPHS'] }, [SHORT_TERM]],
  ['us', {}, []],
  ['100%', { scopes: ['PARAGRAPHS'] }, [SIGNED]],
  ['ガス会社', { scopes: ['PARAGRAPHS'] }, [TOKYO]],
  ['京東', {}, []],
  ['ธรรม', { scopes: ['PARAGRAPHS'] }, [MIXED]],
  ['naïve ΟΥΡΑΝΌΣ', { scopes: ['PARAGRAPHS'] }, [MIXED]],
  ['AND', { scopes: ['PARAGRAPHS'] }, [MIXED]],
  ['OR', { scopes: ['PARAGRAPHS'] }, [MIXED]],
  ['NEAR(or and)', { scopes: ['PARAGRAPHS'] }, []],
  ['"or near and not"', { scopes: ['PARAGRAPHS'] }, [MIXED]],
  ['tokens:gas', {}, []],
  ['mrs clinton', {}, ['Hillary Clinton']],
  ['rodham', {}, ['Hillary Rodham Clinton']],
  ['ann lee', { scopes: ['PEOPLE'] }, ['Ann Lee']],
  ['lodz', {}, ['undated']],
  ['done', {}, ['We’re “done” 😀']],
  ['', {}, []],
  ['-gas', {}, []],
  ['😀 % " \' * ( ) ^ : \\ \0 \uD83D', {}, []],
  ['gas', { scopes: [] }, []],
  ['deal', { where: { agency: { equals: 'gamma' } }, scopes: ['QUOTES'] }, ['We have no deal, and no gas.']],
  ['deal', { where: { agency: { equals: 'ap' } } }, []],
  ['gas', { where: { agency: { equals: 'reuters' } } }, ['Gas flows']],
  ['lavrov', { where: { agency: { equals: 'gamma' } }, scopes: ['PEOPLE'] }, ['Sergei Lavrov']],
  ['lavrov', { where: { agency: { equals: 'ap' } }, scopes: ['PEOPLE'] }, []],
  ['lee', { where: { agency: { equals: 'gamma' } }, scopes: ['PEOPLE'] }, []],
];

describe.each(engines())('searching on $name', ({ open }) => {
  let store: TestStore;
  let repository: Repository;
  beforeAll(async () => {
    store = await open();
    repository = store.repository;
    await saveAll(repository, STORIES);
  });
  afterAll(() => store.close());

  test.each(cases)('%j with %j', async (query, asked, expected) => {
    const hits = await hitsOf(repository, query, asked);
    expect(hits.map(({ id }) => NAMES.get(id)).sort()).toEqual([...expected].sort());
  });

  test('scores by BM25 within each scope', async () => {
    const texts = STORIES.flatMap(({ paragraphs }) => paragraphs).map(({ text }) => wordsOf(text));
    const mean = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
    const idf = Math.log(1 + (texts.length - 3 + 0.5) / (3 + 0.5));
    const score = (places: number, length: number) =>
      (idf * places * 2.2) / (places + 1.2 * (0.25 + (0.75 * length) / mean));
    const hits = await hitsOf(repository, 'deal', { scopes: ['PARAGRAPHS'] });
    expect(hits.map(({ id, score: given }) => [NAMES.get(id), given])).toEqual([
      [THRICE, expect.closeTo(score(3, 6), 12)],
      [SIGNED, expect.closeTo(score(1, 10), 12)],
      [SHORT_TERM, expect.closeTo(score(1, 13), 12)],
    ]);
  });

  test('gives page after page without gaps, and cuts where scores are equal', async () => {
    const search = { terms: readSearch('*e* d* paragraph'), scopes: SEARCH_SCOPES, where: {} };
    for (const query of ['paragraph', 'deal', 'one*', 'a*']) {
      const all = await hitsOf(repository, query);
      const seen: SearchHit[] = [];
      let after: Keyset | null = null;
      for (let more = true; more;) {
        const page = await reading(repository, (snapshot) =>
          snapshot.searchPage({ ...search, terms: readSearch(query) }, first(2, { after })),
        );
        seen.push(...page.items.map(({ record }) => record));
        after = page.items.at(-1)?.key ?? null;
        more = page.hasNext;
      }
      expect(seen).toEqual(all);
      expect(all.length).toBeGreaterThan(2);
    }
  });

  test('finds in long and in strange documents what it finds in others', async () => {
    const long = Array.from({ length: 10_000 }, (_, index) => `gold w${index} the`).join(' ');
    const longer = Array.from({ length: 60_000 }, (_, index) => `東é${index}`).join(' ');
    const other = await open();
    try {
      await other.repository.save(
        fileOf({
          path: 'long.txt',
          stories: [
            { paragraphs: [`${long} silver lining`, 'x'.repeat(5_000), `${'é'.repeat(300)} \0\uD800 tail`] },
          ],
        }),
      );
      await other.repository.save(fileOf({ path: 'longer.txt', stories: [{ paragraphs: [longer] }] }));
      // Each in its paragraph and in its story.
      const found = async (query: string) => (await hitsOf(other.repository, query)).length;
      expect(await found('"w9999 the silver"')).toBe(2);
      expect(await found('"silver lining"')).toBe(2);
      expect(await found('w123 gold')).toBe(2);
      expect(await found('x'.repeat(200))).toBe(2);
      expect(await found(`"${'É'.repeat(300)} tail"`)).toBe(2);
      expect(await found(`"${'gold the '.repeat(60)}"`)).toBe(0);
      expect(await found(`"${long.slice(0, 490)}"*`)).toBe(2);
      expect(await found('"é1 東 e2"')).toBe(2);
      expect(await found('é59999')).toBe(0);
    } finally {
      await other.close();
    }
  });
});

describe.each(engines())('the index of the search on $name', ({ open }) => {
  let store: TestStore;
  let fresh: TestStore;
  beforeEach(async () => {
    [store, fresh] = await Promise.all([open(), open()]);
  });
  afterEach(() => Promise.all([store.close(), fresh.close()]));

  /** As a store that never held anything else: the same hits and the same scores. */
  const expectSame = async (files: readonly SourceBundle[]) => {
    await saveAll(fresh.repository, files);
    for (const query of ['deal', 'lavrov', 'clinton', 'lee', 'a*', 'new', 'paragraph']) {
      expect(await hitsOf(store.repository, query)).toEqual(await hitsOf(fresh.repository, query));
    }
  };

  test('follows saves, replacements and removals', async () => {
    const { repository } = store;
    await saveAll(repository, STORIES);
    await saveAll(repository, STORIES);
    const replaced = fileOf({
      path: 'gas.txt',
      stories: [{ headline: 'New gas', cast: [{ name: 'Ann Lee' }] }],
    });
    await repository.save(replaced);
    await repository.remove([sourceId('a/summit.txt')]);
    expect(await hitsOf(repository, 'lavrov')).toEqual([]);
    await expectSame([...STORIES.slice(1, -1), replaced]);
  });

  test('follows people whom other files tell to be somebody else', async () => {
    const { repository } = store;
    const file = fileOf({ path: 'x.txt', stories: [{ cast: [{ name: 'Ann Lee' }] }] });
    await repository.save(file);
    const [naming] = file.namings;
    if (naming === undefined) throw new Error('expected a naming');
    const { sequence } = await repository.unsettled(10);
    const other = personId('Somebody Else');
    await repository.settle({
      sequence,
      families: [naming.family],
      moves: [{ sourceId: naming.sourceId, namedId: naming.namedId, from: naming.personId, to: other }],
    });
    expect((await hitsOf(repository, 'lee')).map(({ id }) => id)).toEqual([other]);
    await repository.remove([naming.sourceId]);
    expect(await hitsOf(repository, 'lee')).toEqual([]);
    await expectSame([]);
  });

  test('follows nothing of a save that fails', async () => {
    const { repository } = store;
    await saveAll(repository, STORIES);
    const file = fileOf({
      path: 'gas.txt',
      stories: [{ publishedAt: '2009-10-13T17:23:00Z', paragraphs: ['new'] }],
    });
    const broken = {
      ...file,
      diagnostics: [...file.diagnostics],
      paragraphs: [...file.paragraphs, ...file.paragraphs],
    };
    await expect(repository.save(broken)).rejects.toThrow();
    await expectSame(STORIES);
  });
});

test('the engines agree on every query, and with what the texts say', async () => {
  const stores = await Promise.all(engines().map(({ open }) => open()));
  try {
    for (const { repository } of stores) await saveAll(repository, STORIES);
    const documents = STORIES.flatMap(({ articles, paragraphs, quotes }) => [
      ...articles.map((article): [string, string[]] => [
        article.id,
        [
          ...headTexts(article),
          ...paragraphs.filter(({ articleId: id }) => id === article.id).map(({ text }) => text),
        ],
      ]),
      ...[...paragraphs, ...quotes].map(({ id, text }): [string, string[]] => [id, [text]]),
    ]);
    const scopes = ['ARTICLES', 'PARAGRAPHS', 'QUOTES'] as const;
    const piece = fc.oneof(
      fc.constantFrom('gas', 'deal', 'the', 'Lavrov', 'term', '東京', 'ก๊าซ', 'd', 'OR', 'no', 'paragraph'),
      fc.constantFrom(
        ' ',
        ' ',
        ' -',
        '"',
        '*',
        '(',
        ')',
        ':',
        '^',
        "'",
        '%',
        '\\',
        '-',
        '&',
        '|',
        '!',
        '<->',
        '\0',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    const query = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        const [one, other] = await Promise.all(stores.map(({ repository }) => hitsOf(repository, text)));
        expect(other).toEqual(one);
        const { wanted, unwanted } = readSearch(text);
        const expected = documents.filter(([, texts]) => {
          const lists = texts.map((words) => wordsOf(words).map(({ word }) => word));
          const holds = (term: (typeof wanted)[number]) =>
            lists.some((words) => placesOfTerm(term, words).length > 0);
          return wanted.length > 0 && wanted.every(holds) && !unwanted.some(holds);
        });
        const found = one?.filter(({ scope }) => scopes.some((known) => known === scope)) ?? [];
        expect(found.map(({ id }) => id).sort()).toEqual(expected.map(([id]) => id).sort());
      }),
      { numRuns: 150 },
    );
  } finally {
    await Promise.all(stores.map((store) => store.close()));
  }
});
