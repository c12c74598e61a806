import { readFileSync } from 'node:fs';
import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import type { AppOptions } from '../../src/server/app.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { listen } from '../../src/server/listen.ts';
import { openRepository } from '../../src/store/open.ts';
import { bundle, quietApp } from '../graphql/support.ts';

/** A server on a port that serves the seeds, and what it was asked. */
export interface SeedServer {
  readonly url: string;
  /** Method and parameters of each request, in order. */
  readonly asked: { readonly method: string; readonly parameters: readonly string[] }[];
  /** Stores a seed with another first line, as `serve` does when its file changes. */
  readonly retitle: (path: string, title: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts a server as `wiregraph serve seeds` does, on a free port. */
export async function serveSeeds(options: Partial<AppOptions> = {}): Promise<SeedServer> {
  const repository = await openRepository(':memory:');
  await ingest(repository, [{ name: 'seeds', location: 'seeds' }]);
  const app = quietApp(repository, options);
  const asked: { method: string; parameters: readonly string[] }[] = [];
  const server = await listen(
    {
      ...app,
      listener: (request, response) => {
        const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
        asked.push({ method: request.method ?? '', parameters: [...searchParams.keys()].sort() });
        app.listener(request, response);
      },
    },
    { host: '127.0.0.1', port: 0 },
  );
  return {
    url: server.url,
    asked,
    retitle: (path, title) =>
      repository.save(bundle(path, readFileSync(`seeds/${path}`, 'utf8').replace(/^.*/, title), 'seeds')),
    async close() {
      await server.close();
      await repository.close();
    },
  };
}

/** The schema as the server tells it. */
export async function introspect(url: string): Promise<IntrospectionQuery> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  });
  const { data } = (await response.json()) as { readonly data: IntrospectionQuery };
  return data;
}

/** The types of each interface and union, as the caches of clients want them. */
export function possibleTypesOf({ __schema }: IntrospectionQuery): Record<string, string[]> {
  return Object.fromEntries(
    __schema.types.flatMap((type) =>
      type.kind === 'INTERFACE' || type.kind === 'UNION'
        ? [[type.name, type.possibleTypes.map(({ name }) => name)]]
        : [],
    ),
  );
}
