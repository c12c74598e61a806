import type { Corrections } from '../domain/corrections.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { SourceBundle } from '../domain/records.ts';
import type { ParsedSource } from '../domain/story.ts';
import type { Reading } from '../sources/read.ts';
import { parseSource } from '../story/parse-source.ts';
import { bundleOf } from './bundle.ts';

/** What a file becomes. */
export interface Outcome {
  readonly bundle: SourceBundle;
  /** What Wiregraph itself failed at, as one sentence; null if nothing. */
  readonly failure: string | null;
}

/** A file that was read, and what is noted with its stories. */
export interface Task {
  readonly reading: Reading;
  /** Of its folder. */
  readonly corrections: Corrections;
  /** Of the parser, and of the corrections. */
  readonly version: string;
  /** ISO 8601 in UTC. */
  readonly ingestedAt: string;
}

/** Parses a file that was read and makes its records. If Wiregraph fails on it, they are those of `withoutStories`. */
export function makeBundle(task: Task): Outcome {
  try {
    const { reading, corrections, version, ingestedAt } = task;
    const bundle = bundleOf(reading.source, parseReading(reading), version, ingestedAt, corrections);
    return { bundle, failure: null };
  } catch (error) {
    return withoutStories(task, error);
  }
}

/** Stands for no version of the parser: a file stored with it is parsed again in the next run. */
const NOT_DONE = '';

/**
 * The records of a file that Wiregraph failed on, which is a bug: no stories and a diagnostic, so that the rest can
 * go on. It does not count as parsed, so that it is tried again and told again.
 */
export function withoutStories({ reading, ingestedAt }: Task, error: unknown): Outcome {
  const message = `Wiregraph failed on this file, which is a bug: ${String(error)}.`;
  const failed: Diagnostic = { code: 'INTERNAL_ERROR', severity: 'ERROR', message, span: null };
  const parsed = { stories: [], diagnostics: [...reading.diagnostics, failed] };
  return { bundle: bundleOf(reading.source, parsed, NOT_DONE, ingestedAt), failure: message };
}

/** The stories of a file that was read, with what reading had to say about it; no stories if it was refused. */
export function parseReading({ source, refused, diagnostics }: Reading): ParsedSource {
  const parsed: ParsedSource = refused
    ? { format: 'UNKNOWN', stories: [], diagnostics: [] }
    : parseSource(source);
  return { ...parsed, diagnostics: [...diagnostics, ...parsed.diagnostics] };
}
