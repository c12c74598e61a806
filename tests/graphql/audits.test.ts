import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, type Listening } from '../../src/server/listen.ts';
import { openRepository } from '../../src/store/open.ts';
import type { Repository } from '../../src/store/repository.ts';
import { quietApp } from './support.ts';

describe('the audits of GraphQL over HTTP', () => {
  let repository: Repository;
  let server: Listening;
  beforeAll(async () => {
    repository = await openRepository(':memory:');
    server = await listen(quietApp(repository), { host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await server.close();
    await repository.close();
  });

  const audits = serverAudits({ url: () => server.url });

  test('are required and recommended ones', () => {
    for (const level of ['MUST', 'SHOULD', 'MAY'])
      expect(audits.some(({ name }) => name.startsWith(level))).toBe(true);
  });

  test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_, __, audit) => {
    const { status, reason } = { reason: '', ...(await audit.fn()) };
    expect([status, reason]).toEqual(['ok', '']);
  });
});
