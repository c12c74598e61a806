import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
} from 'graphql';
import { expect, test } from 'vitest';
import { createSchema, printSdl } from '../../src/graphql/schema.ts';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** Everything of a type that can be described, by its coordinate. */
function described(type: GraphQLNamedType): (readonly [string, string | null | undefined])[] {
  const own = [[type.name, type.description] as const];
  if (isEnumType(type)) {
    return [
      ...own,
      ...type.getValues().map((value) => [`${type.name}.${value.name}`, value.description] as const),
    ];
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return [...own, ...fields.map((field) => [`${type.name}.${field.name}`, field.description] as const)];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  return [
    ...own,
    ...Object.values(type.getFields()).flatMap((field) => [
      [`${type.name}.${field.name}`, field.description] as const,
      ...field.args.map(
        (argument) => [`${type.name}.${field.name}(${argument.name}:)`, argument.description] as const,
      ),
    ]),
  ];
}

test('everything in the contract is described', () => {
  const all = types.flatMap(described);
  expect(all.length).toBeGreaterThan(200);
  const bare = all
    .filter(([, description]) => (description ?? '').length < 8)
    .map(([coordinate]) => coordinate);
  expect(bare).toEqual([]);
});

test('descriptions are sentences', () => {
  const odd = types
    .flatMap(described)
    .filter(
      ([, description]) => !/^[A-Z`].*\.$/s.test(description ?? '') && description?.endsWith('?') !== true,
    )
    .map(([coordinate, description]) => `${coordinate}: ${String(description)}`);
  expect(odd).toEqual([]);
});

test('every list of pages takes the same four arguments, but for the search, which goes on from the best', () => {
  const lists = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields())
          .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
          .filter(({ name }) => name !== 'search')
      : [],
  );
  expect(lists.length).toBe(10);
  for (const list of lists) {
    expect(list.args.map((argument) => argument.name).slice(0, 4)).toEqual([
      'first',
      'after',
      'last',
      'before',
    ]);
  }
});

test('whatever has an id can be fetched by it', () => {
  const withId = types.filter((type) => isObjectType(type) && 'id' in type.getFields());
  const node = schema.getType('Node');
  expect(isInterfaceType(node) && schema.getPossibleTypes(node).map(String).sort()).toEqual(
    withId.map(String).sort(),
  );
});

test('the SDL that is printed is the schema', () => {
  const printed = buildSchema(printSdl());
  for (const type of types) expect(printed.getType(type.name)?.description).toBe(type.description);
});

test('the published schema is the one that is served', () => {
  expect(readFileSync('.config/published.graphql', 'utf8'), 'npm run generate writes it').toBe(printSdl());
});
