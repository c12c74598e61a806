import type { Diagnostic } from '../../domain/diagnostic.ts';
import { diagnostic } from '../diagnostic-codes.ts';
import { tokensSpan } from '../passage.ts';
import type { Utterance } from '../quotes/utterances.ts';
import { CUES } from '../words/cues.ts';
import { denialOf } from './denial.ts';
import { explain, explainDenial, whyNobody } from './explain.ts';
import type { AttributionRule, Finding, RuleContext } from './finding.ts';
import { sentenceAt } from './finding.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import type { Resolution, Resolver } from './resolve.ts';
import { canSpeak, resolvePhrase, spanOfPhrase } from './resolve.ts';
import type { RosterEntry } from './roster.ts';
import { colon } from './rules/colon.ts';
import { cueAfter } from './rules/cue-after.ts';
import { cueBefore } from './rules/cue-before.ts';
import { runningSpeaker } from './rules/running-speaker.ts';
import { sameParagraph } from './rules/same-paragraph.ts';
import { trailingCue } from './rules/trailing-cue.ts';
import { joinsPrevious, joined } from './joined.ts';
import type { Attribution } from '../../domain/story.ts';

/** The rules in order: the first that finds someone wins, what the others find are the alternatives. */
const RULES: readonly AttributionRule[] = [
  cueAfter,
  colon,
  cueBefore,
  trailingCue,
  sameParagraph,
  runningSpeaker,
];

/** An utterance with its speaker. */
export interface AttributedUtterance {
  readonly utterance: Utterance;
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

interface Held {
  utterance: Utterance;
  finding: Finding | null;
  others: readonly Finding[];
}

/** Ties each utterance to a speaker, in reading order. Utterances broken by their own attribution become one. */
export function attribute(
  utterances: readonly Utterance[],
  resolver: Resolver,
  clauses: readonly Clauses[],
): { attributed: AttributedUtterance[]; diagnostics: Diagnostic[] } {
  const held: Held[] = [];
  for (const utterance of utterances) {
    const previous = held.at(-1) ?? null;
    const findings = findingsFor(utterance, previous, resolver, clauses);
    if (previous !== null && joinsPrevious(previous, utterance, findings[0] ?? null)) {
      held[held.length - 1] = { ...previous, ...joined(previous, utterance) };
    } else {
      held.push({ utterance, finding: findings[0] ?? null, others: findings.slice(1) });
    }
  }
  const diagnostics: Diagnostic[] = [];
  const attributed = held.map((one) => settle(one, resolver, diagnostics));
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
  { utterance, finding, others }: Held,
  resolver: Resolver,
  diagnostics: Diagnostic[],
): AttributedUtterance {
  if (finding === null) {
    diagnostics.push(unattributed(utterance));
    return { utterance, speaker: null, attribution: null };
  }
  const denied = unsaid(finding) ?? insideDenied(utterance, others);
  if (denied !== null) {
    diagnostics.push(diagnostic('WORDS_NOT_SAID', denied.explanation, denied.mention));
    return { utterance, speaker: null, attribution: denied };
  }
  const resolved = resolvePhrase(resolver, finding.clauses, finding.phrase);
  const nearer = nearerMention(utterance, finding, resolved, resolver);
  const phrase = nearer?.phrase ?? finding.phrase;
  const { entry, chain, confidence } = nearer?.resolution ?? resolved;
  const mention = spanOfPhrase(finding.clauses, phrase);
  const draft = {
    mention,
    cue: finding.cue === null ? null : tokensSpan(finding.clauses.passage, finding.cue.from, finding.cue.to),
    method: finding.method,
    confidence: entry === null ? 0 : Math.round(finding.confidence * confidence * 100) / 100,
    chain,
    via: finding.via
      .map((one) => ({
        mention: spanOfPhrase(finding.clauses, one),
        speaker: resolvePhrase(resolver, finding.clauses, one).entry,
      }))
      // `Ruhl said she had told them: "…"`: nobody passes on their own words.
      .filter(({ speaker }) => speaker === null || speaker !== entry),
    alternatives: alternativesTo(entry, finding, others, resolver),
  };
  if (entry === null) {
    const why = whyNobody(finding, phrase);
    diagnostics.push(diagnostic('UNRESOLVED_MENTION', `Here ${why}.`, mention));
  } else {
    resolver.roster.mention(entry, finding.clauses.passage, mention);
  }
  const explanation = explain(finding, phrase, entry, chain, resolver.source);
  return { utterance, speaker: entry, attribution: { ...draft, explanation } };
}

function unattributed({ parts: [part] }: Utterance): Diagnostic {
  const span = part === undefined ? null : tokensSpan(part.passage, part.token, part.token + 1);
  return diagnostic('NO_ATTRIBUTION', 'Nothing next to these words tells who said them.', span);
}

/** `Ruhl would not call it "off", Orme said`: the words stand in what is not said, whoever reports that. */
function insideDenied({ kind }: Utterance, others: readonly Finding[]): AttributionDraft | null {
  const before = kind === 'MIXED' ? others.find(({ method }) => method === 'CUE_BEFORE') : undefined;
  return before === undefined ? null : unsaid(before);
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
    explanation: explainDenial(finding, denial),
    chain: [],
    via: [],
    alternatives: [],
  };
}

/**
 * Inside reported speech the subject of a state of mind can be the same speaker named again, nearer to the
 * words: `Medvedev had told her he expected …`.
 */
function nearerMention(
  utterance: Utterance,
  finding: Finding,
  resolved: Resolution,
  resolver: Resolver,
): { phrase: NounPhrase; resolution: Resolution } | null {
  const part = utterance.parts[0];
  if (finding.method !== 'CUE_BEFORE' || finding.cue === null || part === undefined) return null;
  const { clauses } = finding;
  for (let i = part.token - 1; i > finding.cue.to; i -= 1) {
    if (
      CUES.get(clauses.tokens[i]?.lower ?? '')?.cueClass !== 'ATTITUDE' ||
      !/^s?he$/.test(clauses.tokens[i - 1]?.lower ?? '')
    )
      continue;
    const phrase: NounPhrase = { from: i - 1, to: i, head: i - 1, name: null };
    const resolution = resolvePhrase(resolver, clauses, phrase);
    if (resolution.entry !== null && resolution.entry === resolved.entry) return { phrase, resolution };
  }
  return null;
}

/** Other speakers the rules found, each once; they share what the winner's confidence leaves. */
function alternativesTo(
  entry: RosterEntry | null,
  winner: Finding,
  others: readonly Finding[],
  resolver: Resolver,
): AttributionDraft['alternatives'] {
  const found = new Map<RosterEntry, number>();
  for (const other of others) {
    // A description would found a source that nothing is attributed to.
    if (other.phrase.name === null && !isPronoun(other)) continue;
    const { entry: speaker, confidence } = resolvePhrase(resolver, other.clauses, other.phrase);
    if (speaker === null || speaker === entry || found.has(speaker)) continue;
    found.set(speaker, Math.round((1 - winner.confidence) * other.confidence * confidence * 100) / 100);
  }
  return [...found]
    .map(([speaker, confidence]) => ({ speaker, confidence }))
    .sort((a, b) => b.confidence - a.confidence);
}

function isPronoun({ clauses, phrase }: Finding): boolean {
  return phrase.to - phrase.from === 1 && /^s?he$/.test(clauses.tokens[phrase.head]?.lower ?? '');
}
