import { createServer } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openRepository } from '../../src/store/open.ts';
import { createTestDatabase, run } from '../support/postgres.ts';
import { openAndClose } from './corpus.ts';

describe('opening PostgreSQL', () => {
  async function unusedPort(): Promise<number> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    await new Promise((resolve) => server.close(resolve));
    return typeof address === 'object' && address !== null ? address.port : 1;
  }

  test('names host and port, and never the password, where nobody answers', async () => {
    const port = await unusedPort();
    await expect(openRepository(`postgres://me:hidden@127.0.0.1:${port}/news`)).rejects.toMatchObject({
      name: 'StoreError',
      code: 'UNREACHABLE',
      message: `PostgreSQL at 127.0.0.1:${port} cannot be reached (connect ECONNREFUSED 127.0.0.1:${port}). Check that it runs and that host and port are right.`,
    });
    await expect(openRepository(`postgres://me:hidden@localhost:${port}/news`)).rejects.toThrow(
      /^PostgreSQL at localhost:\d+ cannot be reached \(connect ECONNREFUSED [^)]*\)\. Check that it runs and that host and port are right\.$/,
    );
  });

  test('gives up on a server that says nothing', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.close();
    });
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 1;
    await expect(
      openRepository(`postgresql://me:hidden@127.0.0.1:${port}/news`, { patience: 200 }),
    ).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: expect.stringContaining(`PostgreSQL at 127.0.0.1:${port} cannot be reached`) as string,
    });
  });

  test.each([
    [
      'password',
      (url: URL) => {
        url.password = 'wrong';
      },
      /password authentication failed/,
    ],
    [
      'database',
      (url: URL) => {
        url.pathname = '/nowhere';
      },
      /database "nowhere" does not exist/,
    ],
  ])('says what the server said of a wrong %s', async (_, spoil, reason) => {
    const { url, drop } = await createTestDatabase();
    onTestFinished(drop);
    const wrong = new URL(url);
    spoil(wrong);
    const failure: unknown = await openRepository(wrong.href).then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ name: 'StoreError', code: 'UNREACHABLE' });
    expect(String(failure)).toMatch(reason);
    expect(String(failure)).not.toContain('wrong');
    expect(String(failure)).not.toContain('secret');
  });

  test('shows nothing of an address it cannot read', async () => {
    const failure: unknown = await openRepository('postgres://me:hid%den@ho st:port/x').then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ name: 'StoreError', code: 'UNREACHABLE' });
    expect(String(failure)).toContain('expected postgres://user:password@host:5432/name');
    expect(String(failure)).not.toContain('den');
  });

  test('refuses a database that cannot hold every character', async () => {
    const { url, drop } = await createTestDatabase();
    onTestFinished(drop);
    const latin = new URL(url);
    latin.pathname += '_latin';
    const name = latin.pathname.slice(1);
    await run(
      url,
      `create database ${name} encoding 'LATIN1' locale 'C' locale_provider libc template template0`,
    );
    onTestFinished(() => run(url, `drop database ${name} with (force)`));
    await expect(openRepository(latin.href)).rejects.toMatchObject({
      name: 'StoreError',
      code: 'NOT_A_WIREGRAPH_DATABASE',
      message: `The database ${name} at ${latin.host} has the encoding LATIN1; expected UTF8. Make one with: create database … encoding 'UTF8' template template0.`,
    });
  });

  test('says so where tables may not be made', async () => {
    const { url, drop } = await createTestDatabase();
    onTestFinished(drop);
    await run(url, 'drop schema public');
    await expect(openRepository(url)).rejects.toMatchObject({ name: 'StoreError', code: 'UNREACHABLE' });
  });

  test("counts the tables of extensions as nobody's", async () => {
    const { url, drop } = await createTestDatabase();
    onTestFinished(drop);
    await run(
      url,
      `create table registered (id integer); create extension if not exists plpgsql; alter extension plpgsql add table registered`,
    );
    await openAndClose(url);
  });
});
