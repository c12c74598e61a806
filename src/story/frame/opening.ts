import type { Span } from '../../domain/span.ts';
import type { Credit, Dateline, Furniture } from '../../domain/story.ts';
import type { FlowText } from '../flow-text.ts';
import { readByline } from './byline.ts';
import type { DatelineReading } from './dateline.ts';
import { readDateline, readDatelineLine } from './dateline.ts';
import type { Draft } from './draft.ts';
import { cutAll, makeCredit, makeDraft } from './draft.ts';
import { kindOfText } from './paragraph-kinds.ts';
import { squeeze } from './text-shape.ts';

/** A story's paragraphs with the dateline taken off. */
export interface Opening {
  readonly drafts: readonly Draft[];
  /** Its day not yet known. */
  readonly dateline: Dateline | null;
  /** A byline that stood right before the dateline on its line; null if none did. */
  readonly byline: { readonly text: string; readonly credits: readonly Credit[] } | null;
  /** Byline, dateline and dash. */
  readonly furniture: readonly Furniture[];
}

/** Paragraphs from the start among which the dateline is looked for: bullets and notes may stand above it. */
const REACH = 30;

/** `By Ann Bell ROME, May 3 (Reuters) - `: a scraper lost the line break behind the byline. */
const GLUED_BYLINE = /^By\s+(?:\p{Lu}[\p{L}.'’-]*\p{Ll}[\p{L}.'’-]*\s+(?:and\s+)?){2,8}(?=\p{Lu}{2,}|\()/u;
const LONGEST_BYLINE = 120;
const LONGEST_ALONE = 100;

/** `(Adds quote) LONDON (Reuters) - `: a note to editors on the line of the dateline. */
const GLUED_NOTE = /^\((?:[^()[\]]|\[[^[\]]{0,40}\]){4,250}\)\s+(?=\S)/u;

/** Parts a note off the first paragraph if the dateline stands behind it. */
function withoutNote(source: string, drafts: readonly Draft[]): readonly Draft[] {
  const index = drafts.slice(0, REACH).findIndex((draft) => draft.kind === 'BODY');
  const draft = drafts[index];
  const length = GLUED_NOTE.exec(draft?.flow.text ?? '')?.[0].length ?? 0;
  if (draft === undefined || length === 0) return drafts;
  const { text } = draft.flow;
  if (kindOfText(text.slice(0, length).trimEnd()) !== 'NOTE' || readDateline(text.slice(length)) === null)
    return drafts;
  const [note = [], rest = []] = cutAll(source, draft.spans, [draft.flow.toSource(length)]);
  return [
    ...drafts.slice(0, index),
    makeDraft(source, 'NOTE', note),
    makeDraft(source, 'BODY', rest),
    ...drafts.slice(index + 1),
  ];
}

/** Takes the dateline off the first paragraph of the text, if it starts with one. */
export function takeDateline(source: string, grouped: readonly Draft[]): Opening {
  const drafts = withoutNote(source, grouped);
  const index = drafts.slice(0, REACH).findIndex((draft) => draft.kind === 'BODY');
  const draft = drafts[index];
  const below = drafts[index + 1]?.flow.text ?? '';
  const found =
    draft === undefined ? null : (findDateline(draft.flow.text) ?? findAlone(draft.flow.text, below));
  if (draft === undefined || found === null) return { drafts, dateline: null, byline: null, furniture: [] };
  const { flow } = draft;
  const { reading, from } = found;
  const span = flow.spanOf(from, from + reading.end);
  const bodyStart = from + reading.bodyStart;
  const hasBody = bodyStart < flow.text.length;
  const [byline = [], , dash = [], rest = []] = cutAll(source, draft.spans, [
    span.start,
    span.end,
    hasBody ? flow.toSource(bodyStart) : Number.POSITIVE_INFINITY,
  ]);
  return {
    drafts: [
      ...drafts.slice(0, index),
      ...(rest.length === 0 ? [] : [makeDraft(source, 'BODY', rest)]),
      ...drafts.slice(index + 1),
    ],
    dateline: {
      text: squeeze(flow.text.slice(from, from + reading.end)),
      places: reading.places,
      dateText: reading.dateText,
      date: null,
      agency: reading.agency,
      span,
    },
    byline: from === 0 ? null : gluedByline(flow, from),
    furniture: [
      ...byline.map((part) => furniture('BYLINE', part)),
      furniture('DATELINE', span),
      ...dash.map((part) => furniture('OTHER', part)),
    ],
  };
}

/** The dateline a text starts with, or has behind a byline on the same line. */
function findDateline(text: string): { readonly reading: DatelineReading; readonly from: number } | null {
  const reading = readDateline(text);
  if (reading !== null && !/^by\b/i.test(text)) return { reading, from: 0 };
  const from = GLUED_BYLINE.exec(text.slice(0, LONGEST_BYLINE))?.[0].length ?? 0;
  const behind = from === 0 ? null : readDateline(text.slice(from));
  return behind === null ? null : { reading: behind, from };
}

/** A dateline that is a paragraph by itself, its dash the last of it or lost, with the words or a table below. */
function findAlone(text: string, below: string): ReturnType<typeof findDateline> {
  if (text.length > LONGEST_ALONE) return null;
  if (!/\s[-–—_]+$/u.test(text)) {
    const line = below === '' ? null : readDatelineLine(text);
    return line === null ? null : { reading: line, from: 0 };
  }
  const reading = readDateline(`${text} ${below.slice(0, LONGEST_ALONE)}`);
  if (reading === null || reading.end > text.length) return null;
  return { reading: { ...reading, bodyStart: text.length }, from: 0 };
}

function gluedByline(flow: FlowText, length: number): Opening['byline'] {
  const text = flow.text.slice(0, length).trimEnd();
  const names = readByline(text)?.names ?? [];
  return { text: squeeze(text), credits: names.map((name) => makeCredit(flow, { ...name, role: 'AUTHOR' })) };
}

function furniture(kind: Furniture['kind'], span: Span): Furniture {
  return { kind, span };
}
