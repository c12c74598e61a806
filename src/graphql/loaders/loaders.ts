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
import type { ArticleOrder, ArticleWhere, QuoteWhere } from '../../store/query.ts';
import type { PersonArticleRelation, Snapshot } from '../../store/repository.ts';
import { SourceIndex } from '../source-index.ts';
import { argumentLoader, type ArgumentLoader, batchLoader } from './batch.ts';

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
  readonly speaker: ById<SpeakerRecord>;
  readonly peopleOfArticle: ListOf<PersonRecord>;
  readonly peopleOfParagraph: ListOf<PersonRecord>;
  readonly alternateNames: ListOf<string>;
  readonly descriptions: ListOf<string>;
}

const NO_PAGE: Page<never> = { items: [], hasPrevious: false, hasNext: false };
const NONE: readonly never[] = [];

/** Makes the loaders of one request over its snapshot, which is opened by the first that reads. */
export function createLoaders(snapshot: () => Snapshot): Loaders {
  return {
    source: batchLoader((ids) => snapshot().sourcesById(ids), null),
    sourceIndex: batchLoader(async (ids) => {
      const texts = await snapshot().textsOf(ids);
      return new Map(Array.from(texts, ([id, text]) => [id, new SourceIndex(text)]));
    }, null),
    diagnosticsOfSource: batchLoader((ids) => snapshot().diagnosticsOfSources(ids), NONE),
    diagnosticsOfArticle: batchLoader((ids) => snapshot().diagnosticsOfArticles(ids), NONE),

    article: batchLoader((ids) => snapshot().articlesById(ids), null),
    articlesOfSource: batchLoader((ids) => snapshot().articlesOfSources(ids), NONE),
    articlesOfPerson: argumentLoader(
      ({ relation, where, order, page }: PersonArticlesPage, ids) =>
        snapshot().articlePagesOfPeople(relation, ids, where, order, page),
      NO_PAGE,
    ),
    articleCountOfPerson: argumentLoader(
      ({ relation, where }: PersonArticles, ids) => snapshot().articleCountsOfPeople(relation, ids, where),
      0,
    ),

    paragraph: batchLoader((ids) => snapshot().paragraphsById(ids), null),
    paragraphsOfArticle: batchLoader((ids) => snapshot().paragraphsOf(ids), NONE),

    quote: batchLoader((ids) => snapshot().quotesById(ids), null),
    quotesOfArticle: argumentLoader((where: QuoteWhere, ids) => snapshot().quotesOf(ids, where), NONE),
    quotesOfParagraph: batchLoader((ids) => snapshot().quotesOfParagraphs(ids), NONE),
    quotesOfSpeaker: argumentLoader(
      ({ where, page }: SpeakerQuotesPage, ids) => snapshot().quotePagesOfSpeakers(ids, where, page),
      NO_PAGE,
    ),
    quoteCountOfSpeaker: argumentLoader(
      (where: QuoteWhere, ids) => snapshot().quoteCountsOfSpeakers(ids, where),
      0,
    ),

    speaker: batchLoader((ids) => snapshot().speakersById(ids), null),
    peopleOfArticle: batchLoader((ids) => snapshot().peopleOfArticles(ids), NONE),
    peopleOfParagraph: batchLoader((ids) => snapshot().peopleOfParagraphs(ids), NONE),
    alternateNames: batchLoader((ids) => snapshot().alternateNamesOf(ids), NONE),
    descriptions: batchLoader((ids) => snapshot().descriptionsOf(ids), NONE),
  };
}
