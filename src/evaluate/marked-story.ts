import { exactText, type Span } from '../domain/span.ts';
import { readGoldStory, type GoldStory } from './gold.ts';
import { withoutEntities, type MarkedEntity } from './marked-entities.ts';
import { withoutMarks, type MarkFault, type PlaceMark } from './place-marks.ts';
import { ShapeErrors } from './read-json.ts';

/** A stretch of the text with its words. */
export interface MarkedSpan extends Span {
  readonly text: string;
}

/** A piece of a quotation, in the shape that `wiregraph evaluate quotes` reads. */
export interface MarkedQuote extends MarkedSpan {
  readonly type: 'direct' | 'mixed' | 'indirect';
  readonly speaker: MarkedSpan | null;
  readonly cue: MarkedSpan | null;
  readonly cue_class: 'speech' | 'other';
  readonly group: string;
  /** Place of the piece among those of its group, from 0. */
  readonly part: number;
  readonly entity: string | null;
}

/** A record of `wiregraph evaluate quotes`, one story. */
export interface MarkedRecord {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly MarkedQuote[];
  /** Words that name persons who speak. */
  readonly persons: readonly (MarkedSpan & { readonly cluster: string })[];
}

/** Quotation marks of every kind the parser knows. */
const QUOTE_MARK = /["“”«»]|``|''/u;

const TYPES: Readonly<Record<string, MarkedQuote['type']>> = { D: 'direct', M: 'mixed', I: 'indirect' };

/** As `markedRecord`, for the scorer. */
export function readMarkedStory(id: string, marked: string): GoldStory {
  return readGoldStory(markedRecord(id, marked));
}

/**
 * Reads a story that is marked in place: `{D1: …}`, `{M1: …}`, `{I1: …}` around a direct, mixed or indirect
 * quotation, or `{Q1: …}` for the kind to be seen from its quotation marks; `{S1: …}` around the words that name its
 * speaker, `{C1: …}` around its cue, `{P1: …}` around other words that name its speaker, and `{?: …}` around words of
 * which nobody can say whether they are reported or who says them. Pieces of one quotation share its number, words
 * that serve several carry several: `{S1,S2: she}`.
 *
 * A quotation without speaker's words is one of which the story does not tell; where the story lists who its speakers
 * are (`withoutEntities`), it must say `nobody`.
 *
 * Errors: `ShapeErrors` with the line of each mark that is wrong.
 */
export function markedRecord(id: string, marked: string): MarkedRecord {
  const { story, entities, faults: ofEntities } = withoutEntities(marked);
  const { text, marks, faults: ofBraces } = withoutMarks(story);
  const faults = [...ofBraces];
  const labelled = marks.flatMap((mark) => mark.labels.map((label) => ({ ...mark, label })));
  const numbersOf = (letters: string): Set<string> =>
    new Set(
      labelled.filter(({ label }) => letters.includes(label.charAt(0))).map(({ label }) => label.slice(1)),
    );
  const quoted = numbersOf('QDMI');
  const [speakers, cues] = [onePerNumber('S', labelled, faults), onePerNumber('C', labelled, faults)];
  // Where braces do not match, or lines below ===, marks are missing that are in the story.
  if (ofBraces.length + ofEntities.length === 0) {
    for (const { label, line } of labelled) {
      const fault = faultOf(label, quoted, speakers, entities);
      if (fault !== null) faults.push({ line, fault: `expected ${fault}, got {${label}:` });
    }
    for (const number of entities?.keys() ?? [])
      if (!quoted.has(number))
        faults.push({ line: null, fault: `expected a quotation ${number} for its speaker, got none` });
  }
  if (faults.length + ofEntities.length > 0)
    throw new ShapeErrors([...faults, ...ofEntities].sort(byLine).map(sentenceEnd));
  const withText = ({ start, end }: Span): MarkedSpan => ({
    start,
    end,
    text: exactText(text, { start, end }),
  });
  const spanOf = (mark: Span | undefined): MarkedSpan | null => (mark === undefined ? null : withText(mark));
  const parts = new Map<string, number>();
  return {
    id,
    text,
    quotes: labelled
      .filter(({ label }) => /^[QDMI?]/u.test(label))
      .map((mark, index): MarkedQuote => {
        const number = mark.label.slice(1);
        const group = number || `?${index}`;
        const part = parts.get(group) ?? 0;
        parts.set(group, part + 1);
        return {
          ...withText(mark),
          type: mark.label === '?' ? 'indirect' : (TYPES[mark.label.charAt(0)] ?? typeOf(text, mark)),
          speaker: spanOf(speakers.get(number)),
          cue: spanOf(cues.get(number)),
          cue_class: mark.label === '?' ? 'other' : 'speech',
          group,
          part,
          entity: nameOf(entities?.get(number)),
        };
      }),
    persons: labelled.flatMap((mark) => {
      const entity = entities?.get(mark.label.slice(1));
      return /^[SP]/u.test(mark.label) && entity?.kind === 'person'
        ? [{ ...withText(mark), cluster: entity.name }]
        : [];
    }),
  };
}

type Labelled = PlaceMark & { readonly label: string };

/** Those in no one line come last. */
const byLine = (one: MarkFault, other: MarkFault): number =>
  (one.line ?? Number.MAX_SAFE_INTEGER) - (other.line ?? Number.MAX_SAFE_INTEGER);

const sentenceEnd = ({ line, fault }: MarkFault): string =>
  line === null ? fault : `line ${line}: ${fault}`;

function onePerNumber(
  letter: string,
  labelled: readonly Labelled[],
  faults: MarkFault[],
): Map<string, Labelled> {
  const found = new Map<string, Labelled>();
  for (const mark of labelled) {
    if (!mark.label.startsWith(letter)) continue;
    if (found.has(mark.label.slice(1)))
      faults.push({ line: mark.line, fault: `expected one mark ${mark.label}, got a second` });
    found.set(mark.label.slice(1), mark);
  }
  return found;
}

/** What was expected in place of a mark that is wrong; null if it is right. */
function faultOf(
  label: string,
  quoted: ReadonlySet<string>,
  speakers: ReadonlyMap<string, unknown>,
  entities: ReadonlyMap<string, MarkedEntity> | null,
): string | null {
  const [letter, number] = [label.charAt(0), label.slice(1)];
  if (!/^[QDMISCP?]/u.test(label)) return 'one of the letters D, M, I, Q, S, C, P';
  if (letter === '?') return null;
  if (!quoted.has(number)) return `a quotation of number ${number}`;
  if (entities === null) return null;
  const entity = entities.get(number);
  if (entity === undefined) return `a line below === that tells who says ${number}`;
  if ((entity.kind === 'nobody') !== speakers.has(number)) return null;
  return entity.kind === 'nobody'
    ? `no {S${number}: as nobody is told to say ${number}`
    : `{S${number}: in the story`;
}

/** A name for a person, a name with its kind for anybody else, so that the two never meet. */
function nameOf(entity: MarkedEntity | undefined): string | null {
  if (entity === undefined || entity.kind === 'nobody') return null;
  return entity.kind === 'person' ? entity.name : `${entity.kind}: ${entity.name}`;
}

/** Without quotation marks indirect; enclosed by them and begun with a capital direct; any other mixed. */
function typeOf(text: string, { start, end }: Span): MarkedQuote['type'] {
  // The quotation marks stand inside the braces or right outside them.
  const around = text.slice(Math.max(0, start - 2), end + 2);
  if (!QUOTE_MARK.test(around)) return 'indirect';
  const inside = /[\p{L}\p{N}](?:[^]*[\p{L}\p{N}])?/u.exec(text.slice(start, end));
  const from = start + (inside?.index ?? 0);
  const to = from + (inside?.[0].length ?? 0);
  const enclosed =
    QUOTE_MARK.test(text.slice(Math.max(0, start - 2), from)) && QUOTE_MARK.test(text.slice(to, end + 3));
  return enclosed && /^[\p{Lu}\p{N}]/u.test(text.slice(from)) ? 'direct' : 'mixed';
}
