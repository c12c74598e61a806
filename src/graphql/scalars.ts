import { GraphQLScalarType } from 'graphql';
import { clientError } from './errors.ts';

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
 * Instants. A client's instant reaches the store in UTC, `2009-10-13T21:23:00.000Z`; a stored one goes out as it
 * stands, with the offset that the story gave.
 */
export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  coerceInputValue(value) {
    if (typeof value === 'string' && isInstant(value)) {
      // Date reads three digits of a second; only T and Z in capitals.
      return new Date(value.toUpperCase().replace(/(\.\d{3})\d+/, '$1')).toISOString();
    }
    throw clientError(
      'BAD_USER_INPUT',
      `Expected an instant as RFC 3339 with an offset, for example "2009-10-13T17:23:00-04:00"; got ${shown(value)}.`,
    );
  },
  coerceOutputValue(value) {
    if (typeof value === 'string' && isInstant(value)) return value;
    throw new TypeError(`expected the store to give an RFC 3339 instant, got ${shown(value)}`);
  },
});

/** Calendar days, `2009-10-13`, the same way in and out. */
export const CalendarDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  coerceInputValue(value) {
    if (typeof value === 'string' && isDay(value)) return value;
    throw clientError(
      'BAD_USER_INPUT',
      `Expected a day of the calendar, for example "2009-10-13"; got ${shown(value)}.`,
    );
  },
  coerceOutputValue(value) {
    if (typeof value === 'string' && isDay(value)) return value;
    throw new TypeError(`expected the store to give a day of the calendar, got ${shown(value)}`);
  },
});
