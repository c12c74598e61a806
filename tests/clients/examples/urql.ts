import { Client, fetchExchange, gql, subscriptionExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import type { IntrospectionQuery } from 'graphql';
import { createClient } from 'graphql-ws';

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
        sourceFiles: relayPagination(),
        article: (_, { id }) => (typeof id === 'string' ? { __typename: 'Article', id } : null),
      },
    },
  });
  const webSocket = createClient({ url: url.replace(/^http/, 'ws') });
  const subscriptions = subscriptionExchange({
    forwardSubscription: ({ query = '', variables = {} }) => ({
      subscribe: (sink) => ({
        unsubscribe: webSocket.subscribe(
          { query, variables },
          {
            ...sink,
            next: ({ data = null, errors }) => {
              sink.next(errors === undefined ? { data } : { data, errors });
            },
          },
        ),
      }),
    }),
  });
  return new Client({ url, preferGetMethod: true, exchanges: [cache, fetchExchange, subscriptions] });
}

export const LATEST_ARTICLES = gql`
  query LatestArticles($first: Int!, $after: String) {
    sequence
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

/** Changes after a `sequence`. Graphcache takes what comes with them, and tells whoever shows it. */
export const STORY_CHANGED = gql`
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
