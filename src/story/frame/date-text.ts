import { DIGIT, kindAt } from '../character-kind.ts';
import { daysInMonth, isWeekday, monthNamed } from './months.ts';
import { matchesOf } from '../matches-of.ts';

/** What a printed date says, part by part; null where it does not say. */
export interface DateReading {
  readonly year: number | null;
  /** From 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** Time of day; null if none is printed. */
  readonly time: { readonly hour: number; readonly minute: number; readonly second: number } | null;
  /** Zone as printed, for example `EDT` or `-0400`. */
  readonly zone: string | null;
}

/** A reading, or why the text is a date that cannot be read, or null if it is no date. */
export type DateResult = DateReading | 'AMBIGUOUS' | 'INVALID' | null;

const LONGEST = 90;
/** Stands in for a year that is not printed: every day there is has its place in it. */
const LEAP_YEAR = 2000;

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:(?:T| +)(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?(Z|[A-Z]{2,5}|[+-]\d{2}:?\d{2})?)?$/;

/** Words that introduce a date of publication and add nothing to it. */
const LABEL =
  /^(?:(?:first |last |originally )?(?:published|updated|posted|filed|modified|created|issued|moved|released|sent|date|time|dateline)(?: (?:on|at))?|on)[:\s]\s*/i;

const TOKEN =
  /\d{1,2}[:.]\d{2}(?::\d{2})?(?:\.\d{1,3})?|[+−-]\d{2}:?\d{2}(?!\d)|(?:GMT|UTC)[+−-]\d{1,2}(?::?\d{2})?|[\p{L}.]+|\d+(?:st|nd|rd|th)?|\S/giu;

/**
 * Reads a whole text as a date, with or without weekday, year, time and zone, in the orders wires and web
 * pages print: `Tue Oct 13, 2009 5:23pm EDT`, `13 October 2009 17:23 GMT`, `2009-10-13T17:23:00Z`, `10/13/2009`.
 */
export function readDate(text: string): DateResult {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const bare = text.replace(LABEL, '').trim();
  const iso = ISO.exec(bare);
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    const time = hour === undefined ? null : timeOf(hour, minute, second, undefined);
    if (time === 'INVALID') return 'INVALID';
    return inCalendar({
      year: Number(year),
      month: Number(month),
      day: Number(day),
      time,
      zone: zone ?? null,
    });
  }
  return readNumeric(bare) ?? readWords(bare);
}

/** `10/13/2009 17:23:00`, `13.10.2009`, `13-OCT-1987 17:23:00.12`: a day in one word, perhaps a time behind it. */
function readNumeric(text: string): DateResult {
  const match = /^(\d{1,2})([/.-])(\d{1,2}|[A-Za-z]{3})\2(\d{4}|\d{2})(?:,? +(.+))?$/.exec(text);
  if (match === null) return null;
  const [, first = '', separator, second = '', yearText = '', rest] = match;
  const year = yearOf(yearText);
  const clock = rest === undefined ? { time: null, zone: null } : readClock(rest);
  if (clock === null || clock === 'INVALID') return clock;
  const named = monthNamed(second);
  if (named !== null) return inCalendar({ year, month: named, day: Number(first), ...clock });
  const [a, b] = [Number(first), Number(second)];
  // Dots between numbers are continental: the day comes first.
  if (separator === '.' || a > 12) return inCalendar({ year, month: b, day: a, ...clock });
  if (b > 12 || a === b) return inCalendar({ year, month: a, day: b, ...clock });
  return 'AMBIGUOUS';
}

function readClock(text: string): Pick<DateReading, 'time' | 'zone'> | 'INVALID' | null {
  const match =
    /^(\d{1,2})[:.](\d{2})(?::(\d{2}))?(?:\.\d{1,3})? ?([ap]\.?m\.?)?(?: ?([A-Z]{1,5}|[+-]\d{2}:?\d{2}))?$/i.exec(
      text,
    );
  if (match === null) return null;
  const [, hour = '', minute, second, half, zone] = match;
  const time = timeOf(hour, minute, second, half);
  return time === 'INVALID' ? time : { time, zone: zone ?? null };
}

/** What the name of a month begins with. */
const MONTH_START = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

/** A date with its month as a word; every token must have its part in it. */
function readWords(text: string): DateResult {
  if (!MONTH_START.test(text)) return null;
  let month: number | null = null;
  let day: number | null = null;
  let year: number | null = null;
  let zone: string | null = null;
  let clock: { hour: string; minute: string | undefined; second: string | undefined; half?: string } | null =
    null;
  const tokens = matchesOf(text, TOKEN).map(([token]) => token);
  for (const [index, token] of tokens.entries()) {
    const figure = kindAt(token, 0) === DIGIT;
    const number = figure ? /^(\d+)(?:st|nd|rd|th)?$/i.exec(token)?.[1] : undefined;
    const colon = figure ? /^(\d{1,2})[:.](\d{2})(?::(\d{2}))?/.exec(token) : null;
    const named = figure ? null : monthNamed(token);
    if (colon !== null && clock === null) {
      clock = { hour: colon[1] ?? '', minute: colon[2], second: colon[3] };
    } else if (number !== undefined) {
      const timed = /^(?:GMT|UTC|Z|hrs|hours)$/i.test(tokens[index + 1] ?? '');
      if (number.length === 4 && year === null && !timed && isYear(number)) year = Number(number);
      else if (number.length === 4 && clock === null)
        clock = { hour: number.slice(0, 2), minute: number.slice(2), second: undefined };
      else if (number.length <= 2 && day === null) day = Number(number);
      else if (number.length <= 2 && clock === null)
        clock = { hour: number, minute: undefined, second: undefined };
      else return null;
    } else if (named !== null && month === null) month = named;
    else if (/^[ap]\.?m\.?$/i.test(token) && clock !== null && clock.half === undefined) clock.half = token;
    else if (isWeekday(token) || /^(?:at|on|of|hrs|hours|[,|·•()/-]|–|—)$/i.test(token)) continue;
    else if (zone === null && clock !== null && /^(?:[A-Z.]{1,6}|(?:GMT|UTC)?[+−-][\d:]+)$/.test(token))
      zone = token;
    else return null;
  }
  if (month === null || day === null) return null;
  // A bare number of two digits is an hour only with `pm` behind it.
  if (clock !== null && clock.minute === undefined && clock.half === undefined) return null;
  const time = clock === null ? null : timeOf(clock.hour, clock.minute, clock.second, clock.half);
  return time === 'INVALID' ? time : inCalendar({ year, month, day, time, zone });
}

/** `131723 GMT OCT 09` (IPTC 7901: day, hour, minute, zone, month, year). */
const STAMP_7901 = /^(\d{2})(\d{2})(\d{2}) ?([A-Z]{1,5}) ([A-Za-z]{3}) (\d{4}|\d{2})$/;
/** `AP-NY-10-13-09 1723EDT`: month, day, year, hour, minute, zone. */
const STAMP_AP = /^[A-Z]{2,5}-(?:[A-Z]{2,3}-)?(\d\d)-(\d\d)-(\d\d) (\d\d)(\d\d)([A-Z]{3,4})[^\p{L}\p{N}]*$/u;

/** Reads the stamp that a wire puts below a text; null if the text is none. */
export function readWireDate(text: string): DateReading | 'INVALID' | null {
  const iptc = STAMP_7901.exec(text);
  if (iptc !== null) {
    const [, day = '', hour = '', minute, zone = '', monthName = '', year = ''] = iptc;
    const month = monthNamed(monthName);
    return month === null
      ? null
      : stamped(yearOf(year), month, Number(day), timeOf(hour, minute, undefined, undefined), zone);
  }
  const ap = STAMP_AP.exec(text);
  if (ap === null) return null;
  const [, month = '', day = '', year = '', hour = '', minute, zone = ''] = ap;
  return stamped(yearOf(year), Number(month), Number(day), timeOf(hour, minute, undefined, undefined), zone);
}

function stamped(
  year: number,
  month: number,
  day: number,
  time: ReturnType<typeof timeOf>,
  zone: string,
): DateReading | 'INVALID' {
  return time === 'INVALID' ? time : inCalendar({ year, month, day, time, zone });
}

/** A year of four digits, or of two: those from 70 on are of the last century. */
function yearOf(digits: string): number {
  return Number(digits) + (digits.length === 4 ? 0 : Number(digits) < 70 ? 2000 : 1900);
}

/** Whether four digits are a year and not a time such as 1723: a time of day behind 18:00 needs its zone to be one. */
function isYear(number: string): boolean {
  return /^(?:18|19|20|21)/.test(number);
}

function timeOf(
  hourText: string,
  minuteText: string | undefined,
  secondText: string | undefined,
  half: string | undefined,
): NonNullable<DateReading['time']> | 'INVALID' {
  let hour = Number(hourText);
  const minute = Number(minuteText ?? 0);
  const second = Number(secondText ?? 0);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return 'INVALID';
    hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  }
  return hour > 23 || minute > 59 || second > 59 ? 'INVALID' : { hour, minute, second };
}

/** The reading if its day is in the calendar; without a year, February has 29 days. */
function inCalendar(reading: DateReading): DateReading | 'INVALID' {
  const { year, month, day } = reading;
  if (month < 1 || month > 12 || day < 1) return 'INVALID';
  return day > daysInMonth(year ?? LEAP_YEAR, month) ? 'INVALID' : reading;
}
