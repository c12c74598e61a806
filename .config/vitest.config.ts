import { availableParallelism } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Node keeps there what it makes of each module, by its content: the many processes that tests start take half the time.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(
  new URL('../node_modules/.cache/wiregraph-tests', import.meta.url),
);

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  // Packages come as Node itself finds them. With Vite's own conditions graphql would be loaded twice, its build for
  // development beside the one that the packages around it load: instanceof fails.
  ssr: { resolve: { conditions: ['module-sync', 'node'] } },
  test: {
    include: ['tests/**/*.test.ts'],
    // Starts nothing yet: PostgreSQL comes up when a test first asks for it.
    globalSetup: 'tests/support/postgres-setup.ts',
    isolate: false,
    // Many tests wait for processes and locks, so that one more than there are cores pays; no more than four were tried.
    maxWorkers: Math.min(4, availableParallelism() + 1),
    // Far more than any test takes: a machine that is busy with other things must fail none.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
