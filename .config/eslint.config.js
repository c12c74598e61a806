import graphql from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';

/** Names that any API may have a type of: those of ours begin with `News`. */
const GENERIC =
  /^(Bucket|Count|DateTimeWhere|Facet|Filter|Group|Highlight|Item|Match|Order|Result|Search|TextWhere|Value|Where)/;

/** Typed rules over everything; each exception says why. */
export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.wiregraph/', 'src/graphql/generated.ts'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // Numbers in messages are what template strings are for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `exec` and `match` read alike; the rule's preference changes nothing.
      '@typescript-eslint/prefer-regexp-exec': 'off',
      // Interfaces promise promises that the SQLite engine answers at once.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      // `!= null` is the short way to ask for neither null nor undefined.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['schema/*.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: `${import.meta.dirname}/../schema/*.graphql` } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/no-typename-prefix': 'error',
      '@graphql-eslint/relay-connection-types': 'error',
      // Not all that is listed has an id, and `nodes` beside `edges` is a list as well.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
      '@graphql-eslint/relay-page-info': 'error',
      // The search goes forward only, from the best; tests/graphql/schema.test.ts wants both of all others.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          // Subgraphs of others have a facet or a match of something, too.
          ObjectTypeDefinition: { style: 'PascalCase', forbiddenPatterns: [GENERIC] },
          UnionTypeDefinition: { style: 'PascalCase', forbiddenPatterns: [GENERIC] },
          InterfaceTypeDefinition: { style: 'PascalCase', forbiddenPatterns: [GENERIC] },
          EnumTypeDefinition: { style: 'PascalCase', forbiddenPatterns: [GENERIC] },
          InputObjectTypeDefinition: {
            style: 'PascalCase',
            requiredSuffixes: ['Where', 'Order'],
            forbiddenPatterns: [GENERIC],
          },
          FieldDefinition: { style: 'camelCase', forbiddenPatterns: [/^get(?=[A-Z])/] },
          // The operators of a filter stand out from its fields.
          InputValueDefinition: { style: 'camelCase', ignorePattern: '^(AND|OR|NOT)$' },
          EnumValueDefinition: 'UPPER_CASE',
          DirectiveDefinition: 'camelCase',
        },
      ],
    },
  },
);
