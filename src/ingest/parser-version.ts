import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PACKAGE_FOLDER } from '../package-folder.ts';

/** The parts of the house that decide what a file becomes; a change in any of them means parsing again. */
const PARTS = ['domain', 'sources', 'story', 'ingest'];

/** The file beside what is built that holds the version of the source it was built of. */
export const VERSION_FILE = 'parser-version';

let known: string | null = null;

/**
 * Version of everything between a file's bytes and the records stored: the package's version and a hash over
 * the code itself and what it has learnt, so that a changed rule cannot forget to change it. The source and what is
 * built of it have the same.
 */
export function parserVersion(): string {
  known ??=
    extname(import.meta.filename) === '.ts'
      ? versionOf(fileURLToPath(PACKAGE_FOLDER))
      : readFileSync(new URL(VERSION_FILE, import.meta.url), 'utf8');
  return known;
}

/** The version of the source in the folder of a package. */
function versionOf(root: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const hash = createHash('sha256').update(JSON.stringify(manifest, ['version']));
  for (const part of PARTS) {
    const folder = join(root, 'src', part);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => /\.(?:ts|json)$/.test(name)).sort())
      hash.update(JSON.stringify([part, file, readFileSync(join(folder, file), 'utf8')]));
  }
  return hash.digest('hex').slice(0, 16);
}
