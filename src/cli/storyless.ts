import type { Diagnostic } from '../domain/diagnostic.ts';
import type { ParsedSource } from '../domain/story.ts';

/** Why a text that seems to hold a story gives none, which is a problem of it; of a blank one nobody expects any. */
export function storylessRemarks({ stories, diagnostics }: ParsedSource): readonly Diagnostic[] {
  return stories.length > 0 ? [] : diagnostics.filter(({ severity }) => severity !== 'INFO');
}
