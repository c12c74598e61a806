import type { Span } from '../domain/span.ts';
import { publishedOverlap, symmetricOverlap } from './spans.ts';

interface HasSpan {
  readonly span: Span;
}

/** A way to say that a found span is a gold one. */
export interface MatchRule {
  readonly score: (gold: Span, found: Span) => number;
  /** The score must be above it. */
  readonly above: number;
  /** Whether only finds tied to somebody are taken. */
  readonly attributedOnly?: boolean;
}

/** Every rule that is reported, in the order of the report. */
export const MATCH_RULES = {
  exact: { score: symmetricOverlap, above: 1 - Number.EPSILON },
  published03: { score: publishedOverlap, above: 0.3 },
  published08: { score: publishedOverlap, above: 0.8 },
  symmetric03: { score: symmetricOverlap, above: 0.3 },
  symmetric08: { score: symmetricOverlap, above: 0.8 },
  attributed03: { score: publishedOverlap, above: 0.3, attributedOnly: true },
} as const satisfies Readonly<Record<string, MatchRule>>;

export type MatchRuleName = keyof typeof MATCH_RULES;

/**
 * Pairs gold and found spans: each gold one in turn takes the best of what is left, as published scorers do.
 *
 * @returns for each gold span its found one
 */
export function matchSpans<G extends HasSpan, F extends HasSpan>(
  golds: readonly G[],
  founds: readonly F[],
  { score, above }: MatchRule,
): Map<G, F> {
  const left = new Set(founds);
  const pairs = new Map<G, F>();
  for (const gold of golds) {
    let best: F | null = null;
    let bestScore = above;
    for (const found of left) {
      const value = score(gold.span, found.span);
      if (value > bestScore) {
        best = found;
        bestScore = value;
      }
    }
    if (best === null) continue;
    left.delete(best);
    pairs.set(gold, best);
  }
  return pairs;
}

/** The found span most like a gold one, however little they share; null if none touches it. */
export function closest<F extends HasSpan>(gold: Span, founds: readonly F[]): F | null {
  let best: F | null = null;
  let bestScore = 0;
  for (const found of founds) {
    const value = symmetricOverlap(gold, found.span);
    if (value > bestScore) {
      best = found;
      bestScore = value;
    }
  }
  return best;
}
