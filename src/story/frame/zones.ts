/** A day and a time of day without a zone. */
export interface CivilTime {
  readonly year: number;
  /** From 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** What a zone's name gives: minutes east of Greenwich, or why there are none. */
export type ZoneReading = number | 'AMBIGUOUS' | 'UNKNOWN';

const HOUR = 60;

/** Names with one meaning in English-language wire copy (IANA tzdata, its abbreviations), in minutes. */
const FIXED: ReadonlyMap<string, number> = new Map([
  ['UTC', 0],
  ['GMT', 0],
  ['Z', 0],
  ['WET', 0],
  ['WEST', HOUR],
  ['CET', HOUR],
  ['CEST', 2 * HOUR],
  ['EET', 2 * HOUR],
  ['EEST', 3 * HOUR],
  ['SAST', 2 * HOUR],
  ['EAT', 3 * HOUR],
  ['PKT', 5 * HOUR],
  ['NPT', 5 * HOUR + 45],
  ['WIB', 7 * HOUR],
  ['ICT', 7 * HOUR],
  ['SGT', 8 * HOUR],
  ['HKT', 8 * HOUR],
  ['PHT', 8 * HOUR],
  ['AWST', 8 * HOUR],
  ['JST', 9 * HOUR],
  ['KST', 9 * HOUR],
  ['ACST', 9 * HOUR + 30],
  ['ACDT', 10 * HOUR + 30],
  ['AEST', 10 * HOUR],
  ['AEDT', 11 * HOUR],
  ['NZST', 12 * HOUR],
  ['NZDT', 13 * HOUR],
  ['NST', -3 * HOUR - 30],
  ['NDT', -2 * HOUR - 30],
  ['ADT', -3 * HOUR],
  ['EST', -5 * HOUR],
  ['EDT', -4 * HOUR],
  ['CDT', -5 * HOUR],
  ['MST', -7 * HOUR],
  ['MDT', -6 * HOUR],
  ['PST', -8 * HOUR],
  ['PDT', -7 * HOUR],
  ['AKST', -9 * HOUR],
  ['AKDT', -8 * HOUR],
  ['HST', -10 * HOUR],
]);

/** North American zones named without saying whether it is summer: their offset in winter. */
const SEASONAL: ReadonlyMap<string, number> = new Map([
  ['ET', -5 * HOUR],
  ['CT', -6 * HOUR],
  ['MT', -7 * HOUR],
  ['PT', -8 * HOUR],
]);

/** Names with several meanings, and the places of a dateline that tell which. */
const BY_PLACE: ReadonlyMap<string, readonly (readonly [places: RegExp, minutes: number])[]> = new Map([
  [
    'IST',
    [
      [
        /\b(?:INDIA|DELHI|MUMBAI|BOMBAY|KOLKATA|CALCUTTA|CHENNAI|MADRAS|BANGALORE|BENGALURU|HYDERABAD)\b/i,
        5 * HOUR + 30,
      ],
      [/\b(?:JERUSALEM|TEL AVIV|HAIFA|ISRAEL)\b/i, 2 * HOUR],
      [/\b(?:DUBLIN|CORK|GALWAY|IRELAND)\b/i, HOUR],
    ],
  ],
  [
    'CST',
    [
      [/\b(?:CHINA|BEIJING|PEKING|SHANGHAI|GUANGZHOU|SHENZHEN|TAIPEI|TAIWAN)\b/i, 8 * HOUR],
      [/^/, -6 * HOUR],
    ],
  ],
  [
    'AST',
    [
      [/\b(?:RIYADH|JEDDAH|BAGHDAD|KUWAIT|DOHA|MANAMA|SANAA)\b/i, 3 * HOUR],
      [/^/, -4 * HOUR],
    ],
  ],
]);

/**
 * Minutes east of Greenwich of a zone as printed: an abbreviation, or an offset such as `+0530` or `GMT-5`.
 * `places` are those of the dateline: they settle names with several meanings.
 */
export function zoneOffset(name: string, at: CivilTime, places: readonly string[]): ZoneReading {
  const numeric = /^(?:UTC|GMT)?([+−-])(\d{1,2}):?(\d{2})?$/i.exec(name);
  if (numeric !== null) {
    const minutes = Number(numeric[2]) * HOUR + Number(numeric[3] ?? 0);
    return minutes > 14 * HOUR ? 'UNKNOWN' : numeric[1] === '+' ? minutes : -minutes;
  }
  const zone = name.toUpperCase().replaceAll('.', '');
  const fixed = FIXED.get(zone);
  if (fixed !== undefined) return fixed;
  const winter = SEASONAL.get(zone);
  if (winter !== undefined) return isSummerInAmerica(at) ? winter + HOUR : winter;
  // Clocks in Moscow stood an hour further ahead from 2011 to 2014.
  if (zone === 'MSK') return (dayNumber(at) >= 20110327 && dayNumber(at) < 20141026 ? 4 : 3) * HOUR;
  if (zone === 'MSD') return 4 * HOUR;
  // Outside the British summer the letters can only stand for Bangladesh.
  if (zone === 'BST') return isSummerInBritain(at) ? HOUR : 'AMBIGUOUS';
  const meanings = BY_PLACE.get(zone);
  if (meanings === undefined) return 'UNKNOWN';
  const dateline = places.join(' / ');
  return meanings.find(([pattern]) => pattern.test(dateline))?.[1] ?? 'AMBIGUOUS';
}

/** Whether daylight saving time holds in the United States on a day, by the rules of 1987, 2007 and between. */
function isSummerInAmerica(at: CivilTime): boolean {
  const { year, month, day } = at;
  const [firstMonth, firstDay, lastMonth, lastDay] =
    year >= 2007
      ? [3, nthSunday(year, 3, 2), 11, nthSunday(year, 11, 1)]
      : [4, year >= 1987 ? nthSunday(year, 4, 1) : lastSunday(year, 4), 10, lastSunday(year, 10)];
  const date = month * 100 + day;
  return date >= firstMonth * 100 + firstDay && date < lastMonth * 100 + lastDay;
}

/** Whether British Summer Time holds on a day, by the rule kept since 1996 and within a week of those before. */
function isSummerInBritain({ year, month, day }: CivilTime): boolean {
  const date = month * 100 + day;
  return date >= 300 + lastSunday(year, 3) && date <= 1000 + lastSunday(year, 10);
}

function dayNumber({ year, month, day }: CivilTime): number {
  return (year * 100 + month) * 100 + day;
}

function nthSunday(year: number, month: number, nth: number): number {
  const weekday = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  return 1 + ((7 - weekday) % 7) + (nth - 1) * 7;
}

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 0));
  return last.getUTCDate() - last.getUTCDay();
}
