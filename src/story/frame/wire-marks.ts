import type { Span } from '../../domain/span.ts';
import type { Line } from './lines.ts';

/** A line without the marks of a transmission, and where those stand. */
export interface UnmarkedLine {
  readonly line: Line;
  readonly marks: readonly Span[];
}

/** Lines at the top that may carry marks. */
const REACH = 60;
/** SOH, STX, ETX, EOT and their like, which IPTC 7901 puts around header, text and foot. */
const CONTROLS = '[\\u0000-\\u0008\\u000e-\\u001f\\u007f]+';
/** Before and behind the words of a header line: `^By ANN BELL=` (ANPA 1312), `By Ann Bell, dpa =` (IPTC 7901). */
const LEAD = new RegExp(`^(?:${CONTROLS}\\s*|\\^\\s*)+`, 'u');
const TRAIL = new RegExp(`(?:\\s*${CONTROLS}|(?<=\\^.*)\\s*[<=]|\\s+=)+$`, 'u');

/** As `CONTROLS`, by the code of a character. */
function isControl(code: number): boolean {
  return code <= 0x08 || (code >= 0x0e && code <= 0x1f) || code === 0x7f;
}

const NONE: readonly Span[] = [];

/** Takes the marks of a transmission off the lines that may be a header's. */
export function takeMarks(lines: readonly Line[]): readonly UnmarkedLine[] {
  return lines.slice(0, REACH).map((line) => {
    const { text } = line;
    const marked =
      text.startsWith('^') ||
      text.endsWith('=') ||
      isControl(text.charCodeAt(0)) ||
      isControl(text.charCodeAt(text.length - 1));
    const lead = marked ? (LEAD.exec(text)?.[0].length ?? 0) : 0;
    const trail = marked ? (TRAIL.exec(text)?.[0].length ?? 0) : 0;
    const [start, end] = [line.start + lead, line.end - trail];
    // A line of marks alone stays: later rules tell it from words.
    if (lead + trail === 0 || end <= start) return { line, marks: NONE };
    const marks: Span[] = [];
    // Blanks between mark and words belong to neither.
    if (lead > 0) marks.push({ start: line.start, end: line.start + text.slice(0, lead).trimEnd().length });
    if (trail > 0) marks.push({ start: line.end - text.slice(-trail).trimStart().length, end: line.end });
    return { line: { ...line, start, end, text: text.slice(lead, text.length - trail) }, marks };
  });
}

/**
 * Lines that programs on the way of a story read and people do not: `ZCZC FRA0123`, `FRA0123 4 I 0234 DPA /XYZ-AB12`
 * (IPTC 7901: source, number, priority, category, length, keywords), `a0456` and `r i BC-EU--Farm 10-13 0500`
 * (ANPA 1312: service, number; priority, category, slug, day, length), `AP Photo BRU101`, `URGENT`, initials `(kd)`.
 */
const SERVICE_LINES: readonly RegExp[] = [
  /^ZCZC\b/u,
  /^[A-Z]{2,4} ?\d{3,4} \d [A-Z]{1,3} \d{1,5} \S.*$/u,
  /^[A-Za-z]{1,3}\d{3,4}$/u,
  /^[a-z] [a-z] (?:[A-Z]{2}-)\S.*$/u,
  /^[a-z] [a-z] [a-z] \S+$/u,
  /^(?:[Ww]ith )?[A-Z]{2,8} (?:Photos?|Graphics?)(?: [A-Z]{2,}\d.*)?$/u,
  /^(?:URGENT|BULLETIN|FLASH|ADVISORY|ALERT)$/u,
  /^\([a-z]{2,4}(?:[/-][a-z]{2,4})*\)$/u,
];

/** Whether a line of a header is for programs only. */
export function isServiceLine(text: string): boolean {
  return text.length < 80 && SERVICE_LINES.some((pattern) => pattern.test(text));
}
