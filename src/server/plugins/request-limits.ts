import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  Lexer,
  parse,
  Source,
  TokenKind,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { clientError } from '../../graphql/errors.ts';
import type { Limits } from '../limits.ts';
import { measureQuery, type QuerySize } from '../query-cost.ts';

const REFUSED = { http: { status: 400 } } as const;

/**
 * Refuses documents that are too long before they are parsed, and operations that ask for too much before they are
 * validated. It runs between the transports and the execution, so that no transport goes past it.
 */
export function useRequestLimits(schema: GraphQLSchema, limits: Limits): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string | Source) => parseBounded(source, limits.tokens));
    },
    onValidate({ context, params }) {
      // Thrown rather than set as the result: what is set here, the cache of validations would overrule.
      checkOperation(schema, documentOf(params), context.params, limits);
    },
  };
}

/**
 * Parses a document that has no more tokens than the limit.
 *
 * Errors: client errors `DOCUMENT_TOO_LONG` and `GRAPHQL_PARSE_FAILED`.
 */
function parseBounded(source: string | Source, limit: number): DocumentNode {
  try {
    const lexer = new Lexer(typeof source === 'string' ? new Source(source) : source);
    for (let tokens = 0; lexer.advance().kind !== TokenKind.EOF; tokens++) {
      if (tokens === limit) {
        throw clientError(
          'DOCUMENT_TOO_LONG',
          `Expected a document of ${limit} tokens at most; got more. Pass long values as variables, or ask in several requests.`,
          REFUSED,
        );
      }
    }
    return parse(source);
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions['code'] !== undefined) throw error;
    throw new GraphQLError(error.message, {
      source: error.source,
      positions: error.positions,
      extensions: { code: 'GRAPHQL_PARSE_FAILED', http: { status: 400, spec: true } },
    });
  }
}

/** Envelop leaves the document untyped. */
function documentOf({ documentAST }: { readonly documentAST: unknown }): DocumentNode {
  if (isDocument(documentAST)) return documentAST;
  throw new TypeError('expected a document to validate');
}

function isDocument(value: unknown): value is DocumentNode {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === Kind.DOCUMENT;
}

interface Asked {
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

function checkOperation(schema: GraphQLSchema, document: DocumentNode, asked: Asked, limits: Limits): void {
  const operation = getOperationAST(document, asked.operationName);
  // Yoga has refused it already.
  if (operation == null) return;
  const size = measureQuery(schema, document, operation, asked.variables ?? {});
  refuseAbove(
    'QUERY_TOO_DEEP',
    size,
    limits,
    'depth',
    'levels of fields',
    'Ask for the inner ones by id in another request.',
  );
  refuseAbove(
    'TOO_MANY_ALIASES',
    size,
    limits,
    'aliases',
    'aliases',
    'Ask in several requests, or use `nodes(ids:)`.',
  );
  refuseAbove(
    'QUERY_TOO_COSTLY',
    size,
    limits,
    'cost',
    'fields in the answer',
    'Give smaller `first` or `last`, above all to lists inside lists; search, count by facets and look for parts of texts or for diagnostics in several requests; or select less.',
  );
}

/** Errors: a client error with the code, where what is asked is above the limit. */
function refuseAbove(
  code: 'QUERY_TOO_DEEP' | 'TOO_MANY_ALIASES' | 'QUERY_TOO_COSTLY',
  size: QuerySize,
  limits: Limits,
  measure: keyof QuerySize,
  what: string,
  advice: string,
): void {
  if (size[measure] <= limits[measure]) return;
  throw clientError(
    code,
    `Expected a query of ${limits[measure]} ${what} at most; got ${size[measure]}${measure === 'cost' ? ' as foreseen' : ''}. ${advice}`,
    REFUSED,
  );
}
