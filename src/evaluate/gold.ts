import type { QuoteKind } from '../domain/story.ts';
import type { Span } from '../domain/span.ts';
import { JsonObject, ShapeError } from './read-json.ts';
import { joinedPieces } from './spans.ts';

/** A stretch of reported words with no other words in between, as people marked it. */
export interface GoldQuote {
  readonly kind: QuoteKind;
  /** Trimmed to letters. */
  readonly span: Span;
  /** The words that name the speaker, titles and appositions included; null if there are none. */
  readonly speaker: Span | null;
  /** Cluster of the speaker in `persons`, null if the data knows no entities. */
  readonly entity: string | null;
  /**
   * False for reported thought and the like: its finding is neither asked for nor wrong. Half of PolNeAR's
   * indirect attributions carry no verb of saying ("plans", "is known for").
   */
  readonly counted: boolean;
}

/** Words that name or point at somebody. */
export interface GoldMention {
  readonly span: Span;
  /** Mentions of one cluster are the same one; null if the data tells mentions only. */
  readonly cluster: string | null;
}

/** A story with what people marked in it. */
export interface GoldStory {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  readonly mentions: readonly GoldMention[];
  /** Whether the data has a list of quotations, be it empty. */
  readonly hasMarks: boolean;
}

const KINDS: Readonly<Record<string, QuoteKind>> = { direct: 'DIRECT', indirect: 'INDIRECT', mixed: 'MIXED' };

/**
 * Reads one record: `id`, `text`, and `quotes` with `start`, `end`, `type`, `speaker`, `group`, `cue_class`,
 * `entity`. Pieces of one `group` that touch are one. Offsets are UTF-16 units.
 *
 * Errors: `ShapeError`.
 */
export function readGoldStory(value: unknown): GoldStory {
  const record = new JsonObject(value);
  const text = record.text('text');
  const groups = Map.groupBy(record.objects('quotes'), (quote) =>
    [quote.optionalText('group') ?? quote.number('start'), quote.text('type')].join(' '),
  );
  const quotes = [...groups.values()].flatMap((pieces) => quotesOf(text, pieces));
  return {
    id: record.id('id'),
    text,
    hasMarks: record.has('quotes'),
    quotes: quotes.sort((one, other) => one.span.start - other.span.start),
    mentions: record.objects('persons').map((mention) => ({
      span: mention.spanIn(text),
      cluster: mention.optionalText('cluster'),
    })),
  };
}

function quotesOf(text: string, pieces: readonly JsonObject[]): GoldQuote[] {
  const [first] = pieces;
  if (first === undefined) return [];
  const type = first.text('type');
  const kind = KINDS[type];
  if (kind === undefined)
    throw new ShapeError(`expected direct, indirect or mixed at ${first.pathOf('type')}, got ${type}`);
  const rest = {
    kind,
    speaker: first.optionalObject('speaker')?.spanIn(text) ?? null,
    entity: first.optionalText('entity'),
    counted: kind !== 'INDIRECT' || first.optionalText('cue_class') !== 'other',
  };
  const spans = joinedPieces(
    text,
    pieces.map((piece) => piece.spanIn(text)),
  );
  return spans.map((span) => ({ ...rest, span }));
}
