import type { Plugin } from 'graphql-yoga';
import { clientError } from '../../graphql/errors.ts';

/** Stops an execution when its client hangs up, or when it takes longer than the limit. */
export function useTimeLimit(milliseconds: number): Plugin {
  return {
    onExecute({ context, executeFn, setExecuteFn }) {
      const execute: (args: Parameters<typeof executeFn>[0]) => unknown = executeFn;
      setExecuteFn(async (args) => {
        const limit = new AbortController();
        const timer = setTimeout(() => {
          limit.abort(timeout(milliseconds));
        }, milliseconds);
        const signal = AbortSignal.any([context.request.signal, limit.signal]);
        try {
          return await execute(Object.assign(args, { signal }));
        } finally {
          clearTimeout(timer);
        }
      });
    },
  };
}

function timeout(milliseconds: number): Error {
  return clientError(
    'TIMEOUT',
    `Expected an answer within ${milliseconds} ms; it took longer and was stopped. Ask for less, or in several requests.`,
    { http: { status: 503 } },
  );
}
