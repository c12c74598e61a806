import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { openRepository } from '../../src/store/open.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { ANNOTATION_TERMS, expand, type Expanded, schemaOrg } from './contexts.ts';
import { documentsOf, exported, readAll } from './stories.ts';
import { Vocabulary } from './vocabulary.ts';

const SCHEMA = 'http://schema.org/';
const OA = 'http://www.w3.org/ns/oa#';

const written: Record<string, readonly object[]> = {};

beforeAll(async () => {
  const repository = await openRepository(':memory:');
  await readAll(repository);
  for (const format of ['json-ld', 'web-annotation'] as const)
    written[format] = documentsOf<object>(await exported(repository, format));
  await repository.close();
});

/** Every node of an expanded document, however deep. */
function* nodesOf(value: unknown): Generator<Expanded> {
  if (Array.isArray(value)) for (const one of value) yield* nodesOf(one);
  else if (typeof value === 'object' && value !== null && !('@value' in value)) {
    yield value as Expanded;
    for (const [key, inner] of Object.entries(value)) if (!key.startsWith('@')) yield* nodesOf(inner);
  }
}

/** How many properties a document has, but those that say how to read it. */
function countProperties(value: unknown, ignored: ReadonlySet<string>): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + countProperties(one, ignored), 0);
  if (typeof value !== 'object' || value === null || '@value' in value) return 0;
  return Object.entries(value).reduce(
    (sum, [key, inner]) => sum + (ignored.has(key) ? 0 : 1 + countProperties(inner, ignored)),
    0,
  );
}

const KEYWORDS = new Set(['@context', '@id', '@type', 'id', 'type']);

test.each(['json-ld', 'web-annotation'])('expanding %s loses nothing', async (format) => {
  const documents = written[format] ?? [];
  expect(documents.length).toBeGreaterThan(30);
  for (const document of documents) {
    const expanded = await expand(document);
    expect(expanded).toHaveLength(1);
    expect(countProperties(expanded, KEYWORDS)).toBe(countProperties(document, KEYWORDS));
  }
  await expect(expand({ ...documents[0], speltWrong: 'x' })).rejects.toThrow();
});

describe('schema.org', () => {
  test('has each property for the things it is told of, with values of these kinds', async () => {
    const told = new Set<string>();
    for (const document of written['json-ld'] ?? [])
      for (const node of nodesOf(await expand(document))) {
        const [type] = node['@type'] ?? [];
        for (const [property, values] of Object.entries(node)) {
          if (property.startsWith('@')) continue;
          expect(type).toBeDefined();
          for (const value of [values].flat()) told.add(`${type ?? ''} ${property} ${kindOf(value)}`);
        }
      }
    const wrong = [...told].filter((line) => {
      const [type = '', property = '', kind = ''] = line.split(' ');
      return !schemaOrg.allows(type, property) || (kind !== 'reference' && !schemaOrg.takes(property, kind));
    });
    expect(wrong).toEqual([]);
    expect(told.size).toBeGreaterThan(30);
    expect(schemaOrg.allows(`${SCHEMA}Person`, `${SCHEMA}articleBody`)).toBe(false);
    expect(schemaOrg.takes(`${SCHEMA}author`, `${SCHEMA}Place`)).toBe(false);
  });

  /** The class of a value: of text whichever schema.org class such a text is written in. */
  function kindOf(value: unknown): string {
    if (typeof value !== 'object' || value === null) return '';
    if ('@value' in value) {
      if (typeof value['@value'] === 'number') return `${SCHEMA}Integer`;
      return /^\d{4}-\d\d-\d\dT/.test(String(value['@value'])) ? `${SCHEMA}DateTime` : `${SCHEMA}Text`;
    }
    const type: unknown = '@type' in value ? [value['@type']].flat()[0] : undefined;
    return typeof type === 'string' ? type : 'reference';
  }
});

test('the terms of annotations are those of the published ontology', () => {
  const ontology = new Vocabulary('@vocabulary/oa/oa.nq');
  const terms = JSON.stringify(ANNOTATION_TERMS).match(/http:\/\/www\.w3\.org\/ns\/oa#\w+/g) ?? [];
  expect(terms.length).toBeGreaterThan(15);
  expect(terms.filter((term) => !ontology.defines(term))).toEqual([]);
  expect(ontology.defines(`${OA}hasSpeaker`)).toBe(false);
});

interface Work {
  readonly mentions?: readonly { readonly name: string; readonly sameAs?: readonly string[] }[];
  readonly hasPart: readonly {
    readonly text: string;
    readonly genre: string;
    readonly creditText?: string;
    readonly spokenByCharacter?: { readonly '@type': string; readonly name: string };
  }[];
}
interface Annotation {
  readonly body: readonly {
    readonly purpose: string;
    readonly source?: Readonly<Record<string, unknown>>;
  }[];
}

test('nobody is invented: a source kept unnamed is no Person, and words of nobody known have no speaker', async () => {
  const folder = await temporaryFolder({
    'a.txt': [
      'Ferry plan put off',
      'RIGA, Oct 13, 2009 (Reuters) - The ferry plan was put off on Tuesday.',
      '"It will be late," said Ilze Ruhl, the minister.',
      '"It will be dear," a senior official said.',
      '"It will be done," the Harbour Authority said in a statement.',
    ].join('\n\n'),
    'b.txt': [
      'Leaflet found',
      'RIGA, Oct 13, 2009 (Reuters) - A leaflet was found on Tuesday.',
      '"The ferry is late again and again."',
    ].join('\n\n'),
    'people.yaml': 'people:\n  - name: Ilze Ruhl\n    sameAs: https://www.wikidata.org/wiki/Q42\n',
  });
  const repository = await openRepository(':memory:');
  onTestFinished(() => repository.close());
  await ingest(repository, [{ name: 'wire', location: folder }]);

  const works = documentsOf<Work>(await exported(repository, 'json-ld'));
  const spoken = works
    .flatMap(({ hasPart }) => hasPart)
    .map(({ spokenByCharacter, creditText }) => [
      spokenByCharacter?.['@type'] ?? null,
      spokenByCharacter?.name ?? creditText ?? null,
    ]);
  expect(spoken).toEqual([
    ['Person', 'Ilze Ruhl'],
    [null, 'a senior official'],
    ['Organization', 'Harbour Authority'],
    [null, null],
  ]);
  expect(works[0]?.mentions).toMatchObject([
    { name: 'Ilze Ruhl', sameAs: ['https://www.wikidata.org/wiki/Q42'] },
  ]);

  const annotations = documentsOf<Annotation>(
    await exported(repository, 'web-annotation', {}, { base: 'https://news.example/' }),
  );
  const linked = annotations.map(({ body }) => body.find(({ purpose }) => purpose === 'linking')?.source);
  expect(linked).toEqual([
    {
      id: expect.stringMatching(/^https:\/\/news\.example\/n_/) as string,
      type: 'Person',
      name: 'Ilze Ruhl',
      'schema:sameAs': [{ id: 'https://www.wikidata.org/wiki/Q42' }],
    },
    { id: expect.stringMatching(/^https:\/\/news\.example\/u_/) as string, name: 'a senior official' },
    {
      id: expect.stringMatching(/^https:\/\/news\.example\/o_/) as string,
      type: 'Organization',
      name: 'Harbour Authority',
    },
    undefined,
  ]);
  for (const document of annotations) await expect(expand(document)).resolves.toHaveLength(1);
});

test('the words of a turn are the speaker’s own, what is reported in it is not', async () => {
  const text =
    'Talk of the ferry\n\nRIGA, Oct 13, 2009 (Reuters) - Ilze Ruhl gave an interview.\n\nQ: Is it late?\n\nA: I think so. Tom Hull said it was lost.';
  const repository = await openRepository(':memory:');
  onTestFinished(() => repository.close());
  await ingest(repository, [{ name: 'wire', location: await temporaryFolder({ 'a.txt': text }) }]);

  const [work] = documentsOf<Work>(await exported(repository, 'json-ld'));
  expect(work?.hasPart.map(({ text, genre }) => [text, genre])).toEqual([
    ['Is it late?', 'direct speech'],
    ['I think so. Tom Hull said it was lost.', 'direct speech'],
    ['it was lost', 'indirect speech'],
  ]);
  const [item] = documentsOf<{ readonly associations: readonly { readonly rel: string }[] }>(
    await exported(repository, 'ninjs'),
  );
  expect(item?.associations.map(({ rel }) => rel)).toEqual([
    'direct quotation',
    'direct quotation',
    'indirect quotation',
  ]);
});

test('a story that tells a day and no instant is published on that day; ninjs has no word for a day', async () => {
  const text = 'Ferry late\nBy Ann Bell\n14 March 2024\n\nThe ferry was late again on Thursday.';
  const repository = await openRepository(':memory:');
  onTestFinished(() => repository.close());
  await ingest(repository, [{ name: 'wire', location: await temporaryFolder({ 'a.txt': text }) }]);

  const [work] = documentsOf<object>(await exported(repository, 'json-ld'));
  expect(work).toMatchObject({ datePublished: '2024-03-14' });
  expect(schemaOrg.takes(`${SCHEMA}datePublished`, `${SCHEMA}Date`)).toBe(true);
  const [item] = documentsOf<object>(await exported(repository, 'ninjs'));
  expect(item).not.toHaveProperty('versionCreated');
});
