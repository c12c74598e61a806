import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { bundleOf } from '../../src/ingest/bundle.ts';
import { createApp } from '../../src/server/app.ts';
import { openRepository } from '../../src/store/open.ts';
import { parseSource } from '../../src/story/parse-source.ts';
import { benchDelivery } from './delivery.ts';
import { figure, median, print } from './measure.ts';
import { ownStories } from './stories.ts';

/** Stories stored for the run. */
const STORIES = 500;

const QUERY = `{ articles(first: 20) { nodes { id title publishedAt quotes { text kind speaker { id name } } } } }`;

/** The same answer as QUERY, by hand: two statements, and the rows put together. */
const ARTICLES = `select id, title, published_at from articles order by published_utc desc, id desc limit 20`;
const QUOTES = `select q.article_id, q.text, q.kind, q.speaker_id, s.name from quotes q left join speakers s on s.id = q.speaker_id
  where q.article_id in (${Array.from({ length: 20 }, () => '?').join(', ')}) order by q.article_id, q.position`;

/** A page of stories with who said what, through the whole API over fetch, beside hand-written SQL. */
export async function benchQuery(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'wiregraph-bench-'));
  const file = join(folder, 'index.sqlite');
  const repository = await openRepository(file);
  try {
    const { texts } = ownStories();
    for (let index = 0; index < STORIES; index += 1) {
      const text = `${texts[index % texts.length] ?? ''}\n\nCopy ${index}.\n`;
      const source = {
        folder: 'bench',
        path: `${index}.txt`,
        encoding: 'utf-8',
        sizeInBytes: text.length,
        sha256: '',
        text,
      };
      await repository.save(bundleOf(source, parseSource(source), 'bench', '2024-01-01T00:00:00.000Z'));
    }
    const app = createApp({ repository });
    const body = JSON.stringify({ query: QUERY });
    const ask = async () => {
      const request = new Request('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      return (await app.fetch(request)).text();
    };
    const database = new DatabaseSync(file, { readOnly: true });
    const articles = database.prepare(ARTICLES);
    const quotes = database.prepare(QUOTES);
    const byHand = () => {
      const rows = articles.all();
      const said = Map.groupBy(
        quotes.all(...rows.map((row) => String(row['id']))),
        (row) => row['article_id'],
      );
      return JSON.stringify(rows.map((row) => ({ ...row, quotes: said.get(row['id'] ?? null) ?? [] })));
    };
    const api = await median(101, ask);
    const hand = await median(101, byHand);
    database.close();
    print(`query: 20 of ${STORIES} stories with their quotations and speakers, SQLite`);
    print(
      `  through the API               ${figure(api)} ms, ${figure(api / hand)} times hand-written SQL (${figure(hand)} ms)`,
    );
    await benchDelivery(app);
  } finally {
    await repository.close();
    await rm(folder, { recursive: true, force: true });
  }
}
