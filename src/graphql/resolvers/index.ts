import type { Resolvers } from '../generated.ts';
import { ArticleChange, Subscription } from './live.ts';
import { Article, Credit, Dateline } from './article.ts';
import { Attribution, AttributionStep, Intermediary, SpeakerCandidate } from './attribution.ts';
import {
  ArticleConnection,
  NewsFacetValue,
  PersonConnection,
  QuoteConnection,
  SourceFileConnection,
} from './connection.ts';
import { Node } from './node.ts';
import { Paragraph } from './paragraph.ts';
import { Query } from './query.ts';
import { Quote } from './quote.ts';
import { NewsSearchConnection, NewsSearchEdge, NewsSearchMatch, NewsSearchResult } from './search.ts';
import { Diagnostic, SourceFile } from './source-file.ts';
import { Organization, Person, Speaker, UnnamedSource } from './speaker.ts';
import { TextSpan } from './text-span.ts';

/** Resolvers by type. A field without one is the property of that name of its record. */
export const resolvers: Resolvers = {
  Query,
  Subscription,
  ArticleChange,
  Node,
  SourceFile,
  Diagnostic,
  TextSpan,
  Article,
  Credit,
  Dateline,
  Paragraph,
  Quote,
  Attribution,
  AttributionStep,
  Intermediary,
  SpeakerCandidate,
  Speaker,
  Person,
  Organization,
  UnnamedSource,
  ArticleConnection,
  QuoteConnection,
  PersonConnection,
  SourceFileConnection,
  NewsSearchResult,
  NewsSearchConnection,
  NewsSearchEdge,
  NewsSearchMatch,
  NewsFacetValue,
};
