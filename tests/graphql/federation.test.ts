import { buildSchema, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSubgraphSchema, printSubgraphSdl } from '../../src/graphql/federation.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import type { App } from '../../src/server/app.ts';
import { engines, type TestStore } from '../support/engines.ts';
import { ask, data, errorOf, manyStories, quietApp, recording, STORIES } from './support.ts';

const ENTITIES = `query ($of: [_Any!]!) { _entities(representations: $of) {
  __typename ... on Article { title } ... on Person { name quotes { totalCount } } ... on Quote { text } } }`;

interface Entities {
  readonly _entities: readonly (Readonly<Record<string, unknown>> | null)[];
}

describe('the subgraph', () => {
  test('has a key for every type with an id, and neither node nor nodes', () => {
    const sdl = printSubgraphSdl();
    const whole = createSchema();
    const node = whole.getType('Node');
    if (node === undefined || !('getFields' in node)) throw new Error('no Node');
    const keyed = [...sdl.matchAll(/^type (\w+) [^{]*@key\(fields: "id"\)/gm)].map(([, name]) => name);
    const entities = Object.values(whole.getTypeMap()).flatMap((type) =>
      'getInterfaces' in type &&
      'isTypeOf' in type &&
      type.getInterfaces().some(({ name }) => name === 'Node')
        ? [type.name]
        : [],
    );
    expect(keyed.slice().sort()).toEqual(entities.slice().sort());
    expect(sdl).toMatch(/type PageInfo @shareable/);
    expect(createSubgraphSchema().getQueryType()?.getFields()).not.toHaveProperty('node');
    expect(createSubgraphSchema().getQueryType()?.getFields()).not.toHaveProperty('nodes');
  });

  test('keeps every other field and description of the contract', () => {
    const fields = (schema: GraphQLSchema): string[] =>
      Object.values(schema.getTypeMap())
        .filter(({ name }) => !name.startsWith('_'))
        .flatMap((type) =>
          isObjectType(type) || isInterfaceType(type)
            ? Object.values(type.getFields()).map(
                (field) => `${type.name}.${field.name}: ${String(field.type)} ${field.description ?? ''}`,
              )
            : [],
        );
    const printed = buildSchema(
      `directive @key(fields: String!) on OBJECT directive @shareable on OBJECT directive @link(url: String!, import: [String!]) on SCHEMA
      ${printSubgraphSdl()
        .replace('extend schema', 'schema')
        .replace(/(@link\([^)]*\))/, '$1 { query: Query subscription: Subscription }')}`,
    );
    expect(fields(printed)).toEqual(fields(createSchema()).filter((field) => !/^Query\.nodes?:/.test(field)));
  });
});

describe.each(engines())('$name', ({ open }) => {
  const statements: string[] = [];
  let store: TestStore;
  let app: App;

  beforeAll(async () => {
    store = await open();
    for (const story of [...STORIES, ...manyStories(5)]) await store.repository.save(story);
    app = quietApp(
      recording(store.repository, ({ sql }) => statements.push(sql)),
      { federation: true },
    );
  });
  afterAll(() => store.close());

  const idsOf = async (list: 'articles' | 'people'): Promise<string[]> => {
    const answer = await data<Record<string, { nodes: { id: string }[] }>>(
      app,
      `{ ${list} { nodes { id } } }`,
    );
    return (answer[list]?.nodes ?? []).map(({ id }) => id);
  };

  test('tells its SDL', async () => {
    const { _service } = await data<{ _service: { sdl: string } }>(app, '{ _service { sdl } }');
    expect(_service.sdl).toBe(printSubgraphSdl());
  });

  test('gives entities in the order asked, each failing alone', async () => {
    const [article = ''] = await idsOf('articles');
    const [person = ''] = await idsOf('people');
    const { data: answer, errors } = await ask<Entities>(app, ENTITIES, {
      of: [
        { __typename: 'Person', id: person },
        { __typename: 'Person', id: article },
        { __typename: 'Nobody', id: person },
        { __typename: 'Article', id: article },
        { __typename: 'Article', id: 5 },
        { __typename: 'Article', id: 'a_unknown' },
      ],
    });
    expect(answer?._entities.map((entity) => entity?.['__typename'] ?? null)).toEqual([
      'Person',
      null,
      null,
      'Article',
      null,
      null,
    ]);
    expect(errors?.map(({ path, message }) => `${path?.join('.') ?? ''} ${message}`)).toEqual([
      '_entities.2 Expected __typename to be one of Article, Paragraph, Quote, SourceFile, Person, Organization, UnnamedSource; got "Nobody".',
      '_entities.4 Expected the id of Article as text; got 5.',
    ]);
  });

  test('as many statements for many entities as for one', async () => {
    const people = await idsOf('people');
    const used: number[] = [];
    for (const count of [1, people.length]) {
      statements.length = 0;
      await data(app, ENTITIES, { of: people.slice(0, count).map((id) => ({ __typename: 'Person', id })) });
      used.push(statements.length);
    }
    expect(people.length).toBeGreaterThan(10);
    expect(used[0]).toBe(used[1]);
  });

  test('bounds how many entities are asked for at once', async () => {
    const of = Array.from({ length: 1_001 }, () => ({ __typename: 'Article', id: 'a_x' }));
    const error = await errorOf(
      app,
      `query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }`,
      { of },
    );
    expect(error.extensions.code).toBe('TOO_MANY_IDS');
    const deep = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Article {
      paragraphs { text quotes { text speaker { name } } } } } }`;
    expect((await errorOf(app, deep, { of: of.slice(1) })).message).toContain('541000 as foreseen');
  });
});
