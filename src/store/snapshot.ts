import type {
  ArticleRecord,
  DiagnosticRecord,
  ParagraphRecord,
  PersonRecord,
  QuoteRecord,
  SourceFileRecord,
  SpeakerRecord,
} from '../domain/records.ts';
import type {
  ArticleFacetField,
  ArticleOrder,
  ArticleWhere,
  Facets,
  PersonOrder,
  PersonWhere,
  QuoteFacetField,
  QuoteOrder,
  QuoteWhere,
  Search,
  SearchScope,
  SourceFileWhere,
} from './query.ts';
import type { Page, PageRequest } from './page.ts';

/** One statement that ran, for tests, logs and benchmarks. */
export interface StatementEvent {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** How a snapshot is read. */
export interface SnapshotOptions {
  /** Told of each statement before it runs. */
  readonly onStatement?: (event: StatementEvent) => void;
  /**
   * When its time is over, on the clock of `performance.now()`; never if it is left out. No statement begins after it,
   * and one that runs is stopped soon after: both fail with `StoreError` TIMEOUT.
   */
  readonly until?: number;
}

/** How much is stored. */
export interface StoreCounts {
  readonly sources: number;
  readonly articles: number;
  readonly quotes: number;
  readonly attributed: number;
  readonly people: number;
  readonly diagnostics: number;
}

/** What happened to one story. */
export interface ArticleChange {
  /** Rises by one from change to change, in the order in which they were stored. */
  readonly sequence: number;
  readonly articleId: string;
  readonly kind: 'ADDED' | 'UPDATED' | 'REMOVED';
}

/** What is kept of the changes of stories. */
export interface ChangeLog {
  /** Tells this log from that of another index, or of the same one built anew. */
  readonly name: string;
  /** Sequence of the oldest change kept; 1 where there was none yet. */
  readonly first: number;
  /** Sequence of the last change; 0 where there was none yet. */
  readonly last: number;
}

/** A record found by its words. */
export interface SearchHit {
  readonly scope: SearchScope;
  /** Of the article, paragraph, quotation or person. */
  readonly id: string;
  /** Above 0; larger is better. */
  readonly score: number;
}

/** How a person comes to stand in an article: its paragraphs name them, or it credits them. */
export type PersonArticleRelation = 'MENTIONS' | 'CREDITS';

/**
 * Reads of one state of the data, batch first: a map from each id asked to what was found, ids not found left
 * out; a list that is empty may be left out too. One statement a call, whatever the number of ids.
 *
 * Snapshots share a few connections: one that waits too long for its turn fails with `StoreError` LOCKED. So
 * close each, and open no second one while the first is waited for.
 */
export interface Snapshot {
  /** Rises with every change of the data; the same between two reads means nothing changed. */
  sequence(): Promise<number>;
  /** Names the state: the same only where nothing changed, in whichever database, rebuilt or restored. */
  stamp(): Promise<string>;
  /** What the log of changes holds. */
  changeLog(): Promise<ChangeLog>;
  /**
   * Changes of stories after the one with this sequence, in order, `limit` at most. A story changes where it is new,
   * gone, or differs in what is told of it, who its people are included; a file that is read again without that
   * changes nothing.
   */
  changesAfter(sequence: number, limit: number): Promise<readonly ArticleChange[]>;
  counts(): Promise<StoreCounts>;
  /** Folders stored, in order of name, with the number of their files. */
  folders(): Promise<readonly { readonly folder: string; readonly sources: number }[]>;
  /** How many files of these folders each version of the parser has read, as `SourceBundle.parserVersion` names it. */
  parserVersions(folders: readonly string[]): Promise<Map<string, number>>;

  sourcesById(ids: readonly string[]): Promise<Map<string, SourceFileRecord>>;
  textsOf(sourceIds: readonly string[]): Promise<Map<string, string>>;
  /** All files with the path, one a folder, by folder. */
  sourcesByPath(path: string): Promise<readonly SourceFileRecord[]>;
  /** By path, then id. */
  sourcePage(where: SourceFileWhere, page: PageRequest): Promise<Page<SourceFileRecord>>;
  sourceCount(where: SourceFileWhere): Promise<number>;
  /** Diagnostics of files, those of their articles included, in the order of the text. */
  diagnosticsOfSources(sourceIds: readonly string[]): Promise<Map<string, readonly DiagnosticRecord[]>>;
  diagnosticsOfArticles(articleIds: readonly string[]): Promise<Map<string, readonly DiagnosticRecord[]>>;

  articlesById(ids: readonly string[]): Promise<Map<string, ArticleRecord>>;
  articlesOfSources(sourceIds: readonly string[]): Promise<Map<string, readonly ArticleRecord[]>>;
  articlePage(
    where: ArticleWhere,
    order: readonly ArticleOrder[],
    page: PageRequest,
  ): Promise<Page<ArticleRecord>>;
  articleCount(where: ArticleWhere): Promise<number>;
  /**
   * Articles whose paragraphs name the person (`MENTIONS`) or that credit the person (`CREDITS`), one page for
   * each person asked, empty ones included.
   */
  articlePagesOfPeople(
    relation: PersonArticleRelation,
    personIds: readonly string[],
    where: ArticleWhere,
    order: readonly ArticleOrder[],
    page: PageRequest,
  ): Promise<Map<string, Page<ArticleRecord>>>;
  /** People without such an article are left out. */
  articleCountsOfPeople(
    relation: PersonArticleRelation,
    personIds: readonly string[],
    where: ArticleWhere,
  ): Promise<Map<string, number>>;

  paragraphsById(ids: readonly string[]): Promise<Map<string, ParagraphRecord>>;
  /** By position. */
  paragraphsOf(articleIds: readonly string[]): Promise<Map<string, readonly ParagraphRecord[]>>;

  quotesById(ids: readonly string[]): Promise<Map<string, QuoteRecord>>;
  /** By position. */
  quotesOf(articleIds: readonly string[], where: QuoteWhere): Promise<Map<string, readonly QuoteRecord[]>>;
  /** Quotations that touch a paragraph, by position. */
  quotesOfParagraphs(paragraphIds: readonly string[]): Promise<Map<string, readonly QuoteRecord[]>>;
  quotePage(where: QuoteWhere, order: readonly QuoteOrder[], page: PageRequest): Promise<Page<QuoteRecord>>;
  quoteCount(where: QuoteWhere): Promise<number>;
  /** Newest story first, then by position in the story; one page for each speaker asked, empty ones included. */
  quotePagesOfSpeakers(
    speakerIds: readonly string[],
    where: QuoteWhere,
    page: PageRequest,
  ): Promise<Map<string, Page<QuoteRecord>>>;
  /** Speakers without such a quotation are left out. */
  quoteCountsOfSpeakers(speakerIds: readonly string[], where: QuoteWhere): Promise<Map<string, number>>;

  /** An id that a naming had before more was known leads to the person it is now. */
  speakersById(ids: readonly string[]): Promise<Map<string, SpeakerRecord>>;
  /** People named in an article's paragraphs (appearance with a position), by first mention; not those only credited. */
  peopleOfArticles(articleIds: readonly string[]): Promise<Map<string, readonly PersonRecord[]>>;
  /** People named or pointed at in a paragraph, by first mention. */
  peopleOfParagraphs(paragraphIds: readonly string[]): Promise<Map<string, readonly PersonRecord[]>>;
  /** Forms of a person's name over all articles, other than the name itself; most frequent first, then by text. */
  alternateNamesOf(personIds: readonly string[]): Promise<Map<string, readonly string[]>>;
  /** Addresses that identify a person elsewhere, from the corrections; by text. */
  sameAsOf(personIds: readonly string[]): Promise<Map<string, readonly string[]>>;
  /** Titles and descriptions over all articles; most frequent first, then by text. */
  descriptionsOf(personIds: readonly string[]): Promise<Map<string, readonly string[]>>;
  personPage(
    where: PersonWhere,
    order: readonly PersonOrder[],
    page: PageRequest,
  ): Promise<Page<PersonRecord>>;
  personCount(where: PersonWhere): Promise<number>;

  /**
   * Hits of a search, best first, ties by id. None where no word is wanted. Scores follow from the data alone, to
   * the last bit, so every engine gives the same; those of two states of the data may differ. Two statements.
   */
  searchPage(search: Search, page: PageRequest): Promise<Page<SearchHit>>;
  searchCount(search: Search): Promise<number>;
  /** Quotations counted by up to three fields, at most `limit` combinations, the most frequent first. */
  quoteFacets(where: QuoteWhere, fields: readonly QuoteFacetField[], limit: number): Promise<Facets>;
  /** Speakers without such a quotation are left out. */
  quoteFacetsOfSpeakers(
    speakerIds: readonly string[],
    where: QuoteWhere,
    fields: readonly QuoteFacetField[],
    limit: number,
  ): Promise<Map<string, Facets>>;
  articleFacets(where: ArticleWhere, fields: readonly ArticleFacetField[], limit: number): Promise<Facets>;
  /** People without such an article are left out. */
  articleFacetsOfPeople(
    relation: PersonArticleRelation,
    personIds: readonly string[],
    where: ArticleWhere,
    fields: readonly ArticleFacetField[],
    limit: number,
  ): Promise<Map<string, Facets>>;

  /** Ends the snapshot and gives its connection back; calls after it fail. */
  close(): Promise<void>;
}
