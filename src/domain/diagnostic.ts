import type { Span } from './span.ts';

/** From the least to the worst. */
export const SEVERITIES = ['INFO', 'WARNING', 'ERROR'] as const;

/** How much a diagnostic matters: ERROR where the story could not be read, WARNING where an answer is in doubt. */
export type DiagnosticSeverity = (typeof SEVERITIES)[number];

/** The severities that matter as much as one, or more. */
export function severitiesFrom(least: DiagnosticSeverity): readonly DiagnosticSeverity[] {
  return SEVERITIES.slice(SEVERITIES.indexOf(least));
}

/** One remark of the parser about one place in one file: a value, never thrown. */
export interface Diagnostic {
  /** Stable upper-case code, safe to match on. The table of codes is in `diagnostic-codes.ts`. */
  readonly code: string;
  readonly severity: DiagnosticSeverity;
  /** One sentence for a person. */
  readonly message: string;
  /** Where in the source text; null if it is about the whole file. */
  readonly span: Span | null;
}
