import type { Plugin } from 'graphql-yoga';

/** Answers HEAD as GET is answered, but for the body. */
export function useHead(): Plugin {
  const withoutBody = new WeakSet<Request>();
  return {
    onRequest(event) {
      if (event.request.method !== 'HEAD') return;
      const { url, headers, signal } = event.request;
      const asGet = new event.fetchAPI.Request(url, { method: 'GET', headers, signal });
      withoutBody.add(asGet);
      event.setRequest(asGet);
    },
    onResponse(event) {
      if (!withoutBody.has(event.request)) return;
      const { status, headers } = event.response;
      event.setResponse(new event.fetchAPI.Response(null, { status, headers }));
    },
  };
}
