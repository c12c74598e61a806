import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import type { IntrospectionQuery } from 'graphql';

/** @param schema What the server answers to graphql's `getIntrospectionQuery()`. */
export function createUrqlClient(url: string, schema: IntrospectionQuery): Client {
  const withoutId = schema.__schema.types.filter(
    (type) => type.kind === 'OBJECT' && !type.fields.some(({ name }) => name === 'id'),
  );
  const cache = cacheExchange({
    schema,
    // Spans, datelines and the like belong to the record they stand in.
    keys: Object.fromEntries(withoutId.map(({ name }) => [name, () => null])),
    resolvers: {
      Query: {
        articles: relayPagination(),
        quotes: relayPagination(),
        people: relayPagination(),
        article: (_, { id }) => (typeof id === 'string' ? { __typename: 'Article', id } : null),
      },
    },
  });
  return new Client({ url, preferGetMethod: true, exchanges: [cache, fetchExchange] });
}

export const LATEST_ARTICLES = gql`
  query LatestArticles($first: Int!, $after: String) {
    articles(first: $first, after: $after) {
      edges {
        node {
          id
          title
          dateline {
            text
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

export const ARTICLE = gql`
  query Article($id: ID!) {
    article(id: $id) {
      id
      title
    }
  }
`;
