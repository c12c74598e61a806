import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { bundleOf } from '../../src/ingest/bundle.ts';
import { createApp } from '../../src/server/app.ts';
import { openRepository } from '../../src/store/open.ts';
import { parseSource } from '../../src/story/parse-source.ts';
import { figure, median, print } from './measure.ts';
import { longerStories } from './stories.ts';

/** Stories stored for the run: some twenty thousand paragraphs. */
const STORIES = 1_400;

/** A word that most have, one that some have, a phrase of common words, and a beginning. */
const QUERIES = ['said', 'sanctions', '"of the"', 'the -said', 'gov*'];

/** What SQLite's own ranking needs for the twenty best of the same documents, names of records and nothing else. */
const PLAIN = `select d.id, bm25(plain) as score from plain join search_documents as d on d.number = plain.rowid
  where plain match ? order by score limit 20`;

/** Twenty hits of a search with their places, through the whole API over fetch, beside the ranking of FTS5 alone. */
export async function benchSearch(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'wiregraph-bench-'));
  const file = join(folder, 'index.sqlite');
  const repository = await openRepository(file);
  try {
    const { texts } = longerStories(STORIES);
    await Promise.all(
      texts.map((text, index) => {
        const path = `${index}.txt`;
        const source = {
          folder: 'bench',
          path,
          encoding: 'utf-8',
          sizeInBytes: text.length,
          sha256: '',
          text,
        };
        return repository.save(bundleOf(source, parseSource(source), 'bench', '2024-01-01T00:00:00.000Z'));
      }),
    );
    const app = createApp({ repository });
    const ask = async (query: string, fields: string) => {
      const response = await app.fetch(
        new Request('http://localhost/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            query: `query ($query: String!) { search(query: $query, first: 20) { ${fields} } }`,
            variables: { query },
          }),
        }),
      );
      return response.text();
    };
    const database = new DatabaseSync(file);
    database.exec(`create virtual table temp.plain using fts5(tokens, content = '', tokenize = 'ascii');
      insert into temp.plain (rowid, tokens) select number, tokens from search_documents`);
    const plain = database.prepare(PLAIN);
    const documents = database.prepare('select count(*) as number from search_documents').get()?.['number'];
    print(`search: the 20 best of ${String(documents)} records, SQLite`);
    for (const query of QUERIES) {
      const total = /\d+/.exec(await ask(query, 'totalCount'))?.[0];
      const found = await median(21, () => ask(query, 'edges { cursor score }'));
      const shown = await median(21, () =>
        ask(query, 'edges { score node { __typename } matches { term highlights { exact } } }'),
      );
      const match = query.replace(' -', ' NOT ');
      const alone = await median(21, () => plain.all(match));
      print(
        `  ${`${query}, ${String(total)} hits`.padEnd(30)}${figure(found)} ms, with places ${figure(shown)} ms, ${figure(found / alone)} times bm25() alone (${figure(alone)} ms)`,
      );
    }
    database.close();
  } finally {
    await repository.close();
    await rm(folder, { recursive: true, force: true });
  }
}
