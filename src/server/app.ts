import { setMaxListeners } from 'node:events';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { liveData } from '../graphql/context.ts';
import { createSubgraphSchema } from '../graphql/federation.ts';
import { createSchema } from '../graphql/schema.ts';
import type { Repository } from '../store/repository.ts';
import { countLists } from './answer-budget.ts';
import { createDocumentCache } from './document-cache.ts';
import { hostRule, type HostRule } from './host-rule.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { type Logger, standardErrorLogger, yogaLogger } from './logger.ts';
import { maskError } from './mask-error.ts';
import { tellOutagesOnce } from './outages.ts';
import { useAnswerSize } from './plugins/answer-size.ts';
import { useCompression } from './plugins/compression.ts';
import { useDocuments } from './plugins/documents.ts';
import { useEntityTags } from './plugins/entity-tags.ts';
import { useGraphiqlPage } from './plugins/graphiql-page.ts';
import { useHead } from './plugins/head.ts';
import { useHostCheck } from './plugins/host-check.ts';
import { inContextOf } from './plugins/in-context.ts';
import { useJsonType } from './plugins/json-type.ts';
import { useRequestContext } from './plugins/request-context.ts';
import { useRequestLimits } from './plugins/request-limits.ts';
import { useResponseHeaders } from './plugins/response-headers.ts';
import { GRAPHQL_PATH, useRoutes } from './plugins/routes.ts';
import { useSubscriptions } from './plugins/subscriptions.ts';
import { useTimeLimit } from './plugins/time-limit.ts';
import { useTransport } from './plugins/transport.ts';
import { createWebSockets, type Operate, type WebSockets } from './websocket.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/** The end of no address that reaches a server: browsers and clients keep what follows a `#` to themselves. */
const NO_PATH = '#';

/** What Yoga does unless told otherwise, and is not wanted. */
const TURNED_OFF = {
  cors: false,
  multipart: false,
  batching: false,
  // Its own page, health check and size of bodies give way to the plugins.
  graphiql: false,
  landingPage: false,
  healthCheckEndpoint: NO_PATH,
  maxRequestBodySize: false,
} as const;

/** What a server is made from. */
export interface AppOptions {
  /** The store that is served. The app does not close it. */
  readonly repository: Repository;
  /** Hosts that requests may be sent to; `localhost` and the addresses of this machine itself if it is left out. */
  readonly isOurs?: HostRule;
  /** Whether browsers are given GraphiQL; they are if it is left out. */
  readonly graphiql?: boolean;
  /** Documents that clients may send by their ids; none if it is left out. */
  readonly trustedDocuments?: TrustedDocuments;
  /** Whether no others are executed; they are if it is left out. */
  readonly onlyTrusted?: boolean;
  /** Whether a subgraph of Apollo Federation 2 is served; the whole API is if it is left out. */
  readonly federation?: boolean;
  /** `Cache-Control` of answers to GET; `no-cache` if it is left out: kept, and asked about each time. */
  readonly cacheControl?: string;
  /** Limits other than the standard ones. */
  readonly limits?: Partial<Limits>;
  /** Where faults are told; standard error if it is left out. */
  readonly logger?: Logger;
  /** Milliseconds between two looks at whether a store that failed can be read again; two seconds if it is left out. */
  readonly lookEvery?: number;
}

/** The whole HTTP service, without a port. */
export interface App {
  /** Answers one request; faults are answered and logged. Rejects only where the request's own signal ends it. */
  fetch(request: Request): Promise<Response>;
  /** Answers requests of a node:http server. */
  readonly listener: RequestListener;
  /** Takes over connections of a node:http server that ask to become WebSockets. */
  readonly upgrade: WebSockets['upgrade'];
  /** Ends every subscription and every WebSocket; requests go on being answered. */
  endStreams(): Promise<void>;
  /** Resolves once no request is being answered and every snapshot is closed. */
  idle(): Promise<void>;
}

/** Makes the service over a store: GraphQL over GET, POST, server-sent events and WebSocket, GraphiQL, and health. */
export function createApp(options: AppOptions): App {
  const {
    repository,
    isOurs = hostRule('localhost'),
    graphiql = true,
    trustedDocuments = new Map(),
    onlyTrusted = false,
    federation = false,
    cacheControl = 'no-cache',
  } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const underWay = new Set<Promise<unknown>>();
  const logger = tellOutagesOnce(
    repository,
    options.logger ?? standardErrorLogger,
    underWay,
    options.lookEvery,
  );
  const closing = new AbortController();
  // One listener for each subscription.
  setMaxListeners(0, closing.signal);
  const live = liveData(repository, closing.signal);
  const inContext = inContextOf(repository, live, limits.milliseconds, logger);
  const schema = federation ? createSubgraphSchema() : createSchema();
  countLists(schema);
  const yoga = createYoga({
    schema,
    graphqlEndpoint: GRAPHQL_PATH,
    logging: yogaLogger(logger),
    maskedErrors: { maskError, isDev: false },
    ...TURNED_OFF,
    extraParamNames: ['documentId'],
    parserAndValidationCache: { documentCache: createDocumentCache(), errorCache: createDocumentCache() },
    plugins: [
      // In front of HEAD, which takes off the body that these work on.
      useCompression(),
      useEntityTags(schema, cacheControl),
      useHead(),
      useResponseHeaders(),
      useHostCheck(isOurs),
      useRoutes(repository, logger),
      graphiql && useGraphiqlPage(logger),
      useJsonType(),
      useTransport(limits.bodyBytes),
      useDocuments(trustedDocuments, onlyTrusted),
      useRequestLimits(schema, limits),
      useRequestContext(inContext, underWay),
      useTimeLimit(limits),
      useAnswerSize(limits.characters),
      useSubscriptions(inContext, limits, logger, underWay),
    ].filter((plugin) => plugin !== false),
  });
  const webSockets = createWebSockets(schema, operateWith(yoga, logger), isOurs, limits);
  return {
    fetch: async (request) => yoga.fetch(request),
    listener: (request, response) => {
      if (hasAddress(request)) void yoga(request, response);
      else refuseAddress(response);
    },
    upgrade: webSockets.upgrade,
    async endStreams() {
      closing.abort();
      logger.stop();
      await webSockets.close();
    },
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

/** How operations of WebSockets are executed: what fails is answered as over HTTP. */
function operateWith(
  yoga: Pick<ReturnType<typeof createYoga>, 'getResultForParams'>,
  logger: Logger,
): Operate {
  return async (params, request) => {
    try {
      const result = await yoga.getResultForParams({ params, request }, { request });
      if (result === undefined) throw new TypeError('expected a result of the execution');
      return result;
    } catch (error) {
      const masked = maskError(error);
      if (masked !== error) logger.error('A request failed.', error);
      return { errors: [masked] };
    }
  };
}

/** Whether the address a request was sent to can be read; its host is what the client wrote. */
function hasAddress({ headers, url }: IncomingMessage): boolean {
  return URL.canParse(
    `http://${headers.host === undefined || headers.host === '' ? 'localhost' : headers.host}${url ?? '/'}`,
  );
}

/** The server adapter below Yoga would answer with the stack of its own error. */
function refuseAddress(response: ServerResponse): void {
  response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end('Expected a Host header that names this server, for example "localhost:4000".\n');
}
