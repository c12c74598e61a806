#!/usr/bin/env node
import module from 'node:module';
import process from 'node:process';

/** The oldest Node that has what the compiled code uses: node:sqlite without a flag, import.meta.dirname. */
const OLDEST_NODE = 24;

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  process.stderr.write(
    `wiregraph: Node ${OLDEST_NODE} or newer is needed, but this is ${process.version}; see https://nodejs.org.\n`,
  );
  process.exitCode = 3;
} else {
  // Node keeps what it makes of each module, in the folder for temporary files: a second start takes half the time.
  module.enableCompileCache();
  // Loaded only now: an older Node would fail on the imports themselves.
  const { run } = await import('./cli/run.ts');
  await run(process.argv.slice(2));
}
