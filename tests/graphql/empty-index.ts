import { afterAll, beforeAll } from 'vitest';
import type { App } from '../../src/server/app.ts';
import { openRepository } from '../../src/store/open.ts';
import type { Repository } from '../../src/store/repository.ts';
import { quietApp } from './support.ts';

/** An index without a story, and the app that serves it, while the tests of a file run. */
interface EmptyIndex {
  readonly repository: Repository;
  readonly app: App;
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
}

export function emptyIndex(): EmptyIndex {
  let open: Pick<EmptyIndex, 'repository' | 'app'> | null = null;
  const served = () => {
    if (open === null) throw new Error('the index is open only while tests run');
    return open;
  };
  beforeAll(async () => {
    const repository = await openRepository(':memory:');
    open = { repository, app: quietApp(repository) };
  });
  afterAll(() => open?.repository.close());
  return {
    get repository() {
      return served().repository;
    },
    get app() {
      return served().app;
    },
    get: async (path, headers = {}) =>
      served().app.fetch(new Request(`http://localhost${path}`, { headers })),
  };
}
