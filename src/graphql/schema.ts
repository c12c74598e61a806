import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema, isAbstractType, printSchema } from 'graphql';
import { PACKAGE_FOLDER } from '../package-folder.ts';
import { resolvers } from './resolvers/index.ts';
import { scalars } from './scalars.ts';

const SCHEMA_FOLDER = new URL('schema/', PACKAGE_FOLDER);

/** The contract as it is written, one text a topic, in the order of their names. */
export function loadTypeDefs(): readonly string[] {
  return readdirSync(SCHEMA_FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, SCHEMA_FOLDER), 'utf8'));
}

/** The schema that answers queries. Its resolvers expect a `Context`. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: [...loadTypeDefs()],
    resolvers: { ...resolvers, ...scalars },
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}

/** The contract as one document in SDL. */
export function printSdl(): string {
  return `${printSchema(createSchema())}\n`;
}

/** The types of each interface and union, by its name, as caches of clients want them for fragments. */
export function possibleTypes(): Readonly<Record<string, readonly string[]>> {
  const schema = createSchema();
  return Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter(isAbstractType)
      .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  );
}
