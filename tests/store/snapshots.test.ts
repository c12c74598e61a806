import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Repository } from '../../src/store/repository.ts';
import type { StatementEvent } from '../../src/store/snapshot.ts';
import { engines, type TestStore } from '../support/engines.ts';
import { CORPUS, reading, saveAll } from './corpus.ts';
import { articleId, fileOf, first, personId } from './fixtures.ts';

const FILE = fileOf({ path: 'new.txt' });

describe.each(engines())('snapshots on $name', ({ open }) => {
  let store: TestStore;
  let repository: Repository;

  beforeEach(async () => {
    store = await open({ readers: 3, patience: 300 });
    repository = store.repository;
  });
  afterEach(() => store.close());

  test('see one state from their first statement to the end', async () => {
    const before = repository.snapshot();
    const unused = repository.snapshot();
    expect(await before.sequence()).toBe(0);
    await repository.save(FILE);
    expect(await before.sequence()).toBe(0);
    expect(await before.articleCount({})).toBe(0);
    expect(await unused.articleCount({})).toBe(1);
    await repository.remove([FILE.source.id]);
    expect(await before.counts()).toMatchObject({ articles: 0 });
    expect(await unused.counts()).toMatchObject({ articles: 1 });
    await Promise.all([before.close(), unused.close()]);
    expect(await reading(repository, (snapshot) => snapshot.articleCount({}))).toBe(0);
  });

  test('name their state: the same until it changes, and never the same again', async () => {
    const stamp = () => reading(repository, (snapshot) => snapshot.stamp());
    const names = [await stamp()];
    expect(await stamp()).toBe(names[0]);
    const held = repository.snapshot();
    expect(await held.stamp()).toBe(names[0]);
    await repository.save(FILE);
    expect(await held.stamp()).toBe(names[0]);
    await held.close();
    names.push(await stamp());
    await repository.remove([FILE.source.id]);
    names.push(await stamp());
    const other = await open();
    names.push(await reading(other.repository, (snapshot) => snapshot.stamp()));
    await other.close();
    expect(new Set(names).size).toBe(4);
  });

  test('refuse to read once closed, and may be closed twice', async () => {
    const snapshot = repository.snapshot();
    await snapshot.sequence();
    await snapshot.close();
    await snapshot.close();
    await expect(snapshot.sequence()).rejects.toThrow('This snapshot is closed: open another to read on.');
    const unused = repository.snapshot();
    await unused.close();
    await expect(unused.sequence()).rejects.toThrow('This snapshot is closed');
  });

  test('report each statement before it runs', async () => {
    const events: StatementEvent[] = [];
    const snapshot = repository.snapshot({ onStatement: (event) => events.push(event) });
    await snapshot.sequence();
    expect(events).toEqual([{ sql: 'select sequence from state', parameters: [] }]);
    await snapshot.close();
  });

  test('wait for their turn, first come first served', async () => {
    const [one, ...others] = [repository.snapshot(), repository.snapshot(), repository.snapshot()];
    await Promise.all([one, ...others].map((snapshot) => snapshot.sequence()));
    const order: number[] = [];
    const waiting = Array.from({ length: 5 }, async (_, index) => {
      await reading(repository, async (snapshot) => {
        await snapshot.sequence();
        order.push(index);
      });
    });
    // One place comes free, and goes from one to the next.
    await one.close();
    await Promise.all(waiting);
    expect(order).toEqual([0, 1, 2, 3, 4]);
    await Promise.all(others.map((snapshot) => snapshot.close()));
  });

  test('say so where no connection comes free, and lose none', async () => {
    const held = [repository.snapshot(), repository.snapshot(), repository.snapshot()];
    await Promise.all(held.map((snapshot) => snapshot.sequence()));
    const late = repository.snapshot();
    await expect(late.sequence()).rejects.toMatchObject({
      name: 'StoreError',
      code: 'LOCKED',
      message:
        'All 3 connections for reading stayed in use for 0.3 s. Try again; if it lasts, some snapshot is never closed.',
    });
    // Somebody who waits hears at once that the snapshot was closed, and holds no place.
    const hungUp = repository.snapshot();
    const answer = expect(hungUp.sequence()).rejects.toThrow('This snapshot is closed');
    await hungUp.close();
    await answer;
    await Promise.all([late, ...held].map((snapshot) => snapshot.close()));
    for (let round = 0; round < 10; round += 1) {
      await Promise.all([1, 2, 3].map(() => reading(repository, (snapshot) => snapshot.sequence())));
    }
  });

  test('give the connection back when closed with statements under way', async () => {
    await saveAll(repository, CORPUS);
    for (let round = 0; round < 10; round += 1) {
      const snapshot = repository.snapshot();
      const answers = [snapshot.counts(), snapshot.articlePage({}, [], first(10)), snapshot.sequence()];
      await Promise.all([Promise.allSettled(answers), snapshot.close()]);
    }
    expect(await reading(repository, (snapshot) => snapshot.articleCount({}))).toBe(4);
  });

  test('do not hinder a writer, nor a writer them', async () => {
    const held = [repository.snapshot(), repository.snapshot(), repository.snapshot()];
    await Promise.all(held.map((snapshot) => snapshot.sequence()));
    await saveAll(repository, CORPUS);
    await Promise.all(held.map((snapshot) => snapshot.close()));
  });

  test('go with the repository', async () => {
    const snapshot = repository.snapshot();
    await snapshot.sequence();
    await repository.close();
    await repository.close();
    await expect(snapshot.sequence()).rejects.toThrow('This snapshot is closed');
    await expect(repository.snapshot().sequence()).rejects.toThrow(
      'This repository is closed: open another to go on.',
    );
    await expect(repository.save(FILE)).rejects.toThrow('This repository is closed');
  });

  test('need as many statements for many records as for one', async () => {
    await saveAll(repository, CORPUS);
    const people = ['Hillary Clinton', 'Ann Lee', 'Sergei Lavrov'].map(personId);
    const articles = [
      articleId('a/summit.txt'),
      articleId('b/two-stories.txt', 'MULLER AGAIN'),
      articleId('C/undated.txt'),
    ];
    const files = CORPUS.map(({ source }) => source.id);
    const paragraphs = CORPUS.flatMap((file) => file.paragraphs.map(({ id }) => id));
    const statements = async (number: number): Promise<string[]> => {
      const texts: string[] = [];
      const snapshot = repository.snapshot({ onStatement: ({ sql }) => texts.push(sql) });
      const few = (ids: readonly string[]): readonly string[] => ids.slice(0, number);
      await snapshot.sourcesById(few(files));
      await snapshot.textsOf(few(files));
      await snapshot.diagnosticsOfSources(few(files));
      await snapshot.diagnosticsOfArticles(few(articles));
      await snapshot.articlesById(few(articles));
      await snapshot.articlesOfSources(few(files));
      await snapshot.paragraphsById(few(paragraphs));
      await snapshot.paragraphsOf(few(articles));
      await snapshot.quotesById(few(articles));
      await snapshot.quotesOf(few(articles), {});
      await snapshot.quotesOfParagraphs(few(paragraphs));
      await snapshot.speakersById(few(people));
      await snapshot.peopleOfArticles(few(articles));
      await snapshot.peopleOfParagraphs(few(paragraphs));
      await snapshot.alternateNamesOf(few(people));
      await snapshot.descriptionsOf(few(people));
      await snapshot.quotePagesOfSpeakers(few(people), {}, first(2));
      await snapshot.quoteCountsOfSpeakers(few(people), {});
      await snapshot.articlePagesOfPeople('MENTIONS', few(people), {}, [], first(2));
      await snapshot.articleCountsOfPeople('CREDITS', few(people), {});
      await snapshot.close();
      return texts;
    };
    const one = await statements(1);
    expect(one).toHaveLength(20);
    expect(await statements(3)).toEqual(one);
  });
});
