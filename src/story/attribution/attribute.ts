import { itemAt } from '../item-at.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Utterance, UtterancePart } from '../quotes/utterances.ts';
import type { AttributedQuote } from './drafts/attributed-quote.ts';
import { withBlocks } from './blocks/block-drafts.ts';
import { findBlocks } from './blocks/blocks.ts';
import { canSpeak } from './phrases/can-speak.ts';
import { isCriedAt } from './cues/cries.ts';
import { indirect, isTerm, marked, draftStart } from './drafts/drafts.ts';
import type { Held } from './drafts/drafts.ts';
import type { AttributionRule, Finding, RuleContext } from './cues/finding.ts';
import { sentenceAt } from './cues/finding.ts';
import { innerSpeaker } from './inner-speaker.ts';
import { joined, joinsPrevious, listedWith } from './joined.ts';
import { ClausesByPlace } from './reported/clauses-by-place.ts';
import { findReported } from './reported/find-reported.ts';
import { findHeard } from './reported/heard.ts';
import type { Heard } from './reported/heard.ts';
import { clauseAround } from './drafts/with-fragments.ts';
import type { Resolver } from './mentions/resolution.ts';
import { beginsWith } from './rules/begins-with.ts';
import { colon } from './rules/colon.ts';
import { credited } from './rules/credited.ts';
import { cueAfter } from './rules/cue-after.ts';
import { cueBefore } from './rules/cue-before.ts';
import { forWhom } from './rules/for-whom.ts';
import { interviewee } from './rules/interviewee.ts';
import { label } from './rules/label.ts';
import { onTopic } from './rules/on-topic.ts';
import { owner, ownSaying } from './rules/owner.ts';
import { asksFor } from './rules/reporters-question.ts';
import { runningSpeaker } from './rules/running-speaker.ts';
import { sameParagraph } from './rules/same-paragraph.ts';
import { sentenceSubject } from './rules/sentence-subject.ts';
import { stateOfMind } from './rules/state-of-mind.ts';
import { takenInContrast, takenToBe } from './rules/taken-to-be.ts';
import { trailingCue } from './rules/trailing-cue.ts';
import { settle } from './settle.ts';
import { withTurns } from './turns/turn-drafts.ts';
import { whoDenies } from './who-denies.ts';

/** The rules in order: the first that finds someone wins, what the others find are the alternatives. */
const RULES: readonly AttributionRule[] = [
  cueAfter,
  credited,
  label,
  onTopic,
  colon,
  ownSaying,
  takenInContrast,
  cueBefore,
  beginsWith,
  trailingCue,
  takenToBe,
  owner,
  stateOfMind,
  asksFor,
  interviewee,
  sameParagraph,
  runningSpeaker,
  forWhom,
  sentenceSubject,
];

/** Without those told before of the same place: `he` of `He said it was late and added that it would rain` is of two quotations. */
function eachOnce(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const keyOf = ({ code, message, span }: Diagnostic): string =>
    `${code} ${span?.start ?? ''} ${span?.end ?? ''} ${message}`;
  return [...new Map(diagnostics.map((one) => [keyOf(one), one])).values()];
}

/**
 * Ties each quotation to a speaker, in reading order. Utterances broken by their own attribution become one, and so
 * do fragments of one reported clause; reported clauses without a fragment are quotations of their own.
 */
export function attribute(
  utterances: readonly Utterance[],
  resolver: Resolver,
): { attributed: AttributedQuote[]; diagnostics: Diagnostic[] } {
  const { clauses, turns } = resolver;
  const reported = clauses.map(findReported);
  const places = reported.map((found) => new ClausesByPlace(found));
  const heardIn = clauses.map(findHeard);
  const held: Held[] = [];
  for (const utterance of utterances.flatMap((one, i) =>
    byAttribution(one, itemAt(utterances, i - 1), resolver),
  )) {
    const previous = held.at(-1) ?? null;
    const [part] = utterance.parts;
    const found = findingsFor(utterance, held, resolver);
    const place = places[part?.passage.index ?? -1] ?? new ClausesByPlace();
    const denier = part === undefined ? null : whoDenies(found, place.at(part.token), part.token);
    const findings = denier === null ? found : [denier];
    const own = findings[0] ?? null;
    const inner = denier === null ? innerSpeaker(found, place, utterance) : null;
    const around = clauseAround(place, utterance, own);
    // `Orme told her to "make do," Ruhl said, "and I did."`: of two speakers.
    const clause = previous?.inner != null && around === previous.clause && inner === null ? null : around;
    const heard = clause === null && own?.cue == null ? heardAt(heardIn, part) : null;
    const told = clause !== null && tellsMore(clause.finding, own) ? clause.finding : own;
    const finding = heard === null ? told : null;
    const others = heard === null ? findings.filter((one) => one !== finding) : [];
    const goesOn = previous !== null && previous.inner === null && heard === null;
    if (goesOn && joinsPrevious(previous, utterance, own)) {
      held[held.length - 1] = { ...previous, ...joined(previous, utterance) };
    } else if (
      previous !== null &&
      heard === previous.heard &&
      (inner === null && previous.inner === null
        ? clause === previous.clause &&
          (clause !== null || heard !== null || listedWith(previous, utterance, own))
        : inner?.clause != null && inner.clause === previous.inner?.clause)
    ) {
      const parts = [...previous.utterance.parts, ...utterance.parts];
      held[held.length - 1] = { ...previous, utterance: { kind: 'MIXED', parts } };
    } else {
      held.push({ utterance, finding, others, clause, heard, inner });
    }
  }
  const diagnostics: Diagnostic[] = [];
  const spoken = held.filter((one) => !isTerm(one));
  const drafts = [...spoken.map(marked), ...indirect(spoken, reported, clauses, heardIn)];
  const attributed = withBlocks(
    withTurns(drafts, turns),
    findBlocks(clauses, reported, turns, resolver.source),
  )
    .sort((a, b) => draftStart(a) - draftStart(b))
    .map((draft) => settle(draft, resolver, diagnostics));
  return { attributed, diagnostics: eachOnce(diagnostics) };
}

/** Whether the clause around words has another cue than was found for them, or those who pass on what it reports. */
const tellsMore = (clause: Finding, own: Finding | null): boolean =>
  own?.cue?.from !== clause.cue?.from || clause.via.length > (own?.via.length ?? 0);

/** What a court hears that holds these words; null if none does. */
function heardAt(heardIn: readonly (readonly Heard[])[], part: UtterancePart | undefined): Heard | null {
  if (part === undefined) return null;
  const here = heardIn[part.passage.index] ?? [];
  return here.find(({ stretch }) => stretch.from <= part.token && part.token < stretch.to) ?? null;
}

/** What tells of words before them, or above them, who speaks. */
const BEFORE_WORDS = [label, colon, cueBefore];

/**
 * Words carried over paragraphs, as told by whom: those of the last paragraph apart where an attribution of their own stands
 * behind them (`"… and left," she said.`) and the paragraphs before have one too.
 */
function byAttribution(utterance: Utterance, before: Utterance | undefined, resolver: Resolver): Utterance[] {
  const first = utterance.parts[0];
  const last = utterance.parts.at(-1);
  if (first === undefined || last === undefined || first === last) return [utterance];
  const contextOf = (part: UtterancePart, whole: Utterance): RuleContext =>
    contextAround(part, whole, [], resolver);
  if (cueAfter.find(contextOf(last, utterance)) === null) return [utterance];
  const opening: Utterance = { kind: utterance.kind, parts: utterance.parts.slice(0, -1) };
  const partBefore = before?.parts.at(-1);
  const goesOn =
    before !== undefined &&
    partBefore?.passage === first.passage &&
    joinsPrevious(
      { utterance: before, finding: cueAfter.find(contextOf(partBefore, before)) },
      opening,
      null,
    );
  const told = goesOn || BEFORE_WORDS.some((rule) => rule.find(contextOf(first, opening)) !== null);
  return told ? [opening, { kind: utterance.kind, parts: [last] }] : [utterance];
}

function findingsFor(utterance: Utterance, held: readonly Held[], resolver: Resolver): Finding[] {
  const { parts } = utterance;
  const ends = parts.length === 1 ? parts : [...parts.slice(0, 1), ...parts.slice(-1)];
  const contexts = ends.map((part) => contextAround(part, utterance, held, resolver));
  const findings: Finding[] = [];
  for (const rule of RULES) {
    for (const context of contexts) {
      const found = rule.find(context);
      if (found !== null && canSpeak(found.clauses, found.phrase)) findings.push(found);
    }
  }
  return findings;
}

/** What the rules see around a part of an utterance. */
function contextAround(
  part: UtterancePart,
  utterance: Utterance,
  all: RuleContext['all'],
  { passages, clauses }: Resolver,
): RuleContext {
  const { passage, token } = part;
  const sentence = sentenceAt(passage, token);
  const own = clauses[passage.index];
  const isCried = own !== undefined && isCriedAt(own, sentence, token);
  return { passages, clauses, utterance, part, sentence, isCried, previous: all.at(-1) ?? null, all };
}
