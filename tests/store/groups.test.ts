import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSearch } from '../../src/domain/search-terms.ts';
import type { Repository } from '../../src/store/repository.ts';
import type { ArticleChange } from '../../src/store/snapshot.ts';
import { engines, type TestStore } from '../support/engines.ts';
import { CORPUS, reading } from './corpus.ts';
import { dump } from './dump.ts';
import { fileOf, first, personId, sourceId } from './fixtures.ts';

/** More than the largest group of either engine holds. */
const MANY = 70;

/** A step that a store takes: a file that comes or changes, or the path of one that goes. */
type Step = ReturnType<typeof fileOf> | string;

function take(repository: Repository, step: Step): Promise<void> {
  return typeof step === 'string' ? repository.remove([sourceId(step)]) : repository.save(step);
}

function story(path: string, name: string, words: string): Step {
  return fileOf({
    path,
    stories: [
      {
        headline: words,
        cast: [{ name, family: name.split(' ').at(-1) ?? name, descriptions: [`who said ${words}`] }],
        quotes: [{ text: words, by: name }],
      },
    ],
  });
}

/** All that is told, to the people that the search finds and the changes that were logged. */
async function told(repository: Repository): Promise<unknown> {
  return reading(repository, async (snapshot) => ({
    everything: await dump(repository),
    sequence: await snapshot.sequence(),
    changes: (await snapshot.changesAfter(0, 1_000)).map(({ sequence, kind, articleId }: ArticleChange) => [
      sequence,
      kind,
      articleId,
    ]),
    unsettled: (await repository.unsettled(1_000)).families,
    found: await Promise.all(
      ['ruhl', 'orme', 'castell', 'bridge', 'harbour'].map((text) =>
        snapshot.searchPage(
          { terms: readSearch(text), scopes: ['ARTICLES', 'PARAGRAPHS', 'QUOTES', 'PEOPLE'], where: {} },
          first(100),
        ),
      ),
    ),
  }));
}

describe.each(engines())('a group on $name', ({ open }) => {
  let store: TestStore;
  let other: TestStore;

  beforeEach(async () => {
    [store, other] = await Promise.all([open(), open()]);
  });
  afterEach(async () => {
    await store.close();
    await other.close();
  });

  test('leaves what its changes leave one after another, where the same file comes, changes and goes in it', async () => {
    const steps: readonly Step[] = [
      ...CORPUS,
      story('a', 'Anna Ruhl', 'The bridge stands'),
      story('a', 'Peter Orme', 'The bridge fell'),
      story('b', 'Anna Ruhl', 'The harbour is open'),
      'a',
      story('a', 'Lena Castell', 'The bridge is built anew'),
      'b',
      story('c', 'Anna Ruhl', 'The harbour is shut'),
      'c',
      'c',
      story('c', 'Anna Maria Ruhl', 'The harbour is open'),
    ];
    for (const step of steps) await take(other.repository, step);
    await Promise.all(steps.map((step) => take(store.repository, step)));
    expect(await told(store.repository)).toEqual(await told(other.repository));
  });

  test('leaves the same after some of it failed, and tells of each what became of it', async () => {
    const steps = Array.from({ length: MANY }, (_, index) =>
      story(`${index % 20}.txt`, index % 3 === 0 ? 'Anna Ruhl' : 'Peter Orme', `The bridge ${index}`),
    );
    // What is said in a story that is not there cannot be stored.
    const failing = new Set([0, 17, 40, MANY - 1]);
    const tried = steps.map((step, index) =>
      failing.has(index) && typeof step !== 'string'
        ? { ...step, quotes: step.quotes.map((quote) => ({ ...quote, articleId: 'nowhere' })) }
        : step,
    );
    const expected = [];
    for (const step of tried) expected.push(...(await Promise.allSettled([take(other.repository, step)])));
    const outcomes = await Promise.allSettled(tried.map((step) => take(store.repository, step)));
    expect(outcomes.flatMap(({ status }, index) => (status === 'rejected' ? [index] : []))).toEqual([
      ...failing,
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(expected.map(({ status }) => status));
    expect(await told(store.repository)).toEqual(await told(other.repository));
  });

  test('loses only the change after which the index could not be closed', async () => {
    const { repository } = store;
    const file = story('a', 'Anna Ruhl', 'The bridge stands');
    await take(repository, file);
    // It has words of somebody whom it does not name, so that she cannot go with the file that does.
    const owing = fileOf({ path: 'b', stories: [{ quotes: [{ text: 'It is late' }] }] });
    const quotes = owing.quotes.map((quote) => ({ ...quote, speakerId: personId('Anna Ruhl') }));
    await repository.save({ ...owing, quotes });
    const outcomes = await Promise.allSettled(
      [story('c', 'Peter Orme', 'No'), 'a', story('d', 'Peter Orme', 'Yes')].map((step) =>
        take(repository, step),
      ),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const sources = await repository.storedSources(['wire']);
    expect(sources.map(({ path }) => path).toSorted()).toEqual(['a', 'b', 'c', 'd']);
  });

  test('is seen as a whole or not at all', async () => {
    const { repository } = store;
    const files = Array.from({ length: MANY }, (_, index) =>
      story(`${index}.txt`, 'Anna Ruhl', `The bridge ${index}`),
    );
    const seen: number[][] = [];
    const ended = new AbortController();
    const saved = Promise.all(files.map((file) => take(repository, file))).finally(() => {
      ended.abort();
    });
    do {
      // SQLite answers without one.
      await turn();
      seen.push(
        await reading(repository, async (snapshot) => {
          const { articles, quotes } = await snapshot.counts();
          const { items } = await snapshot.personPage({}, [], first(10));
          const logged = await snapshot.changesAfter(0, 1_000);
          return [articles, quotes, logged.length, await snapshot.sequence(), items.length];
        }),
      );
    } while (!ended.signal.aborted);
    await saved;
    for (const [articles = -1, ...others] of seen)
      expect(others).toEqual([articles, articles, articles, articles === 0 ? 0 : 1]);
  });
});
