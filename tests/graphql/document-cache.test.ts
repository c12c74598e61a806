import { expect, test } from 'vitest';
import { createDocumentCache } from '../../src/server/document-cache.ts';

test('keeps the documents used last, and none that is long', () => {
  const cache = createDocumentCache<number>();
  for (let index = 0; index < 256; index++) cache.set(`document ${index}`, index);
  expect(cache.get('document 0')).toBe(0);
  cache.set('one more', -1);
  // Document 1 is the one that was not used for longest.
  expect(cache.get('document 1')).toBeUndefined();
  expect(cache.get('document 0')).toBe(0);
  expect(cache.get('one more')).toBe(-1);
  cache.set('x'.repeat(8_193), 1);
  expect(cache.get('x'.repeat(8_193))).toBeUndefined();
  cache.set('x'.repeat(8_192), 1);
  expect(cache.get('x'.repeat(8_192))).toBe(1);
});
