import type { Attribution } from '../../../domain/story.ts';
import type { Draft } from './drafts.ts';
import type { RosterEntry } from '../mentions/roster.ts';

/** A quotation with its speaker. */
export interface AttributedQuote extends Pick<Draft, 'kind' | 'segments' | 'content'> {
  readonly speaker: RosterEntry | null;
  /** Everyone who is known to have said it: the speaker, or those of several together. */
  readonly speakers: readonly RosterEntry[];
  readonly attribution: AttributionDraft | null;
}

/** As `Attribution`, with speakers not numbered yet. */
export interface AttributionDraft extends Omit<Attribution, 'via' | 'alternatives'> {
  readonly via: readonly {
    readonly mention: Attribution['mention'] & object;
    readonly speaker: RosterEntry | null;
  }[];
  readonly alternatives: readonly { readonly speaker: RosterEntry; readonly confidence: number }[];
}
