import { onTestFinished } from 'vitest';
import type { AppOptions } from '../../src/server/app.ts';
import { listen } from '../../src/server/listen.ts';
import type { Repository } from '../../src/store/repository.ts';
import { data, quietApp } from '../graphql/support.ts';
import type { EngineOptions } from '../../src/store/engine.ts';
import type { TestEngine } from '../support/engines.ts';

export interface Service {
  readonly repository: Repository;
  readonly location: string;
  readonly url: string;
  readonly close: () => Promise<void>;
  readonly sequence: () => Promise<string>;
}

/** Serves an empty store over HTTP until the test ends. */
export async function serveStore(
  { open }: TestEngine,
  options: Partial<AppOptions> = {},
  engine: EngineOptions = {},
): Promise<Service> {
  const { repository, location, close: closeStore } = await open(engine);
  const app = quietApp(repository, options);
  const server = await listen(app, { host: '127.0.0.1', port: 0 });
  onTestFinished(async () => {
    await server.close();
    await closeStore();
  });
  return {
    repository,
    location,
    url: server.url,
    close: server.close,
    sequence: async () => (await data<{ sequence: string }>(app, '{ sequence }')).sequence,
  };
}
