import type { Credit, Furniture, FurnitureKind } from '../../domain/story.ts';
import type { Span } from '../../domain/span.ts';
import { FlowText } from '../flow-text.ts';
import type { DateReading } from './date-text.ts';
import type { Header, HeaderItem } from './header.ts';
import type { DatedBehind } from './header-lines.ts';
import { makeCredit } from './draft.ts';
import { chooseHeadline } from './headline.ts';
import { squeeze } from './text-shape.ts';

/** A date printed in the header, and where. */
export interface HeaderDate {
  readonly date: DateReading | 'AMBIGUOUS' | 'INVALID';
  readonly text: string;
  readonly span: Span;
}

/** What the header of a story says. */
export interface Head {
  readonly headline: string | null;
  readonly alternativeHeadlines: readonly string[];
  readonly slugline: string | null;
  readonly keywords: readonly string[];
  readonly byline: string | null;
  readonly credits: readonly Credit[];
  readonly agency: string | null;
  readonly copyrightNotice: string | null;
  readonly editorialNote: string | null;
  readonly dates: readonly HeaderDate[];
  readonly furniture: readonly Furniture[];
  /** Bullets above the text; they are paragraphs. */
  readonly bullets: readonly HeaderItem[];
}

/** Puts together what the pieces of a header say; the first of several wins. */
export function readHead(source: string, header: Header): Head {
  const headlines = chooseHeadline(header.items);
  const bullets = header.items.filter((item) => item.reading.kind === 'BULLET');
  const furniture: Furniture[] = [];
  const credits: Credit[] = [];
  const dates: HeaderDate[] = [];
  const texts = new Map<FurnitureKind, string[]>();
  let agency: string | null = null;
  for (const item of header.items) {
    const { reading } = item;
    if (reading.kind === 'BULLET') continue;
    const kind =
      reading.kind === 'TITLE'
        ? headlines.items.has(item)
          ? 'HEADLINE'
          : 'ALTERNATIVE_HEADLINE'
        : reading.kind;
    furniture.push({ kind, span: lineSpan(item) });
    const flow = FlowText.join(source, textSpans(item));
    const text = squeeze(flow.text);
    texts.set(kind, [...(texts.get(kind) ?? []), text]);
    if (reading.kind === 'DATE') dates.push({ date: reading.date, text, span: textSpan(flow) });
    if (reading.kind === 'AGENCY') agency ??= reading.agency;
    if (reading.kind === 'BYLINE') {
      agency ??= reading.byline.agency;
      if (reading.dated !== undefined) dates.push(dateBehind(source, item, reading.dated));
      for (const name of reading.byline.names) {
        const credit = makeCredit(flow, { ...name, role: 'AUTHOR' });
        if (!credits.some((other) => other.name === credit.name)) credits.push(credit);
      }
    }
  }
  const first = (kind: FurnitureKind): string | null => texts.get(kind)?.[0] ?? null;
  const slugline = first('SLUGLINE');
  return {
    headline: headlines.headline,
    alternativeHeadlines: headlines.alternatives,
    slugline,
    keywords: slugline === null ? [] : keywordsOf(slugline),
    byline: first('BYLINE'),
    credits,
    agency,
    copyrightNotice: first('COPYRIGHT'),
    editorialNote: texts.get('EDITORIAL_NOTE')?.join(' ') ?? null,
    dates,
    furniture,
    bullets,
  };
}

/** The date behind the names of a byline of one line. */
function dateBehind(source: string, item: HeaderItem, { date, from }: DatedBehind): HeaderDate {
  const { start, end } = lineSpan(item);
  const flow = FlowText.join(source, [{ start: start + item.offset + from, end }]);
  return { date, text: squeeze(flow.text), span: textSpan(flow) };
}

/** `RUSSIA-GAS/EUROPE (UPDATE 1)` gives RUSSIA, GAS and EUROPE; `BC-EU--Farm Aid,0500` gives EU and Farm Aid. */
export function keywordsOf(slugline: string): readonly string[] {
  // Small letters are those of a slug with a priority in front; in one of capitals a blank starts the flags.
  const slug = /\p{Ll}/u.test(slugline)
    ? (slugline.split(',')[0] ?? '').replace(/^[A-Z]{2}-/, '')
    : (slugline.split(/[ (]/)[0] ?? '');
  return [...new Set(slug.split(/[-/]+/).filter((word) => /^\p{L}/u.test(word)))];
}

function lineSpan(item: HeaderItem): Span {
  return { start: item.lines[0]?.start ?? 0, end: item.lines.at(-1)?.end ?? 0 };
}

function textSpans(item: HeaderItem): readonly Span[] {
  return item.lines.map(({ start, end }, index) => ({ start: start + (index === 0 ? item.offset : 0), end }));
}

function textSpan(flow: FlowText): Span {
  return flow.spanOf(0, flow.text.length);
}
