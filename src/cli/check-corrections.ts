import { posix, resolve } from 'node:path';
import type { PersonCorrection } from '../domain/corrections.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { fold } from '../domain/fold.ts';
import type { Story, StorySpeaker } from '../domain/story.ts';
import { concerns } from '../ingest/corrector.ts';
import { CorrectionsUse, type IdlePart } from '../ingest/corrections-use.ts';
import { CORRECTIONS_FILE, readCorrections, type CorrectionsFile } from '../sources/corrections.ts';
import { CorrectionsError } from '../sources/corrections-error.ts';
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
    this.#heard = new Heard(file.people);
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
    const path = posix.relative(this.#folder, name);
    const speakers = stories.flatMap((story) => story.speakers);
    const people = speakers.filter(({ kind }) => kind !== 'UNNAMED_SOURCE');
    this.#use.file(
      path,
      people.map((person) => person.name),
    );
    for (const speaker of speakers) this.#heard.add(path, speaker);
  }

  /** What is odd once all files of the folder were looked at. */
  remarks(): CorrectionsRemarks {
    const { people, text, places } = this.#file;
    const diagnostics = this.#use.idle().map((part) => {
      const place = places[people.indexOf(part.person)];
      if (part.key === 'files') {
        const span = place?.files[part.index] ?? null;
        return sourceDiagnostic('IDLE_FILES', `No file of the folder fits ${quoted(part.text)}.`, span);
      }
      const span = part.key === 'name' ? place?.whole : place?.same[part.index];
      const code = part.key === 'name' ? 'IDLE_CORRECTION' : 'IDLE_NAME';
      return sourceDiagnostic(code, this.#whyIdle(part), span ?? null);
    });
    return remarksOf(this.#folder, text, diagnostics);
  }

  #whyIdle({ person, text, outdone }: IdlePart): string {
    if (outdone) return `Another entry tells who ${text} is wherever a story names ${text}.`;
    const where = person.files === null ? 'of the folder' : `in ${person.files.map(quoted).join(', ')}`;
    const nobody = `No story ${where} names`;
    switch (this.#heard.as(person, text)) {
      case 'UNNAMED_SOURCE':
        return `${nobody} anybody ${text}: so they call a source without a name, and only names can be corrected.`;
      case 'PART_OF_NAME':
        return `${nobody} anybody ${text} alone: it is short for a fuller name there, and that is the one to give.`;
      case null:
        return `No story ${where} has a person or source that is read under the name ${text}.`;
    }
  }
}

function remarksOf(folder: string, text: string, diagnostics: readonly Diagnostic[]): CorrectionsRemarks {
  return { name: posix.join(folder, CORRECTIONS_FILE), text, diagnostics };
}

function quoted(pattern: string): string {
  return `\`${pattern}\``;
}

function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** What words are in the stories that are no full name of a person there. */
type OtherWords = 'UNNAMED_SOURCE' | 'PART_OF_NAME';

/** What the stories mean by the names of corrections, in the files that each correction is for. */
class Heard {
  readonly #words = new Map<string, Map<PersonCorrection, OtherWords | null>>();

  constructor(people: readonly PersonCorrection[]) {
    for (const person of people)
      for (const word of [person.name, ...person.same].map(fold)) {
        const known = this.#words.get(word) ?? new Map<PersonCorrection, OtherWords | null>();
        this.#words.set(word, known.set(person, null));
      }
  }

  /** A speaker of a story in the file of this path. */
  add(path: string, { kind, name, alternateNames }: StorySpeaker): void {
    if (kind === 'UNNAMED_SOURCE') this.#hear(path, name, kind);
    else for (const part of alternateNames) this.#hear(path, part, 'PART_OF_NAME');
  }

  #hear(path: string, words: string, as: OtherWords): void {
    const people = this.#words.get(fold(words));
    for (const person of people?.keys() ?? []) if (concerns(person, path)) people?.set(person, as);
  }

  /** Null for words that no story of the correction's files has. */
  as(person: PersonCorrection, words: string): OtherWords | null {
    return this.#words.get(fold(words))?.get(person) ?? null;
  }
}
