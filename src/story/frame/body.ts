import { itemAt } from '../item-at.ts';
import type { Span } from '../../domain/span.ts';
import type { Credit, Dateline, Furniture, ParagraphKind } from '../../domain/story.ts';
import { readContribution } from './contribution.ts';
import type { Draft } from './draft.ts';
import { cutAll, cutAt, makeCredit, makeDraft, spansOf, withKind } from './draft.ts';
import { takeFoot } from './foot.ts';
import type { HeaderDate } from './head.ts';
import type { HeaderItem } from './header.ts';
import { splitGlued } from './glued.ts';
import { groupByBlock, groupLines } from './group-lines.ts';
import { bulletLength, isPeriod, isTableRow } from './line-kinds.ts';
import type { Line } from './lines.ts';
import type { Block } from '../news-item.ts';
import type { Opening } from './opening.ts';
import { takeDateline } from './opening.ts';
import { kindOf, subheadLook } from './paragraph-kinds.ts';
import type { AgencyLookup } from './story-agencies.ts';
import { PrintedWords, splitRunIn } from './run-in.ts';
import { findSignOff, readSignOff } from './sign-off.ts';
import { speakerList } from './speaker-list.ts';

/** What stands below the header of a story. */
export interface Body {
  readonly drafts: readonly Draft[];
  /** Its day not yet known. */
  readonly dateline: Dateline | null;
  /** A byline on the line of the dateline. */
  readonly byline: Opening['byline'];
  readonly credits: readonly Credit[];
  /** Agency that signs at the foot. */
  readonly agency: string | null;
  readonly copyrightNotice: string | null;
  /** Dates below the text. */
  readonly dates: readonly HeaderDate[];
  readonly furniture: readonly Furniture[];
}

/** Kinds of paragraph that a subhead may stand above. */
const HEADED: ReadonlySet<ParagraphKind> = new Set(['BODY', 'BULLET', 'TABULAR']);

/** Kinds of paragraph that a sign-off may hang on. */
const SIGNED: ReadonlySet<ParagraphKind> = new Set(['BODY', 'BULLET', 'NOTE']);

/**
 * Reads bullets of the header and the lines below it as paragraphs, dateline, sign-offs and foot. `blocks` are the
 * paragraphs as a format marks them; null if the lines tell them.
 */
export function readBody(
  source: string,
  bullets: readonly HeaderItem[],
  lines: readonly Line[],
  agencies: AgencyLookup,
  blocks: readonly Block[] | null,
): Body {
  const foot = takeFoot(lines, agencies);
  const drafts = bullets.map((item) => draftOf(source, spansOf(item.lines)));
  if (blocks === null)
    for (const group of groupLines(foot.lines)) drafts.push(draftOf(source, spansOf(group)));
  else
    for (const { lines: group, kind } of groupByBlock(foot.lines, blocks)) {
      const draft = draftOf(source, spansOf(group));
      drafts.push(kind === null ? draft : withKind(draft, kind));
    }
  const opening = takeDateline(source, drafts);
  const furniture = [...foot.furniture, ...opening.furniture];
  const words = new PrintedWords(source);
  const parted: Draft[] = [];
  for (const glued of splitGlued(source, opening.drafts))
    for (const signed of splitSignOff(source, glued))
      for (const draft of splitRunIn(source, signed, words))
        if (hasWords(draft, furniture)) parted.push(withoutBullet(source, draft, furniture));
  return {
    drafts: withSubheads(withTables(parted)),
    dateline: opening.dateline,
    byline: opening.byline,
    credits: parted.flatMap(creditsOf),
    agency: foot.agency,
    copyrightNotice: foot.copyrightNotice,
    dates: foot.dates,
    furniture,
  };
}

function draftOf(source: string, spans: readonly Span[]): Draft {
  const draft = makeDraft(source, 'BODY', spans);
  const kind = kindOf(source, draft);
  return kind === 'BODY' ? draft : withKind(draft, kind);
}

/** A sign-off in brackets that hangs on the last sentence of a paragraph becomes a paragraph of its own. */
function splitSignOff(source: string, draft: Draft): readonly Draft[] {
  if (!SIGNED.has(draft.kind)) return [draft];
  const { flow } = draft;
  const place = findSignOff(flow.text);
  if (place === null) return [draft];
  const offsets = [place.start, place.end].filter((offset) => offset < flow.text.length);
  const [before = [], signOff = [], behind = []] = cutAll(
    source,
    draft.spans,
    offsets.map((offset) => flow.toSource(offset)),
  );
  return [
    ...(before.length === 0
      ? []
      : [draft.kind === 'BULLET' ? makeDraft(source, 'BULLET', before) : draftOf(source, before)]),
    makeDraft(source, 'SIGN_OFF', signOff),
    ...(behind.length === 0 ? [] : splitSignOff(source, draftOf(source, behind))),
  ];
}

/** Takes the mark of a bullet off its text. */
function withoutBullet(source: string, draft: Draft, furniture: Furniture[]): Draft {
  const length = draft.kind === 'BULLET' ? bulletLength(draft.flow.text) : 0;
  if (length === 0) return draft;
  const [mark, text] = cutAt(source, draft.spans, draft.flow.toSource(length));
  for (const span of mark) furniture.push({ kind: 'OTHER', span });
  return makeDraft(source, 'BULLET', text);
}

/** Whether a paragraph has a letter or a digit; marks that part sections, `___` or `* * *`, are none. */
function hasWords({ spans, traits }: Draft, furniture: Furniture[]): boolean {
  if (traits.words > 0) return true;
  for (const span of spans) furniture.push({ kind: 'OTHER', span });
  return false;
}

/** Adds to tables a row that stands alone right above or below, behind a dateline for one, and headings between two. */
function withTables(drafts: readonly Draft[]): readonly Draft[] {
  const isTable = (draft: Draft | undefined): boolean => draft?.kind === 'TABULAR';
  return drafts.map((draft, index) => {
    const [above, below] = [itemAt(drafts, index - 1), drafts[index + 1]];
    if (draft.kind !== 'BODY' || !(isTable(above) || isTable(below))) return draft;
    const { text } = draft.flow;
    const belongs = isTableRow(text) || (isTable(below) && isPeriod(text));
    return belongs ? withKind(draft, 'TABULAR') : draft;
  });
}

/** Makes subheads of the short lines between paragraphs; several together, and those who speak, are a list and stay text. */
function withSubheads(drafts: readonly Draft[]): readonly Draft[] {
  const isSpeaker = speakerList();
  const looks = drafts.map((draft, index) => {
    const below = drafts[index + 1];
    if (isSpeaker(draft.flow.text)) return null;
    if (draft.kind !== 'BODY' || index === 0 || below === undefined || !HEADED.has(below.kind)) return null;
    const look = subheadLook(draft.flow.text, draft.spans.length, below.flow.text);
    // Above a table words are its caption.
    return look === 'WORDS' && below.kind === 'TABULAR' ? null : look;
  });
  return drafts.map((draft, index) => {
    const look = looks[index] ?? null;
    const listed = look === 'WORDS' && [looks[index - 1], looks[index + 1]].includes('WORDS');
    return look === null || listed ? draft : withKind(draft, 'SUBHEAD');
  });
}

function creditsOf({ kind, flow }: Draft): readonly Credit[] {
  if (kind !== 'SIGN_OFF') return [];
  const readings = readSignOff(flow.text) ?? readContribution(flow.text) ?? [];
  return readings.map((reading) => makeCredit(flow, reading));
}
