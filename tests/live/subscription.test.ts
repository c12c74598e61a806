import { describe, expect, onTestFinished, test } from 'vitest';
import type { AppOptions } from '../../src/server/app.ts';
import { listen } from '../../src/server/listen.ts';
import { openRepository } from '../../src/store/open.ts';
import type { Repository } from '../../src/store/repository.ts';
import { bundle, quietApp } from '../graphql/support.ts';
import { delegating } from '../support/delegating.ts';
import { engines } from '../support/engines.ts';
import { nextChange, overEvents, overSocket, type Subscribe, type ToldChange } from './support.ts';
import type { EngineOptions } from '../../src/store/engine.ts';
import { serveStore, type Service } from './service.ts';

const WAYS: readonly (readonly [string, Subscribe])[] = [
  ['server-sent events', overEvents],
  ['WebSocket', overSocket],
];

const story = (path: string, words: string) =>
  bundle(path, `RIGA, May 3 (AP) _ “${words},” Anna Ruhl said.\n`);

describe.each(engines())('on $name', (engine) => {
  const serve = (options?: Partial<AppOptions>, of?: EngineOptions): Promise<Service> =>
    serveStore(engine, options, of);

  describe.each(WAYS)('over %s', (_, subscribe) => {
    test('changes come with the story as it is, and with null when it is gone', async () => {
      const { repository, url, sequence } = await serve();
      const answers = subscribe(url, { since: await sequence() });
      const first = story('a.txt', 'We go');
      const articleId = first.articles[0]?.id;
      await repository.save(first);
      expect(await nextChange(answers)).toMatchObject({
        kind: 'ADDED',
        articleId,
        article: { source: { path: 'a.txt' }, body: expect.stringContaining('We go') as string },
      });
      await repository.save(story('a.txt', 'We run'));
      expect(await nextChange(answers)).toMatchObject({
        kind: 'UPDATED',
        articleId,
        article: { body: expect.stringContaining('We run') as string },
      });
      await repository.remove([first.source.id]);
      expect(await nextChange(answers)).toEqual({
        kind: 'REMOVED',
        articleId,
        article: null,
        sequence: await sequence(),
      });
      await answers.return();
    });

    test('a story with more text than an answer may hold is refused, the next is told', async () => {
      const { repository, url, sequence } = await serve({ limits: { characters: 300 } });
      const answers = subscribe(url, { since: await sequence() });
      await repository.save(story('a.txt', 'We go '.repeat(50)));
      await repository.save(story('b.txt', 'We stay'));
      const { value } = await answers.next();
      expect(value).toMatchObject({ errors: [{ extensions: { code: 'ANSWER_TOO_LARGE' } }] });
      expect(await nextChange(answers)).toMatchObject({ article: { source: { path: 'b.txt' } } });
      await answers.return();
    });

    test('what another process changes arrives', async () => {
      const { location, url, sequence } = await serve();
      const answers = subscribe(url, { since: await sequence() });
      const change = nextChange(answers);
      const other = await openRepository(location);
      onTestFinished(() => other.close());
      await other.save(story('a.txt', 'We go'));
      expect(await change).toMatchObject({ kind: 'ADDED', article: { source: { path: 'a.txt' } } });
      await answers.return();
    });

    test('of a filter come those that it holds for, and REMOVED for what it holds for no more', async () => {
      const { repository, url, sequence } = await serve();
      const since = await sequence();
      await repository.save(story('a.txt', 'We go'));
      await repository.save(story('b.txt', 'We stay'));
      await repository.save(story('a.txt', 'We run'));
      await repository.save(story('c.txt', 'We stay too'));
      const answers = subscribe(url, { since, where: { hasQuote: { text: { contains: 'stay' } } } });
      const told = [await nextChange(answers), await nextChange(answers), await nextChange(answers)];
      expect(told.map(({ kind, article }) => [kind, article?.source.path])).toEqual([
        ['ADDED', 'b.txt'],
        ['REMOVED', undefined],
        ['ADDED', 'c.txt'],
      ]);
      await answers.return();
    });

    test('nothing is lost or told twice, wherever the connection breaks', async () => {
      const { repository, url, sequence } = await serve();
      let since = await sequence();
      const writing = (async () => {
        for (let index = 0; index < 60; index++)
          await repository.save(story(`${index % 7}.txt`, `Day ${index}`));
      })();
      const told: ToldChange[] = [];
      // Lengths of connections that have nothing to do with those of the batches read.
      for (let length = 1; told.length < 60; length = ((length * 7) % 11) + 1) {
        const answers = subscribe(url, { since });
        for (let index = 0; index < length && told.length < 60; index++) {
          const change = await nextChange(answers);
          told.push(change);
          since = change.sequence;
        }
        await answers.return();
      }
      await writing;
      const first = told[0]?.sequence.split('-')[1];
      expect(told.map((change) => Number(change.sequence.split('-')[1]) - Number(first))).toEqual(
        Array.from({ length: 60 }, (__, index) => index),
      );
      expect(since).toBe(await sequence());
    });

    test('errors tell what to do: no sequence, one of another index, one too old', async () => {
      const { repository, url, sequence } = await serve({}, { changesKept: 2 });
      const old = await sequence();
      for (const words of ['one', 'two', 'three']) await repository.save(story('a.txt', words));
      const codeOf = async (since: string): Promise<unknown> => {
        const answers = subscribe(url, { since });
        try {
          const { value } = await answers.next();
          return value?.errors?.[0]?.extensions;
        } catch (errors) {
          return Array.isArray(errors) ? (errors[0] as { extensions: unknown }).extensions : errors;
        } finally {
          await answers.return().catch(() => undefined);
        }
      };
      expect(await codeOf('yesterday')).toEqual({ code: 'BAD_SINCE' });
      expect(await codeOf('00000000-3')).toEqual({ code: 'CHANGES_GONE' });
      expect(await codeOf(old)).toEqual({ code: 'CHANGES_GONE' });
      expect(await codeOf(old.replace(/\d+$/, '9'))).toEqual({ code: 'CHANGES_GONE' });
    });

    test('the server ends them when it closes, and at once', async () => {
      const { repository, url, sequence, close } = await serve();
      const answers = subscribe(url, { since: await sequence() });
      await repository.save(story('a.txt', 'We go'));
      await nextChange(answers);
      const end = answers.next().then(
        ({ done }) => done,
        (error: unknown) => (error instanceof Object && 'code' in error ? error.code : error),
      );
      const start = performance.now();
      await close();
      // Before what is given to requests under way is over.
      expect(performance.now() - start).toBeLessThan(4_000);
      expect([true, 1001]).toContain(await end);
    });

    test('holds to a number of subscriptions, and counts those that ended no more', async () => {
      const { repository, url, sequence } = await serve({ limits: { subscriptions: 1 } });
      const since = await sequence();
      const open = subscribe(url, { since });
      await repository.save(story('a.txt', 'We go'));
      await nextChange(open);
      const refused = subscribe(url, { since });
      const answer = await refused.next().then(
        ({ value }) => value?.errors,
        (errors: unknown) => errors,
      );
      expect(answer).toMatchObject([{ extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } }]);
      await open.return();
      for (;;) {
        const again = subscribe(url, { since });
        const told = await again.next().catch(() => null);
        await again.return().catch(() => undefined);
        if (told?.value?.data != null) break;
      }
    });
  });

  test('is over where nobody reads its answer: refused, asked with HEAD, left before it began', async () => {
    const { repository, close: closeStore } = await engine.open({ readers: 1 });
    onTestFinished(closeStore);
    let begun = Promise.withResolvers<undefined>();
    let ended = Promise.withResolvers<undefined>();
    const observed: Repository = {
      ...delegating(repository),
      onChange: (listener) => {
        const stop = repository.onChange(listener);
        begun.resolve(undefined);
        return () => {
          stop();
          ended.resolve(undefined);
        };
      },
    };
    const server = await listen(quietApp(observed), { host: '127.0.0.1', port: 0 });
    onTestFinished(server.close);
    const url = `${server.url}?query=${encodeURIComponent('subscription { articleChanged { kind } }')}`;
    const again = (): void => {
      begun = Promise.withResolvers();
      ended = Promise.withResolvers();
    };

    expect(await fetch(url, { headers: { accept: 'application/json' } })).toMatchObject({ status: 406 });
    await ended.promise;
    again();
    const head = await fetch(url, { method: 'HEAD', headers: { accept: 'text/event-stream' } });
    expect(head.status).toBe(200);
    await ended.promise;
    again();
    // As long as this holds the one connection, the first read of the subscription waits.
    const held = repository.snapshot();
    await held.sequence();
    const client = new AbortController();
    const left = fetch(url, { headers: { accept: 'text/event-stream' }, signal: client.signal });
    await begun.promise;
    client.abort();
    await expect(left).rejects.toThrow();
    await held.close();
    await ended.promise;
  });

  test('an idle subscription holds nothing of the database', async () => {
    const { repository, url, sequence } = await serve({}, { readers: 1 });
    const since = await sequence();
    await repository.save(story('a.txt', 'We go'));
    const answers = [1, 2, 3].map(() => overEvents(url, { since }));
    for (const one of answers) await nextChange(one);
    const snapshot = repository.snapshot();
    expect(await snapshot.counts()).toMatchObject({ articles: 1 });
    await snapshot.close();
    for (const one of answers) await one.return();
  });
});
