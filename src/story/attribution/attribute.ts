import type { Diagnostic } from '../../domain/diagnostic.ts';
import { diagnostic } from '../diagnostic-codes.ts';
import { tokensSpan } from '../passage.ts';
import type { Utterance } from '../quotes/utterances.ts';
import { cueWord } from '../words/cues.ts';
import { denialOf, isDenying } from './denial.ts';
import { indirect, isTerm, marked, startOf } from './drafts.ts';
import type { Draft, Held, TextRange } from './drafts.ts';
import { explain, explainDenial, whyNobody } from './explain.ts';
import type { AttributionRule, Finding, RuleContext } from './finding.ts';
import { sentenceAt } from './finding.ts';
import type { Clauses } from './noun-phrase.ts';
import type { Resolution, Resolver } from './resolution.ts';
import { canSpeak } from './can-speak.ts';
import { resolvePhrase } from './resolve.ts';
import { spanOfPhrase } from './resolution.ts';
import type { RosterEntry } from './roster.ts';
import { colon } from './rules/colon.ts';
import { cueAfter } from './rules/cue-after.ts';
import { cueBefore } from './rules/cue-before.ts';
import { label } from './rules/label.ts';
import { owner } from './rules/owner.ts';
import { runningSpeaker } from './rules/running-speaker.ts';
import { sameParagraph } from './rules/same-paragraph.ts';
import { sentenceSubject } from './rules/sentence-subject.ts';
import { stateOfMind } from './rules/state-of-mind.ts';
import { trailingCue } from './rules/trailing-cue.ts';
import { joinsPrevious, joined } from './joined.ts';
import { nearerMention } from './nearer-mention.ts';
import type { Attribution, QuoteKind } from '../../domain/story.ts';
import type { Asked } from './reported/asked.ts';
import { findReported } from './reported/find-reported.ts';
import { clauseAround } from './reported/with-fragments.ts';

/** The rules in order: the first that finds someone wins, what the others find are the alternatives. */
const RULES: readonly AttributionRule[] = [
  cueAfter,
  label,
  colon,
  cueBefore,
  trailingCue,
  owner,
  stateOfMind,
  sameParagraph,
  runningSpeaker,
  sentenceSubject,
];

/** A quotation with its speaker. */
export interface AttributedQuote extends Pick<Draft, 'kind' | 'segments' | 'content'> {
  readonly speaker: RosterEntry | null;
  readonly attribution: AttributionDraft | null;
}

/** As `Attribution`, with speakers not numbered yet. */
export interface AttributionDraft extends Omit<Attribution, 'via' | 'alternatives'> {
  readonly via: readonly {
    readonly mention: Attribution['mention'] & object;
    readonly speaker: RosterEntry | null;
  }[];
  readonly alternatives: readonly { readonly speaker: RosterEntry; readonly confidence: number }[];
}

/**
 * Ties each quotation to a speaker, in reading order. Utterances broken by their own attribution become one, and so
 * do fragments of one reported clause; reported clauses without a fragment are quotations of their own.
 */
export function attribute(
  utterances: readonly Utterance[],
  resolver: Resolver,
  clauses: readonly Clauses[],
): { attributed: AttributedQuote[]; diagnostics: Diagnostic[] } {
  const reported = clauses.map(findReported);
  const held: Held[] = [];
  for (const utterance of utterances) {
    const previous = held.at(-1) ?? null;
    const findings = findingsFor(utterance, previous, resolver, clauses);
    const own = findings[0] ?? null;
    const passage = utterance.parts[0]?.passage;
    const clause = passage === undefined ? null : clauseAround(reported[passage.index] ?? [], utterance, own);
    const finding = clause !== null && own?.cue?.from !== clause.finding.cue?.from ? clause.finding : own;
    const others = findings.filter((one) => one !== finding);
    if (previous !== null && joinsPrevious(previous, utterance, own)) {
      held[held.length - 1] = { ...previous, ...joined(previous, utterance) };
    } else if (previous !== null && clause !== null && clause === previous.clause) {
      const parts = [...previous.utterance.parts, ...utterance.parts];
      held[held.length - 1] = { ...previous, utterance: { kind: 'MIXED', parts } };
    } else {
      held.push({ utterance, finding, others, clause });
    }
  }
  const diagnostics: Diagnostic[] = [];
  const spoken = held.filter((one) => !isTerm(one));
  const attributed = [...spoken.map(marked), ...indirect(spoken, reported, clauses)]
    .sort((a, b) => startOf(a) - startOf(b))
    .map((draft) => settle(draft, resolver, diagnostics));
  return { attributed, diagnostics };
}

function findingsFor(
  utterance: Utterance,
  previous: Held | null,
  resolver: Resolver,
  clauses: readonly Clauses[],
): Finding[] {
  const ends = utterance.parts.length === 1 ? utterance.parts : [utterance.parts[0], utterance.parts.at(-1)];
  const findings: Finding[] = [];
  for (const rule of RULES) {
    for (const part of ends) {
      if (part === undefined) continue;
      const context: RuleContext = {
        passages: resolver.passages,
        clauses,
        utterance,
        part,
        sentence: sentenceAt(part.passage, part.token),
        previous,
      };
      const found = rule.find(context);
      if (found !== null && canSpeak(found.clauses, found.phrase)) findings.push(found);
    }
  }
  return findings;
}

function settle(
  { token, finding, others, asked, ...quote }: Draft,
  resolver: Resolver,
  diagnostics: Diagnostic[],
): AttributedQuote {
  if (asked !== undefined) return { ...quote, speaker: null, attribution: ofNobody(asked) };
  if (finding === null) {
    diagnostics.push(unattributed(quote.segments));
    return { ...quote, speaker: null, attribution: null };
  }
  // What is reported without marks has been asked already: `refused to say` makes no report.
  const denied = token === null ? null : (unsaid(finding) ?? insideDenied(quote.kind, others));
  if (denied !== null) {
    diagnostics.push(diagnostic('WORDS_NOT_SAID', denied.explanation, denied.mention));
    return { ...quote, speaker: null, attribution: denied };
  }
  const resolved = resolvePhrase(resolver, finding.clauses, finding.phrase);
  const nearer = nearerMention(token, finding, resolved, resolver);
  const phrase = nearer?.phrase ?? finding.phrase;
  const resolution = nearer?.resolution ?? resolved;
  const { entry, chain, confidence } = resolution;
  const mention = spanOfPhrase(finding.clauses, phrase);
  const draft = {
    mention,
    cue: finding.cue === null ? null : tokensSpan(finding.clauses.passage, finding.cue.from, finding.cue.to),
    method: finding.method,
    confidence: entry === null ? 0 : Math.round(finding.confidence * confidence * 100) / 100,
    denied: quote.kind === 'INDIRECT' && isDenying(finding.clauses, finding.cue),
    chain,
    via: finding.via
      .map((one) => ({
        mention: spanOfPhrase(finding.clauses, one),
        speaker: resolvePhrase(resolver, finding.clauses, one).entry,
      }))
      // `Ruhl said she had told them: "…"`: nobody passes on their own words.
      .filter(({ speaker }) => speaker === null || speaker !== entry),
    alternatives: alternativesTo(resolution, finding, others, resolver),
  };
  if (entry === null) {
    const why = whyNobody(finding, phrase);
    diagnostics.push(diagnostic('UNRESOLVED_MENTION', `Here ${why}.`, mention));
  } else {
    resolver.roster.mention(entry, finding.clauses.passage, mention);
  }
  const told = explain(finding, phrase, entry, chain, resolver.source);
  const explanation = draft.denied ? `${told.slice(0, -1)}; the words are what the speaker denied.` : told;
  return { ...quote, speaker: entry, attribution: { ...draft, explanation } };
}

/** The attribution of a question that the story ties to nobody. */
function ofNobody({ clauses, cue }: Asked): AttributionDraft {
  const span = tokensSpan(clauses.passage, cue.from, cue.to);
  const explanation = `The words follow “${clauses.tokens[cue.from]?.text ?? ''}”; the story does not tell who asks.`;
  return {
    mention: null,
    cue: span,
    method: 'CUE_BEFORE',
    confidence: 0,
    denied: false,
    explanation,
    chain: [],
    via: [],
    alternatives: [],
  };
}

function unattributed([first]: readonly TextRange[]): Diagnostic {
  const span = first === undefined ? null : first.passage.flow.spanOf(first.start, first.end);
  return diagnostic('NO_ATTRIBUTION', 'Nothing next to these words tells who said them.', span);
}

/**
 * `Ruhl would not call it "off", Orme said`: the words stand in what is not said, whoever reports that. What somebody
 * does not want or know is told all the same: `Orme said they do not want "that"`.
 */
function insideDenied(kind: QuoteKind, others: readonly Finding[]): AttributionDraft | null {
  if (kind !== 'MIXED') return null;
  const before = others.find(({ method }) => method === 'CUE_BEFORE');
  const cue = before?.cue == null ? null : cueWord(before.clauses.tokens, before.cue.from);
  return before === undefined || cue?.cueClass === 'ATTITUDE' ? null : unsaid(before);
}

/** The attribution of words that their cue does not report as said: `refused to say`; null for others. */
function unsaid(finding: Finding): AttributionDraft | null {
  const { clauses, cue, phrase, method } = finding;
  if (cue === null) return null;
  const sentence = sentenceAt(clauses.passage, cue.from);
  const denial = denialOf(clauses, sentence, { ...cue, subject: phrase }, method === 'COLON');
  if (denial === null) return null;
  return {
    mention: spanOfPhrase(clauses, phrase),
    cue: tokensSpan(clauses.passage, cue.from, cue.to),
    method,
    confidence: 0,
    denied: false,
    explanation: explainDenial(finding, denial),
    chain: [],
    via: [],
    alternatives: [],
  };
}

/** Other speakers the rules found, each once; they share what the winner's confidence leaves. */
function alternativesTo(
  { entry, confidence: tied, rivals = [] }: Resolution,
  winner: Finding,
  others: readonly Finding[],
  resolver: Resolver,
): AttributionDraft['alternatives'] {
  const rounded = (confidence: number): number => Math.round(confidence * 100) / 100;
  // Those of one name share what the tie to the speaker leaves.
  const share = (winner.confidence * (1 - tied)) / Math.max(1, rivals.length);
  const found = new Map(rivals.map((rival) => [rival, rounded(share)]));
  for (const other of others) {
    // A description would found a source that nothing is attributed to.
    if (other.phrase.name === null && !isPronoun(other)) continue;
    const { entry: speaker, confidence } = resolvePhrase(resolver, other.clauses, other.phrase);
    if (speaker === null || speaker === entry || found.has(speaker)) continue;
    found.set(speaker, rounded((1 - winner.confidence) * other.confidence * confidence));
  }
  return [...found]
    .map(([speaker, confidence]) => ({ speaker, confidence }))
    .sort((a, b) => b.confidence - a.confidence);
}

function isPronoun({ clauses, phrase }: Finding): boolean {
  return phrase.to - phrase.from === 1 && /^s?he$/.test(clauses.tokens[phrase.head]?.lower ?? '');
}
