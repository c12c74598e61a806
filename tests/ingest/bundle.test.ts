import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openRepository } from '../../src/store/open.ts';
import { engines } from '../support/engines.ts';
import { NOW, bundle, ids, people, BEFORE } from './bundles.ts';

test('the seed story becomes records that refer to each other', () => {
  const text = readFileSync('seeds/clinton-russia-iran-sanctions.txt', 'utf8');
  const { source, articles, paragraphs, quotes, speakers, appearances, diagnostics } = bundle(text);
  expect(source).toMatchObject({ kind: 'SourceFile', folder: 'stories', path: 'a.txt', ingestedAt: NOW });
  const [article] = articles;
  if (article === undefined) throw new Error('expected one article');
  expect(article).toMatchObject({ position: 1, sourceId: source.id, ingestedAt: NOW });
  expect(paragraphs.filter(({ paragraphKind }) => paragraphKind === 'BODY')).toHaveLength(27);
  expect(paragraphs.every(({ articleId }) => articleId === article.id)).toBe(true);

  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const marked = quotes.filter(({ quoteKind }) => quoteKind !== 'INDIRECT');
  expect(marked.map(({ speakerId }) => speakerId && names.get(speakerId))).toEqual([
    'A senior U.S. official',
    'Sergei Lavrov',
    'A U.S. official',
    'Hillary Clinton',
    'Hillary Clinton',
    'Hillary Clinton',
    'Hillary Clinton',
    'Dmitry Medvedev',
    'the senior State Department official',
    'Sergei Lavrov',
    'Hillary Clinton',
    'Hillary Clinton',
    'Dmitry Medvedev',
    null,
  ]);
  const paragraphIds = new Set(ids(paragraphs));
  for (const quote of quotes) {
    expect(quote.paragraphIds.length).toBeGreaterThan(0);
    expect(quote.paragraphIds.every((id) => paragraphIds.has(id))).toBe(true);
  }
  const via = marked[7]?.attribution?.via[0]?.speakerId;
  expect(names.get(via ?? '')).toMatch(/official/);

  const named = appearances
    .filter(({ position, speakerId }) => position !== null && speakerId.startsWith('n_'))
    .sort((one, other) => (one.position ?? 0) - (other.position ?? 0));
  expect(named.map(({ speakerId }) => names.get(speakerId))).toEqual([
    'Hillary Clinton',
    'Sergei Lavrov',
    'Dmitry Medvedev',
    'Vladimir Putin',
    'Barack Obama',
    'George W. Bush',
  ]);
  expect(named[0]).toMatchObject({ articleId: article.id, position: 1 });
  expect(named[0]?.paragraphs[0]).toEqual({ paragraphId: paragraphs[0]?.id, position: 1 });
  const credited = article.credits.map(({ personId }) => names.get(personId ?? ''));
  expect(credited).toEqual(['Jeff Mason', 'Michael Stott', 'Conor Sweeney']);
  expect(appearances.find(({ speakerId }) => names.get(speakerId) === 'Jeff Mason')).toMatchObject({
    position: null,
    paragraphs: [],
  });
  const damaged = diagnostics.find(({ code }) => code === 'DAMAGED_TEXT');
  expect(damaged).toMatchObject({ sourceId: source.id, articleId: article.id });
  const starts = diagnostics.map(({ span }) => span?.start ?? -1);
  expect(starts).toEqual([...starts].sort((one, other) => one - other));
});

test('ids follow from folder, path and words: the same twice, another elsewhere', () => {
  const one = bundle(BEFORE);
  expect(bundle(BEFORE)).toEqual(one);
  for (const other of [bundle(BEFORE, 'b.txt'), bundle(BEFORE, 'a.txt', 'archive')]) {
    expect(other.source.id).not.toBe(one.source.id);
    const shared = [...ids(other.articles), ...ids(other.paragraphs), ...ids(other.quotes)].filter((id) =>
      [...ids(one.articles), ...ids(one.paragraphs), ...ids(one.quotes)].includes(id),
    );
    expect(shared).toEqual([]);
    expect(ids(people(other))).toEqual(ids(people(one)));
  }
});

test('an edit keeps the ids of the file, the article and all words that stay', () => {
  const before = bundle(BEFORE);
  const after = bundle(BEFORE.replace('\n\n“It is', '\n\nSomething new.\n\n“It is'));
  expect(after.source.id).toBe(before.source.id);
  expect(ids(after.articles)).toEqual(ids(before.articles));
  expect(ids(after.quotes)).toEqual(ids(before.quotes));
  expect(ids(after.paragraphs)).toEqual(expect.arrayContaining(ids(before.paragraphs)));
  expect(after.paragraphs).toHaveLength(before.paragraphs.length + 1);
});

test('equal paragraphs and equal quotations of a story have ids of their own', () => {
  const { paragraphs, quotes } = bundle(
    'RIGA (AP) _ It rained.\n\n“No,” Anna Ruhl said.\n\n“No,” Anna Ruhl said.\n',
  );
  expect(quotes.map(({ text }) => text.replace(',', ''))).toEqual(['No', 'No']);
  expect(new Set(ids(quotes)).size).toBe(2);
  expect(new Set(ids(paragraphs)).size).toBe(paragraphs.length);
});

/** Pieces that make texts with equal names, equal paragraphs and equal quotations likely. */
const PIECES = [
  ...[
    '“We go,” ',
    '"No." ',
    'Anna Ruhl said. ',
    'ANNA RUHL ',
    'Anna Rühl',
    ' said Ruhl',
    ' he said',
    '\n\n',
    '\n',
  ],
  ...[
    'By Anna Ruhl',
    'RIGA (AP) _ ',
    'an official said',
    'the Foreign Ministry said',
    '(Editing by Anna Ruhl)',
  ],
  ...['\ud800', '\u0000', '\u0001', '😀', '   ', '“', '”', '...', 'MOSCOW, Oct 13 (Reuters) - '],
];
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
);

test('whatever the text, its records can be stored, and read again over another text', async () => {
  const repository = await openRepository(':memory:');
  await fc.assert(
    fc.asyncProperty(texts, fc.constantFrom('a.txt', 'b.txt'), async (text, path) => {
      await repository.save(bundle(text, path));
    }),
    { numRuns: 300 },
  );
  await repository.close();
});

test.each(engines())('equal records of equal texts are stored on $name', async ({ open }) => {
  const store = await open();
  const { repository } = store;
  const text =
    'RIGA (AP) _ “No,” an official said.\n\n“No,” an official said.\n\n“No,” ANNA RUHL said. Anna Ruhl left.\n';
  await repository.save(bundle(text, 'a.txt'));
  await repository.save(bundle(text, 'b.txt'));
  const snapshot = repository.snapshot();
  expect(await snapshot.counts()).toMatchObject({ sources: 2, articles: 2, quotes: 6 });
  await snapshot.close();
  await store.close();
});

const brief = (headline: string, words: string, id = ''): string =>
  `---\nheadline: ${headline}\n${id === '' ? '' : `id: ${id}\n`}---\n\n${words}\n\n`;

test('stories of one file keep their ids when another is edited, goes or comes before them', () => {
  const well = brief('Well runs dry', '“It was there,” Edda Roos said.');
  const swans = brief('Swans close road', '“No hurry,” Bo Tamm said.');
  const bell = brief('Bell found', 'A bell lay in the peat.', 'brief-3');
  const articles = (text: string): Map<string, string> =>
    new Map(bundle(text).articles.map(({ title, id }) => [title, id]));
  const before = articles(well + swans + bell);
  expect([...before.keys()]).toEqual(['Well runs dry', 'Swans close road', 'Bell found']);
  const edited = articles(well + swans.replace('No hurry', 'Hurry') + bell);
  expect(edited).toEqual(before);
  const moved = articles(
    brief('New at the top', 'It rained.') + swans + bell.replace('Bell found', 'Bronze bell found'),
  );
  expect(moved.get('Swans close road')).toBe(before.get('Swans close road'));
  // What its format names keeps its id under another headline.
  expect(moved.get('Bronze bell found')).toBe(before.get('Bell found'));
  const twice = bundle(well + well).articles;
  expect(new Set(ids(twice)).size).toBe(2);
});
