import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientError } from '../../src/graphql/errors.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { answerBudget } from '../../src/server/answer-budget.ts';
import { openRepository } from '../../src/store/open.ts';
import type { Repository } from '../../src/store/repository.ts';
import { type Answer, bundle, data, errorOf, manyStories, postRequest, quietApp } from './support.ts';

const PEOPLE = 30;

/** A story that names many, each of whom has that one story: every list of people inside another is as long. */
const CROWD = bundle(
  'crowd.txt',
  `RIGA, May 1 (AP) - The race was hard.\n\n${Array.from(
    { length: PEOPLE },
    (_, index) => `Mayor Ann ${'ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜÅ'[index] ?? ''}arlund, 30, said it was hard.`,
  ).join('\n\n')}`,
);

/** People of the story, of whose story the people are asked for, and so on. */
const nested = (levels: number): string =>
  `people { ${levels === 0 ? '__typename' : `articles(first: 1) { nodes { ${nested(levels - 1)} } }`} }`;

let repository: Repository;
beforeAll(async () => {
  repository = await openRepository(':memory:');
  for (const story of manyStories(3)) await repository.save(story);
  await repository.save(CROWD);
});
afterAll(() => repository.close());

const codesOf = async (query: string, limits: { fields?: number; milliseconds?: number }) => {
  const response = await quietApp(repository, { limits }).fetch(postRequest({ query }));
  const { errors = [] } = (await response.json()) as Answer<unknown>;
  return errors.map(({ extensions }) => extensions.code);
};

describe('fields are counted as they are given', () => {
  test.each([
    ['{ articles(first: 3) { totalCount } }', 0],
    ['{ articles(first: 3) { nodes { id } } }', 3 * 2],
    ['{ articles(first: 3) { edges { cursor node { id headline } } } }', 3 * 5],
    ['{ articles(first: 3) { nodes { ...F } } } fragment F on Article { id span { start end } }', 3 * 5],
    ['{ articles(first: 3) { nodes { ... on Node { id } again: id } } }', 3 * 3],
    ['{ articles(first: 3) { nodes { id } nodes { headline } } }', 3 * 3],
    ['query ($with: Boolean = false) { articles(first: 3) { nodes { id @include(if: $with) } } }', 3 * 2],
    // Items of lists inside lists count where they are given: each of three stories has two people.
    ['{ articles(first: 3, orderBy: [{ field: PUBLISHED_AT }]) { nodes { people { id } } } }', 3 * 2 + 6 * 2],
  ])('%s', async (query, fields) => {
    expect(await codesOf(query, { fields })).toEqual([]);
    if (fields > 0) expect(await codesOf(query, { fields: fields - 1 })).toEqual(['ANSWER_TOO_LARGE']);
  });
});

test('lists that hold far more than was foreseen are stopped, and the server goes on', async () => {
  const app = quietApp(repository, { limits: { fields: 5_000 } });
  const query = `{ articles(first: 4) { nodes { ${nested(2)} } } }`;
  const response = await app.fetch(postRequest({ query }));
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    errors: [
      {
        message:
          'Expected an answer of 5000 fields at most; it has more. `articles.nodes.people.articles.nodes.people` multiplies it, with 22 items each time, 32 times so far. It takes no `first`: give a smaller `first` or `last` to `articles`, or ask for the `people` of one Article a request, by its id, or select less of each item.',
        extensions: { code: 'ANSWER_TOO_LARGE' },
      },
    ],
  });
  expect(await data(app, '{ articles { totalCount } }')).toEqual({ articles: { totalCount: 4 } });
});

test('a list that is there without waiting for anything is stopped as well', async () => {
  const app = quietApp(repository, { federation: true, limits: { fields: 100, cost: 1e9 } });
  const { quotes } = await data<{ quotes: { nodes: { id: string }[] } }>(
    app,
    '{ quotes(first: 1) { nodes { id } } }',
  );
  const representations = Array.from({ length: 60 }, () => ({
    __typename: 'Quote',
    id: quotes.nodes[0]?.id,
  }));
  const query =
    'query ($of: [_Any!]!) { a: _entities(representations: $of) { __typename } b: _entities(representations: $of) { __typename } }';
  const { extensions } = await errorOf(app, query, { of: representations });
  expect(extensions.code).toBe('ANSWER_TOO_LARGE');
});

describe('what is advised is there in the schema', () => {
  test.each([
    [
      '{ articles(first: 4) { nodes { id } } }',
      7,
      '`articles.nodes` multiplies it, with 4 items. Give a smaller `first` or `last` to `articles`, or select less of each item.',
    ],
    [
      '{ latest: articles(first: 4) { edges { cursor } } }',
      7,
      '`latest.edges` multiplies it, with 4 items. Give a smaller `first` or `last` to `latest`, or select less of each item.',
    ],
    [
      '{ search(query: "hard", first: 9) { edges { score } } }',
      7,
      '`search.edges` multiplies it, with 9 items. Give a smaller `first` to `search`, or select less of each item.',
    ],
    [
      '{ articles { facets(by: [MENTIONED_PERSON]) { buckets { count } } } }',
      7,
      '`articles.facets.buckets` multiplies it, with 20 items. Give a smaller `first` to `articles.facets`, or select less of each item.',
    ],
    [
      '{ sourceFile(path: "crowd.txt") { articles { paragraphs(kinds: [BODY]) { kind } } } }',
      7,
      '`sourceFile.articles.paragraphs` multiplies it, with 31 items. It takes no `first`: narrow it by `kinds`, or ask for the `paragraphs` of one Article a request, by its id, or select less of each item.',
    ],
    [
      '{ articles(first: 2, where: { sourcePath: { in: ["crowd.txt", "story-000.txt"] } }) { nodes { quotes { kind } } } }',
      20,
      '`articles.nodes.quotes` multiplies it, with 16 items each time, 2 times so far. It takes no `first`: narrow it by `where`, or give a smaller `first` or `last` to `articles`, or ask for the `quotes` of one Article a request, by its id, or select less of each item.',
    ],
    [
      '{ sourceFile(path: "crowd.txt") { articles { quotes { text attribution { chain { rule } } } } } }',
      7,
      '`sourceFile.articles.quotes` multiplies it, with 30 items. It takes no `first`: narrow it by `where`, or ask for the `quotes` of one Article a request, by its id, or select less of each item.',
    ],
  ])('%s, %d fields', async (query, fields, advice) => {
    const app = quietApp(repository, { limits: { fields } });
    const { errors = [] } = (await (await app.fetch(postRequest({ query }))).json()) as Answer<unknown>;
    expect(errors.map(({ message }) => message)).toEqual([
      `Expected an answer of ${fields} fields at most; it has more. ${advice}`,
    ]);
  });

  test('ids', async () => {
    const { articles } = await data<{ articles: { nodes: { id: string }[] } }>(
      quietApp(repository),
      '{ articles(first: 4) { nodes { id } } }',
    );
    const variables = { ids: articles.nodes.map(({ id }) => id) };
    const { message } = await errorOf(
      quietApp(repository, { limits: { fields: 7 } }),
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables,
    );
    expect(message).toContain(
      '`nodes` multiplies it, with 4 items. Give fewer `ids` to `nodes`, or select less of each item.',
    );
  });
});

test('a list that is given when the time is over ends the execution', () => {
  const stop = new AbortController();
  const late = clientError('TIMEOUT', 'late');
  const budget = answerBudget(
    10,
    stop,
    () => {
      throw late;
    },
    () => () => undefined,
  );
  const schema = createSchema();
  const parentType = schema.getQueryType();
  if (parentType == null) throw new Error('expected a type of queries');
  const path = { prev: undefined, key: 'nodes', typename: 'Query' };
  expect(budget.spend({ fieldName: 'nodes', parentType, path, schema }, 1, 1)).toBe(false);
  expect(stop.signal.reason).toBe(late);
});
