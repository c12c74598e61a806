import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostRule } from '../../src/server/host-rule.ts';
import { listen } from '../../src/server/listen.ts';
import { openRepository } from '../../src/store/open.ts';
import type { Repository } from '../../src/store/repository.ts';
import { quietApp } from './support.ts';

let repository: Repository;
beforeAll(async () => {
  repository = await openRepository(':memory:');
});
afterAll(() => repository.close());

describe('a server of', () => {
  test.each([
    {
      listened: '127.0.0.1',
      named: [],
      takes: ['localhost', 'api.localhost', '127.0.0.1', '127.1.2.3', '::1'],
    },
    { listened: '::1', named: [], takes: ['localhost', '127.0.0.1', '::1'] },
    { listened: 'Desk.Example', named: [], takes: ['localhost', 'desk.example', 'desk.example.'] },
    {
      listened: '10.0.0.7',
      named: ['News.example'],
      takes: ['localhost', '10.0.0.7', 'news.example', '127.0.0.1'],
    },
    {
      listened: '0.0.0.0',
      named: [],
      takes: ['localhost', '0.0.0.0', '10.0.0.7', '192.0.2.1', '2001:db8::1', '::1'],
    },
    { listened: '::', named: ['wiregraph'], takes: ['10.0.0.7', '2001:db8::1', 'wiregraph'] },
  ])('$listened that is also called $named takes its own hosts only', ({ listened, named, takes }) => {
    const isOurs = hostRule(listened, named);
    for (const host of takes) expect([host, isOurs(host)]).toEqual([host, true]);
    for (const host of [
      'evil.example',
      'localhost.evil.example',
      'evil-localhost',
      '127.0.0.1.evil.example',
      '',
    ])
      expect([host, isOurs(host)]).toEqual([host, false]);
  });

  test('one network takes no address of another', () => {
    for (const host of ['10.0.0.7', '192.0.2.1', '2001:db8::1', '0.0.0.0'])
      expect([host, hostRule('127.0.0.1')(host)]).toEqual([host, false]);
  });

  test('a star takes every host', () => {
    expect(hostRule('127.0.0.1', ['*'])('anything.example')).toBe(true);
  });
});

describe('over fetch', () => {
  const app = () => quietApp(repository);

  test.each(['/graphql?query={__typename}', '/', '/healthz', '/nothing'])(
    '%s of another host is refused, with what to do',
    async (path) => {
      const response = await app().fetch(new Request(`http://evil.example:4000${path}`));
      expect([response.status, response.headers.get('content-type')]).toEqual([
        421,
        'text/plain; charset=utf-8',
      ]);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(await response.text()).toBe(
        'This server does not answer to the host "evil.example", so that no other site can pass for it. ' +
          'If the name is yours, start the server with --allowed-hosts evil.example or WIREGRAPH_ALLOWED_HOSTS=evil.example.\n',
      );
    },
  );

  test('a post and the page are refused as well, and a header that names another host than the address', async () => {
    const url = 'http://evil.example/graphql';
    const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
    const host = { headers: { host: 'evil.example' } };
    for (const request of [
      new Request(url, post),
      new Request(url, { headers: { accept: 'text/html' } }),
      new Request('http://localhost/graphql?query={__typename}', host),
    ])
      expect((await app().fetch(request)).status).toBe(421);
  });

  test('a host that was named is answered, whatever its port and case', async () => {
    const named = quietApp(repository, { isOurs: hostRule('127.0.0.1', ['news.example']) });
    for (const host of ['news.example', 'NEWS.example:8080', 'localhost:1', '[::1]:4000']) {
      const response = await named.fetch(new Request(`http://${host}/graphql?query={__typename}`));
      expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
    }
  });

  test.each([
    ['/graphql?query={__typename}', '*/*'],
    ['/graphql', 'text/html'],
    ['/graphql', '*/*'],
    ['/healthz', '*/*'],
    ['/', '*/*'],
    ['/nothing', '*/*'],
  ])('HEAD of %s for %s is answered as GET is, without the body', async (path, accept) => {
    const ask = (method: string) =>
      app().fetch(
        new Request(`http://localhost${path}`, { method, headers: { accept, 'accept-encoding': 'br' } }),
      );
    const [head, get] = [await ask('HEAD'), await ask('GET')];
    expect(head.status).toBe(get.status);
    expect([...head.headers]).toEqual([...get.headers]);
    expect(head.body).toBeNull();
    await get.body?.cancel();
  });
});

describe('over a socket', () => {
  const answerTo = async (head: string): Promise<string> => {
    const server = await listen(quietApp(repository), { host: '127.0.0.1', port: 0 });
    try {
      const socket = connect(server.port, '127.0.0.1');
      await once(socket, 'connect');
      socket.write(`${head}\r\nConnection: close\r\n\r\n`);
      return await text(socket);
    } finally {
      await server.close();
    }
  };

  test.each([
    ['a name of another site', 'GET /graphql?query={__typename} HTTP/1.1\r\nHost: evil.example', 421],
    ['a name that begins like ours', 'GET /healthz HTTP/1.1\r\nHost: localhost.evil.example:4000', 421],
    ['an address elsewhere', 'GET /graphql?query={__typename} HTTP/1.1\r\nHost: 10.0.0.7', 421],
    ['another site as to a proxy', 'GET http://evil.example/healthz HTTP/1.1\r\nHost: localhost', 421],
    ['no host, as HTTP/1.0 may', 'GET /graphql?query={__typename} HTTP/1.0', 200],
    ['our name', 'GET /graphql?query={__typename} HTTP/1.1\r\nHost: LocalHost:4000', 200],
    ['our address', 'GET /graphql?query={__typename} HTTP/1.1\r\nHost: 127.0.0.1', 200],
    ['our address of IPv6', 'GET /graphql?query={__typename} HTTP/1.1\r\nHost: [::1]:4000', 200],
  ])('%s', async (_, head, status) => {
    expect(await answerTo(head)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  test('HEAD is answered without a body, and the connection goes on', async () => {
    const target = '/graphql?query={__typename} HTTP/1.1\r\nHost: localhost';
    const answers = await answerTo(`HEAD ${target}\r\n\r\nGET ${target}`);
    const [first = '', second = ''] = answers.split(/\r\n\r\n(?=HTTP)/);
    expect(first).toMatch(/^HTTP\/1\.1 200 /);
    expect(second).toMatch(/^HTTP\/1\.1 200 [^]*\{"data":\{"__typename":"Query"\}\}/);
    expect(answers.match(/__typename/g)).toHaveLength(1);
  });
});
