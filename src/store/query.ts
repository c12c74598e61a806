/**
 * Filters and orders as the contract's inputs describe them, with text as the client gave it (the store folds)
 * and times in ISO 8601 UTC. All conditions given must hold.
 */
import type { AttributionMethod, QuoteKind } from '../domain/story.ts';

export interface TextWhere {
  readonly equals?: string | undefined;
  readonly in?: readonly string[] | undefined;
  readonly contains?: string | undefined;
  readonly startsWith?: string | undefined;
  readonly isNull?: boolean | undefined;
}

/** `from` is included, `before` is not. */
export interface DateTimeWhere {
  readonly from?: string | undefined;
  readonly before?: string | undefined;
  readonly isNull?: boolean | undefined;
}

interface Combined<Where> {
  readonly AND?: readonly Where[] | undefined;
  readonly OR?: readonly Where[] | undefined;
  readonly NOT?: Where | undefined;
}

export interface ArticleWhere extends Combined<ArticleWhere> {
  readonly ids?: readonly string[] | undefined;
  readonly headline?: TextWhere | undefined;
  readonly byline?: TextWhere | undefined;
  readonly agency?: TextWhere | undefined;
  readonly datelinePlace?: TextWhere | undefined;
  readonly sourcePath?: TextWhere | undefined;
  readonly publishedAt?: DateTimeWhere | undefined;
  readonly ingestedAt?: DateTimeWhere | undefined;
  readonly author?: PersonWhere | undefined;
  readonly mentions?: PersonWhere | undefined;
  readonly hasQuote?: QuoteWhere | undefined;
}

export interface QuoteWhere extends Combined<QuoteWhere> {
  readonly kinds?: readonly QuoteKind[] | undefined;
  readonly text?: TextWhere | undefined;
  readonly speaker?: PersonWhere | undefined;
  readonly attributed?: boolean | undefined;
  readonly minimumConfidence?: number | undefined;
  readonly methods?: readonly AttributionMethod[] | undefined;
  readonly publishedAt?: DateTimeWhere | undefined;
}

export interface PersonWhere {
  readonly ids?: readonly string[] | undefined;
  readonly name?: TextWhere | undefined;
  readonly hasQuotes?: boolean | undefined;
}

export type OrderDirection = 'ASC' | 'DESC';

export interface ArticleOrder {
  readonly field: 'PUBLISHED_AT' | 'INGESTED_AT' | 'HEADLINE' | 'SOURCE_PATH';
  readonly direction: OrderDirection;
}

export interface QuoteOrder {
  readonly field: 'PUBLISHED_AT' | 'CONFIDENCE';
  readonly direction: OrderDirection;
}

export interface PersonOrder {
  readonly field: 'NAME' | 'QUOTE_COUNT';
  readonly direction: OrderDirection;
}
