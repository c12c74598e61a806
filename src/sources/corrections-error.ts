import type { Span } from '../domain/span.ts';
import { NO_CORRECTIONS, type CorrectionsFile } from './corrections.ts';
import { SourceError } from './source-error.ts';

/** Something in a `people.yaml` that is not as expected. */
export interface CorrectionsProblem {
  readonly place: string;
  /** What is wrong and what to do about it, without the place. */
  readonly remark: string;
  readonly span: Span;
}

/** A `people.yaml` that does not say what is expected: the message tells of the first problem, and how many more there are. */
export class CorrectionsError extends SourceError {
  /** What the person calls the file. */
  readonly file: string;
  readonly text: string;
  /** All problems, in the order of the text. */
  readonly problems: readonly CorrectionsProblem[];
  /** The entries without a problem. */
  readonly right: CorrectionsFile;

  constructor(
    file: string,
    text: string,
    problems: readonly CorrectionsProblem[],
    { right = NO_CORRECTIONS, ...options }: ErrorOptions & { readonly right?: CorrectionsFile } = {},
  ) {
    const inOrder = [...problems].sort((a, b) => a.span.start - b.span.start);
    const [first] = inOrder;
    const more = inOrder.length - 1;
    const others =
      more > 0 ? ` ${more === 1 ? 'One more problem is' : `${more} more problems are`} in the file.` : '';
    super('BAD_CORRECTIONS', `${first?.place ?? ''}: ${first?.remark ?? ''}${others}`, options);
    this.file = file;
    this.text = text;
    this.problems = inOrder;
    this.right = right;
  }
}
