import { readFileSync } from 'node:fs';
import { isObject } from './domain/json.ts';
import { PACKAGE_FOLDER } from './package-folder.ts';

/**
 * The version of this program, as its package has it.
 *
 * Errors: a `TypeError` where the manifest has none.
 */
export function programVersion(): string {
  const place = new URL('package.json', PACKAGE_FOLDER);
  const manifest: unknown = JSON.parse(readFileSync(place, 'utf8'));
  const version = isObject(manifest) ? manifest['version'] : undefined;
  if (typeof version === 'string') return version;
  throw new TypeError(`Expected a version in ${place.href}; found none.`);
}
