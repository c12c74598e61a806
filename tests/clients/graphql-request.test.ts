import { afterAll, beforeAll, expect, test } from 'vitest';
import { quotationsOf } from './examples/graphql-request.ts';
import { type SeedServer, serveSeeds } from './server.ts';

let server: SeedServer;
beforeAll(async () => {
  server = await serveSeeds();
});
afterAll(() => server.close());

test('answers come as they are asked for', async () => {
  const quotations = await quotationsOf(server.url, 'medvedev');
  expect(quotations.length).toBeGreaterThan(0);
  for (const { speakers } of quotations) expect(speakers[0]?.name).toBe('Dmitry Medvedev');
  expect(await quotationsOf(server.url, 'nobody of this name')).toEqual([]);
});
