import type { QuoteRecord } from '../domain/records.ts';
import type { QuoteKind } from '../domain/story.ts';

/** Whose words a quotation has: the speaker's own, the reporter's, or both. */
export type Speech = 'direct' | 'indirect' | 'mixed';

const SPEECH: Readonly<Record<QuoteKind, Speech>> = {
  DIRECT: 'direct',
  INDIRECT: 'indirect',
  MIXED: 'mixed',
};

/** A turn of an interview has a label in place of marks, and so is `INDIRECT`, but its words are the speaker's own. */
export function speechOf({ quoteKind, attribution }: Pick<QuoteRecord, 'quoteKind' | 'attribution'>): Speech {
  const isTurn = quoteKind === 'INDIRECT' && attribution?.method === 'COLON' && attribution.cue === null;
  return isTurn ? 'direct' : SPEECH[quoteKind];
}
