import { getIntrospectionQuery, getNamedType, getOperationAST, isInputObjectType, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { countConditions } from '../../src/graphql/where-conditions.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { EXAMPLES } from '../../src/server/graphiql-examples.ts';
import { DEFAULT_LIMITS } from '../../src/server/limits.ts';
import { measureQuery, type QuerySize } from '../../src/server/query-cost.ts';

const schema = createSchema();

function measure(query: string, variables: Readonly<Record<string, unknown>> = {}): QuerySize {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('expected one operation');
  return measureQuery(schema, document, operation, variables);
}

const costOf = (query: string, variables?: Readonly<Record<string, unknown>>) =>
  measure(query, variables).cost;

test.each([
  ['{ __typename }', { depth: 1, aliases: 0, cost: 1 }],
  ['{ articles { totalCount } }', { depth: 2, aliases: 0, cost: 2 }],
  // 1 for the list, 20 stories of 1 and a title.
  ['{ articles { nodes { title } } }', { depth: 3, aliases: 0, cost: 1 + 20 * 2 }],
  [
    '{ articles(first: 3) { edges { cursor node { title } } } }',
    { depth: 4, aliases: 0, cost: 1 + 3 * (1 + 1 + 2) },
  ],
  [
    '{ articles(last: 3) { nodes { title } pageInfo { endCursor } } }',
    { depth: 3, aliases: 0, cost: 1 + 3 * 2 + 2 },
  ],
  ['{ a: articles(first: 1) { b: nodes { c: title } } }', { depth: 3, aliases: 3, cost: 1 + 2 }],
  [
    '{ articles(first: 1) { nodes { keywords quotes { id } } } }',
    { depth: 4, aliases: 0, cost: 1 + 1 + 1 + 12 * 2 },
  ],
  // 10,000 for searching, 1 for the list, 3 edges of 1, a score and 2 matches of 1 with 4 highlights of 1 and their words.
  [
    '{ search(query: "x", first: 3) { edges { score matches { highlights(first: 4) { exact } } } } }',
    { depth: 5, aliases: 0, cost: 10_000 + 1 + 3 * (1 + 1 + 2 * (1 + 4 * 2)) },
  ],
  ['{ search(query: "x") { nodes { __typename } } }', { depth: 3, aliases: 0, cost: 10_000 + 1 + 20 * 2 }],
  ['{ nodes(ids: ["a", "b", "c"]) { id } }', { depth: 2, aliases: 0, cost: 3 * 2 }],
  ['{ node(id: "a") { ... on Article { title } ... { id } } }', { depth: 2, aliases: 0, cost: 1 + 2 }],
] as const)('%s', (query, size) => {
  expect(measure(query)).toEqual(size);
});

test('what reads a whole list costs so once, however many lists are read together', () => {
  const facets = 'facets(by: [AGENCY], first: 2) { buckets { count } }';
  // 1 for the list, 2 buckets of 1 and their count.
  expect(costOf(`{ articles { ${facets} } }`)).toBe(2_000 + 1 + 1 + 2 * 2);
  expect(costOf(`{ people(first: 7) { nodes { quotes { ${facets} } } } }`)).toBe(
    2_000 + 1 + 7 * (1 + 1 + 1 + 2 * 2),
  );
  expect(costOf('{ articles { facets(by: [AGENCY, MONTH], first: 2) { buckets { count } } } }')).toBe(
    2 * 2_000 + 1 + 1 + 2 * 2,
  );
  const twice = `{ ...both } fragment both on Query { one: articles { ${facets} } two: articles { ${facets} } }`;
  expect(costOf(twice)).toBe(2 * (2_000 + 1 + 1 + 2 * 2));
});

test('each condition of a filter costs, wherever it stands, for each time that the list is read', () => {
  const list = (where: string) => `{ articles(where: ${where}) { totalCount } }`;
  expect(costOf(list('{ headline: { equals: "x", startsWith: "x" } }'))).toBe(2 * 400 + 2);
  expect(costOf(list('{ ids: ["a", "b", "c"], hasQuote: { attributed: true } }'))).toBe(2 * 400 + 2);
  expect(costOf(list('{ hasQuote: { speaker: {} } }'))).toBe(400 + 2);
  expect(
    costOf(
      '{ articles(where: { ids: ["a"] }, first: 1) { nodes { id } edges { cursor } pageInfo { endCursor } totalCount } }',
    ),
  ).toBe(2 * 400 + 1 + 2 + 2 + 2 + 1);
  expect(
    costOf(
      '{ articles(where: { ids: ["a"] }, first: 1) { ...all } } fragment all on ArticleConnection { nodes { id } totalCount facets(by: [MONTH], first: 1) { truncated } }',
    ),
  ).toBe(3 * 400 + 2_000 + 1 + 2 + 1 + 2);
  expect(costOf(list('{ headline: { contains: "x" } }'))).toBe(400 + 2);
  expect(costOf(list('{ headline: { contains: null } }'))).toBe(2);
  expect(costOf(list('{ NOT: { headline: { contains: null } } }'))).toBe(400 + 2);
  expect(costOf(list('{ ids: [], OR: [] }'))).toBe(400 + 2);
  expect(costOf(list('{ hasQuote: { denied: false, attributed: true } }'))).toBe(2 * 400 + 2);
  expect(costOf(list('{ AND: { headline: { contains: "x" } } }'))).toBe(400 + 2);
  expect(
    costOf(
      list(
        '{ OR: [{ byline: { contains: "x" } }, { NOT: { hasQuote: { speaker: { name: { contains: "y" } } } } }] }',
      ),
    ),
  ).toBe(2 * 400 + 2);
  const people = `{ people(first: 50) { nodes { quotes(where: { text: { contains: "x" } }) { totalCount } } } }`;
  expect(costOf(people)).toBe(400 + 1 + 50 * (1 + 2));
  const given = 'query ($where: ArticleWhere = { headline: { contains: "x" } }, $part: String) {';
  expect(costOf(`${given} articles(where: $where) { totalCount } }`)).toBe(400 + 2);
  expect(costOf(`${given} articles(where: $where) { totalCount } }`, { where: {} })).toBe(2);
  expect(
    costOf(`${given} articles(where: { AND: [{ headline: { contains: $part } }] }) { totalCount } }`, {
      part: 'x',
    }),
  ).toBe(400 + 2);
});

test('a filter nested a hundred thousand times over is measured, each level of it', () => {
  let where: unknown = { headline: { contains: 'x' } };
  for (let level = 0; level < 100_000; level++) where = { NOT: where };
  expect(costOf('query ($where: ArticleWhere) { articles(where: $where) { totalCount } }', { where })).toBe(
    400 + 2,
  );
  const deep = `${'{ NOT: '.repeat(60)}$where${' }'.repeat(60)}`;
  const query = `query ($where: ArticleWhere) { a: articles(where: ${deep}) @skip(if: true) { totalCount } b: articles(where: $where) { totalCount } }`;
  const many = { OR: Array.from({ length: 40 }, () => ({ headline: { contains: 'x' } })) };
  expect(costOf(query, { where: many })).toBe(2 * (40 * 400 + 2));
});

test('looking for diagnostics costs each time that the list is read', () => {
  const files = (where: string, fields: string) => `{ sourceFiles(where: ${where}, first: 1) { ${fields} } }`;
  expect(costOf(files('{ hasDiagnostic: { minimumSeverity: ERROR } }', 'totalCount'))).toBe(8_000 + 400 + 2);
  expect(costOf(files('{ hasDiagnostic: { codes: ["A"] } }', 'totalCount nodes { id }'))).toBe(
    2 * (8_000 + 400) + 1 + 1 + 2,
  );
  expect(costOf(files('{ hasDiagnostic: null, hasArticles: false }', 'totalCount'))).toBe(400 + 2);
});

test('every field of a filter that holds filters is looked into', () => {
  const filters = Object.values(schema.getTypeMap()).filter(
    (type) => isInputObjectType(type) && /^(?!News).*Where$/.test(type.name),
  );
  const fields = filters.flatMap((type) => (isInputObjectType(type) ? Object.values(type.getFields()) : []));
  const holding = fields.filter(({ type }) => filters.includes(getNamedType(type)));
  expect(holding.length).toBeGreaterThan(8);
  for (const { name } of holding) {
    const where = { [name]: { headline: { startsWith: 'x', contains: 'y' }, hasQuotes: true } };
    expect([name, countConditions(where)]).toEqual([name, 3]);
  }
});

test('a filter that stands in a document a thousand times is looked through once', () => {
  let looked = 0;
  const where = new Proxy(
    { AND: [{}, {}, {}] },
    {
      ownKeys(target) {
        looked++;
        return Reflect.ownKeys(target);
      },
    },
  );
  const query = `query ($w: ArticleWhere!) { articles(where: { AND: [${'$w '.repeat(900)}] }) { totalCount } }`;
  expect(costOf(query, { w: where })).toBe(900 * 3 * 400 + 2);
  expect(looked).toBe(1);
});

test('sizes of pages given as variables, their default values included', () => {
  const query =
    'query ($n: Int, $m: Int = 7) { articles(first: $n) { nodes { id } } quotes(last: $m) { nodes { id } } }';
  expect(costOf(query)).toBe(1 + 20 * 2 + 1 + 7 * 2);
  expect(costOf(query, { n: 50, m: 2 })).toBe(1 + 50 * 2 + 1 + 2 * 2);
  expect(costOf(query, { n: null, m: null })).toBe(2 * (1 + 20 * 2));
  expect(costOf('query ($toString: Int) { quotes(last: $toString) { nodes { id } } }')).toBe(1 + 20 * 2);
  expect(costOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] })).toBe(4);
});

test.each(['-1', '0', '1e9', '999999999', '"5"', 'null', 'five', '$unknown'])(
  'a page of %s costs no less than any that is allowed would',
  (first) => {
    const cost = costOf(`{ articles(first: ${first}) { nodes { id } } }`);
    expect(cost).toBe(['null', '$unknown'].includes(first) ? 41 : 201);
  },
);

test('a fragment counts at each place, with the size of its page', () => {
  const fragment =
    'fragment page on ArticleConnection { nodes { ...story } } fragment story on Article { a: title }';
  expect(
    measure(`{ articles(first: 2) { ...page } more: articles(first: 5) { ...page } } ${fragment}`),
  ).toEqual({
    depth: 3,
    aliases: 3,
    cost: 2 + 2 * 2 + 5 * 2,
  });
});

describe('documents made to hurt', () => {
  test('fragments that each spread the next twice, 2 to the 200th in all, are measured at once', () => {
    const levels = Array.from(
      { length: 200 },
      (_, level) =>
        `fragment f${level} on Article { source { articles { ...f${level + 1} b: id ...f${level + 1} } } }`,
    );
    const started = performance.now();
    const size = measure(
      `{ articles { nodes { ...f0 } } } ${levels.join(' ')} fragment f200 on Article { id }`,
    );
    expect(performance.now() - started).toBeLessThan(500);
    expect(size.cost).toBeGreaterThan(2 ** 200);
    expect(size.aliases).toBeGreaterThan(2 ** 199);
    expect(size.depth).toBe(403);
  });

  test('fragments that spread themselves or one another end', () => {
    expect(costOf('{ ...a } fragment a on Query { ...b id } fragment b on Query { ...a id }')).toBe(2);
    expect(costOf('{ ...a } fragment a on Query { ...a }')).toBe(0);
  });

  test('unknown fields, types and fragments count little and throw nothing', () => {
    expect(
      costOf('{ nothing { here(first: 100) { at all } } ... on Nobody { id } ...missing }'),
    ).toBeLessThan(10);
    expect(costOf('mutation { drop }')).toBe(1);
    expect(costOf('subscription { tick { tock } }')).toBe(2);
  });
});

test('what GraphiQL asks for stays within the limits', () => {
  for (const query of [getIntrospectionQuery(), ...EXAMPLES]) {
    const size = measure(query);
    for (const limit of ['depth', 'aliases', 'cost'] as const) {
      expect(size[limit]).toBeLessThanOrEqual(DEFAULT_LIMITS[limit]);
    }
  }
});

test('a hundred stories with who said what and why stay within the limits', () => {
  const query = `{ articles(first: 100) { nodes { title quotes { text speaker { name }
    attribution { explanation cue { exact } mention { exact line } } segments { exact } } } } }`;
  expect(costOf(query)).toBeLessThanOrEqual(DEFAULT_LIMITS.cost);
});
