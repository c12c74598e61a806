import { itemAt } from '../../item-at.ts';
import type { QuoteKind } from '../../../domain/story.ts';
import type { Passage } from '../../passage.ts';
import { isTitleCase } from '../../quotes/title-case.ts';
import type { UtterancePart } from '../../quotes/utterances.ts';
import type { AttributionDraft } from './attributed-quote.ts';
import type { Finding, Spoken } from '../cues/finding.ts';
import { heardOfNobody, ofNobody } from './not-said.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { findAsked } from '../reported/asked.ts';
import type { Heard } from '../reported/heard.ts';
import type { ReportedClause, Stretch } from '../reported/reported-clause.ts';
import { indirectAmong } from './indirect-among.ts';
import { DETERMINER, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';

/** A stretch of a passage's text. */
export interface TextRange {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** Whoever says words that another passes on, and the clause around them, if there is one. */
export interface InnerSpeaker {
  readonly finding: Finding;
  readonly clause: ReportedClause | null;
  /** What another reports behind it, these words included; null where the report stands before. */
  readonly whole: ReportedClause | null;
  /** What else that reports. */
  readonly rest: ReportedClause | null;
}

/** Words between marks, with what was found for them. */
export interface Held extends Spoken {
  readonly others: readonly Finding[];
  /** The reported clause it stands in with words outside the marks. */
  readonly clause: ReportedClause | null;
  /** What a court hears of nobody named, with these words in it. */
  readonly heard: Heard | null;
  /** Whoever says them inside what another reports; null if nobody does. */
  readonly inner: InnerSpeaker | null;
}

/** A quotation with its ranges, not yet tied to a speaker. */
export interface Draft {
  readonly kind: QuoteKind;
  /** At least one. */
  readonly segments: readonly TextRange[];
  /** At least one. */
  readonly content: readonly TextRange[];
  /** The token before which words of the speaker are looked for; null for words without marks. */
  readonly token: number | null;
  readonly finding: Finding | null;
  readonly others: readonly Finding[];
  /** As it is where whoever says the words inside another's report is no other: `Ruhl said she had told them "no"`. */
  readonly plain?: Draft;
  /** The attribution of words that the story ties to nobody: a question that nobody named asks. */
  readonly ofNobody?: AttributionDraft;
}

/** Where a quotation begins in the source, in UTF-16 units. */
export const draftStart = ({ segments: [first] }: Draft): number =>
  first === undefined ? 0 : first.passage.flow.toSource(first.start);

/** Words between marks, with the clause around them. */
export function marked(held: Held): Draft {
  const { inner, others } = held;
  const plain = draftAround(held);
  if (inner === null) return plain;
  const { finding, clause } = inner;
  const own = others.filter(({ cue }) => cue?.from !== finding.cue?.from);
  const all = held.finding === null ? own : [held.finding, ...own];
  return { ...draftAround({ ...held, finding, clause, others: all }), plain };
}

function draftAround({ utterance, finding, others, clause, heard }: Held): Draft {
  const segments: TextRange[] = [];
  for (const { passage, piece } of utterance.parts) {
    const found = passage.pieces[piece];
    if (found !== undefined) segments.push({ passage, start: found.start, end: found.end });
  }
  const outside = clause === null ? wordsHeard(heard) : rangesOf(clause);
  return {
    kind: outside === null ? utterance.kind : 'MIXED',
    segments,
    content: outside === null ? segments : around(outside, segments),
    token: utterance.parts[0]?.token ?? null,
    finding,
    others,
    ...(heard === null ? {} : { ofNobody: heardOfNobody(heard) }),
  };
}

/** What a court hears; null where all of it stands between marks. */
function wordsHeard(heard: Heard | null): TextRange[] | null {
  if (heard === null || heard.stretch.to - heard.stretch.from === 1) return null;
  return [rangeOf(heard.clauses, heard.stretch)];
}

/** A clause with the segments that go on behind it: `The deal was "off," he said. "We go home."` */
function around(clause: readonly TextRange[], segments: readonly TextRange[]): TextRange[] {
  const outside = segments.filter(
    ({ passage, start, end }) =>
      !clause.some((range) => range.passage === passage && range.start <= start && end <= range.end),
  );
  return [...clause, ...outside].sort((a, b) => a.passage.index - b.passage.index || a.start - b.start);
}

const NONE: ReadonlySet<number> = new Set();

/** Reported clauses without words between marks, questions that nobody named asks, and what a court hears. */
export function indirect(
  held: readonly Held[],
  reported: readonly (readonly ReportedClause[])[],
  passages: readonly Clauses[],
  heardIn: readonly (readonly Heard[])[],
): Draft[] {
  const taken = new Set(held.flatMap(({ clause, inner }) => (inner === null ? clause : inner.clause) ?? []));
  const passedOn = held.filter(({ inner }) => inner !== null);
  const quotedIn = new Map<number, Set<number>>();
  for (const { utterance } of held)
    for (const { passage, token } of utterance.parts)
      quotedIn.set(passage.index, (quotedIn.get(passage.index) ?? new Set()).add(token));
  return reported.flatMap((clauses, index) => {
    const quoted = quotedIn.get(index) ?? NONE;
    const among = clauses.length === 0 ? [] : indirectAmong(withRests(clauses, passedOn), taken, quoted);
    const told = among.map((clause): Draft => draftOf(rangesOf(clause), clause.finding));
    const all = passages[index];
    const asking = all === undefined ? [] : findAsked(all);
    const hearing = heardIn[index] ?? [];
    if (asking.length === 0 && hearing.length === 0) return told;
    const kept = [...clauses.filter((clause) => taken.has(clause)), ...among].flatMap(
      ({ stretches }) => stretches,
    );
    const asked = asking.filter(({ stretch }) => isFree(stretch, kept, quoted));
    return [
      ...told,
      ...asked.map((one): Draft => ({
        ...draftOf([rangeOf(one.clauses, one.stretch)], null),
        ofNobody: ofNobody(one),
      })),
      ...hearing
        .filter(({ stretch }) => isFree(stretch, kept, quoted))
        .map((one): Draft => ({
          ...draftOf([rangeOf(one.clauses, one.stretch)], null),
          ofNobody: heardOfNobody(one),
        })),
    ];
  });
}

/** Reported clauses, with what is left of those whose words between marks another says: of the first of those, which stands before the rest. */
function withRests(clauses: readonly ReportedClause[], held: readonly Held[]): readonly ReportedClause[] {
  const rests = new Map<ReportedClause, ReportedClause | null>();
  for (const { inner } of held)
    if (inner?.whole != null && !rests.has(inner.whole)) rests.set(inner.whole, inner.rest);
  if (rests.size === 0) return clauses;
  return clauses.flatMap((clause) => (rests.has(clause) ? (rests.get(clause) ?? []) : clause));
}

/** Whether a stretch meets none that is taken and no words between marks. */
function isFree({ from, to }: Stretch, kept: readonly Stretch[], quoted: ReadonlySet<number>): boolean {
  if (kept.some((other) => other.from < to && from < other.to)) return false;
  for (let i = from; i < to; i += 1) if (quoted.has(i)) return false;
  return true;
}

/** Words without marks. */
export function draftOf(content: readonly TextRange[], finding: Finding | null): Draft {
  return { kind: 'INDIRECT', segments: content, content, token: null, finding, others: [] };
}

function rangesOf({ finding, stretches }: ReportedClause): TextRange[] {
  return stretches.map((stretch) => rangeOf(finding.clauses, stretch));
}

function rangeOf({ passage, tokens }: Clauses, { from, to }: Stretch): TextRange {
  return { passage, start: tokens[from]?.start ?? 0, end: itemAt(tokens, to - 1)?.end ?? 0 };
}

/** Most words between marks that are taken for a term where nothing tells that somebody said them. */
const LONGEST_TERM = 2;

/** Fewest words of a title that can be told by its capitals alone, and of one that ends like a sentence. */
const SHORTEST_TITLE = 2;
const SHORTEST_SENTENCE = 3;

/** Behind these a name ends with the full stop of its sentence: `a driver like "Uncle Ben."`, `a part in "Stone Soup."` */
const LEADS_TO_NAME = new WordList('like as in on for of from');

/** Furthest end of a verb of saying before words that it can report, in tokens: `called his plan a "Quay Tax"`. */
const NEAR = 4;

/** `"Low Tide," "High Water" and "The Weir."`: whether words stand behind a title in a list of such. */
function followsTitle({ passage, token, piece }: UtterancePart): boolean {
  const { tokens, pieces, inner } = passage;
  const before = itemAt(tokens, token - 1);
  const last =
    before?.kind === 'quote' ? before : before?.lower === 'and' ? itemAt(tokens, token - 2) : undefined;
  if (last?.kind !== 'quote') return false;
  if (pieces[piece - 1]?.outerStart !== last.start) return false;
  const words = (inner[piece - 1] ?? []).filter(({ kind }) => kind !== 'punctuation');
  return words.length >= SHORTEST_TITLE && isTitleCase(words);
}

/**
 * A term, a title or a word of irony, no quotation: `a "unity" lunch`, `for "The Glass Ferry" he earned little`, with
 * nobody around who says it.
 */
export function isTerm({ utterance, finding, clause, heard }: Held): boolean {
  const [part] = utterance.parts;
  if (part === undefined || utterance.parts.length > 1 || clause !== null || heard !== null) return false;
  const words = (part.passage.inner[part.piece] ?? []).filter(({ kind }) => kind !== 'punctuation');
  const [first] = words;
  if (first === undefined) return false;
  const before = itemAt(part.passage.tokens, part.token - 1);
  const short = utterance.kind === 'MIXED' || LEADS_TO_NAME.has(before);
  const listed = followsTitle(part);
  const title = words.length >= (short ? SHORTEST_TITLE : SHORTEST_SENTENCE);
  if (listed && finding === null && isTitleCase(words)) return true;
  // Behind a mark, or as a sentence of its own, words in capitals can be a headline that is read out.
  if (title && (before?.kind === 'word' || before?.text === '(') && isTitleCase(words)) {
    if (finding === null) return true;
    // `"Lock The Gate Now," he cried`, `chanted "Lock The Gate Now"`
    if (finding.method === 'CUE_BEFORE' && finding.tie === undefined)
      return finding.cue === null || part.token - finding.cue.to > NEAR;
  }
  if (utterance.kind !== 'MIXED' || finding !== null) return false;
  // `"an insult"` is a judgement.
  return !isOf(first, DETERMINER) && words.length <= LONGEST_TERM;
}
