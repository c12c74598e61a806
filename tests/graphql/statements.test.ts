import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/server/app.ts';
import { EXAMPLES } from '../../src/server/graphiql-examples.ts';
import { engines, type TestStore } from '../support/engines.ts';
import { data, manyStories, quietApp, recording } from './support.ts';

const STORIES = manyStories(50);

/** Queries that go through every relation, in lists and lists of lists. */
const QUERIES: readonly string[] = [
  // What a search over everything finds is read by kinds of record, of which one story may lack some.
  ...EXAMPLES.filter((query) => !query.includes('search(')).map((query) =>
    // Nothing is odd in these stories.
    query.replace(/first: \d+/, 'first: 50').replace(/, where: { hasDiagnostic: .*}/, ''),
  ),
  `{ articles(first: 50) { totalCount nodes {
       authors { name } credits { person { name } } people { name familyName alternateNames descriptions }
       source { path diagnostics { code } articles { id } } diagnostics { code } body span { line }
       paragraphs { article { title } people { name } quotes { text } }
       quotes(where: {kinds: [DIRECT]}) { speaker { name } paragraphs { position } article { title } }
       all: quotes { segments { exact } } } } }`,
  `{ people(first: 50, where: {hasQuotes: true}) { totalCount nodes {
       quotes(first: 2) { totalCount nodes { speaker { name quotes(first: 1) { nodes { id } } } } }
       direct: quotes(first: 2, where: {kinds: [DIRECT]}) { totalCount nodes { id } }
       articles(last: 2) { totalCount nodes { title } }
       credited(first: 1) { totalCount nodes { title } } } } }`,
  `{ search(query: "bridge", scopes: [ARTICLES], first: 50) { totalCount edges { score
       node { ... on Article { title source { path } } } matches { term highlights { exact line } } } } }`,
  `{ search(query: "need", scopes: [QUOTES], first: 50) { edges {
       node { ... on Quote { speaker { name } } } matches { highlights { exact } } } } }`,
  `{ search(query: "bridge", scopes: [PARAGRAPHS], first: 50) { edges {
       node { ... on Paragraph { people { name } } } matches { highlights { exact } } } } }`,
  `{ search(query: "john", scopes: [PEOPLE], first: 50) { edges {
       node { ... on Person { name } } matches { highlights { exact } } } } }`,
];

describe.each(engines())('$name', ({ open }) => {
  const statements: string[] = [];
  let one: TestStore;
  let fifty: TestStore;
  let app: { readonly one: App; readonly fifty: App };

  beforeAll(async () => {
    [one, fifty] = await Promise.all([open(), open()]);
    const record = (store: TestStore) =>
      quietApp(recording(store.repository, ({ sql }) => statements.push(sql)));
    app = { one: record(one), fifty: record(fifty) };
    for (const [index, story] of STORIES.entries()) {
      if (index === 0) await one.repository.save(story);
      await fifty.repository.save(story);
    }
  });
  afterAll(() => Promise.all([one.close(), fifty.close()]));

  const run = async (over: App, query: string) => {
    statements.length = 0;
    const answer = await data(over, query);
    return { answer, statements: [...statements] };
  };

  test.each(QUERIES)('as many statements for fifty stories as for one: %#', async (query) => {
    const few = await run(app.one, query);
    const many = await run(app.fifty, query);
    expect(many.statements).toEqual(few.statements);
    expect(many.statements.length).toBeGreaterThan(0);
    if (!query.includes('attributed: false')) {
      expect(JSON.stringify(many.answer).length).toBeGreaterThan(10 * JSON.stringify(few.answer).length);
    }
  });

  test('nothing is counted that is not asked for, and nothing read for a count alone', async () => {
    const counted = await run(app.fifty, '{ articles { totalCount } }');
    expect(counted.answer).toEqual({ articles: { totalCount: 50 } });
    expect(counted.statements).toEqual([expect.stringContaining('count(*)')]);
    const listed = await run(
      app.fifty,
      '{ articles { nodes { id } edges { cursor } pageInfo { hasNextPage } } }',
    );
    expect(listed.statements).toEqual([expect.not.stringContaining('count(*)')]);
  });

  test('what is asked for twice is read once', async () => {
    const { statements: run1 } = await run(
      app.fifty,
      '{ articles(first: 50) { nodes { a: quotes { id } b: quotes(where: null) { id } c: quotes(where: {}) { id } } } }',
    );
    expect(run1.length).toBe(2);
  });
});
