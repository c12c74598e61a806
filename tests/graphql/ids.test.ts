import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/server/app.ts';
import { engines, type TestStore } from '../support/engines.ts';
import { bundle, data, errorOf, quietApp, recording, STORIES } from './support.ts';

const [, , HARBOUR] = STORIES;
if (HARBOUR === undefined) throw new Error('expected the story of the harbour');

/** An id of each kind of record, by the name of its type. */
const IDS: readonly (readonly [string, string | undefined])[] = [
  ['SourceFile', HARBOUR.source.id],
  ['Article', HARBOUR.articles[0]?.id],
  ['Paragraph', HARBOUR.paragraphs[0]?.id],
  ['Quote', HARBOUR.quotes[0]?.id],
  ...(['Person', 'Organization', 'UnnamedSource'] as const).map(
    (kind) => [kind, HARBOUR.speakers.find((speaker) => speaker.kind === kind)?.id] as const,
  ),
];

describe.each(engines())('$name', ({ open }) => {
  const statements: string[] = [];
  let store: TestStore;
  let app: App;
  beforeAll(async () => {
    store = await open();
    for (const story of STORIES) await store.repository.save(story);
    await store.repository.save(bundle('harbour.txt', 'Another story of the harbour.', 'elsewhere'));
    app = quietApp(recording(store.repository, ({ sql }) => statements.push(sql)));
  });
  afterAll(() => store.close());

  test.each(IDS)('a %s is fetched by its id', async (type, id) => {
    expect(id).toBeDefined();
    expect(await data(app, 'query ($id: ID!) { node(id: $id) { __typename id } }', { id })).toEqual({
      node: { __typename: type, id },
    });
  });

  test('nodes come in the order asked, null where there is none, each as often as asked', async () => {
    const ids = IDS.map(([, id]) => id ?? '').reverse();
    const asked = [...ids, 'a_0000000000000000000000', 'nonsense', '', '\0', ids[0]];
    statements.length = 0;
    const { nodes } = await data<{ nodes: readonly ({ id: string } | null)[] }>(
      app,
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids: asked },
    );
    expect(nodes.map((node) => node?.id ?? null)).toEqual([...ids, null, null, null, null, ids[0] ?? null]);
    // One for each table; the three kinds of speaker are one.
    expect(statements.length).toBe(5);
  });

  test('no more than a hundred nodes at once', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(await data(app, query, { ids: Array.from({ length: 100 }, () => 'x') })).toBeTruthy();
    const error = await errorOf(app, query, { ids: Array.from({ length: 101 }, () => 'x') });
    expect(error.extensions.code).toBe('TOO_MANY_IDS');
    expect(error.message).toContain('got 101');
  });

  test.each(['article', 'quote', 'person'] as const)(
    '%s with the id of something else is null',
    async (field) => {
      statements.length = 0;
      for (const [type, id] of IDS) {
        const answer = await data<Record<string, { __typename: string } | null>>(
          app,
          `query ($id: ID!) { ${field}(id: $id) { __typename } }`,
          { id },
        );
        expect(answer[field]?.__typename ?? null).toBe(type.toLowerCase() === field ? type : null);
      }
      // An id tells its kind: only the one that may be found is looked for.
      expect(statements.length).toBe(1);
    },
  );

  test('a file is found by its path, with its folder where two hold it', async () => {
    const query =
      'query ($path: String!, $folder: String) { sourceFile(path: $path, folder: $folder) { folder path } }';
    expect(await data(app, query, { path: 'emoji.txt' })).toEqual({
      sourceFile: { folder: 'stories', path: 'emoji.txt' },
    });
    expect(await data(app, query, { path: 'nowhere.txt' })).toEqual({ sourceFile: null });
    expect(await data(app, query, { path: '\0' })).toEqual({ sourceFile: null });
    expect(await data(app, query, { path: 'harbour.txt', folder: 'elsewhere' })).toEqual({
      sourceFile: { folder: 'elsewhere', path: 'harbour.txt' },
    });
    const error = await errorOf(app, query, { path: 'harbour.txt' });
    expect(error.extensions).toEqual({ code: 'AMBIGUOUS_PATH', folders: ['elsewhere', 'stories'] });
    expect(error.message).toContain('"elsewhere", "stories"');
  });
});
