import { exactText, type Span } from '../domain/span.ts';
import type { FoundQuote } from './found.ts';
import type { StoryJudgement } from './judge-quotes.ts';
import { lineAt } from './spans.ts';

export type QuoteErrorKind = 'MISSED' | 'FALSE' | 'SPAN' | 'SPEAKER' | 'NO_SPEECH';

/** One thing that went wrong, with the words to see why. */
export interface QuoteError {
  readonly story: string;
  readonly error: QuoteErrorKind;
  readonly kind: string;
  readonly start: number;
  /** Line of the story on which it starts, from 1; of a story marked in place that of its file. */
  readonly line: number;
  /** The words around, the quotation in the middle. */
  readonly context: string;
  readonly gold: string | null;
  readonly found: string | null;
  readonly goldSpeaker: string | null;
  readonly foundSpeaker: string | null;
  readonly method: string | null;
  readonly confidence: number;
}

const CONTEXT = 150;

/**
 * What went wrong in a story, in its order: gold quotations missed at 0.3 overlap or found with other edges, finds
 * that are no quotation, speakers that are not the gold one strictly, and what is no speech and has a speaker.
 */
export function quoteErrors({ story, quotes, falseFinds, noSpeech }: StoryJudgement): QuoteError[] {
  const { id, text } = story;
  const errorOf = (
    error: QuoteErrorKind,
    kind: string,
    gold: Span | null,
    found: Span | null,
    goldSpeaker: Span | null,
    quote: FoundQuote | null,
  ): QuoteError => {
    const all = [gold, found].filter((span) => span !== null);
    const start = Math.min(...all.map((span) => span.start));
    const end = Math.max(...all.map((span) => span.end));
    const words = (span: Span | null): string | null => span && exactText(text, span);
    return {
      story: id,
      error,
      kind,
      start,
      line: lineAt(text, start),
      context: text.slice(Math.max(0, start - CONTEXT), end + CONTEXT),
      gold: words(gold),
      found: words(found),
      goldSpeaker: words(goldSpeaker),
      foundSpeaker: words(quote?.mention ?? null),
      method: quote?.method ?? null,
      confidence: quote?.confidence ?? 0,
    };
  };
  const errors: QuoteError[] = [];
  for (const { gold, matches, closest, speaker } of quotes) {
    const { kind, span } = gold;
    const missed = matches.published03 === null;
    const found = closest?.span ?? null;
    const quote = closest?.quote ?? null;
    if (missed || matches.exact === null)
      errors.push(errorOf(missed ? 'MISSED' : 'SPAN', kind, span, found, gold.speaker, quote));
    if (closest !== null && speaker?.strictly === false)
      errors.push(errorOf('SPEAKER', kind, span, found, gold.speaker, quote));
  }
  for (const { kind, span, quote } of falseFinds.published03)
    errors.push(errorOf('FALSE', kind, null, span, null, quote));
  for (const { span, attributed } of noSpeech)
    if (attributed !== null) errors.push(errorOf('NO_SPEECH', attributed.kind, null, span, null, attributed));
  return errors.sort((one, other) => one.start - other.start);
}
