import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { openRepository } from '../../src/store/open.ts';
import { engines, openRunning } from '../support/engines.ts';
import { silencing } from '../support/silencing.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { ask, postRequest } from './support.ts';

const QUERY = '{ sourceFiles { totalCount } articles { totalCount nodes { title } } }';

interface Outage {
  readonly location: string;
  readonly begin: () => Promise<void>;
  readonly end: () => Promise<void>;
  readonly told: RegExp;
}

const FAULT = { errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] };

async function sqliteMovedAway(): Promise<Outage> {
  const folder = await temporaryFolder();
  const location = join(folder, 'store.db');
  const away = join(folder, 'away.db');
  return {
    location,
    begin: () => rename(location, away),
    end: () => rename(away, location),
    told: /^The index cannot be read\. Expected the index \S+store\.db where it was opened; it was deleted or moved away\. Put it back, or start Wiregraph again, which builds it anew from the files\. Until it can be, every request is answered with an error; this is told once\.$/,
  };
}

async function sqliteReplaced(): Promise<Outage> {
  const { location, begin, end } = await sqliteMovedAway();
  return {
    location,
    async begin() {
      await begin();
      await writeFile(location, 'another');
    },
    async end() {
      await rm(location);
      await end();
    },
    told: /it was replaced by another file\. Put the first one back, or start Wiregraph again to use what is there now\./,
  };
}

async function postgresShut(): Promise<Outage> {
  const postgres = engines().find(({ name }) => name === 'postgres');
  if (postgres === undefined) throw new Error('expected PostgreSQL among the engines');
  const store = await postgres.open();
  onTestFinished(() => store.close());
  const way = await silencing(store.location);
  return {
    location: way.url,
    begin: async () => {
      way.shut();
    },
    end: () => way.reopen(),
    told: /^The index cannot be read\. PostgreSQL at 127\.0\.0\.1:\d+ cannot be reached \(.+\)\. Check that it runs and that host and port are right\. Until it can be,/,
  };
}

test.each([
  ['an index that is moved away', sqliteMovedAway],
  ['an index that is replaced', sqliteReplaced],
  ['a server of PostgreSQL that is away', postgresShut],
])('%s is told once, whatever is asked meanwhile, and once more when it is back', async (_, prepare) => {
  const { location, begin, end, told } = await prepare();
  const repository = await openRunning(location);
  onTestFinished(() => repository.close());
  const logged: (readonly unknown[])[] = [];
  const app = createApp({ repository, lookEvery: 20, logger: { error: (...line) => logged.push(line) } });
  onTestFinished(() => app.endStreams());
  expect(await ask(app, QUERY)).toMatchObject({ data: { articles: { totalCount: 0 } } });
  await begin();
  for (let time = 0; time < 3; time += 1) {
    expect(await ask(app, QUERY)).toMatchObject(FAULT);
    await (await app.fetch(postRequest({ query: QUERY }, { accept: 'text/event-stream' }))).text();
    const url = `http://localhost/graphql?query=${encodeURIComponent(QUERY)}`;
    expect(await (await app.fetch(new Request(url))).json()).toMatchObject(FAULT);
    expect((await app.fetch(new Request('http://localhost/healthz'))).status).toBe(503);
  }
  expect(logged).toEqual([[expect.stringMatching(told)]]);
  await end();
  await vi.waitFor(() => {
    expect(logged).toEqual([[expect.stringMatching(told)], ['The index can be read again.']]);
  }, 10_000);
  expect(await ask(app, QUERY)).toMatchObject({ data: { articles: { totalCount: 0 } } });
  // What comes next is another outage.
  await begin();
  expect(await ask(app, QUERY)).toMatchObject(FAULT);
  expect(logged).toHaveLength(3);
  await end();
});

test('another outage in place of the first is told as well, for it asks for something else', async () => {
  const { location, begin, end } = await sqliteMovedAway();
  const repository = await openRunning(location);
  onTestFinished(() => repository.close());
  const logged: string[] = [];
  const app = createApp({ repository, lookEvery: 20, logger: { error: (message) => logged.push(message) } });
  onTestFinished(() => app.endStreams());
  await begin();
  expect(await ask(app, QUERY)).toMatchObject(FAULT);
  await writeFile(location, 'a copy of it');
  expect(await ask(app, QUERY)).toMatchObject(FAULT);
  expect(await ask(app, QUERY)).toMatchObject(FAULT);
  expect(logged).toEqual([
    expect.stringContaining('it was deleted or moved away'),
    expect.stringContaining('it was replaced by another file'),
  ]);
  await rm(location);
  await end();
});

test('nothing is looked at any more once the app has ended', async () => {
  const folder = await temporaryFolder();
  const location = join(folder, 'store.db');
  const repository = await openRepository(location);
  const logged: string[] = [];
  const app = createApp({ repository, lookEvery: 1, logger: { error: (message) => logged.push(message) } });
  await rm(location);
  await ask(app, QUERY);
  await app.endStreams();
  await app.idle();
  await repository.close();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(logged).toHaveLength(1);
});
