import { readFileSync } from 'node:fs';

/** The version of this program, as its package has it; the manifest lies beside `src` and beside `dist`. */
export function programVersion(): string {
  const manifest = new URL('../package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string };
  return version;
}
