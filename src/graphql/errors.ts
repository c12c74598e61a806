import { GraphQLError } from 'graphql';

/**
 * Every code that `errors[].extensions.code` of an answer can carry. Clients match on them: none is renamed.
 * The message beside it says what was expected, what was given and what to do; its wording may change.
 */
export const ERROR_CODES = {
  /** `first` or `last` is not 1 to 100, or both are given. */
  BAD_PAGE_SIZE: 'BAD_PAGE_SIZE',
  /** `after` or `before` is not a cursor, or is one of another list or order. */
  BAD_CURSOR: 'BAD_CURSOR',
  /** `since` is not a sequence of changes. */
  BAD_SINCE: 'BAD_SINCE',
  /** The changes after `since` are not kept any more, or the index was built anew: read the stories again. */
  CHANGES_GONE: 'CHANGES_GONE',
  /** More subscriptions, or more operations over one WebSocket, than the server takes at once. */
  TOO_MANY_SUBSCRIPTIONS: 'TOO_MANY_SUBSCRIPTIONS',
  /** A filter is nested too deeply, holds too much, or holds a value that cannot be. */
  BAD_WHERE: 'BAD_WHERE',
  /** `orderBy` names a field more than once. */
  BAD_ORDER: 'BAD_ORDER',
  /** A search is too long or asks for too many words. */
  BAD_SEARCH: 'BAD_SEARCH',
  /** `by` of `facets` is not 1 to 3 different fields, or its `first` is not 1 to 100. */
  BAD_FACETS: 'BAD_FACETS',
  /** `length` of `prefix` or `suffix` is not 0 to 1000. */
  BAD_LENGTH: 'BAD_LENGTH',
  /** `nodes` was asked for more than 100 ids. */
  TOO_MANY_IDS: 'TOO_MANY_IDS',
  /** Two folders hold the path; `extensions.folders` lists them. */
  AMBIGUOUS_PATH: 'AMBIGUOUS_PATH',
  /** A variable or an argument is not of its type. */
  BAD_USER_INPUT: 'BAD_USER_INPUT',

  /** The HTTP request is no GraphQL request: not JSON, not an object, a batch, a parameter too many. */
  BAD_REQUEST: 'BAD_REQUEST',
  /** The body is neither `application/json` nor absent. */
  UNSUPPORTED_MEDIA_TYPE: 'UNSUPPORTED_MEDIA_TYPE',
  /** The body is larger than the limit. */
  BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  /** No document has the hash; send it once with its hash. */
  PERSISTED_QUERY_NOT_FOUND: 'PERSISTED_QUERY_NOT_FOUND',
  /** The id sent with a document is not that document's. */
  PERSISTED_QUERY_MISMATCH: 'PERSISTED_QUERY_MISMATCH',
  /** The server executes the documents of its list only, and this is none of them. */
  DOCUMENT_NOT_TRUSTED: 'DOCUMENT_NOT_TRUSTED',
  /** The document is not GraphQL. */
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_PARSE_FAILED',
  /** The document does not fit the schema. */
  GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED',
  /** No operation, or several and none of them named by `operationName`. */
  OPERATION_RESOLUTION_FAILURE: 'OPERATION_RESOLUTION_FAILURE',

  /** The document has more tokens than the limit. */
  DOCUMENT_TOO_LONG: 'DOCUMENT_TOO_LONG',
  /** Fields are nested deeper than the limit. */
  QUERY_TOO_DEEP: 'QUERY_TOO_DEEP',
  /** The operation renames more fields than the limit. */
  TOO_MANY_ALIASES: 'TOO_MANY_ALIASES',
  /** The operation may give more fields than the limit. */
  QUERY_TOO_COSTLY: 'QUERY_TOO_COSTLY',
  /** The answer holds more text than the limit. */
  ANSWER_TOO_LARGE: 'ANSWER_TOO_LARGE',
  /** The answer took longer than the limit. */
  TIMEOUT: 'TIMEOUT',

  /** A fault of this service, told in its log. */
  INTERNAL_SERVER_ERROR: 'INTERNAL_SERVER_ERROR',
} as const;

/** One of the codes above. */
export type ErrorCode = keyof typeof ERROR_CODES;

/**
 * A mistake of the client: shown as it is, never masked.
 *
 * @param message What was expected, what was given and what to do.
 * @param extensions What a program may want to know besides the code, for example `http: { status }` for the server.
 */
export function clientError(
  code: ErrorCode,
  message: string,
  extensions: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } });
}
