/**
 * Filters and orders as the contract's inputs describe them, with text as the client gave it (the store folds)
 * and times in ISO 8601. All conditions given must hold; a filter without conditions holds for every record.
 *
 * A list is a choice: an empty one (`ids`, `in`, `kinds`, `methods`, `OR`) holds for nothing, an empty `AND` for
 * everything. `NOT` holds wherever its filter does not: also for a story without a headline where it asks for
 * one. No character of a text has a special meaning.
 */
import type { DiagnosticSeverity } from '../domain/diagnostic.ts';
import type { SearchTerms } from '../domain/search-terms.ts';
import type { SpeakerRecord } from '../domain/records.ts';
import type { AttributionMethod, QuoteKind } from '../domain/story.ts';

/** Conditions on a text, without regard to case, accents and the shape of apostrophes. */
export interface TextWhere {
  readonly equals?: string | undefined;
  readonly in?: readonly string[] | undefined;
  readonly contains?: string | undefined;
  readonly startsWith?: string | undefined;
  readonly isNull?: boolean | undefined;
}

/** `from` is included, `before` is not; an instant that is not known lies in no range. */
export interface DateTimeWhere {
  readonly from?: string | undefined;
  readonly before?: string | undefined;
  readonly isNull?: boolean | undefined;
}

/** As of instants, but by days, `2009-10-13`. */
export type DateWhere = DateTimeWhere;

interface Combined<Where> {
  readonly AND?: readonly Where[] | undefined;
  readonly OR?: readonly Where[] | undefined;
  readonly NOT?: Where | undefined;
}

export interface ArticleWhere extends Combined<ArticleWhere> {
  readonly ids?: readonly string[] | undefined;
  /** Names of folders, as the index calls them, letter for letter. */
  readonly folders?: readonly string[] | undefined;
  readonly title?: TextWhere | undefined;
  readonly headline?: TextWhere | undefined;
  readonly byline?: TextWhere | undefined;
  readonly agency?: TextWhere | undefined;
  /** One place of the dateline meets all conditions; `isNull` asks whether it has a place at all. */
  readonly datelinePlace?: TextWhere | undefined;
  readonly sourcePath?: TextWhere | undefined;
  readonly publishedAt?: DateTimeWhere | undefined;
  /** The day as the story tells it, also of one that tells no instant. */
  readonly publishedOn?: DateWhere | undefined;
  readonly ingestedAt?: DateTimeWhere | undefined;
  /** People in the byline. */
  readonly author?: PersonWhere | undefined;
  /** People named in the paragraphs. */
  readonly mentions?: PersonWhere | undefined;
  readonly hasQuote?: QuoteWhere | undefined;
}

export interface QuoteWhere extends Combined<QuoteWhere> {
  readonly kinds?: readonly QuoteKind[] | undefined;
  readonly text?: TextWhere | undefined;
  /** Speakers of whatever kind, organisations and unnamed sources too. */
  readonly speaker?: PersonWhere | undefined;
  readonly speakerTypes?: readonly SpeakerRecord['kind'][] | undefined;
  /** The story it stands in. */
  readonly article?: ArticleWhere | undefined;
  /** Whether the speaker is known. */
  readonly attributed?: boolean | undefined;
  /** A quotation nobody was found for has no confidence, not even 0. */
  readonly minimumConfidence?: number | undefined;
  readonly maximumConfidence?: number | undefined;
  readonly methods?: readonly AttributionMethod[] | undefined;
  /** Whether the words are what their speaker denied, known by name or not. */
  readonly denied?: boolean | undefined;
  /** Of the story. */
  readonly publishedAt?: DateTimeWhere | undefined;
}

export interface SourceFileWhere {
  /** Names of folders, as the index calls them, letter for letter. */
  readonly folders?: readonly string[] | undefined;
  readonly path?: TextWhere | undefined;
  /** Some diagnostic of the file or of a story in it. */
  readonly hasDiagnostic?: DiagnosticWhere | undefined;
  readonly hasArticles?: boolean | undefined;
}

export interface DiagnosticWhere {
  readonly codes?: readonly string[] | undefined;
  readonly minimumSeverity?: DiagnosticSeverity | undefined;
}

/** What quotations can be counted by. MONTH is that of the story's publication in UTC. */
export type QuoteFacetField =
  'AGENCY' | 'AUTHOR' | 'DATELINE_PLACE' | 'MONTH' | 'SPEAKER' | 'SPEAKER_TYPE' | 'KIND' | 'METHOD';

/** What stories can be counted by. */
export type ArticleFacetField = 'AGENCY' | 'AUTHOR' | 'DATELINE_PLACE' | 'MENTIONED_PERSON' | 'MONTH';

/** One value that records share: a text, or a speaker; neither where they have none. */
export interface FacetValue {
  readonly text: string | null;
  readonly speakerId: string | null;
}

/** Records with the same values, one for each field counted by. */
export interface FacetBucket {
  readonly values: readonly FacetValue[];
  readonly count: number;
}

/** The largest buckets first; equal ones by their values. */
export interface Facets {
  readonly buckets: readonly FacetBucket[];
  /** There are more. */
  readonly truncated: boolean;
}

export interface PersonWhere {
  readonly ids?: readonly string[] | undefined;
  /** The name shown, which is the fullest form found. */
  readonly name?: TextWhere | undefined;
  readonly hasQuotes?: boolean | undefined;
}

/**
 * Orders are applied one after the other; what is still tied goes by id, in the direction of the last one. Text
 * goes by its first 256 characters, folded.
 */
export type OrderDirection = 'ASC' | 'DESC';

/** PUBLISHED_AT DESC where none is given. A time not known counts as the oldest, a missing headline as the title. */
export interface ArticleOrder {
  readonly field: 'PUBLISHED_AT' | 'INGESTED_AT' | 'HEADLINE' | 'SOURCE_PATH';
  readonly direction: OrderDirection;
}

/**
 * PUBLISHED_AT DESC where none is given. The quotations of one story keep its order whichever way the stories go.
 * A quotation nobody was found for counts as the least certain.
 */
export interface QuoteOrder {
  readonly field: 'PUBLISHED_AT' | 'CONFIDENCE';
  readonly direction: OrderDirection;
}

/** NAME ASC where none is given. */
export interface PersonOrder {
  readonly field: 'NAME' | 'QUOTE_COUNT';
  readonly direction: OrderDirection;
}

/** What a search goes through. */
export const SEARCH_SCOPES = ['ARTICLES', 'PARAGRAPHS', 'QUOTES', 'PEOPLE'] as const;

export type SearchScope = (typeof SEARCH_SCOPES)[number];

/** A search by words. */
export interface Search {
  readonly terms: SearchTerms;
  readonly scopes: readonly SearchScope[];
  /** Only in stories for which this holds; of people only those whom paragraphs of such a story name. */
  readonly where: ArticleWhere;
}
