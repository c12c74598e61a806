import type { DiagnosticSeverity } from '../domain/diagnostic.ts';
import type { SourceBundle } from '../domain/records.ts';
import type { CorrectionsFile } from '../sources/corrections.ts';
import { Places } from '../story/places.ts';
import { correctionRemarks } from './corrections-remarks.ts';
import type { CorrectionsUse } from './corrections-use.ts';
import type { Relocation } from './claim-folders.ts';

/** A file that gave no story because it could not be read, or because Wiregraph failed on it. */
export interface Problem {
  readonly folder: string;
  /** Path below the folder; of a folder that could not be listed, its own path. */
  readonly path: string;
  /** One sentence for a person. */
  readonly message: string;
}

/** A remark about the corrections of a folder. */
export interface CorrectionsRemark {
  readonly folder: string;
  /** Line and column in the `people.yaml`, as `3:5`. */
  readonly place: string;
  readonly message: string;
}

/** What the `people.yaml` of a folder came to, in view of all its files. */
export interface CorrectionsEffect {
  readonly folder: string;
  readonly entries: number;
  /** Entries by which somebody in the stories is told who it is. */
  readonly found: number;
  /** Entries that make one of two people whom one story names. */
  readonly joining: number;
}

/** What one run found and did. */
export interface IngestReport {
  /** Files found, refused ones included. */
  readonly files: number;
  /** Files that were new or changed, and are stored now. */
  readonly read: number;
  /** Files stored before with the same bytes by the same parser. */
  readonly unchanged: number;
  /** Files stored before that are gone; their stories are gone with them. */
  readonly removed: number;
  /** Files left out unread because their names tell a kind that holds no story, such as `.jpg`. */
  readonly skipped: readonly { readonly folder: string; readonly path: string }[];
  /**
   * What a person should look at in a `people.yaml`, in view of all files of the folder, read again or not: what changes
   * nothing, contradicts itself, or makes one of several people. Nothing where only some paths were looked at, or not all
   * could be listed.
   */
  readonly corrections: readonly CorrectionsRemark[];
  /** What each `people.yaml` with entries came to; nothing where that cannot be known, as for the remarks. */
  readonly effects: readonly CorrectionsEffect[];
  /** Folders that are read from another place than before. */
  readonly relocations: readonly Relocation[];
  /** Files and folders that could not be read, changed or not, in the order met. */
  readonly problems: readonly Problem[];
  /** In the files read in this run, as are the counts below. */
  readonly stories: number;
  readonly quotations: number;
  /** Quotations whose speaker was found. */
  readonly attributed: number;
  readonly diagnostics: Readonly<Record<DiagnosticSeverity, number>>;
  readonly milliseconds: number;
}

/** What a file that was stored adds to the counts of a report. */
export type BundleCounts = Pick<IngestReport, 'stories' | 'quotations' | 'attributed' | 'diagnostics'>;

/** Counts what a file holds. */
export function countsOf({ articles, quotes, diagnostics }: SourceBundle): BundleCounts {
  const number = (level: DiagnosticSeverity): number =>
    diagnostics.filter(({ severity }) => severity === level).length;
  return {
    stories: articles.length,
    quotations: quotes.length,
    attributed: quotes.filter(({ speakerIds }) => speakerIds.length > 0).length,
    diagnostics: { INFO: number('INFO'), WARNING: number('WARNING'), ERROR: number('ERROR') },
  };
}

/** The remarks about the corrections of a folder that are worth a line of every run. */
export function remarksOnCorrections(
  folder: string,
  file: CorrectionsFile,
  use: CorrectionsUse,
): CorrectionsRemark[] {
  const places = new Places(file.text);
  return correctionRemarks(file, use)
    .filter(({ severity }) => severity !== 'INFO')
    .map(({ message, span }) => ({ folder, place: places.at(span?.start ?? 0), message }));
}

/** Counts what the corrections of a folder came to. */
export function effectOf(folder: string, { uses }: CorrectionsUse): CorrectionsEffect {
  const all = [...uses.values()];
  return {
    folder,
    entries: all.length,
    found: all.filter(({ found }) => found.size > 0).length,
    joining: all.filter(({ together }) => together !== null).length,
  };
}

/** Counts while a run goes on. */
export class Tally {
  files = 0;
  read = 0;
  unchanged = 0;
  removed = 0;
  skipped: IngestReport['skipped'] = [];
  corrections: IngestReport['corrections'] = [];
  effects: IngestReport['effects'] = [];
  stories = 0;
  quotations = 0;
  attributed = 0;
  relocations: readonly Relocation[] = [];
  readonly problems: Problem[] = [];
  readonly diagnostics: Record<DiagnosticSeverity, number> = { INFO: 0, WARNING: 0, ERROR: 0 };
  readonly #started = performance.now();

  /** Counts a file that was stored. */
  add({ stories, quotations, attributed, diagnostics }: BundleCounts): void {
    this.read += 1;
    this.stories += stories;
    this.quotations += quotations;
    this.attributed += attributed;
    for (const severity of ['INFO', 'WARNING', 'ERROR'] as const)
      this.diagnostics[severity] += diagnostics[severity];
  }

  /** The report as of now. */
  report(): IngestReport {
    const { files, read, unchanged, removed, skipped, corrections, effects, relocations } = this;
    const { stories, quotations, attributed } = this;
    return {
      files,
      read,
      unchanged,
      removed,
      skipped,
      corrections,
      effects,
      relocations,
      problems: [...this.problems],
      stories,
      quotations,
      attributed,
      diagnostics: { ...this.diagnostics },
      milliseconds: performance.now() - this.#started,
    };
  }
}
