import { posix, resolve } from 'node:path';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Story } from '../domain/story.ts';
import { correctionRemarks } from '../ingest/corrections-remarks.ts';
import { CorrectionsUse } from '../ingest/corrections-use.ts';
import { Corrector } from '../ingest/corrector.ts';
import { heardNames } from '../ingest/heard-names.ts';
import {
  CORRECTIONS_FILE,
  looksLikeCorrections,
  CORRECTS_NOBODY,
  readCorrections,
  type CorrectionsFile,
} from '../sources/corrections.ts';
import { CorrectionsError } from '../sources/corrections-error.ts';
import { sourceDiagnostic } from '../sources/diagnostic-codes.ts';

/** Remarks about a file. */
export interface CorrectionsRemarks {
  /** What the person calls the file. */
  readonly name: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Remarks about those among the files left out of a folder that are called nearly as its `people.yaml` is, or lie below its top. */
export function misnamedAmong(folder: string, skipped: readonly string[]): readonly CorrectionsRemarks[] {
  return skipped.filter(looksLikeCorrections).map((path) => misnamed(posix.join(folder, path)));
}

/** The remark about one of them. */
export function misnamed(name: string): CorrectionsRemarks {
  return { name, text: '', diagnostics: [sourceDiagnostic('MISNAMED_CORRECTIONS', CORRECTS_NOBODY)] };
}

/** The `people.yaml` of a folder that is checked, and whom it finds in the stories of the folder. */
export class CheckedCorrections {
  /** What is wrong in the file; where anything is, only the entries that are right are looked for in the stories. */
  readonly #problems: readonly Diagnostic[];
  readonly #folder: string;
  readonly #file: CorrectionsFile;
  /** Null once some of the stories cannot be known. */
  #use: CorrectionsUse | null;

  private constructor(folder: string, file: CorrectionsFile, problems: readonly Diagnostic[]) {
    this.#problems = problems;
    this.#folder = folder;
    this.#file = file;
    this.#use = new CorrectionsUse(file);
  }

  /** Reads the file of a folder. */
  static async read(folder: string): Promise<CheckedCorrections> {
    try {
      const file = await readCorrections({ name: folder, location: resolve(folder) });
      return new CheckedCorrections(folder, file, []);
    } catch (error) {
      if (!(error instanceof CorrectionsError)) throw error;
      const { text, problems, right } = error;
      const diagnostics = problems.map(({ remark, span }) =>
        sourceDiagnostic('BAD_CORRECTIONS', capitalized(remark), span),
      );
      return new CheckedCorrections(folder, { ...right, text }, diagnostics);
    }
  }

  /** Looks for its people in the stories of a file of the folder, by the name that the person calls the file. */
  look(name: string, stories: readonly Story[]): void {
    const path = posix.relative(this.#folder, name);
    this.#use?.file(path, heardNames(stories, new Corrector(this.#file, path)));
  }

  /** Part of the folder is closed: from here on only what is wrong in the file itself is told. */
  lookNoMore(): void {
    this.#use = null;
  }

  /** What is wrong in the file and, once all files of the folder were looked at, what is odd in it. */
  remarks(): CorrectionsRemarks {
    const odd = this.#use === null ? [] : correctionRemarks(this.#file, this.#use);
    // An entry that is wrong may be for the other person.
    const sure = this.#problems.length === 0 ? odd : odd.filter(({ code }) => code !== 'IDLE_DIFFERENT');
    return {
      name: posix.join(this.#folder, CORRECTIONS_FILE),
      text: this.#file.text,
      diagnostics: [...this.#problems, ...sure],
    };
  }
}

function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
