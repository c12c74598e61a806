import { readCreditsGold } from './credits-gold.ts';
import { type DatelineGold, findDateline1998, readDatelineGold } from './dateline-gold.ts';
import { JsonObject } from './read-json.ts';

/** What of a story's frame is scored, in the order of the report. */
export const STRUCTURE_FIELDS = [
  'title',
  'byline names',
  'dateline',
  'dateline places',
  'dateline agency',
  'dateline date',
  'publishedAt',
  'credits',
] as const;

export type StructureField = (typeof STRUCTURE_FIELDS)[number];

/** What is right for one field of one story. */
export interface FieldGold {
  /** Values that must be found, each once; none if the story has none. */
  readonly values: readonly string[];
  /** GOLD is told by people or by the collection's own markup; SILVER is found by a plain pattern. */
  readonly standard: 'GOLD' | 'SILVER';
}

/** A story with what is right for its frame, as far as its collection tells. */
export interface StructureStory {
  readonly id: string;
  readonly text: string;
  readonly fields: ReadonlyMap<StructureField, FieldGold>;
}

type Entry = readonly [StructureField, FieldGold];

const gold = (field: StructureField, ...values: readonly string[]): Entry => [
  field,
  { values, standard: 'GOLD' },
];
const silver = (field: StructureField, ...values: readonly string[]): Entry => [
  field,
  { values, standard: 'SILVER' },
];

/**
 * Reads one record: `id` (a text or a number), `text`, and what its collection tells of the frame, known by its fields: `time` and `url`
 * (web archive of Reuters), `struct` (Reuters-21578), `headline` and `datetime` (IEER), else its `title` alone.
 *
 * Errors: `ShapeError`.
 */
export function readStructureStory(value: unknown): StructureStory {
  const record = new JsonObject(value);
  return { id: record.id('id'), text: record.text('text'), fields: new Map(fieldsOf(record)) };
}

function fieldsOf(record: JsonObject): Entry[] {
  if (record.has('time') && record.has('url')) return webArchive(record);
  if (record.has('struct')) return wire1987(record);
  // The headline of IEER stands beside the text, not in it.
  if (record.has('datetime')) return datelineOf(findDateline1998(record.text('text')), silver);
  return record.has('title') ? [gold('title', record.text('title'))] : [];
}

function webArchive(record: JsonObject): Entry[] {
  const dateline = record.optionalObject('dateline');
  const byline = record.optionalText('byline');
  return [
    gold('title', record.text('title')),
    gold('byline names', ...(byline === null ? [] : bylineNames(byline))),
    gold('publishedAt', instantOf(record.text('time'))),
    // A pattern that found nothing tells nothing.
    ...(dateline === null ? [] : datelineOf(readDatelineGold(dateline.text('text')), silver)),
    ...creditsOf(record),
  ];
}

function creditsOf(record: JsonObject): Entry[] {
  const signOffs = record.objects('credits').map((credit) => readCreditsGold(credit.text('text')));
  if (signOffs.length === 0 || signOffs.includes(null)) return [];
  const credits = signOffs.flatMap((credit) => credit ?? []);
  return [silver('credits', ...new Set(credits.map(({ role, name }) => `${role} ${name}`)))];
}

function wire1987(record: JsonObject): Entry[] {
  const author = record.optionalText('author');
  return [
    gold('title', record.text('title')),
    gold('byline names', ...(author === null ? [] : bylineNames(author))),
    ...datelineOf(readDatelineGold(record.text('dateline')), gold),
  ];
}

function datelineOf(dateline: DatelineGold | null, standard: typeof gold): Entry[] {
  return [
    standard('dateline', ...(dateline === null ? [] : [datelineText(dateline)])),
    standard('dateline places', ...(dateline?.places ?? [])),
    standard('dateline agency', ...(dateline?.agency == null ? [] : [dateline.agency])),
    standard('dateline date', ...(dateline?.date == null ? [] : [dateline.date])),
  ];
}

/** A dateline as one value, right only as a whole. */
export function datelineText({ places, date, agency }: DatelineGold): string {
  return `${places.join('/')} | ${date ?? ''} | ${agency ?? ''}`;
}

/** `By A B and C D, Reuters`, `A B , European correspondent`, `A B - Analysis`: the names. */
function bylineNames(printed: string): string[] {
  const list = printed
    .replace(/\s+/g, ' ')
    .replace(/^ ?by /i, '')
    .replace(/ - .*$/, '');
  return list
    .split(/ ?, ?|(?: and)+ /)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/^reuters?$|\bcorrespondent$|\beditor$/i.test(name));
}

const TIME = /^\w{3} (\w{3}) (\d{1,2}), (\d{4}) (\d{1,2}):(\d{2})(am|pm) E([SD])T$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Tue Dec 9, 2008 5:03pm EST` in RFC 3339; the text itself where it looks otherwise, which then is a miss. */
function instantOf(printed: string): string {
  const match = TIME.exec(printed);
  if (match === null) return printed;
  const [, month = '', day = '', year = '', hour = '', minute = '', half, season] = match;
  const two = (number: number): string => String(number).padStart(2, '0');
  const date = `${year}-${two(MONTHS.indexOf(month) + 1)}-${two(Number(day))}`;
  const clock = two((Number(hour) % 12) + (half === 'pm' ? 12 : 0));
  return `${date}T${clock}:${minute}:00-0${season === 'D' ? 4 : 5}:00`;
}
