import { afterEach, beforeEach } from 'vitest';
import type { App } from '../../src/server/app.ts';
import type { TestStore } from '../support/engines.ts';
import { manyStories, quietApp, recording } from './support.ts';

export type Headers = Readonly<Record<string, string>>;

/** Twelve stories, of which ten are in the index. */
export const STORIES = manyStories(12);
/** A short answer. */
export const COUNT = '{ articles { totalCount } }';
/** A long answer, where it is asked for ten. */
export const PAGE =
  'query Page($n: Int!) { articles(first: $n) { nodes { title quotes { text speaker { name } } } } }';

/** The server of a test over ten stories; a test may put another in its place. */
export class Served {
  app: App;
  /** What the database was asked. */
  statements: string[] = [];
  readonly store: TestStore;

  constructor(store: TestStore) {
    this.store = store;
    this.app = quietApp(recording(store.repository, ({ sql }) => this.statements.push(sql)));
  }

  get(query: string, headers: Headers = {}, others: Headers = {}): Response | Promise<Response> {
    const search = new URLSearchParams({ query, ...others }).toString();
    return this.app.fetch(new Request(`http://localhost/graphql?${search}`, { headers }));
  }
}

/** Serves ten stories in each test, each time from an index of its own. */
export function serveEachTest(open: () => Promise<TestStore>): () => Served {
  let served: Served;
  beforeEach(async () => {
    const store = await open();
    for (const story of STORIES.slice(0, 10)) await store.repository.save(story);
    served = new Served(store);
  });
  afterEach(() => served.store.close());
  return () => served;
}

export async function tagOf(response: Response | Promise<Response>): Promise<string> {
  return (await response).headers.get('etag') ?? '';
}
