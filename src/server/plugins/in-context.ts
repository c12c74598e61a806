import { type Context, createContext, type LiveData } from '../../graphql/context.ts';
import type { Repository } from '../../store/repository.ts';
import type { Logger } from '../logger.ts';

/** Gives an answer in a context of its own, whose snapshot is closed once the answer is there or has failed. */
export type InContext = <T>(answer: (context: Context) => T | Promise<T>) => Promise<T>;

/** @param milliseconds What an answer may take from its first read on. */
export function inContextOf(
  repository: Repository,
  live: LiveData,
  milliseconds: number,
  logger: Logger,
): InContext {
  return async (answer) => {
    const { close, ...context } = createContext(repository, live, milliseconds);
    try {
      return await answer(context);
    } finally {
      // The answer stands even if the connection is lost while it is given back.
      await close().catch((error: unknown) => {
        logger.error('A snapshot could not be closed.', error);
      });
    }
  };
}
