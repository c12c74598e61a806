import type { Corrections } from '../domain/corrections.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { SourceBundle } from '../domain/records.ts';
import type { ParsedSource } from '../domain/story.ts';
import type { Reading } from '../sources/read.ts';
import { StoreError, type Repository } from '../store/repository.ts';
import { parseSource } from '../story/parse-source.ts';
import { bundleOf } from './bundle.ts';

/** What became of a file. */
export interface Outcome {
  readonly bundle: SourceBundle;
  /** What Wiregraph itself failed at, as one sentence; null if nothing. */
  readonly failure: string | null;
}

/**
 * Parses a file that was read and stores it. If Wiregraph fails on it, which is a bug, then the file is stored
 * without its stories and with a diagnostic, so that the rest can go on.
 *
 * Errors: `StoreError` if the database fails; anything the store throws even for a file without stories.
 */
export async function storeReading(
  repository: Repository,
  reading: Reading,
  corrections: Corrections,
  version: string,
  ingestedAt: string,
): Promise<Outcome> {
  try {
    const bundle = bundleOf(reading.source, parseReading(reading), version, ingestedAt, corrections);
    await repository.save(bundle);
    return { bundle, failure: null };
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const message = `Wiregraph failed on this file, which is a bug: ${String(error)}.`;
    const failed: Diagnostic = { code: 'INTERNAL_ERROR', severity: 'ERROR', message, span: null };
    const parsed = { stories: [], diagnostics: [...reading.diagnostics, failed] };
    const bundle = bundleOf(reading.source, parsed, version, ingestedAt);
    await repository.save(bundle);
    return { bundle, failure: message };
  }
}

/** The stories of a file that was read, with what reading had to say about it; no stories if it was refused. */
export function parseReading({ source, refused, diagnostics }: Reading): ParsedSource {
  const parsed: ParsedSource = refused
    ? { format: 'UNKNOWN', stories: [], diagnostics: [] }
    : parseSource(source);
  return { ...parsed, diagnostics: [...diagnostics, ...parsed.diagnostics] };
}
