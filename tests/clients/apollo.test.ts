import { gql } from '@apollo/client';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createApolloClient, LATEST_ARTICLES, STORY_CHANGED } from './examples/apollo.ts';
import { eachValueOf } from './each-value.ts';
import { introspect, possibleTypesOf, type SeedServer, serveSeeds } from './server.ts';

let server: SeedServer;
let possibleTypes: Record<string, string[]>;
beforeAll(async () => {
  server = await serveSeeds();
  possibleTypes = possibleTypesOf(await introspect(server.url));
});
afterAll(() => server.close());
beforeEach(() => {
  server.asked.length = 0;
});

test('pages are put together in the cache, asked for by hash over GET once the server knows it', async () => {
  const client = createApolloClient(server.url, possibleTypes);
  const request = { query: LATEST_ARTICLES, variables: { first: 2 } };
  const { data } = await client.query(request);
  expect(data?.articles.edges.length).toBe(2);
  // The hash, which is unknown; the document with it; from then on the hash alone.
  expect(server.asked.map(({ method }) => method)).toEqual(['GET', 'POST']);

  const shown = client.watchQuery(request);
  const subscription = shown.subscribe({});
  await shown.fetchMore({ variables: { after: data?.articles.pageInfo.endCursor ?? '' } });
  expect(server.asked.slice(2)).toEqual([
    { method: 'GET', parameters: ['extensions', 'operationName', 'variables'] },
  ]);
  const { articles } = client.readQuery(request) ?? {};
  const ids = articles?.edges.map(({ node }) => node.id) ?? [];
  expect([ids.length, new Set(ids).size]).toEqual([4, 4]);
  subscription.unsubscribe();
  client.stop();
});

test('records are kept once each; fragments on interfaces match what implements them', async () => {
  const client = createApolloClient(server.url, possibleTypes);
  const request = { query: LATEST_ARTICLES, variables: { first: 7 } };
  const { data } = await client.query(request);
  const cached = Object.keys(client.cache.extract() ?? {});
  for (const { node } of data?.articles.edges ?? []) expect(cached).toContain(`Article:${node.id}`);
  const person = cached.find((key) => key.startsWith('Person:')) ?? '';
  const named = gql`
    fragment Named on Speaker {
      name
    }
  `;
  expect(client.cache.readFragment({ id: person, fragment: named })).toEqual({
    __typename: 'Person',
    name: expect.any(String) as unknown,
  });
  const asked = server.asked.length;
  expect((await client.query(request)).data).toEqual(data);
  expect(server.asked.length).toBe(asked);
  client.stop();
});

test('changes of stories arrive over WebSocket, and are in the cache of what is shown', async () => {
  const client = createApolloClient(server.url, possibleTypes);
  const request = { query: LATEST_ARTICLES, variables: { first: 7 } };
  const { data } = await client.query(request);
  const changes = client.subscribe({ query: STORY_CHANGED, variables: { since: data?.sequence ?? '' } });
  // Before the subscription, so that it is told what is past, then after it.
  await server.retitle('opera-strike.txt', 'All is well');
  const told: string[] = [];
  for await (const { data: change } of eachValueOf(changes)) {
    const { kind, articleId, article } = change?.articleChanged ?? {};
    expect(kind).toBe('UPDATED');
    expect(data?.articles.edges.map(({ node }) => node.id)).toContain(articleId);
    const titles = client.readQuery(request)?.articles.edges.map(({ node }) => node.title);
    expect(titles).toContain(article?.title);
    told.push(article?.title ?? '');
    if (told.length === 2) break;
    await server.retitle('opera-strike.txt', 'All is not well');
  }
  expect(told).toEqual(['All is well', 'All is not well']);
  client.stop();
});
