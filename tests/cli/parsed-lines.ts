/** A story for `parse`. */
export const STORY = 'Plan approved\n\nBy Mara Lind\n\nRIGA (AP) _ “We go 😀,” Anna Ruhl said.\n';

/** A line that `parse` prints. */
interface Parsed {
  readonly id?: unknown;
  readonly path?: string;
  readonly title: string;
  readonly people: readonly { readonly name: string }[];
  readonly paragraphs: readonly { readonly span: Span; readonly text: string }[];
  readonly quotes: readonly {
    readonly text: string;
    readonly kind: string;
    readonly segments: readonly Span[];
    readonly speaker: { readonly __typename: string; readonly name: string } | null;
    readonly attribution: { readonly mention: Span | null; readonly cue: Span | null } | null;
  }[];
}
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The stories that `parse` prints, one a line. */
export const parsed = (stdout: string): Parsed[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Parsed);
