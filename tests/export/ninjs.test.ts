import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { beforeAll, expect, test } from 'vitest';
import { openRepository } from '../../src/store/open.ts';
import { parseSource } from '../../src/story/parse-source.ts';
import { NINJS_SCHEMA } from './ninjs-schema.ts';
import { documentsOf, exported, readAll } from './stories.ts';

interface Party {
  readonly name: string;
  readonly rel?: string;
  readonly role?: string;
}
interface Item {
  readonly uri: string;
  readonly altIds: readonly { readonly value: string }[];
  readonly bodies?: readonly { readonly value: string; readonly charCount: number }[];
  readonly people?: readonly Party[];
  readonly organisations?: readonly Party[];
  readonly associations?: readonly {
    readonly rel: string;
    readonly bodies: readonly { readonly value: string }[];
    readonly people?: readonly Party[];
    readonly organisations?: readonly Party[];
    readonly infoSources?: readonly Party[];
  }[];
}
interface Line {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly agency: string | null;
  readonly slugline: string | null;
  readonly publishedAt: string | null;
  readonly body: string;
  readonly dateline: { readonly places: readonly string[] } | null;
  readonly quotes: readonly {
    readonly text: string;
    readonly speakers: readonly { readonly __typename: string; readonly name: string }[];
  }[];
}

/** In the order in which a component tells of them. */
const KINDS = ['Person', 'Organization', 'UnnamedSource'];

let text = '';
let items: readonly Item[] = [];
let lines: readonly Line[] = [];

beforeAll(async () => {
  const repository = await openRepository(':memory:');
  await readAll(repository);
  text = await exported(repository, 'ninjs');
  items = documentsOf<Item>(text);
  lines = documentsOf<Line>(await exported(repository, 'ndjson'));
  await repository.close();
});

test('every item is valid by what ninjs 3.1 demands', () => {
  const ajv = new Ajv2020({ allErrors: true });
  formats.default(ajv);
  const validate = ajv.compile(NINJS_SCHEMA);
  expect(items.length).toBeGreaterThan(30);
  for (const item of items) {
    validate(item);
    expect(validate.errors ?? []).toEqual([]);
  }
  const [item] = items;
  expect(validate({ ...item, headline: 'of ninjs 1' })).toBe(false);
  expect(validate({ ...item, uri: 'no address' })).toBe(false);
  expect(validate({ ...item, versionCreated: 'Tuesday' })).toBe(false);
});

test('the quotations of a story are its associated components, with whoever said them', () => {
  const shown = items.map(({ associations = [] }) =>
    associations.map(({ bodies, people, organisations, infoSources }) => {
      const said = [
        ...(people ?? []).map(({ name }) => ({ __typename: 'Person', name })),
        ...(organisations ?? []).map(({ name }) => ({ __typename: 'Organization', name })),
        ...(infoSources ?? []).map(({ name }) => ({ __typename: 'UnnamedSource', name })),
      ];
      return { text: bodies[0]?.value, said };
    }),
  );
  const expected = lines.map(({ quotes }) =>
    quotes.map(({ text, speakers }) => ({
      text,
      said: KINDS.flatMap((kind) => speakers.filter(({ __typename }) => __typename === kind)).map(
        ({ __typename, name }) => ({ __typename, name }),
      ),
    })),
  );
  expect(expected.flat().some(({ said }) => said.length > 1)).toBe(true);
  expect(shown).toEqual(expected);
  const clinton = items.find(({ altIds }) => altIds[0]?.value === 'seeds/clinton-russia-iran-sanctions.txt');
  expect(clinton?.people).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: 'Jeff Mason', rel: 'author' }),
      expect.objectContaining({ name: 'Sergei Lavrov', rel: 'quoted' }),
      expect.objectContaining({ name: 'George W. Bush', rel: 'mentioned' }),
    ]),
  );
});

test('what is written is read again as the same stories', () => {
  const withBody = items.flatMap(({ bodies }, index) => (bodies === undefined ? [] : (lines[index] ?? [])));
  expect(withBody.length).toBeGreaterThan(25);
  const source = {
    folder: 'wire',
    path: 'export.json',
    encoding: 'utf-8',
    sizeInBytes: Buffer.byteLength(text),
    sha256: '',
    text: items
      .filter(({ bodies }) => bodies !== undefined)
      .map((item) => `${JSON.stringify(item)}\n`)
      .join(''),
  };
  const { format, stories } = parseSource(source);
  expect(format).toBe('NINJS');
  expect(stories).toHaveLength(withBody.length);
  for (const [index, story] of stories.entries()) {
    const { headline, slugline, byline, agency, publishedAt } = withBody[index] ?? {};
    expect(story).toMatchObject({ headline, slugline, byline, agency, publishedAt });
  }
});
