import type { Snapshot } from '../store/snapshot.ts';
import { parserVersion } from './parser-version.ts';

/**
 * How many files of the folders another version of the parser has read: what is told of them may be less or other
 * than it would be today, until their folder is read again.
 */
export async function staleFiles(snapshot: Snapshot, folders: readonly string[]): Promise<number> {
  const version = parserVersion();
  let stale = 0;
  for (const [readBy, files] of await snapshot.parserVersions(folders))
    // Behind the version there may stand that of the corrections.
    if (readBy.split(' ')[0] !== version) stale += files;
  return stale;
}
