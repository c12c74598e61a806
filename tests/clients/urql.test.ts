import { afterAll, beforeAll, expect, test } from 'vitest';
import { ARTICLE, createUrqlClient, LATEST_ARTICLES } from './examples/urql.ts';
import { introspect, type SeedServer, serveSeeds } from './server.ts';

interface Latest {
  readonly articles: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly title: string } }[];
    readonly pageInfo: { readonly endCursor: string };
  };
}

let server: SeedServer;
beforeAll(async () => {
  server = await serveSeeds();
});
afterAll(() => server.close());

test('Graphcache puts pages together, resolves one story from the cache, and knows the schema', async () => {
  const client = createUrqlClient(server.url, await introspect(server.url));
  server.asked.length = 0;
  const first = await client.query<Latest>(LATEST_ARTICLES, { first: 2 }).toPromise();
  expect(first.error).toBeUndefined();
  const after = first.data?.articles.pageInfo.endCursor;
  const both = await client.query<Latest>(LATEST_ARTICLES, { first: 2, after }).toPromise();
  const nodes = both.data?.articles.edges.map(({ node }) => node) ?? [];
  expect(new Set(nodes.map(({ id }) => id)).size).toBe(4);
  expect(server.asked.map(({ method }) => method)).toEqual(['GET', 'GET']);

  const [story] = nodes;
  const one = await client.query<{ readonly article: object }>(ARTICLE, { id: story?.id }).toPromise();
  expect(one.data?.article).toMatchObject({ id: story?.id, title: story?.title });
  expect(server.asked.length).toBe(2);
});
