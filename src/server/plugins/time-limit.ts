import type { Plugin } from 'graphql-yoga';
import { clientError } from '../../graphql/errors.ts';

/** Stops an execution when its client hangs up, or when it takes longer than the limit. */
export function useTimeLimit(milliseconds: number): Plugin {
  return {
    onExecute({ context, executeFn, setExecuteFn }) {
      const execute: (args: Parameters<typeof executeFn>[0]) => unknown = executeFn;
      setExecuteFn(async (args) => {
        const stop = new AbortController();
        const timer = setTimeout(() => {
          stop.abort(timeout(milliseconds));
        }, milliseconds);
        // Over node:http the signal is Yoga's own class, which AbortSignal.any does not take.
        const client = context.request.signal;
        const hangUp = (): void => {
          stop.abort(client.reason);
        };
        if (client.aborted) hangUp();
        else client.addEventListener('abort', hangUp, { once: true });
        try {
          return await execute(Object.assign(args, { signal: stop.signal }));
        } finally {
          clearTimeout(timer);
          client.removeEventListener('abort', hangUp);
        }
      });
    },
  };
}

/** What an execution is stopped with. */
export function timeout(milliseconds: number): Error {
  return clientError(
    'TIMEOUT',
    `Expected an answer within ${milliseconds} ms; it took longer and was stopped. Ask for less, or in several requests.`,
    { http: { status: 503 } },
  );
}
