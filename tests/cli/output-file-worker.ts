import { writeWhole } from '../../src/cli/output-file.ts';

/** Begins to write a file, says so, and waits to be ended. */
await writeWhole(process.argv[2] ?? '', async (print) => {
  await print('half a sto');
  process.stdout.write('begun\n');
  // A timer keeps the process alive; the promise never ends.
  await new Promise(() => setInterval(() => undefined, 1000));
});
