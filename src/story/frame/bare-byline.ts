import { fold } from '../../domain/fold.ts';
import { isCommonWord, isFirstName, isPlace } from '../words/gazetteer.ts';
import { agencyNamed } from './agencies.ts';
import type { BylineReading } from './byline.ts';
import { readByline } from './byline.ts';
import type { LineReadings } from './line-readings.ts';
import type { Line } from './lines.ts';
import { endsSentence, SHORTEST_PROSE } from './text-shape.ts';

/** A byline that no `By` begins, and how many lines it takes. */
export interface BareByline {
  readonly byline: BylineReading;
  readonly lines: number;
}

const LONGEST = 90;
/** What a reporter is: `Staff Writer`, `Lorn Correspondent`. */
const TITLE =
  /^(?:[\p{Lu}][\p{L}.'’-]* ){0,4}(?:correspondent|writer|reporter|columnist|editor)s?(?: (?:of|for) the(?: \p{Lu}[\p{L}.'’&-]*){1,4})?$/iu;
/** The name of a paper: `The Harbour Gazette`, `Orme Courier`. Without `The` many words could as well be a headline. */
const NEWSPAPER =
  /^(?:The (?:\p{Lu}[\p{L}.'’&-]* ){1,3}(?:Times|Post|News|Journal|Star|Sun|Press|Record|Globe|Independent|Standard)|(?:The (?:\p{Lu}[\p{L}.'’&-]* ){0,2})?\p{Lu}[\p{L}.'’&-]* (?:Gazette|Tribune|Herald|Courier|Chronicle|Telegraph|Examiner|Dispatch|Post-Dispatch|Observer|Guardian|Mercury))$/u;
/** Two or three names of one person, joined or followed by a comma. */
const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+){1,2}`;
/** Where from: `in Riga`, `in St. Orm`. */
const PLACE = String.raw`(?: in \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}'’-]+){0,2})?`;
const NAMES = new RegExp(`^(${NAME})${PLACE}(?: and ${NAME}${PLACE})?(?:, (.+))?$`, 'u');

/** An office of a paper: `Statehouse Bureau`, `Ledger Staff`; not `Orme Fires News Staff`, a headline. */
const OFFICE =
  /^(?:(?:\p{Lu}[\p{L}.'’&-]* ){1,2}(?:Bureau|Newsroom|Desk)|(?:The )?\p{Lu}[\p{L}.'’&-]* Staff)$/u;

/** Whether a line right below a byline goes on it, with what the reporter is or whose: `Science Writer`, `The Harbour Gazette`, `Statehouse Bureau`. */
export function belongsToByline(text: string): boolean {
  return TITLE.test(text) || NEWSPAPER.test(text) || OFFICE.test(text);
}

/**
 * A byline of a name alone below a headline: `Ann Bell, Staff Writer`, `Ann Bell, Reuters`, `Ann Bell` over `Staff Writer` or over the text.
 * The first name must be one that is known, and no other word unless an agency stands behind. Null if no such byline begins at a line.
 */
export function readBareByline(
  lines: readonly Line[],
  index: number,
  readings: LineReadings,
): BareByline | null {
  const [line, below] = [lines[index], lines[index + 1]];
  if (line === undefined || line.text.length > LONGEST) return null;
  const [, name, title] = NAMES.exec(line.text) ?? [];
  if (name === undefined || below === undefined) return null;
  const first = fold(name.split(' ', 1)[0] ?? '');
  const alone = title === undefined;
  // `Mark Hall, LDRS`; but not `San Marino, Reuters`, a dateline
  const agency = !alone && agencyNamed(title) !== null && !isPlace(fold(name));
  if (!isFirstName(first) || (isCommonWord(first) && !agency)) return null;
  if (!alone && !agency && !TITLE.test(title)) return null;
  const under = alone && below.blanksAbove === 0;
  const employer = under ? readings.header(below) : null;
  const titled = under && (employer?.kind === 'AGENCY' || TITLE.test(below.text));
  // `Ann Bell` over `October 9, 2024 — 5.42pm`
  const dated = employer?.kind === 'DATE';
  const text = titled || dated ? lines[index + 2] : below;
  if (!titled && alone && !(text !== undefined && isTextBy(name, text, readings))) return null;
  const byline = readByline(`By ${line.text}`);
  if (byline === null) return null;
  // Offsets into the line, which has no `By`.
  const names = byline.names.map((one) => ({ ...one, start: one.start - BY, end: one.end - BY }));
  const whose = employer?.kind === 'AGENCY' ? employer.agency : byline.agency;
  return { byline: { names, agency: whose }, lines: titled ? 2 : 1 };
}

const BY = 'By '.length;

/**
 * Whether the text of a story that somebody can have written begins with a line: prose behind a blank line which neither
 * tells of its author, as that of a portrait does, nor begins a talk.
 */
function isTextBy(name: string, line: Line, readings: LineReadings): boolean {
  const { text, blanksAbove } = line;
  if (blanksAbove === 0 || LABEL.test(text) || text.includes(name.slice(name.lastIndexOf(' ') + 1)))
    return false;
  return text.length >= SHORTEST_PROSE || endsSentence(text) || readings.dateline(line) !== null;
}

/** `Q: Why?`, `ANN BELL: I go.` */
const LABEL = /^(?:[QA]\.|[^.]{0,40}:) /u;
