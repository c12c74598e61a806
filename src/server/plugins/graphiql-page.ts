import type { Plugin } from 'graphql-yoga';
import { tagHeld } from '../entity-tag.ts';
import { bodyIn, graphiqlHtml } from '../graphiql-html.ts';
import type { Logger } from '../logger.ts';
import { bestEncoding, prefersPage } from '../negotiate.ts';
import { GRAPHQL_PATH } from './routes.ts';

/** The page holds all it needs, and the browser sees to it that it asks no other server for anything. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "style-src 'unsafe-inline'",
  'worker-src blob:',
  'img-src data:',
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** GraphiQL for browsers, at the address of the API. */
export function useGraphiqlPage(logger: Logger): Plugin {
  return {
    async onRequest(event) {
      const { request, url, fetchAPI } = event;
      const accept = request.headers.get('accept');
      if (request.method !== 'GET' || accept === null || !prefersPage(accept)) return;
      if (url.pathname.replace(/\/$/, '') !== GRAPHQL_PATH) return;
      const packed = await graphiqlHtml().catch((error: unknown) => {
        logger.error('GraphiQL could not be made.', error);
        return null;
      });
      if (packed === null) {
        event.endResponse(
          new fetchAPI.Response('GraphiQL could not be made; the API is served all the same.\n', {
            status: 500,
          }),
        );
        return;
      }
      const encoding = bestEncoding(request.headers.get('accept-encoding'));
      const etag = `"${packed.hash}-${encoding}"`;
      const headers = { etag, vary: 'accept, accept-encoding', 'cache-control': 'no-cache' };
      if (tagHeld(request.headers.get('if-none-match'), [etag]) !== null) {
        event.endResponse(new fetchAPI.Response(null, { status: 304, headers }));
        return;
      }
      event.endResponse(
        new fetchAPI.Response(bodyIn(packed, encoding), {
          headers: {
            ...headers,
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': CONTENT_SECURITY_POLICY,
            ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
          },
        }),
      );
    },
  };
}
