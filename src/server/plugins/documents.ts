import { createHash } from 'node:crypto';
import { Source } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { clientError } from '../../graphql/errors.ts';
import { createDocumentCache } from '../document-cache.ts';
import type { TrustedDocuments } from '../trusted-documents.ts';

/** Registered documents kept, and the length up to which one is kept: 16 MB that clients can make a server hold. */
const MOST_REGISTERED = 1_000;
const LONGEST_REGISTERED = 16_384;

/** A document to be kept once it has turned out to be one that can be executed. */
interface Registration {
  readonly hash: string;
  readonly query: string;
}

/**
 * Documents by their ids: those of a manifest, and those that clients register with their SHA-256 hash (automatic
 * persisted queries). An id comes as `documentId`, with `sha256:` before it or not, or as
 * `extensions.persistedQuery.sha256Hash`.
 *
 * @param onlyTrusted Whether no other documents than those of the manifest are executed. It is looked at where
 *   documents are parsed, which no transport goes past; none can be registered then.
 *
 * Errors: client errors `PERSISTED_QUERY_NOT_FOUND`, `PERSISTED_QUERY_MISMATCH`, `DOCUMENT_NOT_TRUSTED`.
 */
export function useDocuments(trusted: TrustedDocuments, onlyTrusted: boolean): Plugin {
  const trustedTexts = new Set(trusted.values());
  const trustedById = new Map([...trusted].map(([id, text]) => [plainId(id), text]));
  const registered = createDocumentCache<string>(MOST_REGISTERED);
  const registrations = new WeakMap<Request, Registration>();
  const register = (request: Request): void => {
    const registration = registrations.get(request);
    if (registration === undefined || registration.query.length > LONGEST_REGISTERED) return;
    registered.set(registration.hash, registration.query);
  };
  return {
    onParams(event) {
      const { params, request } = event;
      const id = idOf(params);
      if (id === null) {
        if (params.query == null || params.query === '') throw noDocument();
        return;
      }
      if (typeof params.query === 'string' && params.query !== '') {
        const { query } = params;
        if (trustedById.get(id) === query) return;
        if (onlyTrusted) throw notTrusted();
        if (sha256(query) !== id) throw mismatch(id);
        registrations.set(request, { hash: id, query });
        return;
      }
      const query = trustedById.get(id) ?? (onlyTrusted ? undefined : registered.get(id));
      if (query === undefined) throw onlyTrusted ? notTrusted() : notFound();
      event.setParams({ ...params, query });
    },
    onParse({ params }) {
      if (onlyTrusted && !trustedTexts.has(textOf(params.source))) throw notTrusted();
    },
    onExecute({ context }) {
      register(context.request);
    },
    onSubscribe({ context }) {
      register(context.request);
    },
  };
}

function noDocument(): Error {
  return clientError(
    'BAD_REQUEST',
    'Expected a GraphQL document as `query`; got none. Send {"query": "{ articles { totalCount } }"} by POST, or ?query= by GET.',
    { http: { status: 400 } },
  );
}

/** Envelop leaves the source untyped. */
function textOf(source: unknown): string {
  if (typeof source === 'string') return source;
  if (source instanceof Source) return source.body;
  throw new TypeError('expected the text of a document to parse');
}

/** GraphQL Code Generator writes `sha256:` before a hash, in the manifest and in what clients send; others do not. */
function plainId(id: string): string {
  return id.replace(/^sha256:/, '');
}

function idOf(params: unknown): string | null {
  const documentId = fieldOf(params, 'documentId');
  if (typeof documentId === 'string') return plainId(documentId);
  const persisted = fieldOf(fieldOf(params, 'extensions'), 'persistedQuery');
  const hash = fieldOf(persisted, 'version') === 1 ? fieldOf(persisted, 'sha256Hash') : undefined;
  return typeof hash === 'string' ? hash : null;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The message is the protocol's: clients look for it, and send the document with its hash. */
function notFound(): Error {
  return clientError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound', {
    http: { status: 404, spec: true },
  });
}

function mismatch(id: string): Error {
  return clientError(
    'PERSISTED_QUERY_MISMATCH',
    `Expected the id to be that of the query sent with it, its SHA-256 hash as 64 hexadecimal digits; got ${JSON.stringify(id.slice(0, 80))}. Hash the very text that is sent.`,
    { http: { status: 400 } },
  );
}

function notTrusted(): Error {
  return clientError(
    'DOCUMENT_NOT_TRUSTED',
    'Expected a document of the list that this server was started with (--only-trusted), by its id or its exact text; got another. Add it to the manifest and start the server anew.',
    { http: { status: 403 } },
  );
}
