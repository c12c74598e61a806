import type { Dateline, Furniture } from '../../domain/story.ts';
import { readDateline } from './dateline.ts';
import type { Draft } from './draft.ts';
import { cutAt, makeDraft } from './draft.ts';
import { squeeze } from './text-shape.ts';

/** A story's paragraphs with the dateline taken off. */
export interface Opening {
  readonly drafts: readonly Draft[];
  /** Its day not yet known. */
  readonly dateline: Dateline | null;
  /** Dateline and dash. */
  readonly furniture: readonly Furniture[];
}

/** Paragraphs from the start among which the dateline is looked for: bullets and notes may stand above it. */
const REACH = 30;

/** Takes the dateline off the first paragraph of the text, if it starts with one. */
export function takeDateline(source: string, drafts: readonly Draft[]): Opening {
  const index = drafts.slice(0, REACH).findIndex((draft) => draft.kind === 'BODY');
  const draft = drafts[index];
  const reading = draft === undefined ? null : readDateline(draft.flow.text);
  if (draft === undefined || reading === null) return { drafts, dateline: null, furniture: [] };
  const { flow } = draft;
  const span = flow.spanOf(0, reading.end);
  const bodyStart = reading.bodyStart < flow.text.length ? flow.toSource(reading.bodyStart) : null;
  const [, behind] = cutAt(source, draft.spans, span.end);
  const [dash, rest] = bodyStart === null ? [behind, []] : cutAt(source, behind, bodyStart);
  return {
    drafts: [
      ...drafts.slice(0, index),
      ...(rest.length === 0 ? [] : [makeDraft(source, 'BODY', rest)]),
      ...drafts.slice(index + 1),
    ],
    dateline: {
      text: squeeze(flow.text.slice(0, reading.end)),
      places: reading.places,
      dateText: reading.dateText,
      date: null,
      agency: reading.agency,
      span,
    },
    furniture: [{ kind: 'DATELINE', span }, ...dash.map((part) => ({ kind: 'OTHER' as const, span: part }))],
  };
}
