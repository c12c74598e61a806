import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of the house that decide what a file becomes; a change in any of them means parsing again. */
const PARTS = ['domain', 'sources', 'story', 'ingest'];

let known: string | null = null;

/**
 * Version of everything between a file's bytes and the records stored: the package's version and a hash over
 * the code itself and what it has learnt, so that a changed rule cannot forget to change it. Works from src/*.ts and from dist/*.js,
 * which count as two versions.
 */
export function parserVersion(): string {
  known ??= versionOf(join(import.meta.dirname, '..'));
  return known;
}

/** The version of the code below a folder such as src or dist, beside which the package's manifest lies. */
function versionOf(root: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, '..', 'package.json'), 'utf8'));
  const hash = createHash('sha256').update(JSON.stringify(manifest, ['version']));
  for (const part of PARTS) {
    const files = readdirSync(join(root, part), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => /(?<!\.d)\.(?:[jt]s|json)$/.test(name)).sort())
      hash.update(JSON.stringify([part, file, readFileSync(join(root, part, file), 'utf8')]));
  }
  return hash.digest('hex').slice(0, 16);
}
