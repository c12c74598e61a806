import type { QuoteKind } from '../domain/story.ts';
import type { Span } from '../domain/span.ts';
import type { JsonObject } from './read-json.ts';
import { ShapeError } from './read-json.ts';
import { joinedPieces } from './spans.ts';

/** A quotation as `wiregraph parse` prints it, as far as it is scored. */
export interface FoundQuote {
  readonly kind: QuoteKind;
  /** All that is reported, as trimmed stretches with no other words in between. */
  readonly spans: readonly Span[];
  /** What stands between marks; all of it for indirect speech. */
  readonly segments: readonly Span[];
  readonly speaker: string | null;
  readonly mention: Span | null;
  /** Where the chain from the mention ends: the fullest name. */
  readonly origin: Span | null;
  readonly confidence: number;
  readonly method: string | null;
}

/** Somebody of a story and every place that names or points at them. */
export interface FoundPerson {
  readonly name: string;
  readonly mentions: readonly Span[];
}

/** What was read in one text. */
export interface FoundStory {
  readonly quotes: readonly FoundQuote[];
  readonly people: readonly FoundPerson[];
}

/** Whether a quotation is tied to anybody, known or not. */
export function isAttributed(quote: FoundQuote): boolean {
  return quote.speaker !== null || quote.mention !== null;
}

/**
 * Reads what `wiregraph parse` prints of one text; a text that holds several stories has several lines.
 *
 * Errors: `ShapeError`.
 */
export function readFoundStory(text: string, lines: readonly JsonObject[]): FoundStory {
  return {
    quotes: lines.flatMap((line) => line.objects('quotes').map((quote) => quoteOf(text, quote))),
    people: lines.flatMap((line) =>
      line.objects('people').map((person) => ({
        name: person.text('name'),
        mentions: person.objects('mentions').map((mention) => mention.object('span').spanIn(text)),
      })),
    ),
  };
}

function quoteOf(text: string, quote: JsonObject): FoundQuote {
  const kind = quote.text('kind');
  if (kind !== 'DIRECT' && kind !== 'MIXED' && kind !== 'INDIRECT')
    throw new ShapeError(`expected DIRECT, MIXED or INDIRECT at ${quote.pathOf('kind')}, got ${kind}`);
  const spansOf = (field: string): Span[] => quote.objects(field).map((span) => span.spanIn(text));
  const attribution = quote.optionalObject('attribution');
  const mention = attribution?.optionalObject('mention')?.spanIn(text) ?? null;
  return {
    kind,
    spans: joinedPieces(text, spansOf(quote.has('content') ? 'content' : 'segments')),
    segments: spansOf('segments'),
    speaker: quote.optionalObject('speaker')?.text('name') ?? null,
    mention,
    origin: attribution?.objects('chain').at(-1)?.object('to').spanIn(text) ?? mention,
    confidence: attribution?.number('confidence') ?? 0,
    method: attribution?.optionalText('method') ?? null,
  };
}
