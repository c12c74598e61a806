import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Span } from '../../domain/span.ts';
import type { Furniture, StoryFrame, StoryParagraph } from '../../domain/story.ts';
import { diagnostic } from '../diagnostic-codes.ts';
import type { FlowText } from '../flow-text.ts';
import type { Marks } from '../news-item.ts';
import { readBody } from './body.ts';
import { findDamage } from './damage.ts';
import type { Draft } from './draft.ts';
import { agree, headerUnder, readFields } from './fields.ts';
import { type Head, readHead } from './head.ts';
import { readHeader } from './header.ts';
import { withoutFullStop } from './headline-style.ts';
import { LineReadings } from './line-readings.ts';
import { splitLines } from './lines.ts';
import { agencyNamed } from './agencies.ts';
import { publication } from './publication.ts';
import { takeMarks, type UnmarkedLine } from './wire-marks.ts';

/** A story's frame, and what the stages after it work on. */
export interface Frame {
  readonly frame: StoryFrame;
  /** One a paragraph, in the same order: its text and the way back to the source. */
  readonly flows: readonly FlowText[];
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Characters of a story's text that may stand in for a headline. */
const LONGEST_TITLE = 120;

const unmarked = (text: string): Marks => ({
  fields: [],
  body: { start: 0, end: text.length },
  blocks: null,
});

/**
 * Reads everything of a story but people and quotations. Gives a frame for every string, never throws, and
 * takes time linear in the length of the text. `fileName` names a story that has no words; `marks` are what a
 * format tells of the text, which counts more than what the text itself looks like.
 */
export function readFrame(text: string, fileName: string, marks: Marks = unmarked(text)): Frame {
  const all = splitLines(text);
  const lines = marks.body.start === 0 ? all : all.filter(({ start }) => start >= marks.body.start);
  const bare = takeMarks(lines);
  const marked = bare.some((line) => line.marks.length > 0);
  const top = marked ? [...bare.map(({ line }) => line), ...lines.slice(bare.length)] : lines;
  const readings = new LineReadings(top);
  const given = readFields(text, marks.fields);
  const header = headerUnder(readHeader(top, readings), given.headline);
  const printed = readHead(text, header);
  const body = readBody(text, printed.bullets, lines.slice(header.length), readings.agencies, marks.blocks);
  const agreed = agree(given, printed, body.dateline);
  const { head } = agreed;
  const dates = publication([...head.dates, ...body.dates], agreed.dateline);
  const damage = findDamage(body.drafts);
  const span: Span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  const paragraphs = numbered(body.drafts);
  const furniture = [
    ...head.furniture,
    ...body.furniture,
    ...(marked ? marksOf(bare.slice(0, header.length), head.furniture) : []),
  ].sort((a, b) => a.span.start - b.span.start);
  const unsigned = head.byline === null && head.credits.length === 0;
  const authors = unsigned ? (body.byline?.credits ?? []) : head.credits;
  const credits = [...authors, ...body.credits].sort((a, b) => a.span.start - b.span.start);
  const dateline = agreed.dateline === null ? null : { ...agreed.dateline, date: dates.datelineDate };
  const firstBody = paragraphs.find((paragraph) => paragraph.kind === 'BODY') ?? paragraphs[0];
  const diagnostics = [...agreed.diagnostics, ...dates.diagnostics, ...damage];
  const firstWords = firstBody?.text ?? '';
  if (head.headline === null && lines.length > 0) {
    const title = head.slugline !== null ? 'slugline' : firstWords !== '' ? 'first words' : 'file’s name';
    const message = `No line of this story reads as a headline; the title shown is its ${title}.`;
    diagnostics.push(diagnostic('NO_HEADLINE', message, null));
  }
  return {
    frame: {
      span,
      title: titleOf(head, header.machine || given.headline !== null, firstWords) || fileName || 'Untitled',
      headline: head.headline,
      alternativeHeadlines: head.alternativeHeadlines,
      slugline: head.slugline,
      keywords: head.keywords,
      byline: head.byline ?? body.byline?.text ?? null,
      credits,
      dateline,
      agency: dateline?.agency ?? (isPlaceIn(paragraphs, head.agency) ? null : head.agency) ?? body.agency,
      copyrightNotice: head.copyrightNotice ?? body.copyrightNotice,
      editorialNote: head.editorialNote,
      publishedAt: dates.publishedAt,
      publishedOn: dates.publishedOn,
      wordCount: body.drafts.reduce((sum, { kind, traits }) => sum + (kind === 'BODY' ? traits.words : 0), 0),
      paragraphs,
      furniture,
    },
    flows: body.drafts.map((draft) => draft.flow),
    diagnostics: diagnostics.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0)),
  };
}

/** `By Ann Bell, Norvik`: what is no agency that everybody knows, if the story tells what goes on in it. */
function isPlaceIn(paragraphs: readonly StoryParagraph[], name: string | null): boolean {
  if (name === null || agencyNamed(name) !== null) return false;
  return paragraphs.some(({ text }) => [' in ', ' near '].some((where) => text.includes(where + name)));
}

/** The marks that stand beside the words of a header, not between the lines of one piece of it. */
function marksOf(lines: readonly UnmarkedLine[], furniture: readonly Furniture[]): readonly Furniture[] {
  return lines
    .flatMap(({ marks }) => marks)
    .filter((mark) => !furniture.some(({ span }) => span.start < mark.start && mark.end < span.end))
    .map((span) => ({ kind: 'OTHER', span }));
}

function numbered(drafts: readonly Draft[]): readonly StoryParagraph[] {
  let section: string | null = null;
  return drafts.map((draft, index) => {
    const { text } = draft.flow;
    const paragraph: StoryParagraph = {
      position: index + 1,
      kind: draft.kind,
      text,
      section: draft.kind === 'SUBHEAD' ? null : section,
      span: draft.flow.spanOf(0, text.length),
    };
    if (draft.kind === 'SUBHEAD') section = text;
    return paragraph;
  });
}

/** The name to show: the headline if there is one, else the slugline, else the first words; perhaps empty. */
function titleOf({ headline, slugline }: Head, machine: boolean, text: string): string {
  // Programs that write headers print headlines as they are.
  if (headline !== null) return machine ? headline : withoutFullStop(headline);
  return slugline ?? withoutFullStop(shortened(text));
}

/** The first words of a text, marked as cut short; empty if it has none. */
function shortened(text: string): string {
  if (text.length <= LONGEST_TITLE) return text;
  const cut = text.slice(0, LONGEST_TITLE);
  const blank = cut.lastIndexOf(' ');
  // Half a pair of surrogates would be no character.
  return `${blank > 0 ? cut.slice(0, blank) : cut.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
