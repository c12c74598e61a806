import type { DateReading } from './date-text.ts';
import { readDate } from './date-text.ts';
import { mayStartWith } from './first-characters.ts';
import { squeeze } from './text-shape.ts';

/** What a line above a headline tells of the piece as a whole: what it is, or what may be done with it. */
export type Notice =
  /** `Press release, 4 April 2014`: when it is given out. */
  | { readonly kind: 'DATE'; readonly date: DateReading | 'AMBIGUOUS' | 'INVALID' }
  /** `FOR IMMEDIATE RELEASE`, `NOT FOR BROADCAST` */
  | { readonly kind: 'EDITORIAL_NOTE' }
  /** `PRESS RELEASE`, `LETTERS TO THE EDITOR`, `Media contact: Ann Bell` */
  | { readonly kind: 'OTHER' };

const LONGEST = 120;

/** What may be done with a piece. */
const RELEASE =
  /^(?:for (?:immediate )?release(?: immediately| on receipt)?|for immediate (?:publication|use|broadcast)|not for (?:immediate )?(?:release|publication|broadcast|distribution|print|air)|(?:strictly |under )?embargo(?:ed)?)(?!\p{L})/iu;
/** What it is. */
const PIECE = /^(?:(?:press|news|media) (?:release|advisory|statement))(?!\p{L})/iu;
/** The part of a paper that it stands in, which is its headline where it has no other. */
const SECTION = /^letters? to the editors?$/iu;
/** Whom to ask, which stands above the headline of a release. */
const CONTACT =
  /^(?:(?:(?:media|press|news) )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))(?: person)?|tel(?:ephone)?|phone|e-?mail|fax|mobile|cell) ?[:.] */iu;
/** A number or an address by which somebody is reached. */
const REACHED = /\d{3}[-. )]+\d{3,4}|\S@\S|\bwww\./u;
const LONGEST_REACHED = 80;

const MAY_BE_NOTICE = mayStartWith(
  'for not strictly under embargo press news media letter contact enquiry inquiry tel phone email e- fax mobile cell',
);

/** Marks and blanks that set such a line off: `**** NOT FOR BROADCAST ****`, `[PRESS RELEASE]`. */
const SET_OFF = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}.)]+$|[\])]+$/gu;

/** Reads a whole line as a notice; null if it is none, such as `Press release writers strike`. */
export function readNotice(line: string): Notice | null {
  if (line.length > LONGEST || !MAY_BE_NOTICE(line, Math.max(0, line.search(/[\p{L}\p{N}]/u)))) return null;
  const text = squeeze(line.replace(SET_OFF, ''));
  if (SECTION.test(text) || CONTACT.test(line)) return { kind: 'OTHER' };
  const released = RELEASE.exec(text)?.[0];
  const told = released ?? PIECE.exec(text)?.[0];
  if (told === undefined) return null;
  const rest = text.slice(told.length).replace(/^[^\p{L}\p{N}]+/u, '');
  const bare = rest === '' || CONTACT.test(rest);
  if (bare) return { kind: released === undefined ? 'OTHER' : 'EDITORIAL_NOTE' };
  // `PRESS RELEASE - FOR IMMEDIATE RELEASE`
  if (released === undefined) {
    const more = readNotice(rest);
    if (more !== null) return more;
  }
  const date = readDate(rest);
  return date === null ? null : { kind: 'DATE', date };
}

/** Whether a line goes on with whom to ask, right below `first`: `Contact:` over a name, a number and an address. */
export function goesOnContact(first: string, line: string): boolean {
  const label = CONTACT.exec(first)?.[0];
  if (label === undefined || line.length > LONGEST_REACHED) return false;
  return label.length === first.length || REACHED.test(line);
}

/** Whether a line names the part of a paper alone. */
export function isSectionName(line: string): boolean {
  return line.length <= LONGEST && SECTION.test(squeeze(line.replace(SET_OFF, '')));
}

/** Whether a line tells that a piece is given out, and when: `FOR IMMEDIATE RELEASE`, `Press release, 4 April 2014`. */
export function isReleaseNotice(line: string): boolean {
  const notice = readNotice(line);
  if (notice === null) return false;
  return notice.kind !== 'OTHER' || PIECE.test(squeeze(line.replace(SET_OFF, '')));
}
