import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/server/app.ts';
import { engines, type TestStore } from '../support/engines.ts';
import { ask, data, errorOf, manyStories, quietApp, recording } from './support.ts';

interface Counted {
  readonly quotes: {
    readonly totalCount: number;
    readonly facets: {
      readonly truncated: boolean;
      readonly buckets: readonly {
        readonly count: number;
        readonly values: readonly { readonly text: string | null; readonly speaker: { id: string } | null }[];
      }[];
    };
  };
}

describe.each(engines())('$name', ({ open }) => {
  const statements: string[] = [];
  let store: TestStore;
  let app: App;

  beforeAll(async () => {
    store = await open();
    for (const story of manyStories(6)) await store.repository.save(story);
    app = quietApp(recording(store.repository, ({ sql }) => statements.push(sql)));
  });
  afterAll(() => store.close());

  test('a value leads on to what it counts', async () => {
    const { quotes } = await data<Counted>(
      app,
      `{ quotes { totalCount facets(by: [SPEAKER], first: 100) {
        truncated buckets { count values { text speaker { id } } } } } }`,
    );
    expect(quotes.facets.buckets).toHaveLength(12);
    expect(quotes.facets.buckets.reduce((sum, { count }) => sum + count, 0)).toBe(quotes.totalCount);
    for (const { count, values } of quotes.facets.buckets) {
      const answer = await data<Counted>(
        app,
        `query ($id: ID!) { quotes(where: {speaker: {ids: [$id]}}) { totalCount } }`,
        { id: values[0]?.speaker?.id },
      );
      expect(answer.quotes.totalCount).toBe(count);
    }
  });

  test('lists of quotations are narrowed by the type of speaker and by their story', async () => {
    const count = async (where: string): Promise<number> =>
      (await data<Counted>(app, `{ quotes(where: ${where}) { totalCount } }`)).quotes.totalCount;
    const all = await count('{}');
    expect(await count('{speakerTypes: [PERSON]}')).toBe(all);
    expect(await count('{speakerTypes: [ORGANIZATION, UNNAMED_SOURCE]}')).toBe(0);
    expect(await count('{article: {headline: {startsWith: "Council of Wilaab"}}}')).toBe(all / 6);
    expect(await count('{NOT: {article: {headline: {startsWith: "Council of Wilaab"}}}}')).toBe(
      (all / 6) * 5,
    );
  });

  test('one statement for the lists of all people', async () => {
    const query = (first: number) =>
      `{ people(first: ${first}, where: {hasQuotes: true}) { nodes { quotes { facets(by: [KIND, MONTH]) { buckets { count } } }
        articles { facets(by: [AUTHOR]) { buckets { values { text speaker { name } } } } } } } }`;
    const used: number[] = [];
    for (const first of [2, 12]) {
      statements.length = 0;
      await data(app, query(first));
      used.push(statements.length);
    }
    expect(used[0]).toBe(used[1]);
  });

  test.each([
    ['by: []', 'Expected `by` to hold 1 to 3 different fields; got []'],
    ['by: [KIND, KIND]', 'Expected `by` to hold 1 to 3 different fields; got [KIND, KIND]'],
    ['by: [KIND, MONTH, AGENCY, AUTHOR]', 'Expected `by` to hold 1 to 3 different fields'],
    ['by: [KIND], first: 0', 'Expected `first` of facets to be 1 to 100; got 0'],
    ['by: [KIND], first: 101', 'Expected `first` of facets to be 1 to 100; got 101'],
  ])('%s is refused', async (args, message) => {
    const error = await errorOf(app, `{ quotes { facets(${args}) { truncated } } }`);
    expect(error.extensions.code).toBe('BAD_FACETS');
    expect(error.message).toContain(message);
  });

  test('counting costs, so that a request cannot count a hundred times', async () => {
    const counts = (times: number) =>
      `{ ${Array.from({ length: times }, (_, index) => `c${String(index)}: quotes { facets(by: [KIND, MONTH, SPEAKER]) { truncated } }`).join(' ')} }`;
    expect((await ask(app, counts(8))).errors).toBeUndefined();
    expect((await errorOf(app, counts(9))).extensions.code).toBe('QUERY_TOO_COSTLY');
    // Of many people they are counted together.
    const each = '{ people(first: 100) { nodes { quotes { facets(by: [KIND]) { truncated } } } } }';
    expect((await ask(app, each)).errors).toBeUndefined();
  });
});
