import tseslint from 'typescript-eslint';

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
);
