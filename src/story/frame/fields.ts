import { fold } from '../../domain/fold.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Span } from '../../domain/span.ts';
import type { Credit, Dateline, Furniture } from '../../domain/story.ts';
import { diagnostic } from '../diagnostic-codes.ts';
import { FlowText } from '../flow-text.ts';
import type { Field, FieldKind } from '../news-item.ts';
import { agencyNamed } from './agencies.ts';
import { readByline } from './byline.ts';
import { readNames } from './credits.ts';
import { readDate } from './date-text.ts';
import { readDatelineAlone } from './dateline.ts';
import { makeCredit } from './draft.ts';
import type { Head, HeaderDate } from './head.ts';
import { keywordsOf } from './head.ts';
import type { Header } from './header.ts';
import { squeeze } from './text-shape.ts';

/** What a format's fields say of a story. */
export interface GivenHead extends Omit<Head, 'bullets'> {
  readonly dateline: Dateline | null;
}

/** Reads the fields of a format. `source` is the text they lie in. */
export function readFields(source: string, fields: readonly Field[]): GivenHead {
  if (fields.length === 0) return NOTHING;
  const textsOf = (kind: FieldKind): string[] =>
    fields
      .filter((field) => field.kind === kind)
      .map(({ span }) => squeeze(source.slice(span.start, span.end)));
  const first = (kind: FieldKind): string | null => textsOf(kind)[0] ?? null;
  const flowsOf = (kind: FieldKind): FlowText[] =>
    fields.filter((field) => field.kind === kind).map(({ span }) => FlowText.join(source, [span]));
  const [headline = null, ...others] = textsOf('HEADLINE');
  const slugline = first('SLUGLINE');
  const keywords = textsOf('KEYWORD');
  const [bylineFlow] = flowsOf('BYLINE');
  const byline = bylineFlow === undefined ? null : readGivenByline(bylineFlow);
  const authors = flowsOf('AUTHOR').flatMap(authorsIn);
  return {
    headline,
    alternativeHeadlines: [...new Set([...others, ...textsOf('ALTERNATIVE_HEADLINE')])].filter(
      (text) => text !== headline,
    ),
    slugline,
    keywords: [...new Set(keywords.length > 0 || slugline === null ? keywords : keywordsOf(slugline))],
    byline: first('BYLINE'),
    credits: onePerName(authors.length > 0 ? authors : (byline?.credits ?? [])),
    agency: first('AGENCY') ?? byline?.agency ?? null,
    copyrightNotice: first('COPYRIGHT'),
    editorialNote: textsOf('EDITORIAL_NOTE').join(' ') || null,
    dates: flowsOf('DATE').map(readGivenDate),
    dateline: flowsOf('DATELINE').map(readGivenDateline)[0] ?? null,
    furniture: fields.map(({ kind, span }): Furniture => ({ kind: furnitureKind(kind), span })),
  };
}

/** What plain text says by fields. */
const NOTHING: GivenHead = {
  headline: null,
  alternativeHeadlines: [],
  slugline: null,
  keywords: [],
  byline: null,
  credits: [],
  agency: null,
  copyrightNotice: null,
  editorialNote: null,
  dates: [],
  dateline: null,
  furniture: [],
};

const WHOLE = { start: 0, location: null };

function furnitureKind(kind: FieldKind): Furniture['kind'] {
  return kind === 'AUTHOR' ? 'BYLINE' : kind === 'KEYWORD' ? 'OTHER' : kind;
}

/** A byline field may leave the `By` out: `Ann Bell, Halcyon`. */
function readGivenByline(flow: FlowText): {
  readonly credits: readonly Credit[];
  readonly agency: string | null;
} {
  const by = /^by\b/i.test(flow.text) ? '' : 'By ';
  const reading = readByline(by + flow.text);
  const names = reading?.names ?? (agencyNamed(flow.text) === null ? readNames(flow.text, by.length) : []);
  return {
    agency: reading?.agency ?? null,
    credits: names.map(({ start, end, location }) =>
      makeCredit(flow, { start: start - by.length, end: end - by.length, location, role: 'AUTHOR' }),
    ),
  };
}

/** `Ann Bell and Tom Roe` in a field for one author are two; anything but a list of full names, such as an office, is one. */
function authorsIn(flow: FlowText): Credit[] {
  const { text } = flow;
  const parts = text.split(/\s*(?:[,;&]|\band\b)\s*/u).filter((part) => part !== '');
  const names = readNames(text, 0);
  const listed =
    names.length === parts.length &&
    names.every(({ start, end }, i) => text.slice(start, end) === parts[i] && /\s/u.test(parts[i]));
  const readings = listed ? names : [{ ...WHOLE, end: text.length }];
  return readings.map((name) => makeCredit(flow, { ...name, role: 'AUTHOR' }));
}

function onePerName(credits: readonly Credit[]): readonly Credit[] {
  return credits.filter(({ name }, index) => credits.findIndex((other) => other.name === name) === index);
}

/** `20091013T172300-0400`, the basic form of ISO 8601 that NITF asks for, as well as what headers print. */
function readGivenDate(flow: FlowText): HeaderDate {
  const text = squeeze(flow.text);
  const extended = text.replace(
    /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/,
    (
      _whole,
      year: string,
      month: string,
      day: string,
      hour?: string,
      minute?: string,
      second?: string,
      zone?: string,
    ) =>
      `${year}-${month}-${day}${hour === undefined ? '' : ` ${hour}:${minute ?? '00'}:${second ?? '00'}${zone ?? ''}`}`,
  );
  // `Tue, 13 Oct 2009 17:23:00 -0400 (EDT)`: a mail names the zone once more.
  const date = readDate(extended.replace(/ \([A-Z]{1,5}\)$/, ''));
  return { date: date ?? 'INVALID', text, span: flow.spanOf(0, flow.text.length) };
}

function readGivenDateline(flow: FlowText): Dateline {
  const text = squeeze(flow.text).replace(/\s*[-–—_]+$/u, '');
  return { ...readDatelineAlone(text), text, date: null, span: flow.spanOf(0, flow.text.length) };
}

/**
 * The header of a text whose headline a field gives: a line that reads as another headline belongs to the body,
 * unless a byline or such below it shows that it is one.
 */
export function headerUnder(header: Header, headline: string | null): Header {
  if (headline === null) return header;
  const sure = header.items.findLastIndex(
    ({ reading }) => reading.kind !== 'TITLE' && reading.kind !== 'BULLET',
  );
  const cut = header.items.findIndex(
    ({ reading, lines, offset }, index) =>
      index > sure &&
      reading.kind === 'TITLE' &&
      letters(lines[0]?.text.slice(offset) ?? '') !== letters(headline),
  );
  const items = cut < 0 ? header.items : header.items.slice(0, cut);
  return cut < 0
    ? header
    : { ...header, items, length: items.reduce((sum, { lines }) => sum + lines.length, 0) };
}

function letters(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** What fields and text say together. */
export interface Agreed {
  readonly head: Head;
  readonly dateline: Dateline | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts fields before what the text says, and remarks where the two differ. */
export function agree(given: GivenHead, head: Head, printed: Dateline | null): Agreed {
  const diagnostics: Diagnostic[] = [];
  const differ = (what: string, field: string, text: string, span: Span): void => {
    const message = `The ${what} is "${field}" in the metadata and "${text}" in the text; the metadata is taken.`;
    diagnostics.push(diagnostic('METADATA_DIFFERS', message, span));
  };
  const [author] = given.credits;
  const [printedAuthor] = head.credits;
  if (author !== undefined && printedAuthor !== undefined && !shareName(given.credits, head.credits))
    differ('author', author.name, printedAuthor.name, printedAuthor.span);
  let dateline = given.dateline ?? printed;
  if (given.dateline !== null && printed !== null) {
    const [place = '', printedPlace = ''] = [given.dateline.places[0], printed.places[0]];
    if (place === '' || printedPlace === '' || samePlace(place, printedPlace)) dateline = printed;
    else {
      differ('place of the dateline', place, printedPlace, printed.span);
      const { dateText, agency } = given.dateline;
      dateline = {
        ...given.dateline,
        dateText: dateText ?? printed.dateText,
        agency: agency ?? printed.agency,
      };
    }
  }
  const { headline, alternativeHeadlines } = given;
  const printedHeadlines = [head.headline, ...head.alternativeHeadlines].filter((text) => text !== null);
  return {
    head: {
      headline: headline ?? head.headline,
      alternativeHeadlines: [
        ...new Set([
          ...alternativeHeadlines,
          ...(headline === null ? head.alternativeHeadlines : printedHeadlines),
        ]),
      ].filter((text) => text !== headline),
      slugline: given.slugline ?? head.slugline,
      keywords: given.keywords.length > 0 ? given.keywords : head.keywords,
      byline: given.byline ?? head.byline,
      credits: given.credits.length > 0 ? given.credits : head.credits,
      agency: given.agency ?? head.agency,
      copyrightNotice: given.copyrightNotice ?? head.copyrightNotice,
      editorialNote: given.editorialNote ?? head.editorialNote,
      dates: [...given.dates, ...head.dates],
      furniture: [...given.furniture, ...head.furniture],
      bullets: head.bullets,
    },
    dateline,
    diagnostics,
  };
}

function shareName(some: readonly Credit[], others: readonly Credit[]): boolean {
  const names = new Set(some.map(({ name }) => letters(name)));
  return others.some(({ name }) => names.has(letters(name)));
}

/** `BOSTON` and `Boston, Mass.` are one place. */
function samePlace(one: string, other: string): boolean {
  const [a, b] = [one, other].map((place) => letters(place.split(',')[0] ?? ''));
  return a === b;
}
