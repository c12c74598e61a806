import type { Plugin } from 'graphql-yoga';
import type { Context } from '../../graphql/context.ts';
import { clientError } from '../../graphql/errors.ts';
import { answerBudget, setBudget } from '../answer-budget.ts';
import type { Limits } from '../limits.ts';

/** Stops an execution when its client hangs up, takes longer than the limit, or gives more than the answer may hold. */
export function useTimeLimit(limits: ExecutionLimits): Plugin<Context> {
  return {
    onExecute({ context, executeFn, setExecuteFn }) {
      const execute: (args: Parameters<typeof executeFn>[0]) => unknown = executeFn;
      setExecuteFn(async (args) => {
        const { stop, within } = limitExecution(limits, context);
        // Over node:http the signal is Yoga's own class, which AbortSignal.any does not take.
        const client = context.request.signal;
        const hangUp = (): void => {
          stop.abort(client.reason);
        };
        if (client.aborted) hangUp();
        else client.addEventListener('abort', hangUp, { once: true });
        try {
          return await within(() => execute(args));
        } finally {
          client.removeEventListener('abort', hangUp);
        }
      });
    },
  };
}

/** What holds for one execution. */
type ExecutionLimits = Pick<Limits, 'milliseconds' | 'fields'>;

/** Limits one execution, which begins now: its time, and what it may give in the context. */
export function limitExecution(
  { milliseconds, fields }: ExecutionLimits,
  context: Pick<Context, 'reads'>,
): {
  /** Aborted when the time is over or too much is given, with what the client is told. */
  readonly stop: AbortController;
  /** Executes, and gives the result. Errors: `TIMEOUT` where it came too late, whatever it is; `ANSWER_TOO_LARGE`. */
  readonly within: <T>(run: () => T | Promise<T>) => Promise<T>;
} {
  const stop = new AbortController();
  const end = performance.now() + milliseconds;
  const timer = setTimeout(() => {
    stop.abort(timeout(milliseconds));
  }, milliseconds);
  // A statement of SQLite holds up the timer.
  const checkTime = (): void => {
    if (performance.now() >= end) throw timeout(milliseconds);
  };
  setBudget(
    context,
    answerBudget(fields, stop, checkTime, () => context.reads.hold()),
  );
  // Not by the executor, which makes an error for everything that is under way, for seconds where that is much.
  const stopped = Promise.withResolvers<never>();
  stopped.promise.catch(() => undefined);
  stop.signal.addEventListener('abort', () => {
    stopped.reject(stop.signal.reason);
  });
  return {
    stop,
    async within(run) {
      try {
        stop.signal.throwIfAborted();
        const answer = await Promise.race([run(), stopped.promise]);
        // What is executed without waiting for anything is there before it can be stopped.
        stop.signal.throwIfAborted();
        checkTime();
        return answer;
      } catch (error) {
        // That a statement was stopped is no fault to be told as one.
        checkTime();
        throw error;
      } finally {
        clearTimeout(timer);
      }
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
