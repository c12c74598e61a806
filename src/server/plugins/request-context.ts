import type { Plugin } from 'graphql-yoga';
import { createContext, type LiveData } from '../../graphql/context.ts';
import type { Repository } from '../../store/repository.ts';
import type { Logger } from '../logger.ts';
import { track } from './under-way.ts';

/**
 * Gives each request its context and ends it: the snapshot is closed once the answer is there, the request has
 * failed, or the client has gone.
 *
 * @param milliseconds What a request may take from its first read on.
 * @param underWay Holds a promise for each request being answered.
 */
export function useRequestContext(
  repository: Repository,
  live: LiveData,
  milliseconds: number,
  logger: Logger,
  underWay: Set<Promise<unknown>>,
): Plugin {
  return {
    onParams(event) {
      const { paramsHandler } = event;
      event.setParamsHandler((payload) => {
        const { close, ...context } = createContext(repository, live, milliseconds);
        const answer = (async () => {
          try {
            return await paramsHandler({ ...payload, context: Object.assign(payload.context, context) });
          } finally {
            // The answer stands even if the connection is lost while it is given back.
            await close().catch((error: unknown) => {
              logger.error('A snapshot could not be closed.', error);
            });
          }
        })();
        return track(underWay, answer);
      });
    },
  };
}
