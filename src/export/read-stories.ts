import type { ArticleRecord, QuoteRecord, SourceFileRecord, SpeakerRecord } from '../domain/records.ts';
import { SourceIndex } from '../domain/source-index.ts';
import type { Keyset } from '../store/page.ts';
import type { ArticleWhere } from '../store/query.ts';
import type { Snapshot } from '../store/snapshot.ts';
import {
  type ExportedPerson,
  type ExportedSpeaker,
  type ExportedStory,
  speakerIdsOf,
} from './exported-story.ts';

/** Stories read at once: the most that the store gives on one page. */
const STORIES_AT_ONCE = 100;
/** Bytes of sources held at once, but for one file that is larger by itself; most hundreds of stories stay below. */
const BYTES_AT_ONCE = 8_000_000;

/** The texts that the next stories may come from as well. */
type Indexes = ReadonlyMap<string, SourceIndex>;

/**
 * Reads the stories for which the filter holds, by the path of their file, then by id, a batch at a time: memory
 * does not grow with their number, nor do the statements of a batch with its stories.
 */
export async function* readStories(snapshot: Snapshot, where: ArticleWhere): AsyncGenerator<ExportedStory> {
  let after: Keyset | null = null;
  let held: Indexes = new Map();
  for (;;) {
    const page = { limit: STORIES_AT_ONCE, direction: 'FORWARD', after, before: null } as const;
    const { items, hasNext } = await snapshot.articlePage(
      where,
      [{ field: 'SOURCE_PATH', direction: 'ASC' }],
      page,
    );
    const articles = items.map(({ record }) => record);
    const sources = await snapshot.sourcesById([...new Set(articles.map(({ sourceId }) => sourceId))]);
    for (const batch of batchesOf(articles, sources)) {
      held = await readIndexes(snapshot, batch, held);
      yield* await storiesOf(snapshot, batch, sources, held);
    }
    after = items.at(-1)?.key ?? null;
    if (!hasNext || after === null) return;
  }
}

/** Cuts stories into runs whose sources together are not too large to be held. */
function* batchesOf(
  articles: readonly ArticleRecord[],
  sources: ReadonlyMap<string, SourceFileRecord>,
): Generator<readonly ArticleRecord[]> {
  let batch: ArticleRecord[] = [];
  let bytes = 0;
  const inBatch = new Set<string>();
  for (const article of articles) {
    const size = inBatch.has(article.sourceId) ? 0 : (sources.get(article.sourceId)?.sizeInBytes ?? 0);
    if (batch.length > 0 && bytes + size > BYTES_AT_ONCE) {
      yield batch;
      batch = [];
      bytes = 0;
      inBatch.clear();
    }
    batch.push(article);
    if (!inBatch.has(article.sourceId)) bytes += size;
    inBatch.add(article.sourceId);
  }
  if (batch.length > 0) yield batch;
}

/** The texts of a batch. One that the batch before had too, as a mailbox of many stories, is not read again. */
async function readIndexes(
  snapshot: Snapshot,
  articles: readonly ArticleRecord[],
  held: Indexes,
): Promise<Indexes> {
  const ids = [...new Set(articles.map(({ sourceId }) => sourceId))];
  const missing = ids.filter((id) => !held.has(id));
  const texts = missing.length === 0 ? new Map<string, string>() : await snapshot.textsOf(missing);
  return new Map(ids.map((id) => [id, held.get(id) ?? new SourceIndex(required(texts, id))]));
}

async function storiesOf(
  snapshot: Snapshot,
  articles: readonly ArticleRecord[],
  sources: ReadonlyMap<string, SourceFileRecord>,
  indexes: Indexes,
): Promise<readonly ExportedStory[]> {
  const ids = articles.map(({ id }) => id);
  const paragraphs = await snapshot.paragraphsOf(ids);
  const quotes = await snapshot.quotesOf(ids, {});
  const people = await snapshot.peopleOfArticles(ids);
  const diagnostics = await snapshot.diagnosticsOfArticles(ids);
  const named = [...people.values()].flat();
  const speakers = await readSpeakers(snapshot, articles, quotes, named);
  return articles.map((article) => ({
    article,
    source: required(sources, article.sourceId),
    index: required(indexes, article.sourceId),
    paragraphs: paragraphs.get(article.id) ?? [],
    quotes: quotes.get(article.id) ?? [],
    people: (people.get(article.id) ?? []).flatMap(({ id }) => {
      const speaker = speakers.get(id);
      return speaker?.kind === 'Person' ? [speaker] : [];
    }),
    diagnostics: diagnostics.get(article.id) ?? [],
    speakers,
  }));
}

/** Everyone that the stories point to or name, by the ids they point with. */
async function readSpeakers(
  snapshot: Snapshot,
  articles: readonly ArticleRecord[],
  quotes: ReadonlyMap<string, readonly QuoteRecord[]>,
  named: readonly SpeakerRecord[],
): Promise<ReadonlyMap<string, ExportedSpeaker>> {
  const pointedAt = articles.flatMap((article) => speakerIdsOf(article, quotes.get(article.id) ?? []));
  const found = await snapshot.speakersById([...new Set(pointedAt)]);
  const records = new Map([...found, ...named.map((person) => [person.id, person] as const)]);
  const personIds = [...records.values()].flatMap(({ kind, id }) => (kind === 'Person' ? id : []));
  const ids = [...new Set(personIds)];
  const alternateNames = await snapshot.alternateNamesOf(ids);
  const sameAs = await snapshot.sameAsOf(ids);
  const descriptions = await snapshot.descriptionsOf(ids);
  const withLabels = (record: SpeakerRecord): ExportedSpeaker =>
    record.kind !== 'Person'
      ? record
      : ({
          ...record,
          alternateNames: alternateNames.get(record.id) ?? [],
          sameAs: sameAs.get(record.id) ?? [],
          descriptions: descriptions.get(record.id) ?? [],
        } satisfies ExportedPerson);
  return new Map(Array.from(records, ([id, record]) => [id, withLabels(record)]));
}

/** What a record names. Where the store does not hold it, that is a fault of ours. */
function required<T>(values: ReadonlyMap<string, T>, id: string): T {
  const value = values.get(id);
  if (value === undefined) throw new Error(`a stored record names ${id}, which is not stored`);
  return value;
}
