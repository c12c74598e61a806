/**
 * Builds what is published: the source without its types and in few files, as a start that loads hundreds of modules one
 * by one takes twice as long. The packages it uses are left for npm to install.
 *
 *   node .config/build.ts [FOLDER]   writes to FOLDER, `dist` unless given, and removes what was there
 */
import { rmSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import { rolldown } from 'rolldown';
import { parserVersion, VERSION_FILE } from '../src/ingest/parser-version.ts';

const folder = process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url));

const bundle = await rolldown({
  // Comments in what is built name each module by its path from here.
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  // A thread begins with a file of its own.
  input: { cli: './src/cli.ts', 'parser-worker': './src/ingest/parser-worker.ts' },
  platform: 'node',
  external: (id) => !id.startsWith('.') && !isAbsolute(id),
});
rmSync(folder, { recursive: true, force: true });
// All in the top of the folder: src/package-folder.ts and src/ingest/parser-pool.ts count on that.
await bundle.write({
  dir: folder,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
});
await bundle.close();
writeFileSync(join(folder, VERSION_FILE), parserVersion());
