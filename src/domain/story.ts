import type { Diagnostic } from './diagnostic.ts';
import type { Span } from './span.ts';

/** Part somebody had in a story. */
export type CreditRole =
  | 'AUTHOR'
  | 'REPORTING'
  | 'ADDITIONAL_REPORTING'
  | 'WRITING'
  | 'EDITING'
  | 'TRANSLATION'
  | 'PHOTOGRAPHY'
  | 'OTHER';

/** A name in a byline or a sign-off. */
export interface Credit {
  readonly role: CreditRole;
  /** Name as printed. */
  readonly name: string;
  /** Place as printed, null if none. */
  readonly location: string | null;
  /** The name in the source. */
  readonly span: Span;
}

/** Where and when a story was filed. */
export interface Dateline {
  /** As printed without the dash, wrapped lines joined. */
  readonly text: string;
  readonly places: readonly string[];
  /** Day as printed, for example `Oct 13`. */
  readonly dateText: string | null;
  /** ISO 8601 day, if the story tells the year. */
  readonly date: string | null;
  /** Agency in brackets. */
  readonly agency: string | null;
  readonly span: Span;
}

export type ParagraphKind = 'BODY' | 'SUBHEAD' | 'BULLET' | 'NOTE' | 'SIGN_OFF' | 'CONTACT' | 'TABULAR';

/** One paragraph of a parsed story. */
export interface StoryParagraph {
  /** Place in the story, counted from 1. */
  readonly position: number;
  readonly kind: ParagraphKind;
  /** Text with wrapped lines joined. */
  readonly text: string;
  /** The subhead it stands under. */
  readonly section: string | null;
  readonly span: Span;
}

export type Gender = 'MALE' | 'FEMALE';

export type SpeakerKind = 'PERSON' | 'ORGANIZATION' | 'UNNAMED_SOURCE';

/** Words that name or point at someone. */
export interface Mention {
  readonly span: Span;
  /** Position of the paragraph it stands in; 0 in the header or footer. */
  readonly paragraph: number;
}

/** Somebody of one story: named person, organisation, or source kept unnamed. */
export interface StorySpeaker {
  readonly kind: SpeakerKind;
  /** Fullest name found in the story; for an unnamed source the description at its first mention. */
  readonly name: string;
  /** Family name of a person, where it is known. */
  readonly familyName: string | null;
  /** Other forms of the name found. */
  readonly alternateNames: readonly string[];
  /** Titles and descriptions found, most frequent first. */
  readonly descriptions: readonly string[];
  /** Of a person, as titles and descriptions tell it, else the first name; null where neither does. */
  readonly gender: Gender | null;
  /** Age of a person in years, as printed behind the name; null where it is not, or where two ages are. */
  readonly age: number | null;
  /** Where the story names or points at the speaker, pronouns resolved included, in order. */
  readonly mentions: readonly Mention[];
}

export type QuoteKind = 'DIRECT' | 'INDIRECT' | 'MIXED';

export type AttributionMethod =
  'CUE_AFTER' | 'CUE_BEFORE' | 'CUE_INSIDE' | 'COLON' | 'CONTINUED' | 'SAME_PARAGRAPH' | 'RUNNING_SPEAKER';

export type ChainRule = 'FULL_NAME' | 'SURNAME' | 'TITLE' | 'PRONOUN' | 'APPOSITION' | 'DESCRIPTION';

/** How one mention was tied to an earlier one. */
export interface AttributionStep {
  readonly from: Span;
  readonly to: Span;
  readonly rule: ChainRule;
}

/** Someone who passed on another's words. */
export interface Intermediary {
  readonly mention: Span;
  /** Index into the story's `speakers`, null if not known. */
  readonly speaker: number | null;
}

export interface SpeakerCandidate {
  /** Index into the story's `speakers`. */
  readonly speaker: number;
  /** Between 0 and 1. */
  readonly confidence: number;
}

/** How a quotation was tied to its speaker, or to a mention whose bearer cannot be known. */
export interface Attribution {
  /** Speaker as printed next to the quotation. */
  readonly mention: Span | null;
  /** Verb or phrase of saying. */
  readonly cue: Span | null;
  readonly method: AttributionMethod;
  /** Between 0 and 1; 0 where nobody is known to have said it. */
  readonly confidence: number;
  /** Whether the words are reported as what the speaker denied: `denied that the levy was dead`. */
  readonly denied: boolean;
  /** One sentence for a person. */
  readonly explanation: string;
  /** From the printed mention to the speaker, one step at a time. */
  readonly chain: readonly AttributionStep[];
  /** Outermost first. */
  readonly via: readonly Intermediary[];
  /** Best first. */
  readonly alternatives: readonly SpeakerCandidate[];
}

/** Something the story reports someone as having said or written. */
export interface StoryQuote {
  /** The words without the outer marks; pieces joined by one space. */
  readonly text: string;
  readonly kind: QuoteKind;
  /** Place among the quotations of the story, counted from 1. */
  readonly position: number;
  /** Pieces in order, without the outer marks; at least one. */
  readonly segments: readonly Span[];
  /**
   * All that is reported, words outside the marks included, in order; at least one. For DIRECT and INDIRECT the
   * segments; every segment lies inside.
   */
  readonly content: readonly Span[];
  /** Positions of the paragraphs it touches, in order; at least one. */
  readonly paragraphs: readonly number[];
  /** Index into the story's `speakers`; null where the story does not tell, and where several said it together. */
  readonly speaker: number | null;
  /** Everyone who said it, by their index: the `speaker`, those of several together who are known, or nobody. */
  readonly speakers: readonly number[];
  /** Null where nothing next to the quotation tells who spoke. */
  readonly attribution: Attribution | null;
}

/** What a stretch outside the paragraphs is. */
export type FurnitureKind =
  | 'HEADLINE'
  | 'ALTERNATIVE_HEADLINE'
  | 'SLUGLINE'
  | 'BYLINE'
  | 'AGENCY'
  | 'DATE'
  | 'DATELINE'
  | 'COPYRIGHT'
  | 'EDITORIAL_NOTE'
  | 'OTHER';

/** A stretch of the source that is neither paragraph nor blank, such as the byline or the dash of a dateline. */
export interface Furniture {
  readonly kind: FurnitureKind;
  readonly span: Span;
}

/** The frame of a story: everything but who said what. */
export interface StoryFrame {
  /** Where the story lies in its file. */
  readonly span: Span;
  /** Headline, else slugline, else first words, else the file's name; never empty. */
  readonly title: string;
  readonly headline: string | null;
  readonly alternativeHeadlines: readonly string[];
  readonly slugline: string | null;
  readonly keywords: readonly string[];
  /** Byline as printed, with its By. */
  readonly byline: string | null;
  readonly credits: readonly Credit[];
  readonly dateline: Dateline | null;
  readonly agency: string | null;
  readonly copyrightNotice: string | null;
  readonly editorialNote: string | null;
  /** RFC 3339 with the offset the story gives, for example `2009-10-13T17:23:00-04:00`. */
  readonly publishedAt: string | null;
  /**
   * Day of publication, ISO 8601: that of `publishedAt` in its own offset, else the day printed or given by the
   * format, else that of the dateline.
   */
  readonly publishedOn: string | null;
  /** Words in the body paragraphs. */
  readonly wordCount: number;
  readonly paragraphs: readonly StoryParagraph[];
  /** Together with the paragraphs these cover every character of the story that is not blank. */
  readonly furniture: readonly Furniture[];
}

/** A parsed story: pure data, the same for the same text. */
export interface Story extends StoryFrame {
  /** The story's own name in its format, such as a GUID or a Message-ID; null if the format gives none. */
  readonly identifier: string | null;
  /** Everyone named, or quoted, in order of first mention; authors and others credited included. */
  readonly speakers: readonly StorySpeaker[];
  /** For each credit the index of its person in `speakers`, null if the credit names no person. */
  readonly creditSpeakers: readonly (number | null)[];
  readonly quotes: readonly StoryQuote[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The format a file was read as, told by its content. */
export type SourceFormat =
  'PLAIN_TEXT' | 'FRONT_MATTER' | 'MARKDOWN' | 'MAIL' | 'NITF' | 'NEWSML_G2' | 'NINJS' | 'UNKNOWN';

/** What parsing a file gives. A file without a word holds no story. */
export interface ParsedSource {
  readonly format: SourceFormat;
  readonly stories: readonly Story[];
  /** Remarks about the file as a whole; those about a story are in the story. */
  readonly diagnostics: readonly Diagnostic[];
}
