import { GraphQLError, Kind } from 'graphql';

const MASKED_MESSAGE = 'The service could not answer. The fault is on its side; its log tells the cause.';

/**
 * What a client is told of an error: its own mistakes as they are, anything else only that there was a fault.
 * Nothing of a fault's message, stack or cause goes out, in any environment.
 */
export function maskError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) {
    if (isByClient(error)) return error;
    if (isOriginal(error) && isBadInput(error)) {
      // The same error, so that it is not taken for a fault and logged.
      Object.assign(error.extensions, { code: 'BAD_USER_INPUT', http: { status: 400, spec: true } });
      return error;
    }
  }
  const place = error instanceof GraphQLError ? { nodes: error.nodes, path: error.path } : {};
  return new GraphQLError(MASKED_MESSAGE, {
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', unexpected: true },
  });
}

/** Whether no other exception stands behind the error. */
function isOriginal({ cause }: GraphQLError): boolean {
  return cause === undefined || (cause instanceof GraphQLError && isOriginal(cause));
}

/** Errors that we, Yoga or the validation made for the client carry a code. */
function isByClient(error: GraphQLError): boolean {
  return isOriginal(error) && error.extensions['code'] !== undefined;
}

/**
 * Whether an error without a code is about variables or arguments: those carry no path, or point at the value.
 * Those that point at a field tell that a resolver gave what the schema does not allow.
 */
function isBadInput(error: GraphQLError): boolean {
  return error.path === undefined || error.nodes?.[0]?.kind !== Kind.FIELD;
}
