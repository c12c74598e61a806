import { DEFAULTS } from '../config.ts';
import type { Repository } from '../store/repository.ts';
import { StoreError } from '../store/store-error.ts';
import { CliError, EXIT } from './exit-codes.ts';
import { withoutPassword } from './summary.ts';
import { PROGRAM } from './wording.ts';

/**
 * Opens an index for a command that reads what is in it, or drops some. Where there is none, none is made: most likely
 * its place is misspelt.
 *
 * Errors: `CliError` where there is no index, with what to do; `StoreError` as `openRepository`.
 */
export async function openIndex(database: string): Promise<Repository> {
  const { openRepository } = await import('../store/open.ts');
  try {
    return await openRepository(database, { create: false });
  } catch (error) {
    if (!(error instanceof StoreError && error.code === 'NO_INDEX')) throw error;
    const place = database === DEFAULTS.database ? '' : ` --database ${withoutPassword(database)}`;
    throw new CliError(
      EXIT.CANNOT_RUN,
      `${error.message} Read stories into it with: ${PROGRAM} ingest${place} FOLDER; or name another with --database.`,
    );
  }
}
