import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Snapshot, StatementEvent } from '../../src/store/snapshot.ts';
import { engines, type TestStore } from '../support/engines.ts';
import { CORPUS, saveAll } from './corpus.ts';
import { articleId, first, last, personId, sourceId } from './fixtures.ts';

/** Every way of reading that must cost what it gives, not what is stored. */
const paths: readonly (readonly [string, (snapshot: Snapshot) => Promise<unknown>])[] = [
  ['sequence', (snapshot) => snapshot.sequence()],
  ['sourcesById', (snapshot) => snapshot.sourcesById([sourceId('a/summit.txt')])],
  ['textsOf', (snapshot) => snapshot.textsOf([sourceId('a/summit.txt')])],
  ['sourcesByPath', (snapshot) => snapshot.sourcesByPath('a/summit.txt')],
  ['diagnosticsOfSources', (snapshot) => snapshot.diagnosticsOfSources([sourceId('a/summit.txt')])],
  ['diagnosticsOfArticles', (snapshot) => snapshot.diagnosticsOfArticles([articleId('a/summit.txt')])],
  ['sourcePage', (snapshot) => snapshot.sourcePage({}, first(5, { after: ['a', 'f'] }))],
  ['articlesById', (snapshot) => snapshot.articlesById([articleId('a/summit.txt')])],
  ['articlesOfSources', (snapshot) => snapshot.articlesOfSources([sourceId('a/summit.txt')])],
  ['paragraphsById', (snapshot) => snapshot.paragraphsById(['p'])],
  ['paragraphsOf', (snapshot) => snapshot.paragraphsOf([articleId('a/summit.txt')])],
  ['quotesById', (snapshot) => snapshot.quotesById(['q'])],
  ['quotesOf', (snapshot) => snapshot.quotesOf([articleId('a/summit.txt')], {})],
  ['quotesOfParagraphs', (snapshot) => snapshot.quotesOfParagraphs(['p'])],
  ['speakersById', (snapshot) => snapshot.speakersById([personId('Ann Lee')])],
  ['peopleOfArticles', (snapshot) => snapshot.peopleOfArticles([articleId('a/summit.txt')])],
  ['peopleOfParagraphs', (snapshot) => snapshot.peopleOfParagraphs(['p'])],
  ['alternateNamesOf', (snapshot) => snapshot.alternateNamesOf([personId('Ann Lee')])],
  ['descriptionsOf', (snapshot) => snapshot.descriptionsOf([personId('Ann Lee')])],
  [
    'quotePagesOfSpeakers',
    (snapshot) =>
      snapshot.quotePagesOfSpeakers([personId('Ann Lee')], {}, first(5, { after: ['2009', 'a', 1, 'q'] })),
  ],
  [
    'quotePage of a speaker',
    (snapshot) => snapshot.quotePage({ speaker: { ids: [personId('Ann Lee')] } }, [], first(5)),
  ],
  ['quoteCountsOfSpeakers', (snapshot) => snapshot.quoteCountsOfSpeakers([personId('Ann Lee')], {})],
  [
    'articlePagesOfPeople',
    (snapshot) =>
      snapshot.articlePagesOfPeople(
        'MENTIONS',
        [personId('Ann Lee')],
        {},
        [],
        first(5, { after: ['2009', 'a'] }),
      ),
  ],
  [
    'articlePagesOfPeople, credited',
    (snapshot) => snapshot.articlePagesOfPeople('CREDITS', [personId('Ann Lee')], {}, [], last(5)),
  ],
  [
    'articleCountsOfPeople',
    (snapshot) => snapshot.articleCountsOfPeople('MENTIONS', [personId('Ann Lee')], {}),
  ],
  ...(['PUBLISHED_AT', 'INGESTED_AT', 'HEADLINE', 'SOURCE_PATH'] as const).map(
    (field) =>
      [
        `articlePage by ${field}`,
        (snapshot: Snapshot) =>
          snapshot.articlePage({}, [{ field, direction: 'DESC' }], first(5, { after: ['2009', 'a'] })),
      ] as const,
  ),
  ['quotePage', (snapshot) => snapshot.quotePage({}, [], first(5, { after: ['2009', 'a', 1, 'q'] }))],
  [
    'quotePage by CONFIDENCE',
    (snapshot) =>
      snapshot.quotePage({}, [{ field: 'CONFIDENCE', direction: 'ASC' }], last(5, { before: [0.5, 'q'] })),
  ],
  ['personPage', (snapshot) => snapshot.personPage({}, [], first(5, { after: ['a', 'n'] }))],
  [
    'personPage by QUOTE_COUNT',
    (snapshot) =>
      snapshot.personPage({}, [{ field: 'QUOTE_COUNT', direction: 'DESC' }], last(5, { before: [1, 'n'] })),
  ],
];

let store: TestStore;
let database: DatabaseSync;

beforeAll(async () => {
  const sqlite = engines().find(({ name }) => name === 'sqlite');
  if (sqlite === undefined) throw new Error('SQLite is not among the engines.');
  store = await sqlite.open();
  await saveAll(store.repository, CORPUS);
  database = new DatabaseSync(store.location, { readOnly: true });
  // Of the connections that Wiregraph opens; here nothing is ever out of time.
  database.function('wiregraph_in_time', () => 1);
});
afterAll(async () => {
  database.close();
  await store.close();
});

test.each(paths)('%s reads by an index', async (_, read) => {
  const events: StatementEvent[] = [];
  const snapshot = store.repository.snapshot({ onStatement: (event) => events.push(event) });
  await read(snapshot);
  await snapshot.close();
  expect(events).toHaveLength(1);
  const sql = events[0]?.sql.replace(/\$(\d+)/g, '?$1') ?? '';
  const steps = database
    .prepare(`explain query plan ${sql}`)
    .all()
    .map(({ detail }) => String(detail));
  // What a subquery gives is read as it comes.
  const given = steps.flatMap((step) => /^CO-ROUTINE (\w+)$/.exec(step)?.[1] ?? []);
  const scans = steps.filter(
    (step) =>
      step.startsWith('SCAN') &&
      !/VIRTUAL TABLE|^SCAN state$/.test(step) &&
      !given.includes(step.slice('SCAN '.length)),
  );
  expect(scans).toEqual([]);
  // A page comes out of its index in order; only the few rows of a page, or of one story, are ever sorted.
  expect(
    steps.filter(
      (step) =>
        step === 'USE TEMP B-TREE FOR ORDER BY' && sql.includes(' limit ') && !sql.includes('json_each'),
    ),
  ).toEqual([]);
});
