import type { Span } from './span.ts';

/** How much a diagnostic matters: ERROR where the story could not be read, WARNING where an answer is in doubt. */
export type DiagnosticSeverity = 'INFO' | 'WARNING' | 'ERROR';

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
