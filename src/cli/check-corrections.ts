import { posix, resolve } from 'node:path';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { fold } from '../domain/fold.ts';
import type { Story, StorySpeaker } from '../domain/story.ts';
import { CorrectionsUse, type IdlePart } from '../ingest/corrections-use.ts';
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
  readonly #heard: Heard;

  private constructor(folder: string, file: CorrectionsFile) {
    this.#folder = folder;
    this.#file = file;
    this.#use = new CorrectionsUse(file);
    this.#heard = new Heard(file.people.flatMap(({ name, same }) => [name, ...same]));
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
    const speakers = stories.flatMap((story) => story.speakers);
    const people = speakers.filter(({ kind }) => kind === 'PERSON');
    this.#use.file(
      posix.relative(this.#folder, name),
      people.map((person) => person.name),
    );
    for (const speaker of speakers) this.#heard.add(speaker);
  }

  /** What is odd once all files of the folder were looked at. */
  remarks(): CorrectionsRemarks {
    const { people, text, places } = this.#file;
    const diagnostics = this.#use.idle().map((part) => {
      const place = places[people.indexOf(part.person)];
      if (part.key === 'files') {
        const span = place?.files[part.index] ?? null;
        return sourceDiagnostic('IDLE_FILES', `No file of the folder fits \`${part.text}\`.`, span);
      }
      const span = part.key === 'name' ? place?.whole : place?.same[part.index];
      const code = part.key === 'name' ? 'IDLE_CORRECTION' : 'IDLE_NAME';
      return sourceDiagnostic(code, this.#whyIdle(part), span ?? null);
    });
    return remarksOf(this.#folder, text, diagnostics);
  }

  #whyIdle({ person: { files }, text, outdone }: IdlePart): string {
    if (outdone) return `Another entry tells who ${text} is wherever a story names ${text}.`;
    const nobody = `No story ${files === null ? 'of the folder' : `in ${files.join(', ')}`} names`;
    switch (this.#heard.as(text)) {
      case 'UNNAMED_SOURCE':
        return `${nobody} anybody ${text}: so they call a source without a name, and only names can be corrected.`;
      case 'ORGANIZATION':
        return `${nobody} a person ${text}: so they call an organisation, and only people can be corrected.`;
      case 'PART_OF_NAME':
        return `${nobody} anybody ${text} alone: it is short for a fuller name there, and that is the one to give.`;
      case null:
        return `${nobody} ${text} as it is spelled here.`;
    }
  }
}

function remarksOf(folder: string, text: string, diagnostics: readonly Diagnostic[]): CorrectionsRemarks {
  return { name: posix.join(folder, CORRECTIONS_FILE), text, diagnostics };
}

function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** What words are in the stories that are no full name of a person there. */
type OtherWords = Exclude<StorySpeaker['kind'], 'PERSON'> | 'PART_OF_NAME';

/** What the stories mean by some words. */
class Heard {
  readonly #words: Map<string, OtherWords | null>;

  constructor(words: readonly string[]) {
    this.#words = new Map(words.map((one) => [fold(one), null]));
  }

  add({ kind, name, alternateNames }: StorySpeaker): void {
    if (kind !== 'PERSON') this.#hear(name, kind);
    else for (const part of alternateNames) this.#hear(part, 'PART_OF_NAME');
  }

  #hear(words: string, as: OtherWords): void {
    const key = fold(words);
    if (this.#words.has(key)) this.#words.set(key, as);
  }

  /** Null for words that no story has. */
  as(words: string): OtherWords | null {
    return this.#words.get(fold(words)) ?? null;
  }
}
