import {
  createSourceEventStream,
  executeSubscriptionEvent,
  type ExecutionResult,
  mapSourceToResponseEvent,
  validateSubscriptionArgs,
} from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { clientError } from '../../graphql/errors.ts';
import { whenEnded } from '../../graphql/when-ended.ts';
import type { Limits } from '../limits.ts';
import type { Logger } from '../logger.ts';
import { boundedAnswer } from './answer-size.ts';
import type { InContext } from './in-context.ts';
import { limitExecution } from './time-limit.ts';
import { track } from './under-way.ts';

/**
 * Executes subscriptions. Each event is answered as a query of its own: from the state of that moment, within the
 * time a query has, and with its snapshot closed before the next one.
 *
 * @param underWay Holds a promise for each event being answered.
 */
export function useSubscriptions(
  inContext: InContext,
  limits: Pick<Limits, 'characters' | 'fields' | 'milliseconds' | 'subscriptions'>,
  logger: Logger,
  underWay: Set<Promise<unknown>>,
): Plugin {
  let open = 0;
  /** What ends the subscription of a request. */
  const ends = new WeakMap<Request, () => void>();

  const answerEvent = (args: Parameters<typeof executeSubscriptionEvent>[0]): Promise<ExecutionResult> =>
    inContext(async (context) => {
      const request: unknown = args.contextValue;
      const contextValue = { ...(typeof request === 'object' ? request : {}), ...context };
      const { within } = limitExecution(limits, contextValue);
      const answer = await within(() => executeSubscriptionEvent({ ...args, contextValue }));
      return boundedAnswer(answer, limits.characters);
    });

  return {
    onSubscribe({ context: { request }, setSubscribeFn }) {
      setSubscribeFn(async (args) => {
        if (open >= limits.subscriptions) throw tooMany(limits.subscriptions);
        open++;
        let stream: AsyncIterable<unknown> | ExecutionResult | null = null;
        try {
          const validated = validateSubscriptionArgs(args);
          if (!('schema' in validated)) return { errors: validated };
          stream = await createSourceEventStream(validated);
          if (!isAsyncIterable(stream)) return stream;
          const events = mapSourceToResponseEvent(validated, stream, (event) => {
            return track(underWay, answerEvent(event));
          });
          const counted = whenEnded(events, () => {
            open--;
            request.signal.removeEventListener('abort', onLeave);
          });
          const onLeave = (): void => {
            void counted.return().catch((error: unknown) => {
              logger.error('A subscription could not be ended.', error);
            });
          };
          ends.set(request, onLeave);
          // Who leaves before the answer begins is not missed by what would send it.
          request.signal.addEventListener('abort', onLeave, { once: true });
          if (request.signal.aborted) onLeave();
          return counted;
        } finally {
          if (!isAsyncIterable(stream)) open--;
        }
      });
    },
    onResponse({ request, response: { body, headers } }) {
      // Refused, as where the client takes no events, or asked with HEAD: nobody will read them.
      const isRead = body !== null && headers.get('content-type')?.startsWith('text/event-stream') === true;
      if (!isRead) ends.get(request)?.();
    },
  };
}

function tooMany(limit: number): Error {
  return clientError(
    'TOO_MANY_SUBSCRIPTIONS',
    `Expected ${limit} subscriptions at this server at most; there are as many already. Try again later, or follow several things with one \`where\`.`,
    { http: { status: 503 } },
  );
}
