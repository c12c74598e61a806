import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  ArticleFacetField,
  ArticleWhere,
  FacetBucket,
  QuoteFacetField,
  QuoteWhere,
} from '../../src/store/query.ts';
import type { Snapshot } from '../../src/store/snapshot.ts';
import { engines, type TestStore } from '../support/engines.ts';
import { CORPUS, saveAll } from './corpus.ts';
import { fileOf, personId } from './fixtures.ts';

/** Stories by two authors, with the quotations that each has of whom in which month. */
const WHO_QUOTES_WHOM = fileOf({
  path: 'd/whom.txt',
  stories: [
    {
      headline: 'Both',
      agency: 'ap',
      places: ['Zürich', 'Riga'],
      publishedAt: '2011-02-28T23:30:00-02:00',
      authors: ['Ann Lee', 'Jeff Mason'],
      cast: [{ name: 'Ida Orme', family: 'Orme' }],
      quotes: [
        { text: 'One', by: 'Ida Orme' },
        { text: 'Two', by: 'Ida Orme', kind: 'INDIRECT' },
      ],
    },
  ],
});

describe.each(engines())('$name', ({ open }) => {
  let store: TestStore;
  let snapshot: Snapshot;

  beforeAll(async () => {
    store = await open();
    await saveAll(store.repository, [...CORPUS, WHO_QUOTES_WHOM]);
    snapshot = store.repository.snapshot();
  });
  afterAll(async () => {
    await snapshot.close();
    await store.close();
  });

  /** Buckets as `value/value: count`, speakers by name. */
  async function told(buckets: readonly FacetBucket[]): Promise<string[]> {
    const ids = buckets.flatMap(({ values }) => values.flatMap(({ speakerId }) => speakerId ?? []));
    const speakers = await snapshot.speakersById(ids);
    return buckets.map(({ values, count }) => {
      const words = values.map(({ text, speakerId }) => text ?? speakers.get(speakerId ?? '')?.name ?? '–');
      return `${words.join('/')}: ${count}`;
    });
  }

  const quotes = async (fields: readonly QuoteFacetField[], where: QuoteWhere = {}): Promise<string[]> =>
    told((await snapshot.quoteFacets(where, fields, 100)).buckets);
  const articles = async (
    fields: readonly ArticleFacetField[],
    where: ArticleWhere = {},
  ): Promise<string[]> => told((await snapshot.articleFacets(where, fields, 100)).buckets);

  test('quotations by one field, the most frequent first', async () => {
    expect(await quotes(['SPEAKER_TYPE'])).toEqual([
      'PERSON: 4',
      '–: 2',
      'ORGANIZATION: 1',
      'UNNAMED_SOURCE: 1',
    ]);
    expect(await quotes(['KIND'])).toEqual(['DIRECT: 5', 'INDIRECT: 2', 'MIXED: 1']);
    expect((await quotes(['SPEAKER'])).slice().sort()).toEqual([
      'Gazprom: 1',
      'Hillary Clinton: 2',
      'Ida Orme: 2',
      'a senior official: 1',
      '–: 2',
    ]);
  });

  test('agencies and places without regard to case, as printed', async () => {
    expect(await quotes(['AGENCY'])).toEqual(['Reuters: 5', 'AP: 3']);
    expect(await articles(['AGENCY'])).toEqual(['–: 2', 'AP: 2', 'Reuters: 1']);
    expect(await articles(['DATELINE_PLACE'])).toEqual([
      '–: 2',
      'Zürich: 2',
      'BEIJING: 1',
      'MOSCOW: 1',
      'Riga: 1',
    ]);
  });

  test('months are those of the publication in UTC', async () => {
    expect(await articles(['MONTH'])).toEqual(['2009-10: 2', '–: 1', '2010-01: 1', '2011-03: 1']);
    expect(await quotes(['MONTH'])).toEqual(['2009-10: 6', '2011-03: 2']);
  });

  test('people in bylines and named in paragraphs', async () => {
    expect((await articles(['AUTHOR'])).slice().sort()).toEqual(['Ann Lee: 2', 'Jeff Mason: 2', '–: 2']);
    expect((await articles(['MENTIONED_PERSON'])).slice().sort()).toEqual([
      'Ann Lee: 1',
      'Hillary Clinton: 2',
      'Hillary Rodham Clinton: 1',
      'Ida Orme: 1',
      'Sergei Lavrov: 1',
      '–: 1',
    ]);
  });

  test('who quotes whom in which month', async () => {
    const where = { speakerTypes: ['Person'] } as const;
    expect((await quotes(['AUTHOR', 'SPEAKER', 'MONTH'], where)).slice().sort()).toEqual([
      'Ann Lee/Hillary Clinton/2009-10: 1',
      'Ann Lee/Ida Orme/2011-03: 2',
      'Jeff Mason/Hillary Clinton/2009-10: 1',
      'Jeff Mason/Ida Orme/2011-03: 2',
    ]);
  });

  test('only as many as asked for, saying that there are more', async () => {
    const some = await snapshot.quoteFacets({}, ['SPEAKER_TYPE'], 2);
    expect(some.truncated).toBe(true);
    expect(await told(some.buckets)).toEqual(['PERSON: 4', '–: 2']);
    expect((await snapshot.quoteFacets({}, ['SPEAKER_TYPE'], 4)).truncated).toBe(false);
    expect(await snapshot.quoteFacets({ kinds: [] }, ['SPEAKER_TYPE'], 2)).toEqual({
      buckets: [],
      truncated: false,
    });
  });

  test('those of many people at once, each with its own', async () => {
    const ids = ['Hillary Clinton', 'Ida Orme', 'Sergei Lavrov'].map(personId);
    const quoted = await snapshot.quoteFacetsOfSpeakers(ids, {}, ['KIND', 'MONTH'], 1);
    expect(await Promise.all(ids.map((id) => told(quoted.get(id)?.buckets ?? [])))).toEqual([
      ['DIRECT/2009-10: 2'],
      ['DIRECT/2011-03: 1'],
      [],
    ]);
    expect(ids.map((id) => quoted.get(id)?.truncated)).toEqual([false, true, undefined]);
    const named = await snapshot.articleFacetsOfPeople('MENTIONS', ids, {}, ['AGENCY'], 5);
    expect(await Promise.all(ids.map((id) => told(named.get(id)?.buckets ?? [])))).toEqual([
      ['AP: 1', 'Reuters: 1'],
      ['ap: 1'],
      ['Reuters: 1'],
    ]);
  });

  test('each count is that of the quotations with its value', async () => {
    const kinds = fc.subarray(['DIRECT', 'INDIRECT', 'MIXED'] as const, { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(
        kinds,
        fc.constantFrom<QuoteFacetField>('SPEAKER', 'METHOD', 'AUTHOR', 'MONTH'),
        async (only, field) => {
          const { buckets } = await snapshot.quoteFacets({ kinds: only }, [field], 100);
          for (const { values, count } of buckets) {
            const [value] = values;
            if (value === undefined) throw new Error('no value');
            expect(await snapshot.quoteCount({ AND: [{ kinds: only }, whereOf(field, value)] })).toBe(count);
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});

/** The filter that a value leads on to. */
function whereOf(field: QuoteFacetField, { text, speakerId }: FacetBucket['values'][number]): QuoteWhere {
  switch (field) {
    case 'SPEAKER':
      return speakerId === null ? { attributed: false } : { speaker: { ids: [speakerId] } };
    case 'AUTHOR':
      return speakerId === null
        ? { NOT: { article: { author: {} } } }
        : { article: { author: { ids: [speakerId] } } };
    case 'METHOD':
      return text === null
        ? { attributed: false, NOT: { methods: ['CUE_BEFORE', 'COLON', 'CUE_AFTER'] } }
        : {
            text: {},
            methods: [text === 'COLON' ? 'COLON' : text === 'CUE_BEFORE' ? 'CUE_BEFORE' : 'CUE_AFTER'],
          };
    default:
      return text === null
        ? { publishedAt: { isNull: true } }
        : { publishedAt: { from: `${text}-01T00:00:00Z`, before: nextMonth(text) } };
  }
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString();
}
