import type { Attribution, SpeakerKind, StoryQuote } from '../../domain/story.ts';
import type { Span } from '../../domain/span.ts';
import { BLANK, kindAt } from '../character-kind.ts';

/** What speaks for and against an answer: named features with their values, most of them 0 or 1. */
export type Evidence = ReadonlyMap<string, number>;

/** Words up to which a quotation is short: such are often terms and names of things. */
const SHORT = 2;
const BRIEF = 5;

/** Log-odds of a confidence; those of certainty are cut to what a rule can mean by it. */
export function logOdds(confidence: number): number {
  const inside = Math.min(0.99, Math.max(0.01, confidence));
  return Math.log(inside / (1 - inside));
}

/** The features of an answered quotation, all of them facts that its attribution tells. */
export function evidenceOf(quote: StoryQuote, attribution: Attribution, speaker: SpeakerKind): Evidence {
  const evidence = new Map<string, number>();
  tellEvidence(quote, attribution, speaker, (name, value) => evidence.set(name, value));
  return evidence;
}

/** As `evidenceOf`, without keeping it: `tell` is called once for each feature. */
export function tellEvidence(
  quote: StoryQuote,
  attribution: Attribution,
  speaker: SpeakerKind,
  tell: (name: string, value: number) => void,
): void {
  const { method, chain, via, alternatives } = attribution;
  tell('always', 1);
  tell('rule', logOdds(attribution.confidence) / 3);
  tell(featureOf('method', method), 1);
  tell(featureOf('kind', quote.kind), 1);
  tell(featureOf(BY[quote.kind], method), 1);
  tell(featureOf('speaker', speaker), 1);
  tell('distance', Math.log1p(distance(quote, attribution)) / 5);
  if (chain.length === 0) tell('chain none', 1);
  for (const [index, { rule }] of chain.entries())
    if (chain.findIndex((one) => one.rule === rule) === index) tell(featureOf('chain', rule), 1);
  if (via.length > 0) tell('passed on', 1);
  if (alternatives.length > 0) tell('contested', 1);
  const words = countWords(quote.text, BRIEF + 1);
  if (words <= SHORT) tell('short', 1);
  else if (words <= BRIEF) tell('brief', 1);
  if (quote.segments.length > 1) tell('several pieces', 1);
}

/** Words of a text, up to the most that count. */
function countWords(text: string, most: number): number {
  let words = 1;
  for (let at = 0; at < text.length && words < most; at += 1)
    if (kindAt(text, at) === BLANK && kindAt(text, at + 1) !== BLANK) words += 1;
  return words;
}

const BY: Readonly<Record<StoryQuote['kind'], string>> = {
  DIRECT: 'DIRECT by',
  MIXED: 'MIXED by',
  INDIRECT: 'INDIRECT by',
};

/** Names of features by their two parts: made once, they are found in a map faster than made anew. */
const FEATURES = new Map<string, Map<string, string>>();

function featureOf(kind: string, value: string): string {
  let features = FEATURES.get(kind);
  if (features === undefined) FEATURES.set(kind, (features = new Map<string, string>()));
  let feature = features.get(value);
  if (feature === undefined) features.set(value, (feature = `${kind} ${value}`));
  return feature;
}

/** Characters between the words of the quotation and the nearest word that tells the speaker. */
function distance({ segments }: StoryQuote, { mention, cue }: Attribution): number {
  let least = Infinity;
  for (const witness of [mention, cue])
    if (witness !== null) for (const segment of segments) least = Math.min(least, gap(segment, witness));
  return Number.isFinite(least) ? least : 0;
}

function gap(one: Span, other: Span): number {
  return Math.max(0, other.start - one.end, one.start - other.end);
}
