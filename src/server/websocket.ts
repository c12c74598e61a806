import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  type ExecutionArgs,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
} from 'graphql';
import type { OperationResult } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { clientError } from '../graphql/errors.ts';
import type { HostRule } from './host-rule.ts';
import type { Limits } from './limits.ts';
import { hostRefusal, withoutPort } from './plugins/host-check.ts';
import { GRAPHQL_PATH } from './plugins/routes.ts';

/** Executes one operation as Yoga does for HTTP, every plugin included; never rejects. */
export type Operate = (
  params: Readonly<Record<string, unknown>>,
  request: Request,
) => Promise<OperationResult>;

/** GraphQL over WebSocket. */
export interface WebSockets {
  /** Takes over a connection that asks to become a WebSocket. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Ends every connection with the code 1001; those that do not answer are cut off. */
  readonly close: () => Promise<void>;
}

/** What stands for an operation that was executed already. */
const EXECUTED = parse('{ __typename }');

/** Extensions of errors that are for this server alone. */
const INTERNAL = new Set(['http', 'unexpected']);

/** Milliseconds that a client is given to answer that the connection ends. */
const GRACE = 1_000;

/**
 * Speaks the protocol graphql-transport-ws at the path of the API. Queries and subscriptions go the way of HTTP, so
 * that its limits hold. The host must be ours, and a page of another site is refused: browsers let any page open
 * a WebSocket anywhere, and CORS does not hold for it.
 */
export function createWebSockets(
  schema: GraphQLSchema,
  operate: Operate,
  isOurs: HostRule,
  limits: Limits,
): WebSockets {
  const server = new WebSocketServer({ noServer: true, maxPayload: limits.bodyBytes });
  const results = new WeakMap<ExecutionArgs, OperationResult>();
  const ends = new WeakMap<object, AbortController>();
  const endOf = ({ socket }: { readonly socket: object }): AbortController => {
    const end = ends.get(socket) ?? new AbortController();
    ends.set(socket, end);
    return end;
  };
  const { dispose } = useServer(
    {
      async onSubscribe({ extra, subscriptions }, _id, payload) {
        if (Object.keys(subscriptions).length > limits.operationsPerSocket)
          return [tooMany(limits.operationsPerSocket)];
        const result = await operate({ ...payload }, requestOf(extra.request, endOf(extra).signal));
        // By the protocol what was not executed at all is told in a message of its own.
        if ('errors' in result && result.errors !== undefined && result.data === undefined)
          return result.errors;
        const args = { schema, document: EXECUTED, rootValue: null, contextValue: null };
        results.set(args, result);
        return args;
      },
      execute: (args) => {
        const result = results.get(args);
        if (result === undefined) throw new Error('an operation was not executed');
        return result;
      },
      onNext: (_context, _id, _payload, _args, { data = null, errors }) =>
        errors === undefined ? undefined : { data, errors: errors.map(publicError) },
      onError: (_context, _id, _payload, errors) => errors.map(publicError),
      onClose({ extra }) {
        endOf(extra).abort(new Error('the client has closed the connection'));
      },
    },
    server,
  );
  return {
    upgrade(request, socket, head) {
      const refusal = refusalOf(request, isOurs);
      if (refusal !== null) refuse(socket, refusal);
      else
        server.handleUpgrade(request, socket, head, (client) => {
          server.emit('connection', client, request);
          // What a socket fails with is its client's fault, such as a message that is too large, and told to it by
          // the code that closes it. graphql-ws would write it to the console, past the logger.
          client.removeAllListeners('error').on('error', () => undefined);
        });
    },
    async close() {
      const cut = setTimeout(() => {
        for (const client of server.clients) client.terminate();
      }, GRACE);
      await dispose();
      clearTimeout(cut);
    },
  };
}

/** The request that opened the connection, for each operation anew: what is kept of a request is of one operation. */
function requestOf({ headers: { host = 'localhost' } }: IncomingMessage, signal: AbortSignal): Request {
  return new Request(`http://${host}${GRAPHQL_PATH}`, { method: 'POST', signal });
}

interface Refusal {
  readonly status: number;
  readonly message: string;
}

function refusalOf({ headers, url = '' }: IncomingMessage, isOurs: HostRule): Refusal | null {
  const { host = '', origin } = headers;
  if (!URL.canParse(`http://${host}`))
    return { status: 400, message: 'Expected a Host header that names this server.\n' };
  if (!isOurs(withoutPort(host))) return { status: 421, message: hostRefusal(host) };
  if (url.split('?')[0]?.replace(/\/$/, '') !== GRAPHQL_PATH)
    return { status: 404, message: `The GraphQL API is at ${GRAPHQL_PATH}.\n` };
  if (origin !== undefined && !isOfHost(origin, host)) {
    const message = `Expected a page of this server; got one of ${JSON.stringify(origin.slice(0, 80))}. Let your own server connect in its place.\n`;
    return { status: 403, message };
  }
  return null;
}

/** Whether a page comes from where it connects to; by which protocol, a proxy in front may have changed. */
function isOfHost(origin: string, host: string): boolean {
  return (
    URL.canParse(origin) && new URL(origin).host === new URL(`${new URL(origin).protocol}//${host}`).host
  );
}

function refuse(socket: Duplex, { status, message }: Refusal): void {
  socket.on('error', () => socket.destroy());
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nContent-Type: text/plain; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(message)}\r\nConnection: close\r\n\r\n${message}`,
  );
}

/** An error as it goes out: what only servers of HTTP need stays here, as it does there. */
function publicError(error: GraphQLError): GraphQLFormattedError {
  const { extensions, ...rest } = error.toJSON();
  const others = Object.entries(extensions ?? {}).filter(([name]) => !INTERNAL.has(name));
  return others.length === 0 ? rest : { ...rest, extensions: Object.fromEntries(others) };
}

function tooMany(limit: number): GraphQLError {
  return clientError(
    'TOO_MANY_SUBSCRIPTIONS',
    `Expected ${limit} operations under way over one WebSocket at most; got more. Complete some, or open another.`,
  );
}
