import type { ArticleWhere } from '../../src/store/query.ts';
import type { Repository } from '../../src/store/repository.ts';
import type { StatementEvent } from '../../src/store/snapshot.ts';
import { exportStories, type FormatName } from '../../src/export/export.ts';
import type { ExportOptions } from '../../src/export/format.ts';
import { ingest } from '../../src/ingest/ingest.ts';

export const FORMAT_NAMES = ['ndjson', 'json-ld', 'ninjs', 'web-annotation'] as const;

/** The seeds and every golden story: all formats that are read, damaged files too. */
const FOLDERS = ['seeds', 'tests/golden/stories'];

/** Reads the folders into an empty store, as if on one day. */
export async function readAll(repository: Repository, folders = FOLDERS): Promise<void> {
  await ingest(
    repository,
    folders.map((location) => ({ name: location.split('/').at(-1) ?? location, location })),
    { now: () => new Date('2024-05-06T07:08:09Z'), workers: 1 },
  );
}

/** An export as it is printed. */
export async function exported(
  repository: Repository,
  format: FormatName,
  where: ArticleWhere = {},
  options: Partial<ExportOptions> = {},
  onStatement?: (event: StatementEvent) => void,
): Promise<string> {
  const snapshot = repository.snapshot(onStatement === undefined ? {} : { onStatement });
  try {
    let text = '';
    for await (const story of exportStories(snapshot, format, where, options)) text += story.text;
    return text;
  } finally {
    await snapshot.close();
  }
}

/** The documents of an export. */
export function documentsOf<T>(text: string): T[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** The text of every source in the store, by its path with the folder. */
export async function textsOf(repository: Repository): Promise<ReadonlyMap<string, string>> {
  const folders = FOLDERS.map((location) => location.split('/').at(-1) ?? location);
  const sources = await repository.storedSources(folders);
  const snapshot = repository.snapshot();
  try {
    const texts = await snapshot.textsOf(sources.map(({ id }) => id));
    return new Map(sources.map(({ id, folder, path }) => [`${folder}/${path}`, texts.get(id) ?? '']));
  } finally {
    await snapshot.close();
  }
}
