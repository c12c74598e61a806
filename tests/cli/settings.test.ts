import { expect, test } from 'vitest';
import { ConfigError, readSettings } from '../../src/config.ts';

test('with nothing given the defaults hold; a variable that is empty counts as not set', () => {
  const defaults = { port: 4000, host: '127.0.0.1', allowedHosts: [], database: '.wiregraph/index.sqlite' };
  expect(readSettings({}, {})).toEqual(defaults);
  expect(
    readSettings({}, { PORT: '', HOST: ' ', WIREGRAPH_ALLOWED_HOSTS: '', WIREGRAPH_DATABASE: '' }),
  ).toEqual(defaults);
});

test('the command line wins over the environment', () => {
  const environment = {
    PORT: '8080',
    HOST: '0.0.0.0',
    WIREGRAPH_ALLOWED_HOSTS: 'news.example, [2001:db8::1]',
    WIREGRAPH_DATABASE: 'a.sqlite',
  };
  expect(readSettings({}, environment)).toEqual({
    port: 8080,
    host: '0.0.0.0',
    allowedHosts: ['news.example', '2001:db8::1'],
    database: 'a.sqlite',
  });
  const given = {
    port: '0',
    host: '[::1]',
    allowedHosts: '*',
    database: 'postgres://user:secret@db/news?sslmode=require',
  };
  expect(readSettings(given, environment)).toEqual({
    port: 0,
    host: '::1',
    allowedHosts: ['*'],
    database: 'postgres://user:secret@db/news?sslmode=require',
  });
});

test.each([
  [
    { PORT: 'abc' },
    'PORT must be a whole number from 0 to 65535, where 0 takes any free port, but it is "abc".',
  ],
  [
    { PORT: '65536' },
    'PORT must be a whole number from 0 to 65535, where 0 takes any free port, but it is "65536".',
  ],
  [
    { PORT: '-1' },
    'PORT must be a whole number from 0 to 65535, where 0 takes any free port, but it is "-1".',
  ],
  [
    { HOST: 'http://localhost' },
    'HOST must be a host name or an address such as 127.0.0.1, 0.0.0.0 or ::1, without scheme and port, but it is "http://localhost".',
  ],
  [
    { WIREGRAPH_ALLOWED_HOSTS: 'news.example,news.example:8080' },
    'WIREGRAPH_ALLOWED_HOSTS must be host names or addresses with commas between them and no ports, such as news.example,10.0.0.7, or * for all, but "news.example:8080" is none.',
  ],
  [
    { WIREGRAPH_DATABASE: 'mysql://user:secret@db/news' },
    'WIREGRAPH_DATABASE must be the path of a SQLite file or an address such as postgres://user@host/database, but it starts with mysql://.',
  ],
])('%o is told with what was expected', (environment, message) => {
  expect(() => readSettings({}, environment)).toThrow(new ConfigError(message));
});

test('an option is named as the person wrote it', () => {
  expect(() => readSettings({ port: '4000x' }, { PORT: '80' })).toThrow(/^--port must be a whole number/);
  expect(() => readSettings({ allowedHosts: 'a b' }, {})).toThrow(/^--allowed-hosts must be host names/);
  expect(() => readSettings({ database: '' }, {})).toThrow(/^--database must be .* but it is empty\.$/);
});
