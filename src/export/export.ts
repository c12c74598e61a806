import type { ArticleWhere } from '../store/query.ts';
import type { Snapshot } from '../store/snapshot.ts';
import type { ExportOptions, Format } from './format.ts';
import { jsonLd } from './json-ld.ts';
import { ndjson } from './ndjson.ts';
import { ninjs } from './ninjs.ts';
import { readStories } from './read-stories.ts';
import { webAnnotation } from './web-annotation.ts';

/** The formats by their names on the command line. */
export const FORMATS = {
  ndjson,
  'json-ld': jsonLd,
  ninjs,
  'web-annotation': webAnnotation,
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

/** What stands before ids unless asked otherwise: names that are nobody's addresses. */
const DEFAULT_BASE = 'urn:wiregraph:';

/** One story of an export. */
export interface Exported {
  /** JSON documents, each with the end of its line; empty for a story of which the format has nothing to tell. */
  readonly text: string;
  /** Number of the documents. */
  readonly documents: number;
}

/**
 * Writes the stories for which the filter holds, one after the other, as JSON documents of one line each. They come
 * by the path of their file, then by id; the same data gives the same bytes on every engine.
 */
export async function* exportStories(
  snapshot: Snapshot,
  format: FormatName,
  where: ArticleWhere = {},
  options: Partial<ExportOptions> = {},
): AsyncGenerator<Exported> {
  const { base = DEFAULT_BASE, unit = 'CODE_POINT' } = options;
  const write: Format = FORMATS[format];
  for await (const story of readStories(snapshot, where)) {
    const documents = write(story, { base, unit });
    yield {
      text: documents.map((document) => `${JSON.stringify(document)}\n`).join(''),
      documents: documents.length,
    };
  }
}
