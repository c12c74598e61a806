import type { Plugin } from 'graphql-yoga';
import type { InContext } from './in-context.ts';
import { track } from './under-way.ts';

/**
 * Gives each request its context and ends it once the answer is there, the request has failed, or the client has gone.
 *
 * @param underWay Holds a promise for each request being answered.
 */
export function useRequestContext(inContext: InContext, underWay: Set<Promise<unknown>>): Plugin {
  return {
    onParams(event) {
      const { paramsHandler } = event;
      event.setParamsHandler((payload) =>
        track(
          underWay,
          inContext((context) =>
            paramsHandler({ ...payload, context: Object.assign(payload.context, context) }),
          ),
        ),
      );
    },
  };
}
