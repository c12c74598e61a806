import { afterAll, beforeAll, expect, test } from 'vitest';
import { ARTICLE, createUrqlClient, LATEST_ARTICLES, STORY_CHANGED } from './examples/urql.ts';
import { eachValueOf } from './each-value.ts';
import { introspect, type SeedServer, serveSeeds } from './server.ts';

interface Latest {
  readonly sequence: string;
  readonly articles: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly title: string } }[];
    readonly pageInfo: { readonly endCursor: string };
  };
}

interface StoryChanged {
  readonly articleChanged: { readonly article: { readonly id: string; readonly title: string } | null };
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

test('changes of stories arrive over WebSocket, and are in the cache of what is shown', async () => {
  const client = createUrqlClient(server.url, await introspect(server.url));
  const { data } = await client.query<Latest>(LATEST_ARTICLES, { first: 7 }).toPromise();
  const changes = client.subscription<StoryChanged>(STORY_CHANGED, { since: data?.sequence });
  // Before the subscription, so that it is told what is past, then after it.
  await server.retitle('opera-strike.txt', 'All is well');
  const told: string[] = [];
  for await (const { data: change, error } of eachValueOf(changes)) {
    expect(error).toBeUndefined();
    const { id, title } = change?.articleChanged.article ?? { id: '', title: '' };
    const cached = client.readQuery<{ readonly article: object }>(ARTICLE, { id });
    expect(cached?.data?.article).toMatchObject({ id, title });
    told.push(title);
    if (told.length === 2) break;
    await server.retitle('opera-strike.txt', 'All is not well');
  }
  expect(told).toEqual(['All is well', 'All is not well']);
});
