import type { Repository } from '../store/repository.ts';
import { faultKey, StoreError } from '../store/store-error.ts';
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
  /** By their `faultKey`: `deleted` is another outage than `replaced by another file`, and asks for something else. */
  const told = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const look = async (): Promise<void> => {
    try {
      await readAnything(repository);
      told.clear();
      logger.error('The index can be read again.');
    } catch {
      // Whatever it fails with, the store cannot be read yet; `stop` ends the looking.
      lookLater();
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
      const key = faultKey(outage);
      if (told.has(key)) return;
      if (told.size === 0) lookLater();
      told.add(key);
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

/** What passes by itself, and is true of one request alone: too slow a statement, too many that wait. */
const PASSING: ReadonlySet<StoreError['code']> = new Set(['TIMEOUT', 'LOCKED']);

/** The outage that stands behind an error; null where there is none. */
function outageOf(error: unknown): StoreError | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof StoreError) return PASSING.has(cause.code) ? null : cause;
  return null;
}
