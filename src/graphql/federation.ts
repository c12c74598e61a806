import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  print,
} from 'graphql';
import { kindOfId } from '../domain/ids.ts';
import type { Context } from './context.ts';
import { clientError, type ErrorCode } from './errors.ts';
import type { NodeRecord } from './model.ts';
import { nodeOfKind } from './node-by-id.ts';
import { resolvers } from './resolvers/index.ts';
import { scalars } from './scalars.ts';
import { loadTypeDefs } from './schema.ts';
import { shown } from './shown.ts';

/**
 * The contract as a subgraph of Apollo Federation 2: every type with an id is an entity, told by it. `node` and
 * `nodes` are left out, since two subgraphs that both had them would not compose.
 */

/** First version of Federation 2 that all composers in use know. */
const LINK = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])`;

/** Fields of Query that one subgraph of several cannot answer. */
const OWN_FIELDS: ReadonlySet<string> = new Set(['node', 'nodes']);

/** Types that other subgraphs define as well, with the same fields: Relay's. */
const SHARED: ReadonlySet<string> = new Set(['PageInfo']);

/** Entities that one request may ask for: a gateway asks for those of one page at once, or of a few. */
const MAX_REPRESENTATIONS = 1_000;

const directive = (text: string): ConstDirectiveNode => {
  const [definition] = parse(`type T ${text} { f: Int }`, { noLocation: true }).definitions;
  const [found] = definition?.kind === Kind.OBJECT_TYPE_DEFINITION ? (definition.directives ?? []) : [];
  if (found === undefined) throw new Error(`${text} is no directive`);
  return found;
};
const KEY = directive('@key(fields: "id")');
const SHAREABLE = directive('@shareable');

const isEntity = (definition: DefinitionNode): boolean =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
  definition.interfaces?.some(({ name }) => name.value === 'Node') === true;

/** The definitions of the contract, without what only the whole graph can answer. */
function subgraphDefinitions(): readonly DefinitionNode[] {
  return loadTypeDefs()
    .flatMap((text) => parse(text, { noLocation: true }).definitions)
    .map((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Query'
        ? {
            ...definition,
            fields: definition.fields?.filter(({ name }) => !OWN_FIELDS.has(name.value)) ?? [],
          }
        : definition,
    );
}

/** The subgraph in SDL, with the directives that composers read; what `_service` gives. */
export function printSubgraphSdl(): string {
  return sdlOf(subgraphDefinitions());
}

function sdlOf(subgraph: readonly DefinitionNode[]): string {
  const definitions = subgraph.map((definition): DefinitionNode => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition;
    const added = [
      ...(isEntity(definition) ? [KEY] : []),
      ...(SHARED.has(definition.name.value) ? [SHAREABLE] : []),
    ];
    return { ...definition, directives: [...(definition.directives ?? []), ...added] };
  });
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions };
  return `${LINK}\n\n${print(document)}\n`;
}

/** What a gateway asks a subgraph beside its own fields. */
function gatewayFields(entities: readonly string[]): string {
  return `
    "An object with a __typename and the key of an entity."
    scalar _Any
    "Every type with an id."
    union _Entity = ${entities.join(' | ')}
    "What a gateway needs to know of this subgraph."
    type _Service {
      "The subgraph in SDL, with the directives of Federation."
      sdl: String!
    }
    extend type Query {
      "Entities by their keys, in the order asked; null for one that is not found."
      _entities("Objects with __typename and id, at most ${MAX_REPRESENTATIONS}." representations: [_Any!]!): [_Entity]!
      "This subgraph, for composers."
      _service: _Service!
    }`;
}

/** The schema that a gateway asks. Its resolvers expect a `Context`. */
export function createSubgraphSchema(): GraphQLSchema {
  const definitions = subgraphDefinitions();
  const entities = definitions.flatMap((definition) =>
    isEntity(definition) && 'name' in definition && definition.name !== undefined
      ? [definition.name.value]
      : [],
  );
  const sdl = sdlOf(definitions);
  const queries = Object.entries(resolvers.Query ?? {}).filter(([field]) => !OWN_FIELDS.has(field));
  return makeExecutableSchema({
    typeDefs: [{ kind: Kind.DOCUMENT, definitions: [...definitions] }, gatewayFields(entities)],
    resolvers: {
      ...resolvers,
      ...scalars,
      Query: {
        ...Object.fromEntries(queries),
        _service: () => ({ sdl }),
        _entities: (
          _: unknown,
          { representations }: { representations: readonly unknown[] },
          context: Context,
        ) => entitiesOf(representations, new Set(entities), context),
      },
      _Entity: { __resolveType: (record: NodeRecord) => record.kind },
    },
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}

/**
 * The entities that representations stand for, loaded together. One that nothing can be found by is an error of its
 * own: the others are answered all the same.
 */
function entitiesOf(
  representations: readonly unknown[],
  entities: ReadonlySet<string>,
  context: Context,
): readonly (Promise<NodeRecord | null> | GraphQLError | null)[] {
  if (representations.length > MAX_REPRESENTATIONS)
    throw clientError(
      'TOO_MANY_IDS',
      `Expected \`representations\` to hold ${MAX_REPRESENTATIONS} entities at most; got ${representations.length}. Ask in several queries.`,
    );
  return representations.map((representation) => {
    const { __typename: type, id } = keyOf(representation);
    if (typeof type !== 'string' || !entities.has(type))
      return badEntity(`Expected __typename to be one of ${[...entities].join(', ')}; got ${shown(type)}.`);
    if (typeof id !== 'string') return badEntity(`Expected the id of ${type} as text; got ${shown(id)}.`);
    // `Person` with the id of a story is nobody.
    const kind = kindOfId(id);
    return kind === type ? nodeOfKind(context, kind, id) : null;
  });
}

function keyOf(representation: unknown): { readonly __typename?: unknown; readonly id?: unknown } {
  return typeof representation === 'object' && representation !== null ? representation : {};
}

function badEntity(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode } });
}
