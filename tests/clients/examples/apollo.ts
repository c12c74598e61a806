import { createHash } from 'node:crypto';
import { ApolloClient, gql, HttpLink, InMemoryCache, type TypedDocumentNode } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';

/** @param possibleTypes The types of each interface and union, for fragments on `Speaker` or `Node`. */
export function createApolloClient(uri: string, possibleTypes: Record<string, string[]>): ApolloClient {
  const persisted = new PersistedQueryLink({
    sha256: (document) => createHash('sha256').update(document).digest('hex'),
    useGETForHashedQueries: true,
  });
  const lists = {
    articles: relayStylePagination(['where', 'orderBy']),
    quotes: relayStylePagination(['where', 'orderBy']),
    people: relayStylePagination(['where', 'orderBy']),
  };
  return new ApolloClient({
    link: persisted.concat(new HttpLink({ uri })),
    cache: new InMemoryCache({ possibleTypes, typePolicies: { Query: { fields: lists } } }),
  });
}

export interface LatestArticles {
  readonly articles: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly title: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

export const LATEST_ARTICLES: TypedDocumentNode<LatestArticles, { first: number; after?: string }> = gql`
  query LatestArticles($first: Int!, $after: String) {
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
