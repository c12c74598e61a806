import { expect, test } from 'vitest';
import { ConfigError, readSettings } from '../../src/config.ts';

test('with nothing given the defaults hold; a variable that is empty counts as not set', () => {
  const defaults = {
    port: 4000,
    host: '127.0.0.1',
    allowedHosts: [],
    database: '.wiregraph/index.sqlite',
    cacheControl: 'no-cache',
    trustedDocuments: null,
    onlyTrusted: false,
    federation: false,
    watch: 'EVENTS',
  };
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
    WIREGRAPH_CACHE_CONTROL: 'public,max-age=60',
    WIREGRAPH_TRUSTED_DOCUMENTS: 'documents.json',
    WIREGRAPH_ONLY_TRUSTED: 'false',
    WIREGRAPH_WATCH: 'polling',
  };
  expect(readSettings({}, environment)).toEqual({
    port: 8080,
    host: '0.0.0.0',
    allowedHosts: ['news.example', '2001:db8::1'],
    database: 'a.sqlite',
    cacheControl: 'public, max-age=60',
    trustedDocuments: 'documents.json',
    onlyTrusted: false,
    federation: false,
    watch: 'POLLING',
  });
  const given = {
    port: '0',
    host: '[::1]',
    allowedHosts: '*',
    database: 'postgres://user:secret@db/news?sslmode=require',
    cacheControl: 'private',
    trustedDocuments: 'other.json',
    onlyTrusted: true,
    federation: false,
    watch: false,
  };
  expect(readSettings(given, environment)).toEqual({
    port: 0,
    host: '::1',
    allowedHosts: ['*'],
    database: 'postgres://user:secret@db/news?sslmode=require',
    cacheControl: 'private',
    trustedDocuments: 'other.json',
    onlyTrusted: true,
    federation: false,
    watch: 'OFF',
  });
});

test.each([
  [{ WIREGRAPH_WATCH: 'often' }, 'WIREGRAPH_WATCH must be events, polling or off, but it is "often".'],
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
  [
    { WIREGRAPH_ONLY_TRUSTED: 'yes', WIREGRAPH_TRUSTED_DOCUMENTS: 'documents.json' },
    'WIREGRAPH_ONLY_TRUSTED must be true or false, but it is "yes".',
  ],
  [
    { WIREGRAPH_ONLY_TRUSTED: 'true' },
    'WIREGRAPH_ONLY_TRUSTED needs the list of trusted documents: give its file with --trusted-documents or WIREGRAPH_TRUSTED_DOCUMENTS.',
  ],
  [
    { WIREGRAPH_CACHE_CONTROL: 'public max-age' },
    'WIREGRAPH_CACHE_CONTROL must be directives of Cache-Control with commas between them, such as no-cache or public, max-age=60, but "public max-age" is none.',
  ],
])('%o is told with what was expected', (environment, message) => {
  expect(() => readSettings({}, environment)).toThrow(new ConfigError(message));
});

test('an option is named as the person wrote it', () => {
  expect(() => readSettings({ port: '4000x' }, { PORT: '80' })).toThrow(/^--port must be a whole number/);
  expect(() => readSettings({ allowedHosts: 'a b' }, {})).toThrow(/^--allowed-hosts must be host names/);
  expect(() => readSettings({ database: '' }, {})).toThrow(/^--database must be .* but it is empty\.$/);
});
