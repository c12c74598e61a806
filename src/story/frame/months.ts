const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const FEBRUARY = 2;
const SHORT_MONTHS: readonly number[] = [4, 6, 9, 11];

const SHORTEST = 3;

/** The month a word names in full or cut short (`Oct`, `Sept.`), from 1 to 12; null if none. */
export function monthNamed(word: string): number | null {
  const place = placeOf(word, MONTHS);
  return place < 0 ? null : place + 1;
}

/** Whether a word names a day of the week, in full or cut short. */
export function isWeekday(word: string): boolean {
  return placeOf(word, WEEKDAYS) >= 0;
}

function placeOf(word: string, names: readonly string[]): number {
  if (word.length < SHORTEST) return -1;
  const lower = word.toLowerCase();
  const folded = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return folded.length < SHORTEST ? -1 : names.findIndex((name) => name.startsWith(folded));
}

/** Whether a word is a month in full with a slip of the fingers: a letter wrong, missing, too many, or two swapped. */
export function isAlmostMonth(word: string): boolean {
  const folded = word.toLowerCase();
  if (monthNamed(folded) !== null) return true;
  return folded.length > SHORTEST && MONTHS.some((month) => isOneSlipFrom(folded, month));
}

function isOneSlipFrom(word: string, other: string): boolean {
  let start = 0;
  while (start < word.length && word[start] === other[start]) start += 1;
  const [rest, expected] = [word.slice(start), other.slice(start)];
  const swapped = expected.charAt(1) + expected.charAt(0) + expected.slice(2);
  return [
    rest.slice(1) === expected.slice(1),
    rest === expected.slice(1),
    rest.slice(1) === expected,
    rest === swapped,
  ].includes(true);
}

/** Number of days in a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month !== FEBRUARY) return SHORT_MONTHS.includes(month) ? 30 : 31;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
