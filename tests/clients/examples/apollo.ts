import { createHash } from 'node:crypto';
import {
  ApolloClient,
  ApolloLink,
  gql,
  HttpLink,
  InMemoryCache,
  type TypedDocumentNode,
} from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { relayStylePagination } from '@apollo/client/utilities';
import { OperationTypeNode } from 'graphql';
import { createClient } from 'graphql-ws';

/** @param possibleTypes The types of each interface and union, for fragments on `Speaker` or `Node`. */
export function createApolloClient(uri: string, possibleTypes: Record<string, string[]>): ApolloClient {
  const persisted = new PersistedQueryLink({
    sha256: (document) => createHash('sha256').update(document).digest('hex'),
    useGETForHashedQueries: true,
  });
  const link = ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    new GraphQLWsLink(createClient({ url: uri.replace(/^http/, 'ws') })),
    persisted.concat(new HttpLink({ uri })),
  );
  const lists = {
    articles: relayStylePagination(['where', 'orderBy']),
    quotes: relayStylePagination(['where', 'orderBy']),
    people: relayStylePagination(['where', 'orderBy']),
    sourceFiles: relayStylePagination(['where']),
  };
  return new ApolloClient({
    link,
    cache: new InMemoryCache({ possibleTypes, typePolicies: { Query: { fields: lists } } }),
  });
}

export interface LatestArticles {
  readonly sequence: string;
  readonly articles: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly title: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

export const LATEST_ARTICLES: TypedDocumentNode<LatestArticles, { first: number; after?: string }> = gql`
  query LatestArticles($first: Int!, $after: String) {
    sequence
    articles(first: $first, after: $after) {
      edges {
        node {
          id
          title
          quotes {
            id
            text
            speaker {
              ...Who
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  fragment Who on Speaker {
    id
    name
  }
`;

export interface StoryChanged {
  readonly articleChanged: {
    readonly kind: 'ADDED' | 'UPDATED' | 'REMOVED';
    readonly articleId: string;
    readonly article: { readonly id: string; readonly title: string } | null;
  };
}

/** Changes after a `sequence`. The cache takes what comes with them, and tells whoever shows it. */
export const STORY_CHANGED: TypedDocumentNode<StoryChanged, { since?: string }> = gql`
  subscription StoryChanged($since: String) {
    articleChanged(since: $since) {
      kind
      articleId
      article {
        id
        title
      }
    }
  }
`;
