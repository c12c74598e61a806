import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { buildHTTPExecutor } from '@graphql-tools/executor-http';
import { stitchSchemas } from '@graphql-tools/stitch';
import { composeServices } from '@theguild/federation-composition';
import { graphql, parse } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSubgraphSchema, printSubgraphSdl } from '../../src/graphql/federation.ts';
import { type App, createApp } from '../../src/server/app.ts';
import { openRepository } from '../../src/store/open.ts';
import type { Repository } from '../../src/store/repository.ts';
import { STORIES } from '../graphql/support.ts';
import { createDesk, DESK_SDL, listening, type Running } from './desk.ts';

const articleIds = (): string[] => STORIES.flatMap(({ articles }) => articles.map(({ id }) => id));

let repository: Repository;
let wiregraph: Running;
let desk: Running;
/** Bodies of the requests that reached Wiregraph. */
const asked: string[] = [];

beforeAll(async () => {
  repository = await openRepository(':memory:');
  for (const story of STORIES) await repository.save(story);
  const app = createApp({ repository, federation: true });
  wiregraph = await listening(createServer((request, response) => void answer(app, request, response)));
  const deskYoga = createYoga({ schema: createDesk(articleIds()), logging: false });
  desk = await listening(createServer((request, response) => void deskYoga(request, response)));
});
afterAll(async () => {
  await wiregraph.close();
  await desk.close();
  await repository.close();
});

/** Notes what is asked, then answers. */
async function answer(app: App, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request);
  asked.push(body);
  const {
    status,
    headers,
    body: found,
  } = await app.fetch(
    new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body,
    }),
  );
  response.writeHead(status, { 'content-type': headers.get('content-type') ?? '' });
  response.end(found === null ? '' : await new Response(found).text());
}

function supergraph(): string {
  const composed = composeServices([
    { name: 'wiregraph', typeDefs: parse(printSubgraphSdl()), url: wiregraph.url },
    { name: 'desk', typeDefs: parse(DESK_SDL), url: desk.url },
  ]);
  expect(composed.errors ?? []).toEqual([]);
  if (composed.supergraphSdl === undefined) throw new Error('no supergraph');
  return composed.supergraphSdl;
}

interface Notes {
  readonly notes: readonly {
    readonly text: string;
    readonly article: {
      readonly title: string;
      readonly people: readonly { readonly name: string; readonly telephone: string }[];
    };
  }[];
}

function isNotes(answer: unknown): answer is { readonly data: Notes } {
  return typeof answer === 'object' && answer !== null && !('errors' in answer) && 'data' in answer;
}

function notesOf(answer: unknown): Notes {
  if (!isNotes(answer)) throw new Error(JSON.stringify(answer));
  return answer.data;
}

const NOTES = `{ notes { text article { title people { name telephone } } } }`;

function expectNotes(answer: unknown): void {
  const { notes } = notesOf(answer);
  expect(notes).toHaveLength(STORIES.length);
  for (const [index, { text, article }] of notes.entries()) {
    expect(text).toBe(`Note ${index}`);
    expect(article.title).toBe(STORIES[index]?.articles[0]?.title);
    expect(article.people.length).toBeGreaterThan(0);
    for (const { name, telephone } of article.people) {
      expect(name).not.toBe('');
      expect(telephone).toMatch(/^555-\d{4}$/);
    }
  }
}

test('composes with a subgraph that extends Person and refers to Article', () => {
  const sdl = supergraph();
  expect(sdl).toMatch(/type Person[^{]*@join__type\(graph: DESK, key: "id"\)/);
  expect(sdl).toMatch(/type PageInfo/);
  expect(sdl).not.toMatch(/^ {2}nodes?\(/m);
});

test('Hive Gateway answers across both, with one call for the entities of a list', async () => {
  const sdl = supergraph();
  const gateway = createGatewayRuntime({ supergraph: sdl, logging: false });
  try {
    asked.length = 0;
    const response = await gateway.fetch('http://gateway/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: NOTES }),
    });
    expectNotes(await response.json());
    expect(asked.filter((body) => body.includes('_entities'))).toHaveLength(1);

    asked.length = 0;
    const many = await gateway.fetch('http://gateway/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `{ quotes(first: 20) { nodes { text speaker { name ... on Person { telephone } } } pageInfo { hasNextPage } } }`,
      }),
    });
    const told = await many.text();
    expect(told).not.toContain('"errors"');
    expect(told).toContain('"telephone":"555-');
    expect(asked).toHaveLength(1);
  } finally {
    await gateway[Symbol.asyncDispose]();
  }
});

test('graphql-tools stitches it by the key of its entities', async () => {
  const schema = stitchSchemas({
    subschemas: [
      {
        schema: createSubgraphSchema(),
        executor: buildHTTPExecutor({ endpoint: wiregraph.url }),
        merge: {
          Article: {
            selectionSet: '{ id }',
            fieldName: '_entities',
            key: ({ id }: { id: string }) => ({ __typename: 'Article', id }),
            argsFromKeys: (representations) => ({ representations }),
          },
        },
      },
      {
        schema: createDesk(articleIds()),
        merge: {
          Person: {
            selectionSet: '{ id }',
            fieldName: '_entities',
            key: ({ id }: { id: string }) => ({ __typename: 'Person', id }),
            argsFromKeys: (representations) => ({ representations }),
          },
        },
        executor: buildHTTPExecutor({ endpoint: desk.url }),
      },
    ],
  });
  asked.length = 0;
  expectNotes(await graphql({ schema, source: NOTES }));
  expect(asked.filter((body) => body.includes('_entities'))).toHaveLength(1);
});
