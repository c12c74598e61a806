import { readdirSync, readFileSync } from 'node:fs';
import {
  isAbstractType,
  isIntrospectionType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSchema } from '../../src/graphql/schema.ts';
import type { App } from '../../src/server/app.ts';
import { EXAMPLES } from '../../src/server/graphiql-examples.ts';
import { engines, type TestStore } from '../support/engines.ts';
import { data, postRequest, quietApp, recording, STORIES } from './support.ts';

/**
 * Each query of the folder with its answer and its statements beside it. The answer is the same on both engines;
 * the statements are recorded for each, and are as many on both. `npx vitest run -u` writes them anew.
 */
const FOLDER = 'tests/graphql/golden';
const QUERIES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace('.graphql', ''));

const counts = new Map<string, Set<number>>();

describe.each(engines())('$name', ({ name: engine, open }) => {
  const statements: string[] = [];
  let store: TestStore;
  let app: App;

  beforeAll(async () => {
    store = await open();
    for (const story of STORIES) await store.repository.save(story);
    app = quietApp(recording(store.repository, ({ sql }) => statements.push(sql)));
  });
  afterAll(() => store.close());

  test.each(QUERIES)('%s', async (name) => {
    statements.length = 0;
    const response = await app.fetch(
      postRequest({ query: readFileSync(`${FOLDER}/${name}.graphql`, 'utf8') }),
    );
    const answer: unknown = await response.json();
    await expect(`${JSON.stringify(answer, null, 2)}\n`).toMatchFileSnapshot(`golden/${name}.json`);
    await expect(`${statements.map(tidy).join(';\n\n')};\n`).toMatchFileSnapshot(
      `golden/${name}.${engine}.sql`,
    );
    counts.set(name, (counts.get(name) ?? new Set()).add(statements.length));
  });

  test.each(EXAMPLES.map((query) => ({ name: /query (\w+)/.exec(query)?.[1], query })))(
    'the tab $name of GraphiQL shows something',
    async ({ query }) => {
      const lists = await data<Readonly<Record<string, { readonly nodes: readonly unknown[] }>>>(app, query);
      expect(Object.values(lists).map((list) => list.nodes.length > 0)).toEqual([true]);
    },
  );
});

test('both engines answer with as many statements', () => {
  expect([...counts].filter(([, numbers]) => numbers.size > 1)).toEqual([]);
});

test('the golden queries ask for every field of every type', () => {
  const schema = createSchema();
  const asked = new Set<string>();
  const types = new TypeInfo(schema);
  for (const name of QUERIES) {
    visit(
      parse(readFileSync(`${FOLDER}/${name}.graphql`, 'utf8')),
      visitWithTypeInfo(types, {
        Field(node) {
          const parent = types.getParentType();
          if (parent === undefined || parent === null)
            throw new Error(`${name} asks for unknown ${node.name.value}`);
          const possible = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent];
          for (const type of possible) asked.add(`${type.name}.${node.name.value}`);
        },
      }),
    );
  }
  const all = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
  // These need ids: tests/graphql/ids.test.ts asks for them.
  const byId = ['Query.nodes', 'Query.article', 'Query.quote', 'Query.person'];
  // These differ from run to run: tests/live asks for them.
  const live = /^(?:Query\.sequence|Subscription\..*|ArticleChange\..*)$/;
  expect(all.filter((field) => !asked.has(field) && !byId.includes(field) && !live.test(field))).toEqual([]);
});

/** A statement without the indentation of the code it was written in. */
function tidy(sql: string): string {
  return sql.replace(/\s*\n\s*/g, '\n  ').trim();
}
