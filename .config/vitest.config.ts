import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/**/*.test.ts'],
    // Starts nothing yet: PostgreSQL comes up when a test first asks for it.
    globalSetup: 'tests/support/postgres-setup.ts',
    // vitest would load graphql twice, once as its own module copy and once through Node: instanceof fails.
    server: { deps: { inline: [/graphql/, /@graphql-tools/, /@envelop/, /@whatwg-node/] } },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
