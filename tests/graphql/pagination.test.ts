import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CursorCodec } from '../../src/graphql/cursor.ts';
import type { App } from '../../src/server/app.ts';
import { engines, type TestStore } from '../support/engines.ts';
import { data, errorOf, manyStories, quietApp } from './support.ts';

interface Connection {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

const STORIES = manyStories(23);

/** Lists of the API with the number of their rows; each field stands inside `prefix` and `suffix`. */
const LISTS: readonly { readonly name: string; readonly rows: number; readonly field: string }[] = [
  { name: 'articles', rows: 23, field: 'articles(PAGE)' },
  {
    name: 'articles by headline',
    rows: 23,
    field: 'articles(PAGE, orderBy: [{field: HEADLINE, direction: ASC}])',
  },
  { name: 'articles by file', rows: 23, field: 'articles(PAGE, orderBy: [{field: SOURCE_PATH}])' },
  {
    name: 'articles, all taken in at once',
    rows: 23,
    field: 'articles(PAGE, orderBy: [{field: INGESTED_AT}])',
  },
  { name: 'quotes', rows: 46, field: 'quotes(PAGE)' },
  {
    name: 'quotes by two orders',
    rows: 46,
    field: 'quotes(PAGE, orderBy: [{field: CONFIDENCE, direction: ASC}, {field: PUBLISHED_AT}])',
  },
  { name: 'files', rows: 23, field: 'sourceFiles(PAGE)' },
  { name: 'people', rows: 69, field: 'people(PAGE)' },
  {
    name: 'people by quotations',
    rows: 69,
    field: 'people(PAGE, orderBy: [{field: QUOTE_COUNT, direction: DESC}])',
  },
];

describe.each(engines())('$name', ({ open }) => {
  let store: TestStore;
  let app: App;
  beforeAll(async () => {
    store = await open();
    for (const story of STORIES) await store.repository.save(story);
    app = quietApp(store.repository);
  });
  afterAll(() => store.close());

  const page = async (field: string, args: string): Promise<Connection> => {
    const { list } = await data<{ list: Connection }>(
      app,
      `{ list: ${field.replace('PAGE', args)} {
        totalCount edges { cursor node { id } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    );
    return list;
  };

  describe.each(LISTS)('$name', ({ field, rows }) => {
    test('walked forwards and backwards gives every row once, in one order', async () => {
      const forwards: string[] = [];
      for (let cursor: string | null = null, more = true; more;) {
        const { edges, pageInfo, totalCount } = await page(
          field,
          `first: 7${cursor === null ? '' : `, after: ${JSON.stringify(cursor)}`}`,
        );
        expect(totalCount).toBe(rows);
        expect(pageInfo.hasPreviousPage).toBe(forwards.length > 0);
        expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor);
        forwards.push(...edges.map(({ node }) => node.id));
        cursor = pageInfo.endCursor;
        more = pageInfo.hasNextPage;
      }
      expect(forwards.length).toBe(rows);
      expect(new Set(forwards).size).toBe(rows);

      const backwards: string[] = [];
      for (let cursor: string | null = null, more = true; more;) {
        const { edges, pageInfo } = await page(
          field,
          `last: 7${cursor === null ? '' : `, before: ${JSON.stringify(cursor)}`}`,
        );
        expect(pageInfo.hasNextPage).toBe(backwards.length > 0);
        expect(pageInfo.startCursor).toBe(edges.at(0)?.cursor);
        backwards.unshift(...edges.map(({ node }) => node.id));
        cursor = pageInfo.startCursor;
        more = pageInfo.hasPreviousPage;
      }
      expect(backwards).toEqual(forwards);
    });

    test('between two cursors', async () => {
      const whole = await page(field, 'first: 10');
      const [, second, , , fifth] = whole.edges;
      const between = await page(
        field,
        `first: 10, after: ${JSON.stringify(second?.cursor)}, before: ${JSON.stringify(fifth?.cursor)}`,
      );
      expect(between.edges).toEqual(whole.edges.slice(2, 4));
    });
  });

  test('a list inside a list is walked with its own cursors', async () => {
    interface Inner {
      readonly people: {
        readonly nodes: readonly { readonly quotes: Connection; readonly articles: Connection }[];
      };
    }
    const fields = 'edges { cursor node { id } } pageInfo { hasNextPage endCursor } totalCount';
    const inner = (args: string, also = '') =>
      data<Inner>(
        app,
        `{ people(first: 1, where: {name: {startsWith: "john"}}) {
             nodes { quotes(first: 1 ${args}) { ${fields} } articles(first: 1 ${also}) { ${fields} } } } }`,
      );
    const first = (await inner('')).people.nodes[0];
    expect(first?.quotes).toMatchObject({ totalCount: 1, pageInfo: { hasNextPage: false } });
    expect(first?.articles).toMatchObject({ totalCount: 1 });
    const cursor = JSON.stringify(first?.quotes.pageInfo.endCursor);
    expect((await inner(`after: ${cursor}`)).people.nodes[0]?.quotes.edges).toEqual([]);
    expect(
      await errorOf(app, `{ people(first: 1) { nodes { articles(after: ${cursor}) { totalCount } } } }`),
    ).toMatchObject({ extensions: { code: 'BAD_CURSOR' } });
  });

  test('twenty rows where neither first nor last is given', async () => {
    expect((await page('people(PAGE)', 'after: null')).edges.length).toBe(20);
  });

  test.each([
    ['first: 0', '0'],
    ['first: 101', '101'],
    ['first: -1', '-1'],
    ['last: 0', '0'],
    ['last: 101', '101'],
    ['first: 2, last: 2', 'both'],
  ])('%s is refused', async (args, got) => {
    const error = await errorOf(app, `{ articles(${args}) { totalCount } }`);
    expect(error.extensions.code).toBe('BAD_PAGE_SIZE');
    expect(error.message).toMatch(/^Expected .*; got .*\. .+\.$/);
    expect(error.message).toContain(got);
  });

  test('an order that names a field twice is refused, in every list', async () => {
    for (const field of [
      'articles(orderBy: [{field: HEADLINE}, {field: HEADLINE, direction: ASC}])',
      'quotes(orderBy: [{field: CONFIDENCE}, {field: PUBLISHED_AT}, {field: CONFIDENCE}])',
      'people(orderBy: [{field: NAME}, {field: NAME}])',
    ]) {
      const error = await errorOf(app, `{ ${field} { nodes { id } } }`);
      expect(error.extensions.code).toBe('BAD_ORDER');
      expect(error.message).toMatch(/^Expected each field once in `orderBy`; got [A-Z_]+ again\. .+\.$/);
    }
  });

  describe('cursors', () => {
    const refused = async (field: string, cursor: string) => {
      const error = await errorOf(
        app,
        `{ ${field.replace('CURSOR', JSON.stringify(cursor))} { nodes { id } } }`,
      );
      expect(error.extensions.code).toBe('BAD_CURSOR');
      expect(error.message).toContain('`orderBy`');
    };
    const cursorOf = async (field: string) => (await page(field, 'first: 1')).pageInfo.endCursor ?? '';

    test('of another list, order or direction are refused', async () => {
      await refused('quotes(after: CURSOR)', await cursorOf('articles(PAGE)'));
      await refused('people(before: CURSOR)', await cursorOf('articles(PAGE, orderBy: [{field: HEADLINE}])'));
      await refused(
        'articles(after: CURSOR)',
        await cursorOf('articles(PAGE, orderBy: [{field: HEADLINE}])'),
      );
      await refused(
        'articles(after: CURSOR)',
        await cursorOf('articles(PAGE, orderBy: [{field: PUBLISHED_AT, direction: ASC}])'),
      );
    });

    test('that are none are refused', async () => {
      const good = await cursorOf('articles(PAGE)');
      for (const bad of ['', 'x', '😀', good.slice(1), good.slice(0, -2), `${good}AAAA`, `A${good}`]) {
        await refused('articles(after: CURSOR)', bad);
      }
    });

    test('made by hand with a key of another shape are refused', async () => {
      const codec = new CursorCodec('articles, PUBLISHED_AT DESC');
      // The codec is the list's own: with it the list's own cursor is read.
      expect(codec.decode('after', await cursorOf('articles(PAGE)'))).toHaveLength(2);
      for (const key of [[], ['a'], [1, 2], ['a', 'b', 'c'], [1e300, 'a'], ['a', 5]]) {
        await refused('articles(after: CURSOR)', codec.encode(key));
        await refused('articles(before: CURSOR)', codec.encode(key));
      }
    });

    test('stay good when the filter changes', async () => {
      const cursor = JSON.stringify(await cursorOf('articles(PAGE)'));
      const rest = await page(
        'articles(PAGE, where: {headline: {contains: "bridge"}})',
        `first: 100, after: ${cursor}`,
      );
      expect(rest.edges.length).toBe(22);
    });
  });
});
