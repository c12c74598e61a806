import { lstat, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { isListed, type Listing } from './walk.ts';

/**
 * What `listFolder` would tell of some paths of a folder, without looking at the rest; null where that cannot be told
 * from them alone, since links or folders are among them.
 */
export async function listPaths(
  name: string,
  location: string,
  paths: Iterable<string>,
): Promise<Listing | null> {
  const root = await realpath(location).catch(() => null);
  if (root === null) return null;
  const files: Listing['files'][number][] = [];
  for (const path of [...paths].sort()) {
    const place = join(location, path);
    const found = await lstat(place).catch(() => null);
    if (found === null) continue;
    if (!found.isFile() || (await realpath(place).catch(() => null)) !== join(root, path)) return null;
    if (isListed(path)) files.push({ folder: name, path, location: place });
  }
  return { files, skipped: [], unreadable: [] };
}
