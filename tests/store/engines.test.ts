import { expect, test } from 'vitest';
import { engines } from '../support/engines.ts';

test.each(engines())('$name opens', async ({ name, open }) => {
  const store = await open();
  expect(store.repository.engine).toBe(name);
  await store.close();
});
