/** What one request may ask for. Every limit holds on every transport: POST, GET, server-sent events and WebSocket. */
export interface Limits {
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** Tokens of the document: names, marks and values. */
  readonly tokens: number;
  /** Fields nested in one another; `{ articles { nodes { title } } }` is 3 deep. Introspection is not counted. */
  readonly depth: number;
  /** Fields given another name, those of a fragment at each place it is spread. */
  readonly aliases: number;
  /** Fields the answer may hold, as `query-cost.ts` foresees them. */
  readonly cost: number;
  /** Fields the answer holds, counted as they are given: lists can be far longer than foreseen. */
  readonly fields: number;
  /** UTF-16 units of text in an answer. */
  readonly characters: number;
  /** Milliseconds from the start of the execution to its end; of a subscription, for each event. */
  readonly milliseconds: number;
  /** Subscriptions open at one time, of all clients. */
  readonly subscriptions: number;
  /** Operations under way at one time over one WebSocket, subscriptions included. */
  readonly operationsPerSocket: number;
}

/**
 * The limits of a server that is told nothing else. They leave room for a hundred stories with who said what
 * and why; the largest file that is read, 10 MB, can be asked for as a whole. An answer of as many fields as are foreseen
 * at most takes about a second of one processor, one of as many as are given at most some seconds.
 */
export const DEFAULT_LIMITS: Limits = {
  bodyBytes: 1_000_000,
  tokens: 2_000,
  depth: 15,
  aliases: 30,
  cost: 50_000,
  fields: 200_000,
  characters: 16_000_000,
  milliseconds: 10_000,
  subscriptions: 1_000,
  operationsPerSocket: 50,
};

/**
 * Items that a list without pages is taken to hold, so that its cost is known before it is read. Sized after
 * wire stories of common length; a list of objects not named here counts as `OTHER_LIST_SIZE`.
 */
export const LIST_SIZES: Readonly<Record<string, number>> = {
  'Article.paragraphs': 30,
  'Article.quotes': 12,
  'NewsSearchEdge.matches': 2,
  'NewsSearchMatch.highlights': 5,
  'NewsFacetBucket.values': 3,
};
export const OTHER_LIST_SIZE = 4;

/**
 * What counting a list by its facets costs beside what it gives, for each field counted by: it reads the whole list.
 * Of lists inside a list all are counted together, so it costs this once. Of 64,000 quotations one field takes a
 * twenty-fifth of a second, three take an eighth.
 */
export const FACETS_COST = 2_000;

/**
 * What each condition of a filter costs, each time that the list is read: for its items, its count and each of its
 * facets. All records are looked through; of 64,000 quotations a condition takes a fortieth of a second alone, and a
 * two-hundredth beside others in one filter. Once, as facets do.
 */
export const CONDITION_COST = 400;

/**
 * What looking for files by their diagnostics costs besides, each time that the list is read: for every file they are
 * looked up. Of 100,000 files with half a million of them a page of few files takes half a second, a count a tenth.
 */
export const DIAGNOSTICS_COST = 8_000;

/**
 * What a search costs beside what it gives: every document that holds the words is scored, whatever of them is given.
 * In 2,800 stories of 300 words one of common words takes a third of a second, one of twenty beginnings one and a half.
 */
export const SEARCH_COST = 10_000;

/** What one `__schema` or `__type` counts, whatever is selected of it. */
export const INTROSPECTION_COST = 500;
