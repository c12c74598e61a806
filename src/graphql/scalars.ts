import { GraphQLError, type ValueNode, valueFromASTUntyped } from 'graphql';
import type { ErrorCode } from './errors.ts';

const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Whether a text is a day of the calendar, `YYYY-MM-DD`: 2009-02-30 is none. */
function isDay(text: string): boolean {
  // Date lets the 30th of February run into March; the way back shows it.
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether a text is an instant by RFC 3339, with its offset. */
function isInstant(text: string): boolean {
  const day = DATE_TIME.exec(text)?.[1];
  return day !== undefined && isDay(day);
}

/** How a value that a client or the store gave reads in a message. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? typeof value : text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/**
 * How a scalar that is text inside and out is read and given. Its description stands in the contract: a whole
 * `GraphQLScalarType` of ours would wipe it out. The older names, for Yoga's executor calls those; graphql-tools sets
 * the newer ones, `coerceOutputValue` and `coerceInputValue`, along with them.
 */
interface TextScalar {
  readonly __parseValue: (value: unknown) => string;
  readonly __coerceInputLiteral: (node: ValueNode) => string;
  readonly __serialize: (value: unknown) => string;
}

/**
 * @param expected What a client is told to give.
 * @param isValid Whether a text is one, given or stored.
 * @param normalise Makes what a client gave comparable to what is stored.
 */
function textScalar(
  expected: string,
  isValid: (text: string) => boolean,
  normalise: (text: string) => string,
): TextScalar {
  const read = (value: unknown, nodes?: ValueNode): string => {
    if (typeof value === 'string' && isValid(value)) return normalise(value);
    throw new GraphQLError(`Expected ${expected}; got ${shown(value)}.`, {
      nodes,
      extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode },
    });
  };
  return {
    __parseValue: (value) => read(value),
    __coerceInputLiteral: (node) => read(valueFromASTUntyped(node), node),
    __serialize(value) {
      if (typeof value === 'string' && isValid(value)) return value;
      throw new TypeError(`expected the store to give ${expected}; got ${shown(value)}`);
    },
  };
}

/** The scalars of the contract by name. */
export const scalars: Readonly<Record<'DateTime' | 'Date', TextScalar>> = {
  /**
   * A client's instant reaches the store in UTC, `2009-10-13T21:23:00.000Z`; a stored one goes out as it stands,
   * with the offset that the story gave.
   */
  DateTime: textScalar(
    'an instant as RFC 3339 with an offset, for example "2009-10-13T17:23:00-04:00"',
    isInstant,
    // Date reads T and Z in capitals only, and three digits of a second.
    (text) => new Date(text.toUpperCase().replace(/(\.\d{3})\d+/, '$1')).toISOString(),
  ),
  Date: textScalar('a day of the calendar, for example "2009-10-13"', isDay, (text) => text),
};
