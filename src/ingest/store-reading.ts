import type { Repository } from '../store/repository.ts';
import { StoreError } from '../store/store-error.ts';
import { withoutStories, type Outcome, type Task } from './make-bundle.ts';
import type { ParserPool } from './parser-pool.ts';

/**
 * Parses a file that was read and stores it; without its stories if Wiregraph fails on it or on storing them.
 *
 * Errors: `StoreError` if the database fails; anything the store throws even for a file without stories.
 */
export async function storeReading(repository: Repository, pool: ParserPool, task: Task): Promise<Outcome> {
  const outcome = await pool.make(task);
  try {
    await repository.save(outcome.bundle);
    return outcome;
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const failed = withoutStories(task, error);
    await repository.save(failed.bundle);
    return failed;
  }
}
