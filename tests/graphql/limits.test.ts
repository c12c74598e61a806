import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/server/app.ts';
import { DEFAULT_LIMITS } from '../../src/server/limits.ts';
import { openRepository } from '../../src/store/open.ts';
import type { Repository } from '../../src/store/repository.ts';
import { type Answer, data, postRequest, quietApp, recording, STORIES } from './support.ts';

interface Params {
  readonly query: string;
  readonly variables?: object;
  readonly operationName?: string;
}

function getRequest({ query, variables, operationName }: Params, accept: string): Request {
  const url = new URL('http://localhost/graphql');
  url.searchParams.set('query', query);
  if (variables !== undefined) url.searchParams.set('variables', JSON.stringify(variables));
  if (operationName !== undefined) url.searchParams.set('operationName', operationName);
  return new Request(url, { headers: { accept } });
}

/** The one answer in a stream of server-sent events. */
function answerOfEvents(text: string): string {
  return /^data: (\{.*\})$/m.exec(text)?.[1] ?? '';
}

/** Every way a query can come in and its answer go out. */
const TRANSPORTS: readonly {
  readonly name: string;
  readonly send: (app: App, params: Params) => Promise<string>;
}[] = [
  { name: 'POST', send: async (app, params) => (await app.fetch(postRequest(params))).text() },
  {
    name: 'POST, answered by the media type of GraphQL',
    send: async (app, params) =>
      (await app.fetch(postRequest(params, { accept: 'application/graphql-response+json' }))).text(),
  },
  {
    name: 'POST, answered by events',
    send: async (app, params) =>
      answerOfEvents(await (await app.fetch(postRequest(params, { accept: 'text/event-stream' }))).text()),
  },
  {
    name: 'GET',
    send: async (app, params) => (await app.fetch(getRequest(params, 'application/json'))).text(),
  },
  {
    name: 'GET, answered by events',
    send: async (app, params) =>
      answerOfEvents(await (await app.fetch(getRequest(params, 'text/event-stream'))).text()),
  },
];

const deep = (levels: number): string => {
  let inner = 'id';
  for (let level = 1; level < levels - 2; level++)
    inner = level % 2 === 1 ? `article { ${inner} }` : `source { articles { ${inner} } }`;
  return `{ articles(first: 1) { nodes { ${inner} } } }`;
};

/** Documents that ask for too much, with the code that each is refused with. */
const TOO_MUCH: readonly (Params & { readonly name: string; readonly code: string })[] = [
  { name: 'tokens', code: 'DOCUMENT_TOO_LONG', query: `{ ${'id '.repeat(DEFAULT_LIMITS.tokens)} }` },
  {
    name: 'depth',
    code: 'QUERY_TOO_DEEP',
    query: `{ articles { nodes ${'{ source { articles '.repeat(8)} { id } ${'} }'.repeat(8)} } }`,
  },
  {
    name: 'depth by fragments',
    code: 'QUERY_TOO_DEEP',
    query: `{ articles { nodes { ...f0 } } } ${Array.from({ length: 8 }, (_, level) => `fragment f${level} on Article { source { articles { ...f${level + 1} } } }`).join(' ')} fragment f8 on Article { id }`,
  },
  {
    name: 'aliases',
    code: 'TOO_MANY_ALIASES',
    query: `{ ${Array.from({ length: DEFAULT_LIMITS.aliases + 1 }, (_, index) => `a${index}: __typename`).join(' ')} }`,
  },
  {
    name: 'aliases by fragments',
    code: 'TOO_MANY_ALIASES',
    query: `{ ${'...a '.repeat(16)} } fragment a on Query { x: __typename y: __typename }`,
  },
  {
    name: 'cost',
    code: 'QUERY_TOO_COSTLY',
    query: '{ articles(first: 100) { nodes { people { quotes(first: 100) { nodes { text } } } } } }',
  },
  {
    name: 'cost by searches, which score all that they find',
    code: 'QUERY_TOO_COSTLY',
    query: `{ ${Array.from({ length: 5 }, (_, index) => `s${index}: search(query: "a*", first: 1) { edges { score } }`).join(' ')} }`,
  },
  {
    name: 'cost by variables',
    code: 'QUERY_TOO_COSTLY',
    query:
      'query ($n: Int!, $m: Int = 100) { articles(first: $n) { nodes { people { quotes(last: $m) { nodes { text } } } } } }',
    variables: { n: 100 },
  },
  {
    name: 'cost by fragments that multiply',
    code: 'QUERY_TOO_COSTLY',
    query: `{ articles { nodes { ...f0 } } } ${Array.from({ length: 4 }, (_, level) => `fragment f${level} on Article { quotes { article { ...f${level + 1} } } }`).join(' ')} fragment f4 on Article { quotes { article { id } } }`,
  },
  {
    name: 'introspection many times over',
    code: 'TOO_MANY_ALIASES',
    query: `{ ${Array.from({ length: 120 }, (_, index) => `a${index}: __schema { types { name } }`).join(' ')} }`,
  },
];

describe.each(TRANSPORTS)('$name', ({ send }) => {
  const statements: string[] = [];
  let repository: Repository;
  let app: App;
  beforeAll(async () => {
    repository = await openRepository(':memory:');
    for (const story of STORIES) await repository.save(story);
    app = quietApp(recording(repository, ({ sql }) => statements.push(sql)));
  });
  afterAll(() => repository.close());

  const errorsOf = async (params: Params) => {
    const { errors = [] } = JSON.parse(await send(app, params)) as Answer<unknown>;
    return errors;
  };

  test.each(TOO_MUCH)('too much: $name', async ({ query, variables, code }) => {
    // Twice: the second time the document comes from the cache.
    for (let time = 0; time < 2; time++) {
      const errors = await errorsOf(variables === undefined ? { query } : { query, variables });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
      expect(errors[0]?.message).toMatch(/^Expected a (query|document) of \d+ .* at most; got .*\. .+\.$/);
    }
    expect(statements).toEqual([]);
  });

  test('a document within the limits is answered, then refused with greater variables', async () => {
    const query =
      'query ($n: Int!) { articles(first: $n) { nodes { people { quotes(first: $n) { nodes { text } } } } } }';
    expect(await errorsOf({ query, variables: { n: 10 } })).toEqual([]);
    statements.length = 0;
    expect((await errorsOf({ query, variables: { n: 100 } }))[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
    expect(statements).toEqual([]);
    expect(await errorsOf({ query, variables: { n: 10 } })).toEqual([]);
    statements.length = 0;
  });

  test('only the operation that runs is measured', async () => {
    const query = `query Small { __typename } query Large ${TOO_MUCH[5]?.query ?? ''}`;
    expect(await errorsOf({ query, operationName: 'Small' })).toEqual([]);
    expect((await errorsOf({ query, operationName: 'Large' }))[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
    expect((await errorsOf({ query, operationName: 'None' }))[0]?.extensions.code).toBe(
      'OPERATION_RESOLUTION_FAILURE',
    );
    expect((await errorsOf({ query }))[0]?.extensions.code).toBe('OPERATION_RESOLUTION_FAILURE');
  });

  test('fragments that spread one another are refused', async () => {
    const query = '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }';
    expect((await errorsOf({ query }))[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('an answer that holds too much text is refused, one text given a hundred times over included', async () => {
    const query = (nodes: string) => ({ query: `{ articles(first: 2) { nodes { ${nodes} } } }` });
    const { data: texts } = JSON.parse(await send(app, query('source { text }'))) as Answer<{
      articles: { nodes: { source: { text: string } }[] };
    }>;
    const characters = texts?.articles.nodes.reduce((sum, { source }) => sum + source.text.length, 0) ?? 0;
    const small = quietApp(repository, { limits: { characters } });
    const errorsBySmall = async (nodes: string) =>
      ((JSON.parse(await send(small, query(nodes))) as Answer<unknown>).errors ?? []).map(
        ({ message, extensions }) => [message, extensions.code],
      );
    expect(await errorsBySmall('source { text }')).toEqual([]);
    expect(await errorsBySmall('source { text } wordCount')).toEqual([]);
    expect(await errorsBySmall('source { text path }')).toEqual([
      [
        `Expected an answer of ${characters} characters of text at most; it has more. Ask for fewer stories at once, or for \`exact\` in place of whole texts.`,
        'ANSWER_TOO_LARGE',
      ],
    ]);
    expect((await errorsBySmall('source { text } again: source { text }')).length).toBe(1);
    statements.length = 0;
  });

  test('the introspection of GraphiQL is answered', async () => {
    expect(await errorsOf({ query: getIntrospectionQuery() })).toEqual([]);
  });
});

test('limits of a server can be set one by one', async () => {
  const repository = await openRepository(':memory:');
  try {
    const app = quietApp(repository, { limits: { depth: 2 } });
    expect(await data(app, '{ articles { totalCount } }')).toEqual({ articles: { totalCount: 0 } });
    const answer = (await (await app.fetch(postRequest({ query: deep(3) }))).json()) as Answer<unknown>;
    expect(answer.errors?.[0]?.message).toContain('2 levels of fields at most; got 3');
  } finally {
    await repository.close();
  }
});

test('the longest document that is allowed is measured and validated in no time', async () => {
  const repository = await openRepository(':memory:');
  try {
    const app = quietApp(repository);
    const worst = [
      `{ ${'articles { nodes { id } } '.repeat(280)} }`,
      `{ ${'id '.repeat(1990)} }`,
      `{ ${'...f '.repeat(600)} } fragment f on Query { ${'__typename '.repeat(180)} }`,
      `{ articles { nodes { ${'... on Article { quotes { id } } '.repeat(190)} } } }`,
    ];
    for (const query of worst) {
      const started = performance.now();
      await (await app.fetch(postRequest({ query }))).text();
      // A tenth of a second on a quiet machine; what grows without bound takes minutes on any.
      expect(performance.now() - started).toBeLessThan(20_000);
    }
  } finally {
    await repository.close();
  }
});
