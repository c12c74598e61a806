import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { baseOf } from '../../src/cli/base-address.ts';

const ajv = new Ajv2020();
formats.default(ajv);
const isUri = ajv.compile({ type: 'string', format: 'uri' });

test.each([
  'urn:wiregraph:',
  'https://news.example/',
  'HTTPS://News.example:8080/wire/?id=',
  'https://user@news.example/#',
  'http://[2001:db8::1]:8080/stories/',
  'https://xn--exmple-cua/%C3%BC/',
  'tag:news.example,2024:',
  'file:///archive/',
])('%s makes ids addresses', (base) => {
  expect(baseOf(base)).toBe(base);
  expect(isUri(`${base}q_JgLxCe2LQ0SKk-ZVeurcgA`)).toBe(true);
});

test.each([
  '',
  'news/',
  '//news.example/',
  'https:///',
  'https:news.example/',
  'https://news.example',
  'https://news.example:',
  'https://news.example=',
  'https://news.example/wire',
  'https://news.example/?q=%zz/',
  'https://news.example/#a#',
  'https://news.example/##',
  'https://news.example/a\\b/',
  'https://news.example/"/',
  'https://news.example/[a]/',
  'https://[::1/',
])('%s is refused', (base) => {
  expect(() => baseOf(base)).toThrow(
    '--base must be the beginning of an address (RFC 3986) that ids are put behind, and end with /, #, : or =, ' +
      `such as https://news.example/ or urn:wiregraph:, but it is "${base}"`,
  );
});

test('letters beyond ASCII are refused with the address they stand for', () => {
  expect(() => baseOf('https://exämple/ü/')).toThrow(
    'but it is "https://exämple/ü/"; perhaps https://xn--exmple-cua/%C3%BC/ is meant.',
  );
  expect(() => baseOf('https://news.example/a b/')).toThrow('perhaps https://news.example/a%20b/ is meant.');
});
