import { GraphQLError, type ValueNode, valueFromASTUntyped } from 'graphql';
import { isDay, isInstant, utcOf } from '../domain/instant.ts';
import type { ErrorCode } from './errors.ts';
import { shown } from './shown.ts';

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
    utcOf,
  ),
  Date: textScalar('a day of the calendar, for example "2009-10-13"', isDay, (text) => text),
};
