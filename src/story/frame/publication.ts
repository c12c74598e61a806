import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Dateline } from '../../domain/story.ts';
import { diagnostic } from '../diagnostic-codes.ts';
import type { DateReading } from './date-text.ts';
import { readDate } from './date-text.ts';
import type { HeaderDate } from './head.ts';
import { daysInMonth } from './months.ts';
import { zoneOffset } from './zones.ts';

/** When a story was published and filed. */
export interface Publication {
  /** RFC 3339 with the offset the story gives; null if it does not tell the instant. */
  readonly publishedAt: string | null;
  /** ISO 8601 day, also where nothing tells the instant; null if no day is known with its year. */
  readonly publishedOn: string | null;
  /** ISO 8601 day of the dateline; null if the year is not known. */
  readonly datelineDate: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

const MINUTES_IN_HOUR = 60;

/** Works out the instant from the dates of the header, and the year of the dateline from it. */
export function publication(dates: readonly HeaderDate[], dateline: Dateline | null): Publication {
  const diagnostics: Diagnostic[] = [];
  const places = dateline?.places ?? [];
  let publishedAt: string | null = null;
  let known: DateReading | null = null;
  const days: Diagnostic[] = [];
  for (const header of dates) {
    if (typeof header.date === 'string') {
      diagnostics.push(unreadable(header, header.date));
      continue;
    }
    if (typeof known?.year !== 'number') known = header.date;
    if (publishedAt === null) {
      const instant = instantOf(header, header.date, places);
      if (typeof instant === 'string') publishedAt = instant;
      else if (instant !== null) (instant.code === 'DATE_WITHOUT_TIME' ? days : diagnostics).push(instant);
    }
  }
  // A day that stands beside the instant leaves nothing unknown.
  if (publishedAt === null) diagnostics.push(...days);
  const datelineDate = dateline === null ? null : dayOf(dateline, known, diagnostics);
  // Where the header tells neither instant nor day the dateline does: a day. One without a year has its own remark.
  if (publishedAt === null && diagnostics.length === 0 && datelineDate !== null && dateline !== null)
    diagnostics.push(
      diagnostic(
        'DATE_WITHOUT_TIME',
        `"${dateline.dateText ?? ''}" in the dateline gives a day; nothing gives a time of day.`,
        dateline.span,
      ),
    );
  return {
    publishedAt,
    publishedOn: publicationDay(publishedAt, known) ?? datelineDate,
    datelineDate,
    diagnostics,
  };
}

/** The day of the instant where it was told, else the one printed, with a time of no known zone or with none. */
function publicationDay(instant: string | null, printed: DateReading | null): string | null {
  if (instant !== null) return instant.slice(0, 'YYYY-MM-DD'.length);
  return typeof printed?.year === 'number' ? isoDay(printed.year, printed.month, printed.day) : null;
}

function unreadable({ text, span }: HeaderDate, why: 'AMBIGUOUS' | 'INVALID'): Diagnostic {
  return why === 'AMBIGUOUS'
    ? diagnostic('AMBIGUOUS_DATE', `"${text}" can be read as two days; it is not used.`, span)
    : diagnostic('INVALID_DATE', `"${text}" is no date of the calendar; it is not used.`, span);
}

/** The instant in RFC 3339, a remark on why it cannot be known, or null if not even the year is. */
function instantOf(
  { text, span }: HeaderDate,
  date: DateReading,
  places: readonly string[],
): string | Diagnostic | null {
  const { year, month, day, time, zone } = date;
  if (year === null) return null;
  if (time === null)
    return diagnostic('DATE_WITHOUT_TIME', `"${text}" gives a day and no time of day.`, span);
  if (zone === null)
    return diagnostic('DATE_WITHOUT_TIME_ZONE', `"${text}" gives a time of day and no time zone.`, span);
  const offset = zoneOffset(zone, { year, month, day, ...time }, places);
  if (offset === 'UNKNOWN')
    return diagnostic(
      'UNKNOWN_TIME_ZONE',
      `The time zone "${zone}" is not known; expected one such as EDT or +0530.`,
      span,
    );
  if (offset === 'AMBIGUOUS')
    return diagnostic(
      'AMBIGUOUS_TIME_ZONE',
      `The time zone "${zone}" has several meanings and the story does not tell which.`,
      span,
    );
  const size = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  const zoneText = `${sign}${two(Math.floor(size / MINUTES_IN_HOUR))}:${two(size % MINUTES_IN_HOUR)}`;
  return `${isoDay(year, month, day)}T${two(time.hour)}:${two(time.minute)}:${two(time.second)}${zoneText}`;
}

/** The day of a dateline; its year, where not printed, is the one that brings it nearest to the header's date. */
function dayOf(dateline: Dateline, header: DateReading | null, diagnostics: Diagnostic[]): string | null {
  if (dateline.dateText === null) return null;
  const date = readDate(dateline.dateText);
  if (date === 'INVALID') {
    diagnostics.push(
      diagnostic('INVALID_DATE', `"${dateline.dateText}" is no date of the calendar.`, dateline.span),
    );
    return null;
  }
  if (date === null || date === 'AMBIGUOUS') return null;
  const { month, day } = date;
  if (date.year !== null) return isoDay(date.year, month, day);
  if (header?.year === undefined || header.year === null) {
    diagnostics.push(
      diagnostic(
        'DATELINE_WITHOUT_YEAR',
        `The dateline says "${dateline.dateText}"; nothing in the story tells the year.`,
        dateline.span,
      ),
    );
    return null;
  }
  const published = Date.UTC(header.year, header.month - 1, header.day);
  const distance = (year: number): number => Math.abs(Date.UTC(year, month - 1, day) - published);
  const years = [header.year, header.year - 1, header.year + 1].filter(
    (year) => day <= daysInMonth(year, month),
  );
  const [year] = years.sort((a, b) => distance(a) - distance(b));
  return year === undefined ? null : isoDay(year, month, day);
}

function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
