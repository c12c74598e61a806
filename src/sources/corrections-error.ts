import type { Span } from '../domain/span.ts';
import { SourceError } from './source-error.ts';

/** A `people.yaml` that does not say what is expected. */
export class CorrectionsError extends SourceError {
  readonly text: string;
  readonly span: Span;
  /** The message without the place. */
  readonly remark: string;

  constructor(place: string, remark: string, text: string, span: Span) {
    super('BAD_CORRECTIONS', `${place}: ${remark}`);
    this.remark = remark;
    this.text = text;
    this.span = span;
  }
}
