import type { Span } from '../../domain/span.ts';
import type { Furniture } from '../../domain/story.ts';
import { readWireDate } from './date-text.ts';
import type { HeaderDate } from './head.ts';
import { isCopyright } from './header-lines.ts';
import type { Line } from './lines.ts';
import type { AgencyLookup } from './story-agencies.ts';
import { endsSentence, squeeze } from './text-shape.ts';

/** The foot of a story: marks and notices below its last paragraph. */
export interface Foot {
  /** The lines above the foot. */
  readonly lines: readonly Line[];
  readonly agency: string | null;
  readonly copyrightNotice: string | null;
  /** When it was sent, as a wire stamps it below the text. */
  readonly dates: readonly HeaderDate[];
  readonly furniture: readonly Furniture[];
}

/** Lines of a copyright notice below its first. */
const MOST_NOTICE_LINES = 4;

/** How far back a signature is looked for that hangs on the last sentence. */
const REACH = 40;

/** Marks that end a story: `-0-`, `ENDS`, `###`, `(End)`, `AP-NY-10-13-09 1723EDT`, editors' initials `(ab/cde)`. */
const END_MARK =
  /^(?:&#\d{1,2};|[^\p{L}\p{N}]*(?:-?0-|-30-|ends?|\(?more\)?|30|NNNN)?[^\p{L}\p{N}]*|\((?:PROFILE|(?:[A-Z]{2}:[^;()]*;\s?)+)\)?|\([a-z]{2,4}(?:[/-][a-z]{2,4})+\)|story filed by .{2,40}|for use by clients of .{2,40}|[A-Z]{2,5}-(?:[A-Z]{2,3}-)?\d\d-\d\d-\d\d \d{4}[A-Z]{3,4}[^\p{L}\p{N}]*)$/iu;

/** Editors' initials without brackets: `sh-lb/kr`. */
const INITIALS = /^[a-z]{2,4}(?:-[a-z]{2,4})*\/[a-z]{2,4}(?:[/-][a-z]{2,4})*$/u;

/** Takes the foot off the lines of a story, from the last line up. */
export function takeFoot(lines: readonly Line[], agencies: AgencyLookup): Foot {
  let end = lines.length;
  let agency: string | null = null;
  let copyrightNotice: string | null = null;
  const furniture: Furniture[] = [];
  const dates: HeaderDate[] = [];
  while (end > 0) {
    const line = lines[end - 1];
    if (line === undefined) break;
    const span = { start: line.start, end: line.end };
    // `dpa ab cd`: the initials of its editors stand behind the agency.
    const signature = agencies(
      squeeze(line.text.slice(0, 40))
        .replace(/^(\p{Ll}{3,5})(?: \p{Ll}{2,3}){1,3}$/u, '$1')
        .replace(/^[-–—]+ ?|[.\s\u0003\u0004]+$/gu, ''),
    );
    const hanging = hangingSignature(line, agencies);
    const noticeStart = startOfNotice(lines, end);
    const date = line.text.length < 60 ? readWireDate(line.text) : null;
    if (date !== null) {
      dates.push({ date, text: line.text, span });
      furniture.push({ kind: 'DATE', span });
    } else if (line.text.length < 60 && (END_MARK.test(line.text) || INITIALS.test(line.text)))
      furniture.push({ kind: 'OTHER', span });
    else if (signature !== null && line.text.length < 40) {
      agency ??= signature;
      furniture.push({ kind: 'AGENCY', span });
    } else if (hanging !== null) {
      agency ??= hanging.agency;
      furniture.push({ kind: 'AGENCY', span: hanging.span });
      return { lines: [...lines.slice(0, end - 1), hanging.rest], agency, copyrightNotice, dates, furniture };
    } else if (noticeStart !== null) {
      const notice = lines.slice(noticeStart, end);
      copyrightNotice = squeeze(notice.map(({ text }) => text).join(' '));
      furniture.push({ kind: 'COPYRIGHT', span: { start: notice[0]?.start ?? span.start, end: span.end } });
      end = noticeStart + 1;
    } else break;
    end--;
  }
  return { lines: lines.slice(0, end), agency, copyrightNotice, dates, furniture };
}

/** An agency's name behind the last sentence of a line: `… a year ago. REUTER`. */
function hangingSignature(
  line: Line,
  agencies: AgencyLookup,
): { agency: string; span: Span; rest: Line } | null {
  const tail = line.text.slice(-REACH);
  const match = /[.?!]["'”’)]{0,2}(\s+)(\p{Lu}\p{L}+)[.\u0003\u0004]*$/u.exec(tail);
  const agency = match === null ? null : agencies(match[2] ?? '');
  if (match === null || agency === null) return null;
  const start = line.end - tail.length + tail.lastIndexOf(match[2] ?? '');
  const end = start - (match[1]?.length ?? 0);
  return {
    agency,
    span: { start, end: line.end },
    rest: { ...line, end, text: line.text.slice(0, end - line.start) },
  };
}

/** The first line of a copyright notice that ends with the line before `end`; null if there is none. */
function startOfNotice(lines: readonly Line[], end: number): number | null {
  let start = end - 1;
  while (start > 0 && start > end - MOST_NOTICE_LINES && lines[start]?.blanksAbove === 0) start--;
  const block = lines.slice(start, end);
  const apart = start === 0 || (lines[start]?.blanksAbove ?? 0) > 0;
  // A block parted from the text is a notice if it starts as one, or is nothing but short lines and reads as one.
  if (apart && (startsNotice(block) || isShortNotice(block))) return start;
  return isCopyright(lines[end - 1]?.text ?? '') ? end - 1 : null;
}

function startsNotice(block: readonly Line[]): boolean {
  return isCopyright(block[0]?.text ?? '');
}

function isShortNotice(block: readonly Line[]): boolean {
  return (
    block.every(
      ({ text }, index) => text.length < REACH && (index === block.length - 1 || !endsSentence(text)),
    ) && isCopyright(block.map(({ text }) => text).join(' '))
  );
}
