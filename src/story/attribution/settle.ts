import type { Diagnostic } from '../../domain/diagnostic.ts';
import { diagnostic } from '../diagnostic-codes.ts';
import { tokensSpan } from '../passage.ts';
import type { AttributedQuote, AttributionDraft } from './drafts/attributed-quote.ts';
import { isDenied } from './cues/denying.ts';
import type { Draft, TextRange } from './drafts/drafts.ts';
import { explain, whyUnknown } from './drafts/explain.ts';
import type { Finding } from './cues/finding.ts';
import { withQuoted } from './nearest/quoting.ts';
import { nearerMention } from './nearer-mention.ts';
import { insideDenied, unsaid } from './drafts/not-said.ts';
import { wantedAt } from './mentions/wanted.ts';
import { NOBODY, spanOfPhrase } from './mentions/resolution.ts';
import type { Resolution, Resolver } from './mentions/resolution.ts';
import { resolvePhrase } from './resolve/resolve.ts';
import { speakingOf } from './resolve/speak-together.ts';
import type { RosterEntry } from './mentions/roster.ts';
import { BODY, GROUP, isOf, isPeople, ORGANIZATION } from '../words/word-classes.ts';
import { throughWhom } from './through-whom.ts';

/** Ties a quotation to whoever the words found for it mean, tells why, and adds what is odd to the diagnostics. */
export function settle(draft: Draft, resolver: Resolver, diagnostics: Diagnostic[]): AttributedQuote {
  const inner = draft.plain === undefined ? null : passedOn(draft, resolver);
  const {
    kind,
    segments,
    content,
    token,
    finding: found,
    others,
    ofNobody,
  } = inner === null ? (draft.plain ?? draft) : draft;
  const nobody = { kind, segments, content, speaker: null, speakers: [] };
  if (ofNobody !== undefined) return { ...nobody, attribution: ofNobody };
  if (found === null) {
    diagnostics.push(unattributed(segments));
    return { ...nobody, attribution: null };
  }
  // What is reported without marks has been asked already: `refused to say` makes no report.
  const notSaid = token === null ? null : (unsaid(found) ?? insideDenied(kind, others, token));
  if (notSaid !== null) {
    diagnostics.push(diagnostic('WORDS_NOT_SAID', notSaid.explanation, notSaid.mention));
    return { ...nobody, attribution: notSaid };
  }
  const finding = withQuoted(found);
  const meant = resolvePhrase(resolver, finding.clauses, finding.phrase);
  const resolved =
    kind === 'INDIRECT' && isNamedInside(meant, finding, content) ? { ...meant, ...NOBODY } : meant;
  const nearer = nearerMention(token, finding, resolved, resolver);
  const phrase = nearer?.phrase ?? finding.phrase;
  const resolution = nearer?.resolution ?? resolved;
  const { entry } = resolution;
  const speaking = speakingOf(resolver, resolution);
  const { entries, chain, confidence, complete, together } = speaking;
  const mention = spanOfPhrase(finding.clauses, phrase);
  const denied = isDenied(finding, token);
  const via = passedOnBy(finding, entry, resolver);
  const alternatives = alternativesTo(resolution, entries, finding, others, resolver);
  // Of several each has words of its own, but where a pronoun means them.
  if (!together || resolution.chain.length > 0)
    for (const one of entries) resolver.roster.mention(one, finding.clauses.passage, mention);
  if (!complete) {
    const why = whyUnknown(finding, phrase);
    diagnostics.push(diagnostic('UNRESOLVED_MENTION', `Here ${why}.`, mention));
  }
  const told = explain(finding, phrase, speaking, resolver.source);
  const attribution: AttributionDraft = {
    mention,
    cue: finding.cue === null ? null : tokensSpan(finding.clauses.passage, finding.cue.from, finding.cue.to),
    method: finding.method,
    confidence:
      entries.length === 0
        ? 0
        : Math.round(finding.confidence * Math.min(confidence, inner?.sure ?? 1) * 100) / 100,
    denied,
    chain,
    via,
    alternatives,
    explanation: denied ? `${told.slice(0, -1)}; the words are what the speaker denied.` : told,
  };
  return { kind, segments, content, speaker: entry, speakers: entries, attribution };
}

/**
 * How sure it is who passes on the words of a draft; null where that is nobody but who says them, or may be: `Ruhl said she had
 * told them "no"`.
 */
function passedOn({ finding }: Draft, resolver: Resolver): { readonly sure: number } | null {
  if (finding === null) return null;
  const { clauses, phrase, via } = finding;
  const { entry } = resolvePhrase(resolver, clauses, phrase);
  const outer = via.map((one) => ({ one, ...resolvePhrase(resolver, clauses, one) }));
  if (entry !== null && outer.some((one) => one.entry === entry)) return null;
  const wanted = wantedAt(clauses.tokens, phrase.head);
  const isOther = ({ one, entry: other }: (typeof outer)[number]): boolean => {
    const head = clauses.tokens[one.head];
    const gender = wantedAt(clauses.tokens, one.head)?.gender ?? other?.person?.gender ?? null;
    // `He told them it was "over," police said`
    const isMany = isOf(head, BODY | GROUP | ORGANIZATION) || (head !== undefined && isPeople(head));
    return wanted !== null && (isMany || (gender !== null && gender !== wanted.gender));
  };
  if (entry === null && phrase.name === null && !outer.every(isOther)) return null;
  const known = outer.filter((one) => one.entry !== null);
  return { sure: Math.min(1, ...known.map(({ confidence }) => confidence)) };
}

/** Those who passed on the words of a speaker. */
function passedOnBy(
  finding: Finding,
  speaker: RosterEntry | null,
  resolver: Resolver,
): AttributionDraft['via'] {
  const { via, within, clauses } = finding;
  const through = throughWhom(finding);
  if (via.length === 0 && within === undefined && through === null) return [];
  const here = through === null ? via : [...via, through];
  const all = [...(within === undefined ? [] : [within]), ...here.map((phrase) => ({ clauses, phrase }))];
  return (
    all
      .map((one) => ({
        mention: spanOfPhrase(one.clauses, one.phrase),
        speaker: resolvePhrase(resolver, one.clauses, one.phrase).entry,
      }))
      // `Ruhl said she had told them: "…"`: nobody passes on their own words.
      .filter((one) => one.speaker === null || one.speaker !== speaker)
      // `Ruhl said that when Orme called it "dead," she wept`
      .filter((one, i, those) => one.speaker === null || one.speaker !== those[i - 1]?.speaker)
  );
}

/** `Any candidate would need a plan, he said`: whom only the words themselves name does not say them. */
function isNamedInside({ entry }: Resolution, finding: Finding, content: readonly TextRange[]): boolean {
  const { method } = finding;
  if (entry === null || (method !== 'CUE_AFTER' && method !== 'CUE_INSIDE') || !isPronoun(finding))
    return false;
  const first = content[0];
  if (first === undefined) return false;
  const start = first.passage.flow.toSource(first.start);
  return entry.mentions.every(({ span }) => span.start >= start);
}

function unattributed([first]: readonly TextRange[]): Diagnostic {
  const span = first === undefined ? null : first.passage.flow.spanOf(first.start, first.end);
  return diagnostic('NO_ATTRIBUTION', 'No rule found who said these words.', span);
}

/** Other speakers the rules found, each once; they share what the winner's confidence leaves. */
function alternativesTo(
  { entry, confidence: tied, rivals = [] }: Resolution,
  said: readonly RosterEntry[],
  winner: Finding,
  others: readonly Finding[],
  resolver: Resolver,
): AttributionDraft['alternatives'] {
  if (rivals.length === 0 && others.length === 0) return [];
  const rounded = (confidence: number): number => Math.round(confidence * 100) / 100;
  // Those of one name share what the tie to the speaker leaves; of `Ann Lee or another clerk` one has no name to give.
  const share = (winner.confidence * (1 - tied)) / Math.max(entry === null ? 2 : 1, rivals.length);
  const found = new Map(
    rivals.filter((rival) => !said.includes(rival)).map((rival) => [rival, rounded(share)]),
  );
  for (const other of others) {
    // A description would found a source that nothing is attributed to.
    if (other.phrase.name === null && !isPronoun(other)) continue;
    const { entry: speaker, confidence } = resolvePhrase(resolver, other.clauses, other.phrase);
    if (speaker === null || said.includes(speaker) || found.has(speaker)) continue;
    found.set(speaker, rounded((1 - winner.confidence) * other.confidence * confidence));
  }
  return [...found]
    .map(([speaker, confidence]) => ({ speaker, confidence }))
    .sort((a, b) => b.confidence - a.confidence);
}

function isPronoun({ clauses, phrase }: Pick<Finding, 'clauses' | 'phrase'>): boolean {
  return phrase.to - phrase.from === 1 && /^s?he$/.test(clauses.tokens[phrase.head]?.lower ?? '');
}
