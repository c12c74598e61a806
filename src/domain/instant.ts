const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Whether a text is a day of the calendar, `YYYY-MM-DD`: 2009-02-30 is none. */
export function isDay(text: string): boolean {
  // Date lets the 30th of February run into March; the way back shows it.
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether a text is an instant by RFC 3339, with its offset. */
export function isInstant(text: string): boolean {
  const day = DATE_TIME.exec(text)?.[1];
  return day !== undefined && isDay(day);
}

/** An instant in UTC, as the store compares it: `2009-10-13T21:23:00.000Z`. */
export function utcOf(instant: string): string {
  // Date reads T and Z in capitals only, and three digits of a second.
  return new Date(instant.toUpperCase().replace(/(\.\d{3})\d+/, '$1')).toISOString();
}
