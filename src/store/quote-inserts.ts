import { fold } from '../domain/fold.ts';
import type { QuoteRecord } from '../domain/records.ts';
import { BulkInsert } from './bulk-insert.ts';
import * as column from './columns.ts';

/** Whether several said it together, of whom one at least is known. */
const isOfSeveral = ({ speakerId, speakerIds }: QuoteRecord): boolean =>
  speakerId === null && speakerIds.length > 0;

export const quotes = new BulkInsert<{ quote: QuoteRecord; publishedUtc: string }>('quotes', {
  id: ({ quote }) => quote.id,
  article_id: ({ quote }) => quote.articleId,
  source_id: ({ quote }) => quote.sourceId,
  position: ({ quote }) => quote.position,
  kind: ({ quote }) => quote.quoteKind,
  text: ({ quote }) => quote.text,
  text_folded: ({ quote }) => fold(quote.text),
  segments: ({ quote }) => column.spans.write(quote.segments),
  content: ({ quote }) => column.spans.write(quote.content),
  paragraph_ids: ({ quote }) => column.texts.write(quote.paragraphIds),
  speaker_id: ({ quote }) => quote.speakerId,
  speaker_ids: ({ quote }) => (isOfSeveral(quote) ? column.texts.write(quote.speakerIds) : null),
  method: ({ quote }) => quote.attribution?.method ?? null,
  confidence: ({ quote }) => quote.attribution?.confidence ?? null,
  confidence_key: ({ quote }) => quote.attribution?.confidence ?? -1,
  denied: ({ quote }) => (quote.attribution?.denied === true ? 1 : 0),
  attribution: ({ quote }) => quote.attribution && column.attribution.write(quote.attribution),
  published_utc: ({ publishedUtc }) => publishedUtc,
});

export const quoteParagraphs = new BulkInsert<{ quoteId: string; paragraphId: string }>('quote_paragraphs', {
  paragraph_id: ({ paragraphId }) => paragraphId,
  quote_id: ({ quoteId }) => quoteId,
});

export const quoteSpeakers = new BulkInsert<{ quoteId: string; speakerId: string }>('quote_speakers', {
  quote_id: ({ quoteId }) => quoteId,
  speaker_id: ({ speakerId }) => speakerId,
});

/** Those who said a quotation together; nobody where one did. */
export function speakersTogether(quote: QuoteRecord): { quoteId: string; speakerId: string }[] {
  return isOfSeveral(quote) ? quote.speakerIds.map((speakerId) => ({ quoteId: quote.id, speakerId })) : [];
}
