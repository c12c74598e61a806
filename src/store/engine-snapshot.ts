import * as articles from './article-reads.ts';
import * as changes from './changes.ts';
import type { Engine, Query } from './engine.ts';
import * as facets from './facets.ts';
import * as quotes from './quote-reads.ts';
import type { Snapshot, SnapshotOptions } from './snapshot.ts';
import * as search from './search-reads.ts';
import * as sources from './source-reads.ts';
import * as speakers from './speaker-reads.ts';

/** A snapshot over one read transaction of the engine. */
export function snapshotOf(engine: Engine, { onStatement, until }: SnapshotOptions): Snapshot {
  const { dialect } = engine;
  const read = engine.read(until);
  const query: Query = (statement) => {
    onStatement?.(statement);
    return read.query(statement);
  };
  return {
    sequence: () => sources.sequence(query),
    changeLog: () => changes.changeLog(query),
    changesAfter: (sequence, limit) => changes.changesAfter(query, sequence, limit),
    stamp: () => sources.stamp(query),
    counts: () => sources.counts(query),
    folders: () => sources.folders(query),
    parserVersions: (folders) => sources.parserVersions(query, folders),

    sourcesById: (ids) => sources.sourcesById(query, ids),
    textsOf: (ids) => sources.textsOf(query, ids),
    sourcesByPath: (path) => sources.sourcesByPath(query, path),
    sourcePage: (where, page) => sources.sourcePage(query, dialect, where, page),
    sourceCount: (where) => sources.sourceCount(query, dialect, where),
    diagnosticsOfSources: (ids) => sources.diagnosticsBy(query, 'source_id', ids),
    diagnosticsOfArticles: (ids) => sources.diagnosticsBy(query, 'article_id', ids),

    articlesById: (ids) => articles.articlesById(query, ids),
    articlesOfSources: (ids) => articles.articlesOfSources(query, ids),
    articlePage: (where, order, page) => articles.articlePage(query, dialect, where, order, page),
    articleCount: (where) => articles.articleCount(query, dialect, where),
    articlePagesOfPeople: (relation, ids, where, order, page) =>
      articles.articlePagesOfPeople(query, dialect, relation, ids, where, order, page),
    articleCountsOfPeople: (relation, ids, where) =>
      articles.articleCountsOfPeople(query, dialect, relation, ids, where),

    paragraphsById: (ids) => articles.paragraphsById(query, ids),
    paragraphsOf: (ids) => articles.paragraphsOf(query, ids),

    quotesById: (ids) => quotes.quotesById(query, ids),
    quotesOf: (ids, where) => quotes.quotesOf(query, dialect, ids, where),
    quotesOfParagraphs: (ids) => quotes.quotesOfParagraphs(query, ids),
    quotePage: (where, order, page) => quotes.quotePage(query, dialect, where, order, page),
    quoteCount: (where) => quotes.quoteCount(query, dialect, where),
    quotePagesOfSpeakers: (ids, where, page) => quotes.quotePagesOfSpeakers(query, dialect, ids, where, page),
    quoteCountsOfSpeakers: (ids, where) => quotes.quoteCountsOfSpeakers(query, dialect, ids, where),

    speakersById: (ids) => speakers.speakersById(query, ids),
    peopleOfArticles: (ids) => speakers.peopleOfArticles(query, ids),
    peopleOfParagraphs: (ids) => speakers.peopleOfParagraphs(query, ids),
    alternateNamesOf: (ids) => speakers.labelsOf(query, 'NAME', ids),
    sameAsOf: (ids) => speakers.labelsOf(query, 'SAME_AS', ids),
    descriptionsOf: (ids) => speakers.labelsOf(query, 'DESCRIPTION', ids),
    personPage: (where, order, page) => speakers.personPage(query, dialect, where, order, page),
    personCount: (where) => speakers.personCount(query, dialect, where),

    searchPage: (asked, page) => search.searchPage(query, dialect, asked, page),
    searchCount: (asked) => search.searchCount(query, dialect, asked),
    quoteFacets: (where, fields, limit) => facets.quoteFacets(query, dialect, where, fields, limit),
    quoteFacetsOfSpeakers: (ids, where, fields, limit) =>
      facets.quoteFacetsOfSpeakers(query, dialect, ids, where, fields, limit),
    articleFacets: (where, fields, limit) => facets.articleFacets(query, dialect, where, fields, limit),
    articleFacetsOfPeople: (relation, ids, where, fields, limit) =>
      facets.articleFacetsOfPeople(query, dialect, relation, ids, where, fields, limit),

    close: () => read.close(),
  };
}
