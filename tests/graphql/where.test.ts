import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/server/app.ts';
import { engines, type TestStore } from '../support/engines.ts';
import { bundle, data, errorOf, manyStories, quietApp, STORIES } from './support.ts';

const UNDATED = bundle(
  'undated.txt',
  'A story without a date\n\nNothing happened at all in the town, and nobody said a word.',
);

const DAY_ALONE = bundle(
  'day-alone.txt',
  'Mayor quits over ferry\nBy Ann Bell\n14 March 2024\n\nThe mayor of the town quit after a long row over the ferry.',
);

const DENIED = bundle(
  'levy.txt',
  'Mayor on the levy\n\nROME (Wire) - Mayor Carla Bruni denied that the levy was dead. She said the council would vote on it in May.\n\nHe denied that the ferry sank.',
);

describe.each(engines())('$name', ({ open }) => {
  let store: TestStore;
  let app: App;
  beforeAll(async () => {
    store = await open();
    for (const story of [...STORIES, ...manyStories(3), UNDATED, DAY_ALONE, DENIED])
      await store.repository.save(story);
    app = quietApp(store.repository);
  });
  afterAll(() => store.close());

  const files = async (where: string): Promise<readonly string[]> => {
    const { articles } = await data<{
      articles: { nodes: { source: { path: string } }[]; totalCount: number };
    }>(
      app,
      `{ articles(where: ${where}, orderBy: [{field: SOURCE_PATH, direction: ASC}]) {
        totalCount nodes { source { path } } } }`,
    );
    expect(articles.totalCount).toBe(articles.nodes.length);
    return articles.nodes.map(({ source }) => source.path.replace('.txt', ''));
  };
  const quotes = async (where: string): Promise<readonly string[]> => {
    const answer = await data<{ quotes: { nodes: { text: string }[]; totalCount: number } }>(
      app,
      `{ quotes(first: 100, where: ${where}) { totalCount nodes { text } } }`,
    );
    expect(answer.quotes.totalCount).toBe(answer.quotes.nodes.length);
    return answer.quotes.nodes.map(({ text }) => text);
  };

  test('stories by their texts, case and accents ignored', async () => {
    expect(await files('{headline: {contains: "GDAŃSK"}}')).toEqual(['harbour']);
    expect(await files('{headline: {startsWith: "clinton fails"}}')).toEqual([
      'clinton-russia-iran-sanctions',
    ]);
    expect(await files('{datelinePlace: {in: ["beirut", "Gdansk"]}}')).toContain('emoji');
    expect(await files('{sourcePath: {startsWith: "story-"}}')).toEqual([
      'story-000',
      'story-001',
      'story-002',
    ]);
    expect(await files('{NOT: {sourcePath: {startsWith: "story-"}}}')).not.toContain('story-000');
    expect(await files('{headline: {contains: "100%_\\\\"}}')).toEqual([]);
    expect(await files('{headline: {contains: "\\u0000"}}')).toEqual([]);
  });

  test('stories by instants, whatever the offset they are given with', async () => {
    const all = await files('{publishedAt: {isNull: false}}');
    expect(all).toContain('clinton-russia-iran-sanctions');
    expect(all).not.toContain('undated');
    expect(await files('{publishedAt: {isNull: true}}')).toContain('undated');
    // The story says 17:23 at -04:00: the same instant as 21:23 UTC and 23:23 at +02:00; `before` is not included.
    for (const instant of [
      '2009-10-13T17:23:00-04:00',
      '2009-10-13T21:23:00Z',
      '2009-10-13t23:23:00.000+02:00',
    ]) {
      const at = `sourcePath: {contains: "clinton"}, publishedAt`;
      expect(await files(`{${at}: {from: "${instant}"}}`)).toHaveLength(1);
      expect(await files(`{${at}: {before: "${instant}"}}`)).toHaveLength(0);
    }
  });

  test('stories by the day they tell, with an instant or without', async () => {
    expect(await files('{publishedOn: {from: "2024-03-14", before: "2024-03-15"}}')).toEqual(['day-alone']);
    expect(
      await files('{publishedAt: {from: "2024-03-01T00:00:00Z", before: "2024-04-01T00:00:00Z"}}'),
    ).toEqual([]);
    expect(await files('{publishedOn: {from: "2009-10-13", before: "2009-10-14"}}')).toEqual([
      'clinton-russia-iran-sanctions',
    ]);
    expect(await files('{publishedOn: {isNull: true}}')).toContain('undated');
    expect(await files('{publishedOn: {isNull: false}}')).toContain('day-alone');
    expect(await files('{publishedOn: {from: null, isNull: null}}')).toEqual(await files('{}'));
    const { articles } = await data<{ articles: { nodes: unknown[] } }>(
      app,
      `{ articles(where: {sourcePath: {equals: "day-alone.txt"}}) { nodes { publishedAt publishedOn } } }`,
    );
    expect(articles.nodes).toEqual([{ publishedAt: null, publishedOn: '2024-03-14' }]);
  });

  test('stories by people and quotations', async () => {
    expect(await files('{mentions: {name: {equals: "ewa kowalska"}}}')).toEqual(['harbour']);
    expect(await files('{author: {name: {contains: "Mason"}}}')).toEqual(['clinton-russia-iran-sanctions']);
    expect(await files('{hasQuote: {text: {contains: "pier has served"}}}')).toEqual(['harbour']);
    expect(
      await files('{OR: [{headline: {contains: "pier"}}, {hasQuote: {text: {contains: "done"}}}]}'),
    ).toEqual(['emoji', 'harbour']);
    expect(await files('{AND: [{headline: {contains: "pier"}}, {headline: {contains: "bridge"}}]}')).toEqual(
      [],
    );
  });

  test('quotations by kind, speaker, attribution and instant', async () => {
    const all = await quotes('{}');
    expect(all.length).toBeGreaterThan(20);
    expect(
      [...(await quotes('{attributed: true}')), ...(await quotes('{attributed: false}'))].sort(),
    ).toEqual([...all].sort());
    expect((await quotes('{minimumConfidence: 0.0}')).length).toBeGreaterThan(
      (await quotes('{minimumConfidence: 0.99}')).length,
    );
    expect(await quotes('{speaker: {name: {contains: "Ministry"}}}')).toEqual(['No jobs will be lost.']);
    const bruni = 'speaker: {name: {equals: "carla bruni"}}';
    expect(await quotes('{denied: true}')).toEqual(['that the levy was dead', 'that the ferry sank']);
    expect(await quotes('{denied: true, attributed: false}')).toEqual(['that the ferry sank']);
    expect(await quotes(`{denied: false, ${bruni}}`)).toEqual(['the council would vote on it in May']);
    expect(await quotes(`{denied: null, ${bruni}}`)).toHaveLength(2);
    expect(await quotes('{denied: false}')).toHaveLength(all.length - 2);
    const { people } = await data<{ people: { nodes: { id: string }[] } }>(
      app,
      '{ people(where: {name: {contains: "kowalska"}}) { nodes { id } } }',
    );
    const [kowalska] = people.nodes;
    expect(await quotes(`{speaker: {ids: ["${kowalska?.id ?? ''}", "nonsense", ""]}}`)).toEqual([
      'The pier has served for a century, It cannot serve for another.',
      'the workers would be moved to other piers',
    ]);
    const { articles } = await data<{ articles: { nodes: { id: string }[] } }>(
      app,
      '{ articles(first: 1) { nodes { id } } }',
    );
    expect(await quotes(`{speaker: {ids: ["${articles.nodes[0]?.id ?? ''}"]}}`)).toEqual([]);
    expect(await quotes('{kinds: []}')).toEqual([]);
  });

  test('null is the same as left out', async () => {
    const all = await files('null');
    expect(all).toHaveLength(9);
    expect(await files('{headline: null, AND: null, ids: null, publishedAt: {from: null}}')).toEqual(all);
    expect(await files('{headline: {contains: null}}')).toEqual(all);
  });

  describe('is refused', () => {
    const nested = (levels: number): string =>
      levels === 0 ? '{headline: {contains: "a"}}' : `{NOT: ${nested(levels - 1)}}`;
    const refused = async (where: string, got: RegExp) => {
      const error = await errorOf(app, `{ articles(where: ${where}) { totalCount } }`);
      expect(error.extensions.code).toBe('BAD_WHERE');
      expect(error.message).toMatch(/^Expected .*; got .*\. .+\.$/);
      expect(error.message).toMatch(got);
    };

    test('nested more than five levels deep, quotations included', async () => {
      expect(await files(nested(5))).toBeDefined();
      await refused(nested(6), /one more/);
      await refused('{AND:[{OR:[{AND:[{OR:[{AND:[{hasQuote:{NOT:{attributed:true}}}]}]}]}]}]}', /one more/);
    });

    test('with a confidence that no quotation can have', async () => {
      for (const field of ['minimumConfidence', 'maximumConfidence'])
        for (const bound of [-0.1, 1.1, 2])
          await refused(`{hasQuote:{${field}:${bound}}}`, new RegExp(`\`${field}\` .* got ${bound}`));
      expect(await files('{hasQuote:{minimumConfidence:1}}')).toEqual([]);
      expect(await files('{hasQuote:{minimumConfidence:0}}')).not.toEqual([]);
      expect(await quotes('{minimumConfidence: 0, attributed: false}')).toEqual([]);
    });

    test('with too many conditions or values', async () => {
      const variables = (count: number) => ({
        where: { OR: Array.from({ length: count }, (_, index) => ({ headline: { contains: `a${index}` } })) },
      });
      const query = 'query ($where: ArticleWhere) { articles(where: $where) { totalCount } }';
      expect(await data(app, query, variables(100))).toBeDefined();
      expect((await errorOf(app, query, variables(101))).extensions.code).toBe('BAD_WHERE');
      // Empty ones are conditions too, and a text may have several.
      const empty = (count: number) => ({ where: { AND: Array.from({ length: count }, () => ({})) } });
      expect(await data(app, query, empty(100))).toBeDefined();
      expect((await errorOf(app, query, empty(101))).extensions.code).toBe('BAD_WHERE');
      const twice = (count: number) => ({
        where: {
          OR: Array.from({ length: count }, () => ({
            headline: { startsWith: 'a', isNull: false, contains: null },
          })),
        },
      });
      expect(await data(app, query, twice(50))).toBeDefined();
      expect((await errorOf(app, query, twice(51))).extensions.code).toBe('BAD_WHERE');
      const ids = Array.from({ length: 501 }, (_, index) => String(index));
      expect((await errorOf(app, query, { where: { ids } })).message).toContain('got 501');
      expect((await errorOf(app, query, { where: { headline: { in: ids } } })).message).toContain('got 501');
      expect(await data(app, query, { where: { ids: ids.slice(1) } })).toEqual({
        articles: { totalCount: 0 },
      });
    });
  });

  test.each([
    '2009-10-13',
    '2009-10-13T17:23:00',
    '2009-10-13 17:23:00Z',
    '2009-02-30T00:00:00Z',
    '2009-10-13T24:00:00Z',
    '2009-10-13T17:23:60Z',
    '2009-10-13T17:23Z',
    '2009-13-13T17:23:00Z',
    '2009-10-13T17:23:00+0200',
    '2009-10-13T17:23:00+25:00',
    'yesterday',
    '',
  ])('%j is no instant, written in the query or as a variable', async (instant) => {
    const written = `{ articles(where: {publishedAt: {from: ${JSON.stringify(instant)}}}) { totalCount } }`;
    const given = 'query ($from: DateTime) { articles(where: {publishedAt: {from: $from}}) { totalCount } }';
    for (const error of [await errorOf(app, written), await errorOf(app, given, { from: instant })]) {
      expect(error.extensions.code).toBe('BAD_USER_INPUT');
      expect(error.message).toContain('for example "2009-10-13T17:23:00-04:00"; got');
    }
  });

  test.each(['2024-02-30', '2024-3-14', '14 March 2024', '2024-03-14T00:00:00Z', '2024-03', ''])(
    '%j is no day, written in the query or as a variable',
    async (day) => {
      const written = `{ articles(where: {publishedOn: {from: ${JSON.stringify(day)}}}) { totalCount } }`;
      const given = 'query ($from: Date) { articles(where: {publishedOn: {from: $from}}) { totalCount } }';
      for (const error of [await errorOf(app, written), await errorOf(app, given, { from: day })]) {
        expect(error.extensions.code).toBe('BAD_USER_INPUT');
        expect(error.message).toContain('Expected a day of the calendar, for example "2009-10-13"; got');
      }
    },
  );
});
