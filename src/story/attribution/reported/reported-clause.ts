import type { Finding } from '../cues/finding.ts';

/** Tokens `from` up to, not including, `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What somebody is reported to say: words outside quotation marks, fragments in marks included. */
export interface ReportedClause {
  readonly finding: Finding;
  /** In order, at least one; two where the attribution stands inside: `The deal, she said, was off.` */
  readonly stretches: readonly Stretch[];
  /** A thing spoken of rather than a clause: a report inside it tells more. */
  readonly weak: boolean;
}

/** A longer sentence is no prose but a list or damage, and would take time with the square of its length; in tokens. */
export const LONGEST_SENTENCE = 300;
