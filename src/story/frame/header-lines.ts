import type { BylineReading } from './byline.ts';
import { readByline } from './byline.ts';
import type { DateReading } from './date-text.ts';
import { readDate } from './date-text.ts';
import { mayStartWith } from './first-characters.ts';
import { readNotice } from './notices.ts';
import { matchesOf } from '../matches-of.ts';
import type { AgencyLookup } from './story-agencies.ts';
import { squeeze } from './text-shape.ts';
import { isServiceLine } from './wire-marks.ts';

/** When a piece came out, printed behind the names of a byline. */
export interface DatedBehind {
  readonly date: DateReading | 'AMBIGUOUS' | 'INVALID';
  /** Where it begins in the line. */
  readonly from: number;
}

/** What a line of a header can be told to be by itself, with what was read from it. */
export type HeaderLine =
  | { readonly kind: 'BYLINE'; readonly byline: BylineReading; readonly dated?: DatedBehind }
  | { readonly kind: 'DATE'; readonly date: DateReading | 'AMBIGUOUS' | 'INVALID' }
  | { readonly kind: 'AGENCY'; readonly agency: string }
  | { readonly kind: 'SLUGLINE' | 'COPYRIGHT' | 'EDITORIAL_NOTE' | 'OTHER' };

/** A rule reads one line of a header, or passes. */
type Rule = (text: string, agencies: AgencyLookup) => HeaderLine | null;

const LONGEST = 300;
/** Words of a reporter's title with the agency before it: `The Associated Press Business Writer`. */
const MOST_WORDS = 6;

const byline: Rule = (text) => {
  const dated = datedBehind(text);
  const named = dated === null ? null : readByline(text.slice(0, dated.from).replace(BEHIND_NAMES, ''));
  if (dated !== null && named !== null) return { kind: 'BYLINE', byline: named, dated };
  const reading = readByline(text);
  return reading === null ? null : { kind: 'BYLINE', byline: reading };
};

const BYLINE_WITH_YEAR = /^(?:\p{L}+ )?by\b.*\b(?:19|20)\d\d\b/iu;
const BEHIND_NAME = /(?:,|\s[|·•–—-])\s+(?=\S)/gu;
const BEHIND_NAMES = /[\s,|·•–—-]+$/u;

/** `By Ann Bell, Science Editor, April 7, 2021, 9:00 a.m. EDT`: the date that ends a byline; null where none does. */
function datedBehind(text: string): DatedBehind | null {
  if (!BYLINE_WITH_YEAR.test(text)) return null;
  for (const { index, 0: mark } of matchesOf(text, BEHIND_NAME)) {
    const from = index + mark.length;
    const read = readDate(text.slice(from));
    if (read !== null) return { date: read, from };
  }
  return null;
}

const date: Rule = (text) => {
  const reading = readDate(text);
  return reading === null ? null : { kind: 'DATE', date: reading };
};

/** `Reuters`, `(AP)`, `Associated Press Writer`, `AP Business Writer`. */
const agency: Rule = (text, agencies) => {
  // `c.1998 N.Y. Times News Service` stands where others print their name alone.
  const bare = squeeze(text.replace(/^[([]|[)\]]$/g, '').replace(/^c\.? ?\d{4} /, ''));
  const whole = agencies(bare);
  if (whole !== null) return { kind: 'AGENCY', agency: whole };
  if (!/(?:writer|correspondent|reporter|editor|columnist)s?$/i.test(bare)) return null;
  const words = bare.split(' ').slice(0, -1);
  for (let length = Math.min(words.length, MOST_WORDS); length > 0; length--) {
    const employer = agencies(words.slice(0, length).join(' '));
    if (employer !== null) return { kind: 'AGENCY', agency: employer };
  }
  return null;
};

const address: Rule = (text) => (/^(?:https?:\/\/|www\.)\S+$/i.test(text) ? { kind: 'OTHER' } : null);

const copyright: Rule = (text) => (isCopyright(text) ? { kind: 'COPYRIGHT' } : null);

const editorialNote: Rule = (text) => (isEditorialNote(text) ? { kind: 'EDITORIAL_NOTE' } : null);

/** Capitals joined by hyphens and slashes, perhaps with flags: `RUSSIA-GAS/EUROPE (UPDATE 1, PIX)`. */
const CAPITAL_SLUG =
  /^[A-Z][A-Z0-9.]*(?:[-/][A-Z0-9.]+)+(?: \([A-Z0-9, ]+\)| (?:UPDATE|PIX|TV|GRAPHIC|CORRECTED|WRAPUP|URGENT|EXCLUSIVE|ANALYSIS)(?: \d+)?)?$/;
/** A priority, keywords, and a version or a count of words: `BC-EU--Russia Gas, 3rd Ld-Writethru,0500`. */
const PRIORITY_SLUG = /^[A-Z]{2}-[\w'. -]+,.*(?:\bLd\b|Writethru|\d{3,4})/;

const slugline: Rule = (text) =>
  CAPITAL_SLUG.test(text) || PRIORITY_SLUG.test(text) ? { kind: 'SLUGLINE' } : null;

/** Marks that carry no words: `--`, `***`, `####`. */
const marks: Rule = (text) => (/^[^\p{L}\p{N}]+$/u.test(text) ? { kind: 'OTHER' } : null);

const service: Rule = (text) => (isServiceLine(text) ? { kind: 'OTHER' } : null);

/** `FOR IMMEDIATE RELEASE`, `Press release, 4 April 2014` */
const notice: Rule = (text) => readNotice(text);

/** In this order: the first that reads the line has it. */
const RULES: readonly Rule[] = [
  marks,
  service,
  notice,
  date,
  address,
  agency,
  byline,
  copyright,
  editorialNote,
  slugline,
];

/** Reads a line by the rules that need no other line; null if none knows it. */
export function readHeaderLine(text: string, agencies: AgencyLookup): HeaderLine | null {
  if (text.length > LONGEST) return null;
  for (const rule of RULES) {
    const reading = rule(text, agencies);
    if (reading !== null) return reading;
  }
  return null;
}

/** Whether a short text is a copyright line, such as `(c) 2009 Example News. All rights reserved.` */
export function isCopyright(text: string): boolean {
  if (text.length > LONGEST) return false;
  return (
    /^(?:©|\(c\)|copyright\b)[\s:]*(?:©|\(c\))?\s*\S/iu.test(text) ||
    /^c\. ?\d{4},? \p{Lu}/u.test(text) ||
    /\ball rights reserved\b.{0,40}$/iu.test(text) ||
    /^.{0,60}(?:©|\(c\)) ?\d{4}\b/iu.test(text)
  );
}

const MAY_BE_NOTE = mayStartWith('( [ ed at no em co re');

const NOTE_VERB =
  /^(?:updates?|adds?|recasts?|corrects?|repeats?|rewrites?|removes?|deletes?|clarif(?:y|ies)|refiles?|releads?|edits?|changes?|fixes|includes?|incorporates?|reissues?|resends?|restores?|with|new throughout|writes? through|eds?|for (?:an?|the|other|use)|attn|attention|embargo(?:ed)?)\b/i;

/** `In Jan 4 story, corrects paragraph 3 to show that …`, `This version of the story corrects paragraph 3`. */
const CORRECTION =
  /^(?:in|this) .{2,60}\b(?:story|item|report|column)\b.{0,40}\b(?:corrects?|clarif(?:y|ies)|fixes|adds|removes?|deletes?)\b/i;
/** `Ann Bell is a Reuters columnist. The opinions expressed are her own`. */
const DISCLAIMER =
  /^.{3,80}\b(?:is|are) .{0,60}\b(?:columnists?|contributors?|authors?)\b.{0,60}\b(?:opinions|views)\b/iu;

/** Whether a text is a note from one desk to another, such as `(Adds details throughout)` or `Eds: UPDATES.` */
export function isEditorialNote(text: string): boolean {
  if (text.length > LONGEST || !MAY_BE_NOTE(text)) return false;
  if (
    /^(?:(?:editors?['’]?s?['’]? note|editors|eds?|attention(?: editors)?|note to (?:editors|readers|subscribers)) ?[:–—-]|embargoed (?:until|for|till)\b)/iu.test(
      text,
    )
  )
    return true;
  if (/^corrects? .{0,40}\bparagraphs?\b|^refiles? (?:to|with|after)\b/i.test(text)) return true;
  const inner = /^[([]([^()[\]]+)[)\]]\.?$/u.exec(text)?.[1];
  return inner !== undefined && (NOTE_VERB.test(inner) || CORRECTION.test(inner) || DISCLAIMER.test(inner));
}
