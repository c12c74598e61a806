import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';

/** Another team's subgraph: telephone numbers of people, and notes on stories. */
export const DESK_SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])

  type Query {
    notes: [Note!]!
  }
  type Note @key(fields: "id") {
    id: ID!
    text: String!
    article: Article!
  }
  type Article @key(fields: "id", resolvable: false) {
    id: ID!
  }
  type Person @key(fields: "id") {
    id: ID!
    telephone: String
  }`;

const SCHEMA = `
  scalar _Any
  union _Entity = Note | Person
  type _Service { sdl: String! }
  extend type Query { _entities(representations: [_Any!]!): [_Entity]! _service: _Service! }`;

/** A server that is running. */
export interface Running {
  readonly url: string;
  close(): Promise<void>;
}

/** The desk's schema; notes are on the given stories. */
export function createDesk(articleIds: readonly string[]): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: [DESK_SDL.replace(/extend schema[^\n]*\n/, '').replaceAll(/@key\([^)]*\)/g, ''), SCHEMA],
    resolvers: {
      Query: {
        notes: () =>
          articleIds.map((id, index) => ({ id: `note-${index}`, text: `Note ${index}`, article: { id } })),
        _service: () => ({ sdl: DESK_SDL }),
        _entities: (_: unknown, { representations }: { representations: readonly { id: string }[] }) =>
          representations.map((person) => ({
            ...person,
            telephone: `555-${String(person.id.length).padStart(4, '0')}`,
          })),
      },
      _Entity: { __resolveType: ({ __typename: type }: { __typename: string }) => type },
    },
  });
}

/** Listens on a free port of this machine. */
export async function listening(server: Server): Promise<Running> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = addressOf(server);
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address;
}
