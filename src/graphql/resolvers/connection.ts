import type { ArticleRecord, PersonRecord, QuoteRecord, SourceFileRecord } from '../../domain/records.ts';
import type {
  ArticleConnectionResolvers,
  NewsFacetValueResolvers,
  PersonConnectionResolvers,
  QuoteConnectionResolvers,
  SourceFileConnectionResolvers,
} from '../generated.ts';
import { required } from '../loaders/batch.ts';
import type { ConnectionRef, EdgeRef, PageInfoRef } from '../model.ts';

/** The four fields that every list of the API has. */
interface ListFields<T> {
  edges(list: ConnectionRef<T>): Promise<readonly EdgeRef<T>[]>;
  nodes(list: ConnectionRef<T>): Promise<readonly T[]>;
  pageInfo(list: ConnectionRef<T>): Promise<PageInfoRef>;
  totalCount(list: ConnectionRef<T>): Promise<number>;
}

function listFields<T>(): ListFields<T> {
  return {
    edges: async (list) => (await list.page()).edges,
    nodes: async (list) => (await list.page()).edges.map((edge) => edge.node),
    pageInfo: async (list) => (await list.page()).pageInfo,
    totalCount: (list) => list.count(),
  };
}

export const ArticleConnection: ArticleConnectionResolvers = {
  ...listFields<ArticleRecord>(),
  facets: (list, { by, first }) => list.facets(by, first),
};
export const QuoteConnection: QuoteConnectionResolvers = {
  ...listFields<QuoteRecord>(),
  facets: (list, { by, first }) => list.facets(by, first),
};
export const NewsFacetValue: NewsFacetValueResolvers = {
  async text({ text, speakerId }, _, { loaders }) {
    return speakerId === null ? text : (await required(loaders.speaker, speakerId)).name;
  },
  speaker: ({ speakerId }, _, { loaders }) =>
    speakerId === null ? null : required(loaders.speaker, speakerId),
};
export const PersonConnection: PersonConnectionResolvers = listFields<PersonRecord>();
export const SourceFileConnection: SourceFileConnectionResolvers = listFields<SourceFileRecord>();
