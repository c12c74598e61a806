import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Corrections } from '../domain/corrections.ts';
import type { Span } from '../domain/span.ts';
import { decode } from './decode.ts';
import type { SourceFolder } from './folders.ts';
import { pathFromHere } from './path-from-here.ts';
import { cannotRead, SourceError, systemCode, unlistable } from './source-error.ts';

/** The file at the top of a folder that tells who is who in its stories. */
export const CORRECTIONS_FILE = 'people.yaml';

/** What to say of a file that is meant to be the corrections and is not. */
export const CORRECTS_NOBODY = `It corrects nobody: what is read is ${CORRECTIONS_FILE} at the top of the folder; rename or move it.`;

/** Whether a file, by its path in its folder, may be meant to be the corrections, and is not: `people.yml`. */
export function looksLikeCorrections(path: string): boolean {
  return path !== CORRECTIONS_FILE && /(?:^|\/)people\.ya?ml$/iu.test(path);
}

/** Whether a file of this path is the corrections where its folder is read. */
export function isCorrections(path: string): boolean {
  return basename(path) === CORRECTIONS_FILE;
}

/** The corrections of a folder with the text they were read from. */
export interface CorrectionsFile extends Corrections {
  readonly text: string;
  /** Where each person of `people` stands in the text. */
  readonly places: readonly CorrectionPlace[];
}

/** Where an entry stands in the text, and the texts of its lists in their order. */
export interface CorrectionPlace {
  readonly whole: Span;
  readonly same: readonly Span[];
  readonly alias: readonly Span[];
  /** Null without one. */
  readonly different: Span | null;
  readonly sameAs: readonly Span[];
  readonly files: readonly Span[];
}

/** Those of a folder that has no file, or an empty one. */
export const NO_CORRECTIONS: CorrectionsFile = { people: [], text: '', places: [] };

/**
 * Reads the corrections of a folder; none where it has no `people.yaml`. Its encoding is told as that of a story is.
 *
 * Errors: `CorrectionsError`, with line and column, for a file that does not say what is expected: to go on without it
 * would undo what a person corrected. `SourceError` if it cannot be read.
 */
export async function readCorrections(folder: SourceFolder): Promise<CorrectionsFile> {
  const { location } = folder;
  const place = pathFromHere(folder, CORRECTIONS_FILE);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(location, CORRECTIONS_FILE));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return NO_CORRECTIONS;
    // Where the folder itself is closed nobody knows whether it has the file.
    await readdir(location).catch((closed: unknown) => {
      throw unlistable(location, closed);
    });
    throw new SourceError('UNREADABLE', cannotRead(place, error), { cause: error });
  }
  const { text, refused, diagnostics } = decode(bytes);
  if (refused)
    throw new SourceError(
      'UNREADABLE',
      `${place} cannot be read: ${diagnostics[0]?.message ?? ''} Save it as text in UTF-8.`,
    );
  // Few folders have one, and a library for YAML takes long to load.
  const { parseCorrections } = await import('./parse-corrections.ts');
  return parseCorrections(text, place);
}
