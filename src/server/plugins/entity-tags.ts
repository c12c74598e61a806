import { createHash } from 'node:crypto';
import { type GraphQLSchema, printSchema } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { Context } from '../../graphql/context.ts';
import { programVersion } from '../../version.ts';
import { holdsAny, tagHeld } from '../entity-tag.ts';
import { bestEncoding, bestJsonType } from '../negotiate.ts';

/** What is kept of a GET from its execution to its response. */
interface Asked {
  /** Names the answer, before it is packed. */
  readonly hash: string;
  /** The tag of the answer that the client holds already; null if it has none. */
  readonly held: string | null;
  /** Whether the answer is without errors. */
  sound: boolean;
}

/**
 * Strong entity tags for the answers to GET, and 304 without executing anything where the client holds the answer.
 *
 * A tag names everything an answer follows from: program and schema, the state of the data as the request's own
 * snapshot sees it, document, operation, variables, media type and packing. Answers with errors get none, for they
 * may come out otherwise the next time. A POST gets none either: there a tag would name no answer that can be asked
 * for again by its address.
 *
 * @param cacheControl The `Cache-Control` of what carries a tag; the rest of what is asked by GET is `no-store`.
 */
export function useEntityTags(schema: GraphQLSchema, cacheControl: string): Plugin<Context> {
  const asked = new WeakMap<Request, Asked>();
  const service = digest(programVersion(), printSchema(schema));
  return {
    async onExecute(event) {
      const { request, params, reads } = event.context;
      const type = bestJsonType(request.headers.get('accept'));
      if (request.method !== 'GET' || type === null) return undefined;
      const stamp = await reads.read((snapshot) => snapshot.stamp());
      const { query, operationName, variables } = params;
      const hash = digest(service, stamp, query, operationName ?? null, variables ?? null, type);
      // Plain is an answer to everyone, if it is what the client holds.
      const encodings = [bestEncoding(request.headers.get('accept-encoding')), 'identity'] as const;
      const held = tagHeld(
        request.headers.get('if-none-match'),
        encodings.map((encoding) => tagOf(hash, encoding)),
      );
      const entry: Asked = { hash, held, sound: held !== null };
      asked.set(request, entry);
      if (held !== null) {
        event.setResultAndStopExecution({ data: null });
        return undefined;
      }
      return {
        onExecuteDone({ result }) {
          entry.sound = !isAsyncIterable(result) && result.errors === undefined;
        },
      };
    },
    onResponse(event) {
      const { request, response, fetchAPI } = event;
      const { headers, status } = response;
      if (request.method !== 'GET' || !/\bjson\b/.test(headers.get('content-type') ?? '')) return;
      headers.append('vary', 'accept');
      const entry = asked.get(request);
      if (entry?.sound !== true || status !== 200) {
        headers.set('cache-control', 'no-store');
        return;
      }
      headers.set('cache-control', cacheControl);
      headers.set('etag', entry.held ?? tagOf(entry.hash, headers.get('content-encoding')));
      if (entry.held === null && !holdsAny(request.headers.get('if-none-match'))) return;
      for (const name of ['content-type', 'content-length', 'content-encoding']) headers.delete(name);
      event.setResponse(new fetchAPI.Response(null, { status: 304, headers }));
    },
  };
}

function digest(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}

/** A strong tag names bytes: those of each packing are others. */
function tagOf(hash: string, encoding: string | null): string {
  return encoding === null || encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`;
}
