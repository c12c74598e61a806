import { describe, expect, onTestFinished, test } from 'vitest';
import { settlePeople } from '../../src/ingest/settle-people.ts';
import { openRepository } from '../../src/store/open.ts';
import type { Repository } from '../../src/store/repository.ts';
import type { ArticleChange } from '../../src/store/snapshot.ts';
import { bundle } from '../graphql/support.ts';
import { engines, type TestStore } from '../support/engines.ts';

const STORY = (words: string): string => `RIGA, May 3 (AP) _ “${words},” Anna Ruhl said.\n`;
const TWO = (first: string): string =>
  `---\ntitle: Bridge\n---\n\n${first}\n\n---\ntitle: Harbour\n---\n\n“It is late,” Peter Orme said.\n`;

async function changes(repository: Repository, after = 0): Promise<readonly ArticleChange[]> {
  const snapshot = repository.snapshot();
  try {
    return await snapshot.changesAfter(after, 1_000);
  } finally {
    await snapshot.close();
  }
}

const kinds = async (repository: Repository, after = 0): Promise<string[]> =>
  (await changes(repository, after)).map(({ sequence, kind }) => `${sequence} ${kind}`);

describe.each(engines())('changes on $name', ({ open }) => {
  const opened = async (options?: Parameters<typeof open>[0]): Promise<TestStore> => {
    const store = await open(options);
    onTestFinished(store.close);
    return store;
  };

  test('are told of stories that are new, differ, or go, and of none that is only read again', async () => {
    const { repository } = await opened();
    const first = bundle('a.txt', STORY('We go'));
    await repository.save(first);
    const other = bundle('b.txt', STORY('We stay'));
    await repository.save(other);
    await repository.save({
      ...first,
      parserVersion: 'other',
      source: { ...first.source, ingestedAt: '2025-01-01T00:00:00.000Z' },
    });
    await repository.save(bundle('a.txt', STORY('We run')));
    await repository.remove([first.source.id]);
    await repository.remove([first.source.id]);
    const id = first.articles[0]?.id;
    expect(await changes(repository)).toEqual([
      { sequence: 1, kind: 'ADDED', articleId: id },
      { sequence: 2, kind: 'ADDED', articleId: other.articles[0]?.id },
      { sequence: 3, kind: 'UPDATED', articleId: id },
      { sequence: 4, kind: 'REMOVED', articleId: id },
    ]);
    expect(await kinds(repository, 3)).toEqual(['4 REMOVED']);
  });

  test('of a file of several stories come in its order, each for itself', async () => {
    const { repository } = await opened();
    const before = bundle('two.md', TWO('“We go,” Anna Ruhl said.'));
    expect(before.articles).toHaveLength(2);
    await repository.save(before);
    const ids = before.articles.map(({ id }) => id);
    expect((await changes(repository)).map(({ articleId }) => articleId)).toEqual(ids);
    // As long as before, so that the other story lies where it lay.
    await repository.save(bundle('two.md', TWO('“We go,” Anna Ruhl says.')));
    expect(await changes(repository, 2)).toEqual([{ sequence: 3, kind: 'UPDATED', articleId: ids[0] }]);
    await repository.save(bundle('two.md', '---\ntitle: Harbour\n---\n\n“It is late,” Peter Orme said.\n'));
    const last = await changes(repository, 3);
    expect(last[0]).toMatchObject({ kind: 'REMOVED' });
  });

  test('tell of a story once where its people turn out to be others, and not again when it is read again', async () => {
    const { repository } = await opened();
    const text =
      'RIGA, May 3 (AP) _ “We go,” Foreign Minister Ruhl said. “We stay,” Foreign Minister Ruhl said.\n';
    const short = bundle('a.txt', text);
    await repository.save(short);
    await repository.save(bundle('b.txt', 'RIGA, May 3 (AP) _ “No,” Foreign Minister Ilze Ruhl said.\n'));
    await settlePeople(repository);
    const all = await changes(repository);
    expect(all.map(({ kind }) => kind)).toEqual(['ADDED', 'ADDED', 'UPDATED']);
    expect(all[2]?.articleId).toBe(short.articles[0]?.id);

    await repository.save({ ...short, parserVersion: 'other' });
    await settlePeople(repository);
    expect(await kinds(repository, 3)).toEqual([]);
  });

  test('are numbered without gaps in the order of commits, whoever writes', async () => {
    const { repository, location } = await opened();
    const other = await openRepository(location);
    onTestFinished(() => other.close());
    const seen: number[] = [];
    const look = async (): Promise<void> => {
      for (const { sequence } of await changes(repository, seen.at(-1) ?? 0)) seen.push(sequence);
    };
    let looking = Promise.resolve();
    const stop = repository.onChange(() => {
      looking = looking.then(look);
    });
    // In the reverse order of their making: the last look ends before the store is closed under it.
    onTestFinished(() => looking);
    onTestFinished(stop);
    const save = (writer: Repository, name: string): Promise<void>[] =>
      Array.from({ length: 20 }, (_, index) =>
        writer.save(bundle(`${name}${index}.txt`, STORY(`We go ${index}`))),
      );
    await Promise.all([...save(repository, 'a'), ...save(other, 'b')]);
    stop();
    await looking;
    await look();
    expect(seen).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  });

  test('are kept up to a number', async () => {
    const { repository } = await opened({ changesKept: 3 });
    for (const words of ['one', 'two', 'three', 'four', 'five'])
      await repository.save(bundle('a.txt', STORY(words)));
    const snapshot = repository.snapshot();
    onTestFinished(() => snapshot.close());
    expect(await snapshot.changeLog()).toMatchObject({ first: 3, last: 5 });
    expect(await kinds(repository)).toEqual(['3 UPDATED', '4 UPDATED', '5 UPDATED']);
  });

  test('wake those who listen, those of another process too, until they end it', async () => {
    const { repository, location } = await opened();
    const other = await openRepository(location);
    onTestFinished(() => other.close());
    for (const [index, writer] of [repository, other].entries()) {
      const told = Promise.withResolvers<undefined>();
      const looks: Promise<void>[] = [];
      const stop = repository.onChange(() => {
        const look = changes(repository, index).then((found) => {
          if (found.length > 0) told.resolve(undefined);
        });
        look.catch(told.reject);
        looks.push(look);
      });
      await writer.save(bundle(`${index}.txt`, STORY('We go')));
      await told.promise;
      stop();
      // What is still being read ends before the store is closed under it.
      await Promise.all(looks);
    }
  });
});
