import { isAsyncIterable, type Plugin, processRegularResult } from 'graphql-yoga';
import { bestJsonType } from '../negotiate.ts';

/**
 * Gives an answer in one piece the media type that its client likes best: Yoga by itself takes the one named first,
 * whatever its weight. Streams, and what is taken as neither kind of JSON, stay with Yoga.
 */
export function useJsonType(): Plugin {
  return {
    onResultProcess(event) {
      const { request, result } = event;
      const type = bestJsonType(request.headers.get('accept'));
      if (type !== null && !isAsyncIterable(result)) event.setResultProcessor(processRegularResult, type);
    },
    onResponse(event) {
      const { response, fetchAPI } = event;
      if (response.status !== 406 || response.body !== null) return;
      const message =
        bestJsonType(event.request.headers.get('accept')) === null
          ? 'Expected to be asked for application/json or text/event-stream, by `accept`: the API has no page to show.\n'
          : 'Expected a subscription to be asked for as text/event-stream, by `accept`, or over WebSocket.\n';
      event.setResponse(new fetchAPI.Response(message, { status: 406, headers: response.headers }));
    },
  };
}
