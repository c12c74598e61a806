import type { Repository } from '../store/repository.ts';
import { parserVersion } from './parser-version.ts';

/**
 * How many files of the folders another version of the parser has read: what is told of them may be less or other
 * than it would be today, until their folder is read again.
 */
export async function staleFiles(
  repository: Repository,
  folders: readonly string[],
  version: string = parserVersion(),
): Promise<number> {
  const sources = folders.length === 0 ? [] : await repository.storedSources(folders);
  // Behind the version there may stand that of the corrections.
  return sources.filter((source) => source.parserVersion.split(' ')[0] !== version).length;
}
