import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/domain/words.ts';
import type { App } from '../../src/server/app.ts';
import { engines, type TestStore } from '../support/engines.ts';
import { bundle, data, errorOf, quietApp, STORIES } from './support.ts';

/** Two paragraphs of one quotation, quotations that `said` breaks, and lines that end inside phrases. */
const WRAPPED = `Council of Tarvo opens bridge
By Ilma Verrin

TARVO, May 6, 2003 (Reuters) - The council of Tarvo opened its short-
term bridge on Tuesday, after eleven years of
building the new one beside it.

"The river has waited long," said Oskar Brandel, the mayor, "for a new
bridge.

"It has waited," Brandel said. "We thank everyone
who has built it.

"The old bridge goes in autumn."
`;

interface Highlight {
  readonly exact: string;
  readonly line: number;
  readonly start: number;
}

interface Edge {
  readonly cursor: string;
  readonly score: number;
  readonly node: {
    readonly __typename: string;
    readonly text?: string;
    readonly name?: string;
    readonly title?: string;
  };
  readonly matches: readonly { readonly term: string; readonly highlights: readonly Highlight[] }[];
}

const EDGES = `edges { cursor score
  node { __typename ... on Quote { text } ... on Paragraph { text } ... on Person { name } ... on Article { title } }
  matches { term highlights(first: 40) { exact line start } } }`;

const BASE64 = /^[\w+/\r\n]{60,}=*$/;

const FOLDER = 'tests/golden/stories';

describe.each(engines())('search on $name', ({ open }) => {
  let store: TestStore;
  let app: App;

  beforeAll(async () => {
    store = await open();
    for (const story of [...STORIES, bundle('wrapped.txt', WRAPPED)]) await store.repository.save(story);
    for (const file of readdirSync(FOLDER).filter((name) => !name.endsWith('.bin'))) {
      await store.repository.save(bundle(file, readFileSync(`${FOLDER}/${file}`, 'utf8'), 'golden'));
    }
    app = quietApp(store.repository);
  });
  afterAll(() => store.close());

  const search = async (query: string, scopes?: readonly string[], first = 100) => {
    const answer = await data<{ search: { edges: readonly Edge[] } }>(
      app,
      `query ($query: String!, $scopes: [NewsSearchScope!], $first: Int) {
        search(query: $query, scopes: $scopes, first: $first) { ${EDGES} } }`,
      { query, scopes, first },
    );
    return answer.search.edges;
  };
  const exact = (edge: Edge | undefined) =>
    edge?.matches.map(({ term, highlights }) => [term, ...highlights.map((highlight) => highlight.exact)]);

  test('shows a phrase over the ends of lines as one stretch of the source', async () => {
    const [years] = await search('"years of building"', ['PARAGRAPHS']);
    expect(exact(years)).toEqual([['"years of building"', 'years of\nbuilding']]);
    const [term] = await search('short-term', ['PARAGRAPHS']);
    expect(exact(term)).toEqual([['short-term', 'short-\nterm']]);
  });

  test('shows what a phrase has in each piece of a quotation that is broken and goes over paragraphs', async () => {
    const [edge] = await search('"it has waited we thank" autumn', ['QUOTES']);
    expect(edge?.node.__typename).toBe('Quote');
    expect(exact(edge)).toEqual([
      ['"it has waited we thank"', 'It has waited', 'We thank'],
      ['autumn', 'autumn'],
    ]);
  });

  test('finds in quotations of several paragraphs, in the order of the source', async () => {
    const edges = await search('waited', ['QUOTES']);
    const lines = edges.flatMap(({ matches }) =>
      matches.flatMap(({ highlights }) => highlights.map(({ line }) => line)),
    );
    expect([...lines].sort((one, other) => one - other)).toEqual([8, 11]);
  });

  test('shows words of a story at its head and in its paragraphs', async () => {
    const [edge] = await search('tarvo verrin eleven', ['ARTICLES']);
    expect(edge?.node.title).toBe('Council of Tarvo opens bridge');
    expect(edge?.matches.map(({ term, highlights }) => [term, highlights.map(({ line }) => line)])).toEqual([
      ['tarvo', [1, 4, 4]],
      ['verrin', [2]],
      ['eleven', [5]],
    ]);
  });

  test('shows where stories name or credit a person', async () => {
    const [mayor] = await search('brandel', ['PEOPLE']);
    expect(mayor?.node.name).toBe('Oskar Brandel');
    expect(mayor?.matches[0]?.highlights.map(({ line }) => line)).toEqual([8, 11]);
    const [author] = await search('verr*', ['PEOPLE']);
    expect(exact(author)).toEqual([['verr*', 'Verrin']]);
  });

  test.each([['the'], ['a*'], ['said'], ['"of the"'], ['in -the'], ['harbour'], ['"will not"'], ['é*']])(
    'what is highlighted for %j says it, in files of every format',
    async (query) => {
      const edges = await search(query);
      expect(edges.length).toBeGreaterThan(0);
      const [first = '', ...rest] = query.replace(/["*]| -.*/g, '').split(' ');
      const folded = wordsOf(first)[0]?.word ?? '';
      for (const { matches } of edges) {
        for (const { highlights } of matches) {
          // A mail in base64 has no words: there the whole paragraph is highlighted.
          for (const highlight of highlights.filter(({ exact: text }) => !BASE64.test(text))) {
            const words = wordsOf(highlight.exact).map(({ word }) => word);
            if (query.endsWith('*')) expect(words[0]?.startsWith(folded)).toBe(true);
            else expect([highlight, words.join(' ')]).toEqual([highlight, [folded, ...rest].join(' ')]);
          }
        }
      }
      const shown = edges.filter(
        ({ node: { __typename } }) => __typename !== 'Article' && __typename !== 'Person',
      );
      expect(shown.filter(({ matches }) => matches.length === 0)).toEqual([]);
    },
  );

  test('goes on behind a cursor, and only in the same search', async () => {
    const all = await search('the', ['PARAGRAPHS', 'ARTICLES']);
    const query = `query ($query: String!, $after: String) {
      search(query: $query, scopes: [PARAGRAPHS, ARTICLES], first: 3, after: $after) {
        totalCount nodes { __typename } pageInfo { hasNextPage hasPreviousPage } ${EDGES} } }`;
    const after = all[2]?.cursor;
    const { search: next } = await data<{
      search: { totalCount: number; edges: readonly Edge[] };
    }>(app, query, { query: 'the', after });
    expect(next.edges).toEqual(all.slice(3, 6));
    expect(next).toMatchObject({
      nodes: all.slice(3, 6).map(({ node: { __typename } }) => ({ __typename })),
      pageInfo: { hasNextPage: true, hasPreviousPage: true },
    });
    expect(next.totalCount).toBeGreaterThanOrEqual(all.length);
    const error = await errorOf(app, query, { query: 'a', after });
    expect(error.extensions.code).toBe('BAD_CURSOR');
  });

  test.each([
    ['x'.repeat(501), /500 characters at most; got 501/],
    ['😀'.repeat(501), /500 characters at most; got 501/],
    [Array.from({ length: 21 }, (_, index) => `w${index}`).join(' '), /20 words and phrases at most; got 21/],
  ])('refuses a query that asks for too much: %#', async (query, message) => {
    const error = await errorOf(app, `{ search(query: ${JSON.stringify(query)}) { totalCount } }`);
    expect(error).toMatchObject({
      message: expect.stringMatching(message) as unknown,
      extensions: { code: 'BAD_SEARCH' },
    });
  });

  test('refuses pages and highlights of no size or too many', async () => {
    for (const fields of [
      '{ search(query: "the", first: 0) { edges { score } } }',
      '{ search(query: "the", first: 101) { edges { score } } }',
      '{ search(query: "the") { edges { matches { highlights(first: 0) { exact } } } } }',
    ]) {
      expect((await errorOf(app, fields)).extensions.code).toBe('BAD_PAGE_SIZE');
    }
  });
});
