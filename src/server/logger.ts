import { inspect } from 'node:util';
import { GraphQLError } from 'graphql';
import type { YogaLogger } from 'graphql-yoga';

/** Where faults of the service are told, with their causes; clients are told only that there was one. */
export interface Logger {
  /** @param error What failed; left out where the message tells all. */
  error(message: string, error?: unknown): void;
}

/** Writes to standard error: one line, then the error, if there is one, with its stack and causes. */
export const standardErrorLogger: Logger = {
  error(message, error) {
    const details = error === undefined ? '' : `${inspect(error)}\n`;
    process.stderr.write(`${new Date().toISOString()} ${message}\n${details}`);
  },
};

/** A logger as Yoga wants it. Yoga tells some errors twice: each is passed on once. */
export function yogaLogger(logger: Logger): YogaLogger {
  const told = new WeakSet<object>();
  const tell = (...values: readonly unknown[]): void => {
    for (const value of values) {
      const error = value instanceof GraphQLError ? (value.cause ?? value) : value;
      if (typeof error === 'object' && error !== null) {
        if (told.has(error)) continue;
        told.add(error);
      }
      const path =
        value instanceof GraphQLError && value.path !== undefined ? ` at ${value.path.join('.')}` : '';
      logger.error(`A request failed${path}.`, error);
    }
  };
  const ignore = (): void => undefined;
  return { debug: ignore, info: ignore, warn: tell, error: tell };
}
