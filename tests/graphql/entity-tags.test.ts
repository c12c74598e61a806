import { describe, expect, test } from 'vitest';
import { openRepository } from '../../src/store/open.ts';
import { engines } from '../support/engines.ts';
import { COUNT, PAGE, serveEachTest, STORIES, tagOf } from './served.ts';
import { postRequest, quietApp } from './support.ts';

describe.each(engines())('$name', ({ open }) => {
  const now = serveEachTest(open);

  test('an answer that the client holds is not made again', async () => {
    const served = now();
    const first = await served.get(COUNT);
    const etag = await tagOf(first);
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    expect(await first.json()).toEqual({ data: { articles: { totalCount: 10 } } });
    for (const held of [etag, `W/${etag}`, `"other", "a,b" ,W/${etag}`]) {
      served.statements = [];
      const again = await served.get(COUNT, { 'if-none-match': held });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
      for (const name of ['vary', 'cache-control'])
        expect(again.headers.get(name)).toBe(first.headers.get(name));
      expect(again.headers.get('content-type')).toBeNull();
      expect(served.statements).toEqual(['select stamp from state']);
    }
    expect((await served.get(COUNT, { 'if-none-match': etag.slice(0, -2) })).status).toBe(200);
    expect((await served.get(COUNT, { 'if-none-match': '*' })).status).toBe(304);
  });

  test('after a change the answer is made anew, and the old tag never fits again', async () => {
    const served = now();
    const etag = await tagOf(served.get(COUNT));
    const [story] = STORIES.slice(10);
    if (story === undefined) throw new Error('there is no further story');
    await served.store.repository.save(story);
    const changed = await served.get(COUNT, { 'if-none-match': etag });
    expect(await changed.json()).toEqual({ data: { articles: { totalCount: 11 } } });
    await served.store.repository.remove([story.source.id]);
    const back = await served.get(COUNT, { 'if-none-match': `${etag}, ${await tagOf(changed)}` });
    expect([back.status, await back.json()]).toEqual([200, { data: { articles: { totalCount: 10 } } }]);
  });

  test('an index built anew gives other tags, though it changed as often', async () => {
    const served = now();
    const etag = await tagOf(served.get(COUNT));
    const rebuilt = await open();
    try {
      for (const story of STORIES.slice(0, 10)) await rebuilt.repository.save(story);
      served.app = quietApp(rebuilt.repository);
      expect((await served.get(COUNT, { 'if-none-match': etag })).status).toBe(200);
    } finally {
      await rebuilt.close();
    }
  });

  test('another process on the same data gives the same tags', async () => {
    const served = now();
    const etag = await tagOf(served.get(COUNT));
    const second = await openRepository(served.store.location);
    served.app = quietApp(second);
    expect((await served.get(COUNT, { 'if-none-match': etag })).status).toBe(304);
    await second.close();
  });

  test('a tag belongs to the answer that goes with it, whatever is saved meanwhile', async () => {
    const served = now();
    const [, extra] = STORIES.slice(10);
    if (extra === undefined) throw new Error('there is no further story');
    let saved = false;
    const { repository } = served.store;
    served.app = quietApp({
      ...repository,
      snapshot: () => {
        const snapshot = repository.snapshot();
        return {
          ...snapshot,
          async stamp() {
            const stamp = await snapshot.stamp();
            // Between the tag and the answer.
            if (!saved) await repository.save(extra);
            saved = true;
            return stamp;
          },
        };
      },
    });
    const before = await served.get(COUNT);
    expect(await before.json()).toEqual({ data: { articles: { totalCount: 10 } } });
    const after = await served.get(COUNT, { 'if-none-match': await tagOf(before) });
    expect(await after.json()).toEqual({ data: { articles: { totalCount: 11 } } });
  });

  test('whatever makes another answer makes another tag', async () => {
    const served = now();
    const two = 'query A { articles { totalCount } } query B { __typename }';
    const tags = [
      await tagOf(served.get(COUNT)),
      await tagOf(served.get(`${COUNT} `)),
      await tagOf(served.get(two, {}, { operationName: 'A' })),
      await tagOf(served.get(two, {}, { operationName: 'B' })),
      await tagOf(served.get(PAGE, {}, { variables: '{"n":1}' })),
      await tagOf(served.get(PAGE, {}, { variables: '{"n":2}' })),
      await tagOf(served.get(COUNT, { accept: 'application/graphql-response+json' })),
    ];
    expect(tags).not.toContain('');
    expect(new Set(tags).size).toBe(tags.length);
  });

  test('errors carry no tag and are not kept', async () => {
    const served = now();
    const wrong = ['{ articles(first: 0) { totalCount } }', '{ nothing }', '{ articles', ''];
    for (const query of wrong) {
      for (const headers of [{}, { 'if-none-match': '*' }]) {
        const { status, headers: sent } = await served.get(query, headers);
        expect(status).not.toBe(304);
        expect([sent.get('etag'), sent.get('cache-control')]).toEqual([null, 'no-store']);
      }
    }
  });

  test('POST and streams carry none, and their conditions are no conditions', async () => {
    const served = now();
    const etag = await tagOf(served.get(COUNT));
    for (const response of [
      await served.app.fetch(postRequest({ query: COUNT }, { 'if-none-match': `*, ${etag}` })),
      await served.app.fetch(postRequest({ query: COUNT }, { 'if-none-match': '*' })),
      await served.get(COUNT, { accept: 'text/event-stream', 'if-none-match': etag }),
    ]) {
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('"totalCount":10');
      expect(response.headers.get('etag')).toBeNull();
    }
  });
});
