import type { Diagnostic, DiagnosticSeverity } from '../domain/diagnostic.ts';
import type { Span } from '../domain/span.ts';

/** What a code of the parser stands for. */
interface CodeEntry {
  readonly severity: DiagnosticSeverity;
  /** What was found. */
  readonly meaning: string;
  /** What it changes in the answer, and what a person can do about it. */
  readonly hint: string;
}

/** Every code the parser can give. Codes are stable: clients match on them, so none is renamed or reused. */
export const DIAGNOSTIC_CODES = {
  NO_HEADLINE: {
    severity: 'INFO',
    meaning: 'The story has no line that reads as a headline.',
    hint: 'The title is its slugline, its first words or the name of its file. Put a headline on a line of its own, above the byline.',
  },
  DATELINE_WITHOUT_YEAR: {
    severity: 'INFO',
    meaning: 'The dateline gives day and month, and nothing else in the story gives the year.',
    hint: 'The day stays unknown. A date line with a year in the header would settle it.',
  },
  INVALID_DATE: {
    severity: 'WARNING',
    meaning:
      'A date or a time of day is not in the calendar or on the clock, such as Feb 30 or 25:10, or the date field of a format holds no date.',
    hint: 'It is kept as printed and not understood. Correct it in the source.',
  },
  AMBIGUOUS_DATE: {
    severity: 'WARNING',
    meaning: 'A date in numbers can be read in two ways, such as 04/05/1998.',
    hint: 'It is kept as printed and not understood. Write the month as a word, or the date as 1998-05-04.',
  },
  DATE_WITHOUT_TIME: {
    severity: 'INFO',
    meaning:
      'The date of publication, or of the dateline where there is no other, is a day without a time of day.',
    hint: 'The instant stays unknown, as a day begins at another instant in each time zone; the day is `publishedOn`, and tells the year of the dateline. Add time and zone, such as 2011-04-03T17:23:00+02:00.',
  },
  DATE_WITHOUT_TIME_ZONE: {
    severity: 'INFO',
    meaning: 'The time of publication is printed without a time zone.',
    hint: 'The instant stays unknown; the day is `publishedOn`. Add a zone, such as GMT, behind the time.',
  },
  UNKNOWN_TIME_ZONE: {
    severity: 'WARNING',
    meaning: 'The time of publication is printed with a time zone that is not known.',
    hint: 'The instant stays unknown; the day is `publishedOn`. Write a numeric offset, such as +05:30.',
  },
  AMBIGUOUS_TIME_ZONE: {
    severity: 'WARNING',
    meaning: 'The time zone has several meanings, such as IST, and the dateline does not tell which.',
    hint: 'The instant stays unknown; the day is `publishedOn`. Write a numeric offset, such as +05:30.',
  },
  DAMAGED_TEXT: {
    severity: 'WARNING',
    meaning:
      'Words seem to be lost: a word stands twice where text fell out, or a paragraph breaks off or starts in mid-sentence.',
    hint: 'Who a pronoun after this place means is not guessed. Compare the paragraph with another copy of the story.',
  },
  DOUBLED_WORD: {
    severity: 'INFO',
    meaning: 'A small word stands twice in a row, probably a slip of the keyboard.',
    hint: 'Nothing is changed.',
  },
  METADATA_DIFFERS: {
    severity: 'WARNING',
    meaning: 'The metadata of the format and the text name different authors or places.',
    hint: 'The metadata is taken. Compare with the words at this place, and correct whichever is wrong.',
  },
  UNKNOWN_FORMAT: {
    severity: 'WARNING',
    meaning:
      'The file is of a format that is not read, such as an HTML page, or XML or JSON that is no news: it gives no story.',
    hint: 'Save the story as plain text, or as NITF, NewsML-G2, ninjs (`uri` and `headline`, or `body_text`) or a mail message. Lines `{"id", "text"}` go to `parse` on standard input, without a path and without `-`.',
  },
  MALFORMED_MARKUP: {
    severity: 'WARNING',
    meaning:
      'The file breaks the rules of its format: an element is not closed, JSON breaks off, YAML cannot be read.',
    hint: 'What stands behind this place may be missing, and with it the story. Mend the file there, or fetch it again.',
  },
  NO_TEXT: {
    severity: 'INFO',
    meaning: 'A news item holds no text, such as a picture or a list of links.',
    hint: 'It gives no story.',
  },
  NOT_ENGLISH: {
    severity: 'WARNING',
    meaning: 'The metadata says that the story is in another language than English.',
    hint: 'Quotations are found, but verbs of saying are not known, so that most stay without a speaker.',
  },
  UNREADABLE_CHARACTER: {
    severity: 'WARNING',
    meaning: 'The text holds replacement characters, left by bytes that could not be decoded.',
    hint: 'Names and quotations around them may be missed. Save the file as UTF-8 from its first source.',
  },
  UNBALANCED_QUOTE: {
    severity: 'WARNING',
    meaning: 'A quotation mark opens and none closes.',
    hint: 'The quotation may take in words of the reporter. Put the closing mark in the source.',
  },
  UNRESOLVED_MENTION: {
    severity: 'INFO',
    meaning:
      'Words next to a quotation point at its speaker, such as `he`, and the story does not tell whom they mean, or not each of several who speak together.',
    hint: 'The quotation is kept without a speaker, or with those of several who are known; the words are given as its mention.',
  },
  NO_ATTRIBUTION: {
    severity: 'INFO',
    meaning: 'Words stand between quotation marks, and no rule of the parser found who said them.',
    hint: 'The quotation is kept without a speaker.',
  },
  WORDS_NOT_SAID: {
    severity: 'INFO',
    meaning:
      'The verb of saying next to the words does not report them as said, as in `refused to say`, `nobody said` or `may say`.',
    hint: 'The quotation is kept without a speaker; whoever does not say it is its mention.',
  },
} as const satisfies Record<string, CodeEntry>;

/** A code of the table. */
export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;

/** Makes a remark with the severity its code has in the table. */
export function diagnostic(code: DiagnosticCode, message: string, span: Span | null): Diagnostic {
  return { code, severity: DIAGNOSTIC_CODES[code].severity, message, span };
}
