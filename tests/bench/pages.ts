import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openRepository } from '../../src/store/open.ts';
import type { ArticleOrder, ArticleWhere } from '../../src/store/query.ts';
import { fileOf } from '../store/fixtures.ts';
import { figure, median, print } from './measure.ts';

const FILES = 51;
const STORIES_A_FILE = 1_000;
const PAGE = 5;
/** The page that must cost what the first costs. */
const FAR = 5_000;

/** The column that each order goes by, for finding where a far page begins. */
const COLUMNS = { PUBLISHED_AT: 'published_utc', HEADLINE: 'headline_key' } as const;

/** Pages far into long lists beside their first, and the whole list counted by facets. */
export async function benchPages(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'wiregraph-bench-'));
  const file = join(folder, 'index.sqlite');
  const repository = await openRepository(file);
  try {
    for (let at = 0; at < FILES; at += 1) await repository.save(storiesOf(at));
    const count = FILES * STORIES_A_FILE;
    print(
      `pages: ${count.toLocaleString('en')} stories, ${(2 * count).toLocaleString('en')} quotations, SQLite`,
    );
    const database = new DatabaseSync(file, { readOnly: true });
    const snapshot = repository.snapshot();
    try {
      for (const field of ['PUBLISHED_AT', 'HEADLINE'] as const)
        for (const [told, where, condition] of [
          ['all stories', {}, 'true'],
          ['half of them', { agency: { equals: 'reuters' } }, `agency_folded = 'reuters'`],
        ] as const) {
          const order: readonly ArticleOrder[] = [{ field, direction: 'DESC' }];
          const row = database
            .prepare(
              `select ${COLUMNS[field]} as key, id from articles where ${condition} order by key desc, id desc limit 1 offset ?`,
            )
            .get((FAR - 1) * PAGE - 1);
          const after = [String(row?.['key']), String(row?.['id'])];
          const page = (key: readonly string[] | null, filter: ArticleWhere) => () =>
            snapshot.articlePage(filter, order, {
              limit: PAGE,
              direction: 'FORWARD',
              after: key,
              before: null,
            });
          const first = await median(51, page(null, where));
          const far = await median(51, page(after, where));
          print(
            `  ${told} by ${field}: page ${FAR.toLocaleString('en')} takes ${figure(far / first)} times page 1 (${figure(first)} ms)`,
          );
        }
      const whole = await median(5, () => snapshot.quoteCount({}));
      const facets = await median(5, () => snapshot.quoteFacets({}, ['SPEAKER', 'MONTH'], 20));
      print(
        `  quotations by speaker and month: ${figure(facets)} ms, ${figure(facets / whole)} times counting them`,
      );
    } finally {
      await snapshot.close();
      database.close();
    }
  } finally {
    await repository.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Stories of two quotations each, an hour apart, every second one of an agency. */
function storiesOf(file: number): ReturnType<typeof fileOf> {
  const start = Date.UTC(1990, 0, 1) + file * STORIES_A_FILE * 3_600_000;
  return fileOf({
    path: `${file}.txt`,
    stories: Array.from({ length: STORIES_A_FILE }, (_, index) => ({
      headline: `Story ${(index * 7_919) % STORIES_A_FILE} of file ${file}`,
      ...(index % 2 === 0 ? { agency: 'Reuters' } : {}),
      publishedAt: new Date(start + index * 3_600_000).toISOString(),
      cast: [{ name: `Ann Orme${index % 97}` }, { name: `Ida Ruhl${index % 89}` }],
      quotes: [
        { text: 'It rained', by: `Ann Orme${index % 97}` },
        { text: 'It snowed', by: `Ida Ruhl${index % 89}` },
      ],
    })),
  });
}
