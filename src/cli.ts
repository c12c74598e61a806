#!/usr/bin/env node
import process from 'node:process';

/** The oldest Node that has what the compiled code uses: node:sqlite without a flag, import.meta.dirname. */
const OLDEST_NODE = 24;

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  process.stderr.write(
    `wiregraph: Node ${OLDEST_NODE} or newer is needed, but this is ${process.version}; see https://nodejs.org.\n`,
  );
  process.exitCode = 3;
} else {
  // Loaded only now: an older Node would fail on the imports themselves.
  const { run } = await import('./cli/run.ts');
  await run(process.argv.slice(2));
}
