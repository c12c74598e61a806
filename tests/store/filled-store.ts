import { afterAll, beforeAll } from 'vitest';
import type { SourceBundle } from '../../src/domain/records.ts';
import type { Repository } from '../../src/store/repository.ts';
import type { TestEngine, TestStore } from '../support/engines.ts';
import { saveAll } from './corpus.ts';

/** A store that holds `files` while the tests of a `describe` run; they share it, so none may change what it holds. */
export function filledStore(
  open: TestEngine['open'],
  files: readonly SourceBundle[],
): { readonly repository: Repository } {
  let store: TestStore | null = null;
  beforeAll(async () => {
    store = await open();
    await saveAll(store.repository, files);
  });
  afterAll(() => store?.close());
  return {
    get repository() {
      if (store === null) throw new Error('the store is open only while tests run');
      return store.repository;
    },
  };
}
