import type { StoryQuote, StorySpeaker } from '../../domain/story.ts';
import { tellEvidence, type Evidence } from './evidence.ts';
import weights from './weights.json' with { type: 'json' };

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(weights.weights));

/**
 * A quotation with its confidence as the share of such answers that were right where the right ones are known
 * (`npm run train`), in place of what the rules set by themselves. An answer is never given or taken away here.
 */
export function calibrated(quote: StoryQuote, speakers: readonly StorySpeaker[]): StoryQuote {
  const { attribution } = quote;
  // Several who said it together are mostly of one kind.
  const [first] = quote.speakers;
  const speaker = first === undefined ? undefined : speakers[first];
  if (attribution === null || speaker === undefined) return quote;
  let sum = 0;
  tellEvidence(quote, attribution, speaker.kind, (name, value) => {
    sum += value * (WEIGHTS.get(name) ?? 0);
  });
  const confidence = logistic(sum);
  // The others share what the speaker's confidence leaves, as before.
  const left = (1 - confidence) / Math.max(0.01, 1 - attribution.confidence);
  const alternatives = attribution.alternatives.map((one) => ({
    ...one,
    confidence: rounded(one.confidence * left),
  }));
  return { ...quote, attribution: { ...attribution, confidence: rounded(confidence), alternatives } };
}

/** Two digits, and nothing is certain. */
const rounded = (confidence: number): number => Math.min(0.99, Math.round(confidence * 100) / 100);

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** The logistic function of the weighted evidence. */
export function probability(evidence: Evidence, weightOf: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [name, value] of evidence) sum += value * (weightOf.get(name) ?? 0);
  return logistic(sum);
}
