import type { Plugin } from 'graphql-yoga';
import { isObject, kindOf } from '../../domain/json.ts';
import { clientError } from '../../graphql/errors.ts';

/**
 * Reads GraphQL requests: GET with its parameters in the address, POST with JSON. Forms, the other kinds of POST
 * that a page of another site can send without asking first, are refused, and so are batches.
 *
 * Errors: client errors `UNSUPPORTED_MEDIA_TYPE` (415), `BODY_TOO_LARGE` (413) and `BAD_REQUEST` (400).
 */
export function useTransport(bodyBytes: number): Plugin {
  return {
    onRequestParse({ request, setRequestParser }) {
      if (request.method === 'GET') setRequestParser(readAddress);
      if (request.method !== 'POST') return;
      const type = request.headers.get('content-type');
      if (type === null || !isJson(type)) {
        throw clientError(
          'UNSUPPORTED_MEDIA_TYPE',
          `Expected a POST of content-type application/json in UTF-8; got ${type === null ? 'none' : JSON.stringify(type.slice(0, 80))}. Send {"query": …, "variables": …} as JSON.`,
          { http: { status: 415 } },
        );
      }
      setRequestParser(async (posted) => paramsOf(parseJson('the body', await readBody(posted, bodyBytes))));
    },
  };
}

/** Whether a content type is JSON in UTF-8, which it is where nothing else is said (RFC 8259). */
function isJson(contentType: string): boolean {
  const [type, ...parameters] = contentType.toLowerCase().split(';');
  const charsets = parameters.flatMap(
    (parameter) => /^\s*charset\s*=\s*"?([^"\s]*)/u.exec(parameter)?.[1] ?? [],
  );
  return type?.trim() === 'application/json' && charsets.every((charset) => /^utf-?8$/.test(charset));
}

function badRequest(message: string): Error {
  return clientError('BAD_REQUEST', message, { http: { status: 400 } });
}

function readAddress(request: Request): Record<string, unknown> {
  const { searchParams } = new URL(request.url, 'http://localhost');
  const text = (name: string) => searchParams.get(name) ?? undefined;
  const json = (name: string) => {
    const value = text(name);
    return value === undefined || value === '' ? undefined : objectOf(name, parseJson(`\`${name}\``, value));
  };
  return {
    query: text('query'),
    documentId: text('documentId'),
    operationName: text('operationName'),
    variables: json('variables'),
    extensions: json('extensions'),
  };
}

/** The body of a request as text; reading stops at the limit, whatever length the client announced. */
async function readBody(request: Request, limit: number): Promise<string> {
  const tooLarge = () =>
    clientError(
      'BODY_TOO_LARGE',
      `Expected a body of ${limit} bytes at most; got more. Ask in several requests.`,
      { http: { status: 413 } },
    );
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge();
  if (request.body === null) return '';
  const reader = request.body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      size += piece.value.byteLength;
      // What follows is left unread, not cancelled: that would end the connection before the client has its answer.
      if (size > limit) throw tooLarge();
      text += decoder.decode(piece.value, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    if (error instanceof TypeError)
      throw badRequest('Expected the body to be UTF-8; got bytes that are not.');
    throw error;
  }
}

function parseJson(what: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(`Expected ${what} to be JSON; got ${JSON.stringify(text.slice(0, 40))}.`);
  }
}

function paramsOf(body: unknown): Record<string, unknown> {
  if (Array.isArray(body)) {
    throw badRequest('Expected one GraphQL request; got a batch of them. Send them one by one.');
  }
  return objectOf('the body', body);
}

function objectOf(what: string, value: unknown): Record<string, unknown> {
  if (isObject(value)) return value;
  throw badRequest(`Expected ${what} to be a JSON object; got ${kindOf(value)}.`);
}
