import { type Diagnostic, type DiagnosticSeverity, SEVERITIES } from '../domain/diagnostic.ts';
import { explain } from './explain-code.ts';
import { severityText } from './severities.ts';
import { count } from './wording.ts';

/** How often a code was given, and where. */
interface CodeCount {
  readonly severity: DiagnosticSeverity;
  readonly times: number;
  readonly files: number;
  readonly lastFile: string;
}

/** Diagnostics of many files, gathered by their code. */
export class CodeSummary {
  readonly #counts = new Map<string, CodeCount>();

  /** Adds a remark; those of one file come together. */
  add({ code, severity }: Diagnostic, file: string): void {
    const { times, files, lastFile } = this.#counts.get(code) ?? { times: 0, files: 0, lastFile: null };
    const isNew = lastFile !== file;
    this.#counts.set(code, { severity, times: times + 1, files: files + (isNew ? 1 : 0), lastFile: file });
  }

  /** What each code stands for and what to do about it, the worst and most frequent first; empty if there is none. */
  text(): string {
    const codes = [...this.#counts].sort(
      ([, a], [, b]) => rank(b.severity) - rank(a.severity) || b.times - a.times,
    );
    const told = codes.map(([code, { severity, times, files }]) => {
      const { meaning, hint } = explain(code);
      const where = `${count(times, 'time')} in ${count(files, 'file')}`;
      return `\n${severityText(severity)} ${code}, ${where}\n  ${meaning}\n  ${hint}\n`;
    });
    return told.length === 0 ? '' : `${told.join('')}\n`;
  }
}

function rank(severity: DiagnosticSeverity): number {
  return SEVERITIES.indexOf(severity);
}
