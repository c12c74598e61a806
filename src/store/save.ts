import type { AppearanceRecord, SourceBundle } from '../domain/records.ts';
import type { Statement } from './engine.ts';
import { articleDigests } from './article-digest.ts';
import { logRemoval, logReplacement } from './changes.ts';
import { clearSource, newState } from './clear.ts';
import { forgetFormerIds, insertCorrectedIds, keepFormerIds } from './former-ids.ts';
import * as insert from './inserts.ts';
import * as quoteInsert from './quote-inserts.ts';
import { labelsOf, totalsOf } from './labels.ts';
import { utcKey } from './keys.ts';
import { unsettle } from './namings.ts';
import { indexBundle } from './search-documents.ts';

/**
 * The statements that store one file in place of what it held before; `TIDY` belongs behind them.
 *
 * What speakers share between stories follows from all the stories alone, not from the order they came in: each
 * file adds its counts and takes them off again when it is replaced.
 *
 * Errors: `RangeError` where an article's time is no instant.
 */
export function saveStatements(bundle: SourceBundle): Statement[] {
  const { source, text, parserVersion } = bundle;
  const published = new Map(
    bundle.articles.map(({ id, publishedAt }) => [id, publishedAt === null ? '' : utcKey(publishedAt)]),
  );
  const publishedUtc = (articleId: string): string => published.get(articleId) ?? '';
  const labels = labelsOf(bundle);
  const digests = articleDigests(bundle);
  return [
    ...logReplacement(source.id, digests),
    ...keepFormerIds(bundle),
    ...clearSource(source.id),
    ...insert.sources.of([{ source, parserVersion, heardNames: bundle.heardNames }]),
    ...insert.texts.of([{ sourceId: source.id, text }]),
    ...insert.articles.of(
      bundle.articles.map((article) => ({
        article,
        path: source.path,
        publishedUtc: publishedUtc(article.id),
        digest: digests.get(article.id) ?? '',
      })),
    ),
    ...insert.datelinePlaces.of(bundle.articles.flatMap(insert.placesOf)),
    ...insert.paragraphs.of(bundle.paragraphs),
    ...insert.speakers.of(totalsOf(bundle)),
    ...insert.speakerLabels.of(labels),
    ...insert.sourceLabels.of(labels),
    ...insert.appearances.of(
      bundle.appearances.map((appearance) => ({
        appearance,
        publishedUtc: publishedUtc(appearance.articleId),
      })),
    ),
    ...insert.credited.of(
      bundle.articles.flatMap((article) => insert.creditedOf(article, publishedUtc(article.id))),
    ),
    ...insert.paragraphSpeakers.of(bundle.appearances.flatMap(placesIn)),
    ...quoteInsert.quotes.of(
      bundle.quotes.map((quote) => ({ quote, publishedUtc: publishedUtc(quote.articleId) })),
    ),
    ...quoteInsert.quoteSpeakers.of(bundle.quotes.flatMap(quoteInsert.speakersTogether)),
    ...quoteInsert.quoteParagraphs.of(
      bundle.quotes.flatMap(({ id, paragraphIds }) =>
        [...new Set(paragraphIds)].map((paragraphId) => ({ quoteId: id, paragraphId })),
      ),
    ),
    ...insert.namings.of(bundle.namings),
    ...insertCorrectedIds(bundle),
    unsettle(source.id),
    ...indexBundle(bundle),
    ...insert.diagnostics.of(bundle.diagnostics.map((diagnostic, index) => ({ diagnostic, index }))),
    newState(),
  ];
}

/** The statements that remove files and their stories; `TIDY`, behind them, removes the speakers nobody else names. */
export function removeStatements(sourceIds: readonly string[]): Statement[] {
  return [
    ...sourceIds.flatMap((id) => [...logRemoval(id), ...clearSource(id), forgetFormerIds(id)]),
    newState(),
  ];
}

function placesIn({ speakerId, paragraphs }: AppearanceRecord): insert.SpeakerInParagraph[] {
  return paragraphs.map(({ paragraphId, position }) => ({ speakerId, paragraphId, position }));
}
