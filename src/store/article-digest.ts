import { createHash } from 'node:crypto';
import type { SourceBundle } from '../domain/records.ts';

/**
 * A digest of each article of a file by its id, over all that the API shows of it but for when it was taken in: the
 * same digest means that nobody can tell that the file was read again.
 */
export function articleDigests(bundle: SourceBundle): Map<string, string> {
  const parts = new Map(
    bundle.articles.map((article): [string, unknown[]] => [article.id, [{ ...article, ingestedAt: null }]]),
  );
  for (const list of [bundle.paragraphs, bundle.quotes, bundle.appearances, bundle.diagnostics])
    for (const record of list) parts.get(record.articleId ?? '')?.push(record);
  return new Map(
    [...parts].map(([id, records]) => [
      id,
      createHash('sha256').update(JSON.stringify(records)).digest('base64url').slice(0, 22),
    ]),
  );
}
