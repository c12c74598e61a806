import type {
  NewsSearchConnectionResolvers,
  NewsSearchEdgeResolvers,
  NewsSearchMatchResolvers,
  NewsSearchResultResolvers,
} from '../generated.ts';
import { pageSize } from '../connection.ts';
import type { Context } from '../context.ts';
import { isPerson, type SearchHitRef } from '../model.ts';
import { required } from '../loaders/batch.ts';
import { type FoundRecord, searchMatches } from '../search-matches.ts';

async function recordOf({ scope, id }: SearchHitRef, { loaders }: Context): Promise<FoundRecord> {
  switch (scope) {
    case 'ARTICLES':
      return required(loaders.article, id);
    case 'PARAGRAPHS':
      return required(loaders.paragraph, id);
    case 'QUOTES':
      return required(loaders.quote, id);
    case 'PEOPLE': {
      const speaker = await required(loaders.speaker, id);
      if (isPerson(speaker)) return speaker;
      throw new TypeError(`The search found ${id} among the people; it is of kind ${speaker.kind}.`);
    }
  }
}

export const NewsSearchResult: NewsSearchResultResolvers = { __resolveType: (record) => record.kind };

export const NewsSearchConnection: NewsSearchConnectionResolvers = {
  edges: async (list) => (await list.page()).edges,
  nodes: async (list, _, context) =>
    Promise.all((await list.page()).edges.map(({ node }) => recordOf(node, context))),
  pageInfo: async (list) => (await list.page()).pageInfo,
  totalCount: (list) => list.count(),
};

export const NewsSearchEdge: NewsSearchEdgeResolvers = {
  node: ({ node }, _, context) => recordOf(node, context),
  score: ({ node }) => node.score,
  matches: async ({ node }, _, context) => searchMatches(await recordOf(node, context), node.terms, context),
};

export const NewsSearchMatch: NewsSearchMatchResolvers = {
  highlights: ({ spans }, { first }) => spans.slice(0, pageSize('first', first)),
};
