import { posix, resolve } from 'node:path';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Span } from '../domain/span.ts';
import type { Story } from '../domain/story.ts';
import { Corrector } from '../ingest/corrector.ts';
import { CorrectionsUse } from '../ingest/corrections-use.ts';
import { CORRECTIONS_FILE, readCorrections, type CorrectionsFile } from '../sources/corrections.ts';
import { CorrectionsError } from '../sources/corrections-yaml.ts';
import { sourceDiagnostic } from '../sources/diagnostic-codes.ts';

/** Remarks about the `people.yaml` of a folder. */
export interface CorrectionsRemarks {
  /** What the person calls the file. */
  readonly name: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The `people.yaml` of a folder that is checked, and whom it finds in the stories of the folder. */
export class CheckedCorrections {
  readonly #folder: string;
  readonly #file: CorrectionsFile;
  readonly #use: CorrectionsUse;

  private constructor(folder: string, file: CorrectionsFile) {
    this.#folder = folder;
    this.#file = file;
    this.#use = new CorrectionsUse(file);
  }

  /** Reads the file of a folder, or gives what is wrong with it. */
  static async read(folder: string): Promise<CheckedCorrections | CorrectionsRemarks> {
    try {
      const file = await readCorrections({ name: folder, location: resolve(folder) });
      return new CheckedCorrections(folder, file);
    } catch (error) {
      if (!(error instanceof CorrectionsError)) throw error;
      const { remark, text, span } = error;
      return remarksOf(folder, text, [sourceDiagnostic('BAD_CORRECTIONS', capitalized(remark), span)]);
    }
  }

  /** Looks for its people in the stories of a file of the folder, by the name that the person calls the file. */
  look(name: string, stories: readonly Story[]): void {
    const corrector = new Corrector(this.#file, posix.relative(this.#folder, name));
    for (const speaker of stories.flatMap(({ speakers }) => speakers)) {
      const found = speaker.kind === 'PERSON' ? corrector.of(speaker.name) : null;
      if (found !== null) this.#use.found(found);
    }
  }

  /** What is odd once all files of the folder were looked at. */
  remarks(): CorrectionsRemarks {
    const { people, text, places } = this.#file;
    const diagnostics = this.#use.idle().map((person) => {
      const { name, files } = person;
      const where = files === null ? 'of the folder' : `in ${files.join(', ')}`;
      const span: Span | null = places[people.indexOf(person)] ?? null;
      return sourceDiagnostic(
        'IDLE_CORRECTION',
        `No story ${where} names ${name} as it is spelled here.`,
        span,
      );
    });
    return remarksOf(this.#folder, text, diagnostics);
  }
}

function remarksOf(folder: string, text: string, diagnostics: readonly Diagnostic[]): CorrectionsRemarks {
  return { name: posix.join(folder, CORRECTIONS_FILE), text, diagnostics };
}

function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
