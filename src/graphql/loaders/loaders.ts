import type DataLoader from 'dataloader';
import type {
  ArticleRecord,
  DiagnosticRecord,
  ParagraphRecord,
  PersonRecord,
  QuoteRecord,
  SourceFileRecord,
  SpeakerRecord,
} from '../../domain/records.ts';
import type { Page, PageRequest } from '../../store/page.ts';
import type {
  ArticleFacetField,
  ArticleOrder,
  ArticleWhere,
  Facets,
  QuoteFacetField,
  QuoteWhere,
} from '../../store/query.ts';
import type { PersonArticleRelation } from '../../store/snapshot.ts';
import { SourceIndex } from '../../domain/source-index.ts';
import { type ArgumentLoader, LoaderFactory } from './batch.ts';
import type { Reads } from './reads.ts';

type ById<T> = DataLoader<string, T | null>;
type ListOf<T> = DataLoader<string, readonly T[]>;

/** Which stories of a person. */
export interface PersonArticles {
  readonly relation: PersonArticleRelation;
  readonly where: ArticleWhere;
}
export interface PersonArticlesPage extends PersonArticles {
  readonly order: readonly ArticleOrder[];
  readonly page: PageRequest;
}
export interface SpeakerQuotesPage {
  readonly where: QuoteWhere;
  readonly page: PageRequest;
}

export interface SpeakerQuoteFacets {
  readonly where: QuoteWhere;
  readonly fields: readonly QuoteFacetField[];
  readonly limit: number;
}
export interface PersonArticleFacets extends PersonArticles {
  readonly fields: readonly ArticleFacetField[];
  readonly limit: number;
}

/** Every relation of the API: what is loaded by the id of a record. Made for one request, shared by its fields. */
export interface Loaders {
  readonly source: ById<SourceFileRecord>;
  /** The text of a source file with its tables of lines and code points, made once a request. */
  readonly sourceIndex: ById<SourceIndex>;
  readonly diagnosticsOfSource: ListOf<DiagnosticRecord>;
  readonly diagnosticsOfArticle: ListOf<DiagnosticRecord>;
  readonly article: ById<ArticleRecord>;
  readonly articlesOfSource: ListOf<ArticleRecord>;
  readonly articlesOfPerson: ArgumentLoader<PersonArticlesPage, Page<ArticleRecord>>;
  readonly articleCountOfPerson: ArgumentLoader<PersonArticles, number>;
  readonly paragraph: ById<ParagraphRecord>;
  readonly paragraphsOfArticle: ListOf<ParagraphRecord>;
  readonly quote: ById<QuoteRecord>;
  readonly quotesOfArticle: ArgumentLoader<QuoteWhere, readonly QuoteRecord[]>;
  readonly quotesOfParagraph: ListOf<QuoteRecord>;
  readonly quotesOfSpeaker: ArgumentLoader<SpeakerQuotesPage, Page<QuoteRecord>>;
  readonly quoteCountOfSpeaker: ArgumentLoader<QuoteWhere, number>;
  readonly quoteFacetsOfSpeaker: ArgumentLoader<SpeakerQuoteFacets, Facets>;
  readonly articleFacetsOfPerson: ArgumentLoader<PersonArticleFacets, Facets>;
  readonly speaker: ById<SpeakerRecord>;
  readonly peopleOfArticle: ListOf<PersonRecord>;
  readonly peopleOfParagraph: ListOf<PersonRecord>;
  readonly alternateNames: ListOf<string>;
  readonly sameAs: ListOf<string>;
  readonly descriptions: ListOf<string>;
}

const NO_PAGE: Page<never> = { items: [], hasPrevious: false, hasNext: false };
const NO_FACETS: Facets = { buckets: [], truncated: false };
const NONE: readonly never[] = [];

/** Makes the loaders of one request. */
export function createLoaders(reads: Reads): Loaders {
  const make = new LoaderFactory(reads);
  return {
    source: make.batchLoader((snapshot, ids) => snapshot.sourcesById(ids), null),
    sourceIndex: make.batchLoader(async (snapshot, ids) => {
      const texts = await snapshot.textsOf(ids);
      return new Map(Array.from(texts, ([id, text]) => [id, new SourceIndex(text)]));
    }, null),
    diagnosticsOfSource: make.batchLoader((snapshot, ids) => snapshot.diagnosticsOfSources(ids), NONE),
    diagnosticsOfArticle: make.batchLoader((snapshot, ids) => snapshot.diagnosticsOfArticles(ids), NONE),

    article: make.batchLoader((snapshot, ids) => snapshot.articlesById(ids), null),
    articlesOfSource: make.batchLoader((snapshot, ids) => snapshot.articlesOfSources(ids), NONE),
    articlesOfPerson: make.argumentLoader(
      (snapshot, ids, { relation, where, order, page }: PersonArticlesPage) =>
        snapshot.articlePagesOfPeople(relation, ids, where, order, page),
      NO_PAGE,
    ),
    articleCountOfPerson: make.argumentLoader(
      (snapshot, ids, { relation, where }: PersonArticles) =>
        snapshot.articleCountsOfPeople(relation, ids, where),
      0,
    ),

    paragraph: make.batchLoader((snapshot, ids) => snapshot.paragraphsById(ids), null),
    paragraphsOfArticle: make.batchLoader((snapshot, ids) => snapshot.paragraphsOf(ids), NONE),

    quote: make.batchLoader((snapshot, ids) => snapshot.quotesById(ids), null),
    quotesOfArticle: make.argumentLoader(
      (snapshot, ids, where: QuoteWhere) => snapshot.quotesOf(ids, where),
      NONE,
    ),
    quotesOfParagraph: make.batchLoader((snapshot, ids) => snapshot.quotesOfParagraphs(ids), NONE),
    quotesOfSpeaker: make.argumentLoader(
      (snapshot, ids, { where, page }: SpeakerQuotesPage) => snapshot.quotePagesOfSpeakers(ids, where, page),
      NO_PAGE,
    ),
    quoteCountOfSpeaker: make.argumentLoader(
      (snapshot, ids, where: QuoteWhere) => snapshot.quoteCountsOfSpeakers(ids, where),
      0,
    ),

    quoteFacetsOfSpeaker: make.argumentLoader(
      (snapshot, ids, { where, fields, limit }: SpeakerQuoteFacets) =>
        snapshot.quoteFacetsOfSpeakers(ids, where, fields, limit),
      NO_FACETS,
    ),
    articleFacetsOfPerson: make.argumentLoader(
      (snapshot, ids, { relation, where, fields, limit }: PersonArticleFacets) =>
        snapshot.articleFacetsOfPeople(relation, ids, where, fields, limit),
      NO_FACETS,
    ),

    speaker: make.batchLoader((snapshot, ids) => snapshot.speakersById(ids), null),
    peopleOfArticle: make.batchLoader((snapshot, ids) => snapshot.peopleOfArticles(ids), NONE),
    peopleOfParagraph: make.batchLoader((snapshot, ids) => snapshot.peopleOfParagraphs(ids), NONE),
    alternateNames: make.batchLoader((snapshot, ids) => snapshot.alternateNamesOf(ids), NONE),
    sameAs: make.batchLoader((snapshot, ids) => snapshot.sameAsOf(ids), NONE),
    descriptions: make.batchLoader((snapshot, ids) => snapshot.descriptionsOf(ids), NONE),
  };
}
