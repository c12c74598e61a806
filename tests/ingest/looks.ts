import { onTestFinished } from 'vitest';
import type { Repository } from '../../src/store/repository.ts';
import type { Snapshot } from '../../src/store/snapshot.ts';
import { type TestEngine, type TestStore } from '../support/engines.ts';

export async function openStore({ open }: TestEngine, patience?: number): Promise<TestStore> {
  const store = await open({ patience });
  onTestFinished(() => store.close());
  return store;
}

export async function look<T>(repository: Repository, read: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const snapshot = repository.snapshot();
  try {
    return await read(snapshot);
  } finally {
    await snapshot.close();
  }
}

export const sequence = (repository: Repository): Promise<number> =>
  look(repository, (snapshot) => snapshot.sequence());

/** Ids of the stories of a file. */
export async function articlesAt(repository: Repository, path: string): Promise<string[]> {
  return look(repository, async (snapshot) => {
    const sources = await snapshot.sourcesByPath(path);
    const articles = await snapshot.articlesOfSources(sources.map(({ id }) => id));
    return [...articles.values()].flat().map(({ id }) => id);
  });
}
