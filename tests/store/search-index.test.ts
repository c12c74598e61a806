import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SourceBundle } from '../../src/domain/records.ts';
import { engines, type TestStore } from '../support/engines.ts';
import { saveAll } from './corpus.ts';
import { fileOf, personId, sourceId } from './fixtures.ts';
import { STORIES, hitsOf } from './searched-stories.ts';

describe.each(engines())('the index of the search on $name', ({ open }) => {
  let store: TestStore;
  let fresh: TestStore;
  beforeEach(async () => {
    [store, fresh] = await Promise.all([open(), open()]);
  });
  afterEach(() => Promise.all([store.close(), fresh.close()]));

  /** As a store that never held anything else: the same hits and the same scores. */
  const expectSame = async (files: readonly SourceBundle[]) => {
    await saveAll(fresh.repository, files);
    for (const query of ['deal', 'lavrov', 'clinton', 'lee', 'a*', 'new', 'paragraph']) {
      expect(await hitsOf(store.repository, query)).toEqual(await hitsOf(fresh.repository, query));
    }
  };

  test('follows saves, replacements and removals', async () => {
    const { repository } = store;
    await saveAll(repository, STORIES);
    await saveAll(repository, STORIES);
    const replaced = fileOf({
      path: 'gas.txt',
      stories: [{ headline: 'New gas', cast: [{ name: 'Ann Lee' }] }],
    });
    await repository.save(replaced);
    await repository.remove([sourceId('a/summit.txt')]);
    expect(await hitsOf(repository, 'lavrov')).toEqual([]);
    await expectSame([...STORIES.slice(1, -1), replaced]);
  });

  test('follows people whom other files tell to be somebody else', async () => {
    const { repository } = store;
    const file = fileOf({ path: 'x.txt', stories: [{ cast: [{ name: 'Ann Lee' }] }] });
    await repository.save(file);
    const [naming] = file.namings;
    if (naming === undefined) throw new Error('expected a naming');
    const { sequence } = await repository.unsettled(10);
    const other = personId('Somebody Else');
    await repository.settle({
      sequence,
      families: [naming.family],
      moves: [{ sourceId: naming.sourceId, namedId: naming.namedId, from: naming.personId, to: other }],
    });
    expect((await hitsOf(repository, 'lee')).map(({ id }) => id)).toEqual([other]);
    await repository.remove([naming.sourceId]);
    expect(await hitsOf(repository, 'lee')).toEqual([]);
    await expectSame([]);
  });

  test('follows nothing of a save that fails', async () => {
    const { repository } = store;
    await saveAll(repository, STORIES);
    const file = fileOf({
      path: 'gas.txt',
      stories: [{ publishedAt: '2009-10-13T17:23:00Z', paragraphs: ['new'] }],
    });
    const broken = {
      ...file,
      diagnostics: [...file.diagnostics],
      paragraphs: [...file.paragraphs, ...file.paragraphs],
    };
    await expect(repository.save(broken)).rejects.toThrow();
    await expectSame(STORIES);
  });
});
