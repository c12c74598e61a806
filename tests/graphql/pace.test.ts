import { setImmediate as turn } from 'node:timers/promises';
import { execute, parse } from 'graphql';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createContext, liveData } from '../../src/graphql/context.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { Pace } from '../../src/server/pace.ts';
import type { Repository } from '../../src/store/repository.ts';
import { engines } from '../support/engines.ts';
import { type Answer, bundle, data, postRequest, quietApp, recording } from './support.ts';

/** A story that names thirty, each of whom has that one story. */
const CROWD = bundle(
  'crowd.txt',
  `RIGA, May 1 (AP) - The race was hard.\n\n${Array.from(
    'ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜÅ',
    (letter) => `Mayor Ann ${letter}arlund, 30, said it was hard.`,
  ).join('\n\n')}`,
);

const names = (count: number): string =>
  Array.from({ length: count }, (_, index) => `n${index}: name`).join(' ');

/** @param count How often the name of each of 900 people is asked for. */
const peopleOfPeople = (count: number): string => {
  return `{ articles(first: 1) { nodes { people { articles(first: 1) { nodes { people { ${names(count)} } } } } } } }`;
};
/** One list of stories by the file they are from, each with the file again: objects, not lists, are what is many. */
const FILES_OF_QUOTES = `{ articles(first: 1) { nodes { people { quotes(first: 5) { nodes { article { source { path encoding articles { quotes {
  text article { id title headline byline agency wordCount } } } } } } } } } } }`;

describe.each(engines())('a wide answer on $name', ({ name: engine, open }) => {
  async function serve() {
    const store = await open();
    onTestFinished(() => store.close());
    await store.repository.save(CROWD);
    const statements: string[] = [];
    const watched = recording(store.repository, ({ sql }) => statements.push(sql));
    return { repository: store.repository, app: quietApp(watched), statements };
  }

  /** What graphql itself gives, in one go. */
  async function inOneGo(repository: Repository, query: string): Promise<unknown> {
    const context = createContext(repository, liveData(repository, new AbortController().signal), 60_000);
    try {
      const answer = await execute({ schema: createSchema(), document: parse(query), contextValue: context });
      return JSON.parse(JSON.stringify(answer.data));
    } finally {
      await context.close();
    }
  }

  test('leaves the process to others in between, and is read by no more statements', async () => {
    const { app, statements } = await serve();
    const turnsOf = async (query: string) => {
      const progress = { done: false };
      let turns = 0;
      statements.length = 0;
      const answer = app.fetch(postRequest({ query })).then(async (response) => {
        const { errors } = (await response.json()) as Answer<unknown>;
        progress.done = true;
        return errors;
      });
      for (; !progress.done; turns += 1) await turn();
      expect(await answer).toBeUndefined();
      return { turns, statements: statements.length };
    };
    const narrow = await turnsOf(peopleOfPeople(1));
    const wide = await turnsOf(peopleOfPeople(28));
    expect(wide.statements).toBe(narrow.statements);
    // Of 900 people 29 fields each, in lists of 30: in each turn at most what is left of 2,000 and one list beside.
    expect(wide.turns).toBeGreaterThanOrEqual(9);
    expect(narrow.turns).toBeLessThan(engine === 'sqlite' ? 9 : Infinity);
  });

  test.each([
    ['lists', peopleOfPeople(10)],
    ['objects', FILES_OF_QUOTES],
    ['items of one list', `{ people(first: 100) { nodes { ${names(28)} } } }`],
  ])('is what it is in one go: %s', async (_, query) => {
    const { app, repository } = await serve();
    expect(await data(app, query)).toEqual(await inOneGo(repository, query));
  });
});

test('parts are given in the order they came, and what is read next waits for them', async () => {
  const order: string[] = [];
  const pace = new Pace(
    () => {
      order.push('held');
      return () => void order.push('released');
    },
    () => false,
  );
  const give = async (name: string, fields: number): Promise<void> => {
    await pace.wait(fields);
    order.push(name);
  };
  await Promise.all([
    give('first', 1_999),
    give('second', 5_000),
    give('third', 10),
    give('fourth', 1_990),
    give('fifth', 1),
  ]);
  await turn();
  expect(order).toEqual(['held', 'first', 'second', 'third', 'fourth', 'released', 'fifth']);
});

test('one long list is given in parts, its items in order', async () => {
  const pace = new Pace(
    () => () => undefined,
    () => false,
  );
  const items = Array.from({ length: 5_000 }, (_, index) => index);
  const list = pace.list(items, 2);
  if (!Array.isArray(list)) throw new Error('expected a list');
  expect(list.slice(0, 1_001).map((item) => item instanceof Promise)).toEqual([
    ...Array.from({ length: 1_000 }, () => false),
    true,
  ]);
  expect(await Promise.all<unknown>(list)).toEqual(items);
});

test('what waits when the execution is over is not given, and nothing more is read', async () => {
  let isOver = false;
  const released: string[] = [];
  const pace = new Pace(
    () => () => void released.push('released'),
    () => isOver,
  );
  const given: string[] = [];
  expect(pace.wait(3_000)).toBeNull();
  void pace.wait(1)?.then(() => given.push('late'));
  isOver = true;
  await turn();
  await turn();
  expect(given).toEqual([]);
  expect(released).toEqual(['released']);
});
