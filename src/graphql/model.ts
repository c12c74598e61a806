/** What resolvers hand on where the schema's type is not a record of the store: a record's part and its source. */
import type {
  ArticleRecord,
  AttributionRecord,
  IntermediaryRecord,
  ParagraphRecord,
  PersonRecord,
  QuoteRecord,
  SourceFileRecord,
  SpeakerRecord,
} from '../domain/records.ts';
import type { SearchTerm } from '../domain/search-terms.ts';
import type { Span } from '../domain/span.ts';
import type { AttributionStep, Dateline } from '../domain/story.ts';
import type { SearchHit } from '../store/snapshot.ts';
import type { ArticleFacetField, Facets, QuoteFacetField } from '../store/query.ts';

/** Whatever can be fetched by its id. */
export type NodeRecord = SourceFileRecord | ArticleRecord | ParagraphRecord | QuoteRecord | SpeakerRecord;

/** Whether a speaker is a person, not a body or a source without a name. */
export function isPerson(speaker: SpeakerRecord): speaker is PersonRecord {
  return speaker.kind === 'Person';
}

/** A span with the source file whose text it selects. */
export interface SpanRef {
  readonly sourceId: string;
  readonly span: Span;
}

export interface DatelineRef extends Dateline {
  readonly sourceId: string;
}

export interface AttributionRef extends AttributionRecord {
  readonly sourceId: string;
}

export interface IntermediaryRef extends IntermediaryRecord {
  readonly sourceId: string;
}

export interface StepRef extends AttributionStep {
  readonly sourceId: string;
}

/** A change of a story, as one subscriber is told it. */
export interface ArticleChangeRef {
  /** Cursor of the change. */
  readonly sequence: string;
  readonly kind: 'ADDED' | 'UPDATED' | 'REMOVED';
  readonly articleId: string;
}

export interface EdgeRef<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface PageInfoRef {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A stretch of a list with its cursors. */
export interface EdgesRef<T> {
  readonly edges: readonly EdgeRef<T>[];
  readonly pageInfo: PageInfoRef;
}

/** A list that is read only as far as the query selects: the stretch once, the count only when asked for. */
export interface ConnectionRef<T> {
  readonly page: () => Promise<EdgesRef<T>>;
  readonly count: () => Promise<number>;
}

/** A list that can be counted by what its records share. */
export interface FacetedRef<T, Field> extends ConnectionRef<T> {
  readonly facets: (by: readonly Field[], first: number) => Promise<Facets>;
}

export type ArticleConnectionRef = FacetedRef<ArticleRecord, ArticleFacetField>;
export type QuoteConnectionRef = FacetedRef<QuoteRecord, QuoteFacetField>;
export type PersonConnectionRef = ConnectionRef<PersonRecord>;
export type SourceFileConnectionRef = ConnectionRef<SourceFileRecord>;
export type ArticleEdgeRef = EdgeRef<ArticleRecord>;
export type QuoteEdgeRef = EdgeRef<QuoteRecord>;
export type PersonEdgeRef = EdgeRef<PersonRecord>;
export type SourceFileEdgeRef = EdgeRef<SourceFileRecord>;

/** What a search found, with what it looked for. */
export interface SearchHitRef extends SearchHit {
  readonly terms: readonly SearchTerm[];
}

export type SearchConnectionRef = ConnectionRef<SearchHitRef>;
export type SearchEdgeRef = EdgeRef<SearchHitRef>;

/** Where one term of a search stands. */
export interface SearchMatchRef {
  readonly term: string;
  readonly spans: readonly SpanRef[];
}

/** A span of a source, or null where there is none. */
export function spanRef(sourceId: string, span: Span): SpanRef;
export function spanRef(sourceId: string, span: Span | null): SpanRef | null;
export function spanRef(sourceId: string, span: Span | null): SpanRef | null {
  return span === null ? null : { sourceId, span };
}
