import { styleText } from 'node:util';
import type { DiagnosticSeverity } from '../domain/diagnostic.ts';

/** Severities as options and lines name them. */
export const WORDS = { INFO: 'info', WARNING: 'warning', ERROR: 'error' } as const;

const STYLES = { INFO: 'dim', WARNING: 'yellow', ERROR: 'red' } as const;

/** The word of a severity, coloured if standard output is a terminal that has colours. */
export function severityText(severity: DiagnosticSeverity): string {
  return styleText(STYLES[severity], WORDS[severity]);
}
