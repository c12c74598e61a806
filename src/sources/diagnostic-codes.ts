import type { Diagnostic, DiagnosticSeverity } from '../domain/diagnostic.ts';
import type { Span } from '../domain/span.ts';

/** What a code of the sources stands for. */
interface CodeEntry {
  readonly severity: DiagnosticSeverity;
  /** What was found. */
  readonly meaning: string;
  /** What it changes in the answer, and what a person can do about it. */
  readonly hint: string;
}

/** Every code that reading a file can give. Codes are stable: clients match on them, so none is renamed or reused. */
export const SOURCE_CODES = {
  NOT_UTF8: {
    severity: 'INFO',
    meaning: 'The bytes are not UTF-8 and have no byte order mark.',
    hint: 'The text is read as windows-1252, or as macintosh where that reads better. If letters look wrong, save the file as UTF-8.',
  },
  MIXED_ENCODINGS: {
    severity: 'WARNING',
    meaning: 'Some bytes of the file are in one encoding and some in another.',
    hint: 'Letters beyond ASCII can be wrong, in quotations too. Save the file as UTF-8, all of it.',
  },
  NUL_CHARACTERS: {
    severity: 'WARNING',
    meaning: 'A few NUL characters stand in the text, as transmissions and tapes leave them.',
    hint: 'They stay where they are, so that offsets fit the file. Compare with another copy if words are missing.',
  },
  DAMAGED_UTF8: {
    severity: 'WARNING',
    meaning: 'The file is UTF-8 or UTF-16 with some bytes that are not.',
    hint: 'Each such place reads as U+FFFD, the replacement character. Compare with another copy of the file.',
  },
  EMPTY_FILE: {
    severity: 'INFO',
    meaning: 'The file has no bytes, or nothing but blanks.',
    hint: 'It holds no story.',
  },
  BINARY_FILE: {
    severity: 'ERROR',
    meaning: 'The bytes are not text: a known binary format, or too many control characters.',
    hint: 'It gives no story. Save the story as plain text, or take the file away.',
  },
  FILE_TOO_LARGE: {
    severity: 'ERROR',
    meaning: 'The file is larger than the limit.',
    hint: 'It gives no story, and is not read. Split it into one file a story.',
  },
  FILE_UNREADABLE: {
    severity: 'ERROR',
    meaning: 'The operating system does not let the file be read, or a link leads nowhere.',
    hint: 'Give read permission, repair the link, or remove the file.',
  },
  FOLDER_UNREADABLE: {
    severity: 'ERROR',
    meaning: 'The operating system does not let a folder below the one given be listed.',
    hint: 'What was read from it before stays as it is. Give permission to list it.',
  },
  BAD_CORRECTIONS: {
    severity: 'ERROR',
    meaning: 'A `people.yaml` does not say what is expected of it.',
    hint: 'No folder is read into the index until it does: to go on without it would undo what it corrects. Mend it at this place.',
  },
  MISNAMED_CORRECTIONS: {
    severity: 'WARNING',
    meaning:
      'A file is called nearly as the corrections are, `people.yml`, or lies below the top of the folder.',
    hint: 'It is not read. Corrections are read from `people.yaml` at the top of the folder.',
  },
  IDLE_CORRECTION: {
    severity: 'WARNING',
    meaning:
      'An entry of a `people.yaml` is for somebody under whose name nobody is read in the stories, or not in the files it is for.',
    hint: 'It changes nothing. Compare the spelling with the names that `show` lists for a story: words that stand in it may still not be read as somebody’s name. Or take it out.',
  },
  IDLE_NAME: {
    severity: 'WARNING',
    meaning:
      'A name under `same` in a `people.yaml` is nobody’s in the stories: no story has it as the full name of a person or body, in the files that its entry is for.',
    hint: 'It changes nothing, the rest of the entry does. Give the fullest name that a story has, as it is spelled there, or take it out; words such as `his sister` are no name.',
  },
  IDLE_ALIAS: {
    severity: 'WARNING',
    meaning: 'A text under `alias` in a `people.yaml` is the name of its entry, or stands there twice.',
    hint: 'It changes nothing: the name is shown anyway. Give another name, or take it out.',
  },
  IDLE_FILES: {
    severity: 'WARNING',
    meaning: 'A path or pattern under `files` in a `people.yaml` fits no file of the folder.',
    hint: 'It changes nothing, and an entry of which no pattern fits changes nothing at all. Paths start at the folder that is read, without its name; `*` stands for part of a name, `**` for folders. Correct it, or take it out.',
  },
  IDLE_DIFFERENT: {
    severity: 'WARNING',
    meaning:
      'An entry of a `people.yaml` has `different` and no `files`, and no other entry tells of the same name.',
    hint: 'It changes the id, and tells the person only from those whom stories of other folders name so. Say under `files` which stories mean this person, `**` if all of the folder do.',
  },
  RIVAL_CORRECTIONS: {
    severity: 'WARNING',
    meaning: 'Two entries of a `people.yaml` tell who is meant by one name in one file, with the same right.',
    hint: 'The entry whose own name it is counts, whatever their order. Make one entry of both, or give them files of their own.',
  },
  TOLD_TWICE: {
    severity: 'WARNING',
    meaning: 'Two entries of a `people.yaml` have one name, and no `different` tells them apart.',
    hint: 'Both are one person or organization, whatever `files` they are for. Make one entry of both; if they are two people, say `different` in one of them.',
  },
  SEVERAL_PEOPLE: {
    severity: 'WARNING',
    meaning:
      'An entry of a `people.yaml` gives `alias` or `sameAs` to a name that several people bear, as ages, titles or towns tell.',
    hint: 'An entry without `files` is for all stories, so that it makes them one. Say under `files` which stories mean this person; if they are one, give the name under `same` as well.',
  },
  SHARED_ADDRESS: {
    severity: 'WARNING',
    meaning: 'Two people of a `people.yaml` have one address under `sameAs`.',
    hint: 'Both are shown with it. Make one entry of both if they are one person, with the other name under `same`; else correct an address.',
  },
  ONE_IN_STORY: {
    severity: 'INFO',
    meaning: 'An entry of a `people.yaml` makes one of two people or bodies whom one story names.',
    hint: 'All that both say there is one’s. Take a name out of `same` where the story means two.',
  },
} as const satisfies Record<string, CodeEntry>;

/** A code of the table. */
export type SourceCode = keyof typeof SOURCE_CODES;

/** What a code that reading a file gives changes in the answer, and what to do about it; empty for other codes. */
export function hintOf(code: string): string {
  return Object.entries(SOURCE_CODES).find(([one]) => one === code)?.[1].hint ?? '';
}

/** Makes a remark with the severity its code has in the table. */
export function sourceDiagnostic(code: SourceCode, message: string, span: Span | null = null): Diagnostic {
  return { code, severity: SOURCE_CODES[code].severity, message, span };
}
