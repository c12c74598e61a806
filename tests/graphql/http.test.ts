import { describe, expect, test } from 'vitest';
import { emptyIndex } from './empty-index.ts';
import { type Answer, type AnswerError, postRequest } from './support.ts';

const TYPENAME = { query: '{ __typename }' };
const index = emptyIndex();
const { get } = index;

async function refusal(
  response: Response,
): Promise<readonly [number, AnswerError['extensions']['code'], string]> {
  const { errors = [], data } = (await response.json()) as Answer<unknown>;
  expect(data).toBeUndefined();
  expect(errors.length).toBe(1);
  return [response.status, errors[0]?.extensions.code ?? '', errors[0]?.message ?? ''];
}

describe('what is posted', () => {
  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'application/json;charset="UTF-8"',
    'APPLICATION/JSON',
  ])('%s is taken', async (type) => {
    const response = await index.app.fetch(postRequest(TYPENAME, { 'content-type': type }));
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  // The first three are what a page of another site can post without asking first.
  test.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/graphql',
    'application/jsonp',
    'application/json; charset=utf-16',
    'application/json; profile=x; charset=latin1',
    '',
  ])('%j is refused', async (type) => {
    const [status, code, message] = await refusal(
      await index.app.fetch(postRequest(JSON.stringify(TYPENAME), { 'content-type': type })),
    );
    expect([status, code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    expect(message).toContain('application/json');
  });

  test.each([
    ['{', 'got "{"'],
    ['', 'got ""'],
    ['null', 'got null'],
    ['"text"', 'got text'],
    ['{"query": "{__typename}", "extensions": [1]}', 'extensions'],
    ['[]', 'batch'],
    [JSON.stringify([TYPENAME, TYPENAME]), 'batch'],
    ['{}', 'query'],
    ['{"query": 5}', 'query'],
    ['{"query": "{__typename}", "variables": []}', 'variables'],
    ['{"query": "{__typename}", "variables": "{}"}', 'variables'],
    ['{"query": "{__typename}", "more": true}', 'more'],
  ])('%s is refused', async (body, got) => {
    const [, code, message] = await refusal(await index.app.fetch(postRequest(body)));
    expect(code).toBe('BAD_REQUEST');
    expect(message).toContain(got);
  });

  test('bytes that are not UTF-8 are refused', async () => {
    const [status, code, message] = await refusal(
      await index.app.fetch(
        new Request('http://localhost/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: new Uint8Array([0x22, 0xff, 0x22]),
        }),
      ),
    );
    expect([status, code]).toEqual([400, 'BAD_REQUEST']);
    expect(message).toContain('UTF-8');
  });

  const ofSize = (bytes: number): string => {
    const body = JSON.stringify(TYPENAME);
    return body + ' '.repeat(bytes - body.length);
  };

  test('a body of 1 MB is taken, one byte more is refused', async () => {
    expect((await index.app.fetch(postRequest(ofSize(1_000_000)))).status).toBe(200);
    const [status, code, message] = await refusal(await index.app.fetch(postRequest(ofSize(1_000_001))));
    expect([status, code]).toEqual([413, 'BODY_TOO_LARGE']);
    expect(message).toContain('1000000 bytes');
  });

  test('the announced length is refused before a byte is read', async () => {
    const request = postRequest(ofSize(100), { 'content-length': '1000001' });
    expect((await refusal(await index.app.fetch(request)))[1]).toBe('BODY_TOO_LARGE');
    expect(request.bodyUsed).toBe(false);
  });

  test('a body without a length, sent in pieces, is read no further than the limit', async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 50_000;
        controller.enqueue(new Uint8Array(50_000).fill(0x20));
      },
    });
    // Node wants to be told that the body is sent before the answer comes; its types do not know.
    const init: RequestInit & { readonly duplex: 'half' } = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      duplex: 'half',
    };
    const response = await index.app.fetch(new Request('http://localhost/graphql', init));
    expect((await refusal(response)).slice(0, 2)).toEqual([413, 'BODY_TOO_LARGE']);
    expect(sent).toBeLessThan(1_500_000);
  });
});

describe('other ways of asking', () => {
  test('GET with parameters in the address', async () => {
    const query = 'query A($n: Int) { articles(first: $n) { totalCount } } query B { __typename }';
    const address = `/graphql?operationName=A&query=${encodeURIComponent(query)}&variables=`;
    expect(await (await get(`${address}${encodeURIComponent('{"n": 5}')}`)).json()).toEqual({
      data: { articles: { totalCount: 0 } },
    });
    expect((await refusal(await get(`${address}{`))).slice(0, 2)).toEqual([400, 'BAD_REQUEST']);
    expect((await refusal(await get(`${address}[]`))).slice(0, 2)).toEqual([400, 'BAD_REQUEST']);
    expect((await refusal(await get('/graphql'))).slice(1, 2)).toEqual(['BAD_REQUEST']);
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
    const response = await index.app.fetch(new Request('http://localhost/graphql', { method }));
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, POST');
  });

  test('a request without a document is told what to send', async () => {
    for (const response of [
      await get('/graphql', { accept: 'application/json' }),
      await index.app.fetch(postRequest({ variables: {} })),
    ]) {
      expect(response.status).toBe(400);
      const { errors } = (await response.json()) as Answer<unknown>;
      expect(errors?.map(({ message, extensions }) => [message.split(';')[0], extensions.code])).toEqual([
        ['Expected a GraphQL document as `query`', 'BAD_REQUEST'],
      ]);
    }
  });

  test('there are no mutations and no subscriptions', async () => {
    for (const query of ['mutation { drop }', 'subscription { tick }']) {
      expect((await refusal(await index.app.fetch(postRequest({ query }))))[1]).toBe(
        'GRAPHQL_VALIDATION_FAILED',
      );
    }
  });
});

test('no page of another site is let in', async () => {
  const from = { origin: 'https://elsewhere.example' };
  const answers = [
    await index.app.fetch(postRequest(TYPENAME, from)),
    await get('/graphql?query={__typename}', from),
    await get('/graphql', { ...from, accept: 'text/html' }),
    await get('/healthz', from),
    await index.app.fetch(
      new Request('http://localhost/graphql', {
        method: 'OPTIONS',
        headers: {
          ...from,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      }),
    ),
  ];
  for (const { headers } of answers) {
    expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});
