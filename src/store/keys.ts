import { createHash } from 'node:crypto';
import { fold } from '../domain/fold.ts';
import { isDay } from '../domain/instant.ts';

/** Code points of a text that order goes by: PostgreSQL's indexes refuse rows over 2,700 bytes. */
const KEY_LENGTH = 256;

/** What a text is ordered by: case and accents ignored, the first 256 code points. */
export function orderKey(text: string): string {
  const folded = fold(text);
  if (folded.length <= KEY_LENGTH) return folded;
  return Array.from(folded.slice(0, 2 * KEY_LENGTH))
    .slice(0, KEY_LENGTH)
    .join('');
}

/** A text that is short enough for an index and differs where the label differs. */
export function labelKey(label: string): string {
  if (label.length <= KEY_LENGTH) return label;
  const digest = createHash('sha256').update(JSON.stringify(label)).digest('hex');
  return `${label.slice(0, KEY_LENGTH)} ${digest}`;
}

/**
 * An instant as text whose order is the order of time: ISO 8601 in UTC with milliseconds.
 *
 * Errors: `RangeError` where the text is no instant.
 */
export function utcKey(instant: string): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) {
    throw new RangeError(
      `Expected an instant such as 2009-10-13T17:23:00-04:00, got ${JSON.stringify(instant)}.`,
    );
  }
  return new Date(time).toISOString();
}

/**
 * A day as text whose order is the order of time, which ISO 8601 is.
 *
 * Errors: `RangeError` where the text is no day of the calendar.
 */
export function dayKey(day: string): string {
  if (isDay(day)) return day;
  throw new RangeError(`Expected a day such as 2009-10-13, got ${JSON.stringify(day)}.`);
}
