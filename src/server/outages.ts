import type { Repository } from '../store/repository.ts';
import { StoreError } from '../store/store-error.ts';
import type { Logger } from './logger.ts';
import { track } from './plugins/under-way.ts';

/** Milliseconds between two looks at whether a store that failed can be read again. */
const LOOK_EVERY = 2_000;

/** What tells of outages. */
export interface OutageLogger extends Logger {
  /** Looks no more whether the store can be read again. */
  stop(): void;
}

/**
 * A logger that tells of a store that is out of service once, and once more when it can be read again: every request
 * fails with it meanwhile, and what was expected, what is there and what to do stands in its own sentence, so that no
 * stack adds anything. All other faults are told each time, as they are.
 *
 * @param underWay Holds a promise for each look that is under way.
 */
export function tellOutagesOnce(
  repository: Repository,
  logger: Logger,
  underWay: Set<Promise<unknown>>,
  lookEvery = LOOK_EVERY,
): OutageLogger {
  const told = new Set<StoreError['code']>();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const look = async (): Promise<void> => {
    try {
      await readAnything(repository);
      told.clear();
      logger.error('The index can be read again.');
    } catch (error) {
      // Anything else is no outage, but the end of the repository.
      if (error instanceof StoreError) lookLater();
    }
  };
  const lookLater = (): void => {
    if (stopped) return;
    timer = setTimeout(() => void track(underWay, look()), lookEvery).unref();
  };

  return {
    error(message, error) {
      const outage = outageOf(error);
      if (outage === null) {
        logger.error(message, error);
        return;
      }
      if (told.has(outage.code)) return;
      if (told.size === 0) lookLater();
      told.add(outage.code);
      logger.error(
        `The index cannot be read. ${outage.message} Until it can be, every request is answered with an error; this is told once.`,
      );
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/** Reads something of the store. Errors: `StoreError` where it is out of service. */
export async function readAnything(repository: Repository): Promise<void> {
  const snapshot = repository.snapshot();
  try {
    await snapshot.sequence();
  } finally {
    await snapshot.close();
  }
}

/** The outage that stands behind an error. A statement that took too long is none. */
function outageOf(error: unknown): StoreError | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof StoreError) return cause.code === 'TIMEOUT' ? null : cause;
  return null;
}
