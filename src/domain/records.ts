/**
 * Records: stories as they are stored and as resolvers get them. Every record carries its id; spans are
 * UTF-16 offsets into the text of the source file named by `sourceId`.
 */
import type { SpeakerCorrection } from './corrections.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { HeardName } from './heard-name.ts';
import type { NamingRecord } from './naming.ts';
import type { Span } from './span.ts';
import type {
  AttributionMethod,
  AttributionStep,
  CreditRole,
  Dateline,
  ParagraphKind,
  QuoteKind,
} from './story.ts';

export interface SourceFileRecord {
  readonly kind: 'SourceFile';
  readonly id: string;
  readonly folder: string;
  readonly path: string;
  readonly encoding: string;
  readonly sizeInBytes: number;
  readonly sha256: string;
  /** ISO 8601 in UTC. */
  readonly ingestedAt: string;
}

export interface CreditRecord {
  readonly role: CreditRole;
  readonly name: string;
  readonly location: string | null;
  readonly personId: string | null;
  readonly sourceId: string;
  readonly span: Span;
}

export interface ArticleRecord {
  readonly kind: 'Article';
  readonly id: string;
  readonly sourceId: string;
  /** Place of the story in its file, counted from 1. */
  readonly position: number;
  readonly span: Span;
  readonly title: string;
  readonly headline: string | null;
  readonly alternativeHeadlines: readonly string[];
  readonly slugline: string | null;
  readonly keywords: readonly string[];
  readonly byline: string | null;
  readonly credits: readonly CreditRecord[];
  readonly dateline: Dateline | null;
  readonly agency: string | null;
  readonly copyrightNotice: string | null;
  readonly editorialNote: string | null;
  /** RFC 3339 with the offset the story gives. */
  readonly publishedAt: string | null;
  /** ISO 8601 day, also where the story tells no instant. */
  readonly publishedOn: string | null;
  /** ISO 8601 in UTC. */
  readonly ingestedAt: string;
  readonly wordCount: number;
}

export interface ParagraphRecord {
  readonly kind: 'Paragraph';
  readonly id: string;
  readonly articleId: string;
  readonly sourceId: string;
  readonly position: number;
  readonly paragraphKind: ParagraphKind;
  readonly text: string;
  readonly section: string | null;
  readonly span: Span;
}

export interface IntermediaryRecord {
  readonly mention: Span;
  readonly speakerId: string | null;
}

export interface SpeakerCandidateRecord {
  readonly speakerId: string;
  readonly confidence: number;
}

/** As `Attribution` of the story, with speakers by id. */
export interface AttributionRecord {
  readonly mention: Span | null;
  readonly cue: Span | null;
  readonly method: AttributionMethod;
  readonly confidence: number;
  /** False where it is left out: older versions did not tell. */
  readonly denied?: boolean;
  readonly explanation: string;
  readonly chain: readonly AttributionStep[];
  readonly via: readonly IntermediaryRecord[];
  readonly alternatives: readonly SpeakerCandidateRecord[];
}

export interface QuoteRecord {
  readonly kind: 'Quote';
  readonly id: string;
  readonly articleId: string;
  readonly sourceId: string;
  readonly position: number;
  readonly text: string;
  readonly quoteKind: QuoteKind;
  readonly segments: readonly Span[];
  readonly content: readonly Span[];
  /** In order; at least one. */
  readonly paragraphIds: readonly string[];
  /** Null where the story does not tell, and where several said it together. */
  readonly speakerId: string | null;
  /** Everyone who is known to have said it, each once: the speaker, those of several together, or nobody. */
  readonly speakerIds: readonly string[];
  readonly attribution: AttributionRecord | null;
}

export interface PersonRecord {
  readonly kind: 'Person';
  readonly id: string;
  readonly name: string;
  readonly familyName: string | null;
}

export interface OrganizationRecord {
  readonly kind: 'Organization';
  readonly id: string;
  readonly name: string;
}

export interface UnnamedSourceRecord {
  readonly kind: 'UnnamedSource';
  readonly id: string;
  readonly name: string;
  readonly articleId: string;
}

export type SpeakerRecord = PersonRecord | OrganizationRecord | UnnamedSourceRecord;

/** A speaker's part in one article: what `people`, `alternateNames` and `descriptions` are gathered from. */
export interface AppearanceRecord {
  readonly articleId: string;
  readonly speakerId: string;
  /**
   * Order of first mention in the paragraphs, counted from 1; null for someone the story only credits (every
   * mention of the story's speaker has paragraph 0): `Article.people` and `Person.articles` leave those out.
   */
  readonly position: number | null;
  /** Forms of the name found in this article, the fullest first. */
  readonly names: readonly string[];
  /** Most frequent first. */
  readonly descriptions: readonly string[];
  /** What the corrections of the folder tell of a person; null if nothing. */
  readonly correction: SpeakerCorrection | null;
  /** Paragraphs that name or point at the speaker, with the order of first mention in each, counted from 1. */
  readonly paragraphs: readonly { readonly paragraphId: string; readonly position: number }[];
}

/** A name of which corrections tell who bears it. */
export interface CorrectedId {
  /** The id that the name would have without them. */
  readonly nameId: string;
  /** The naming that they make of it. */
  readonly namedId: string;
}

/** Everything one file brings into the store; saved and replaced as a whole. */
export interface SourceBundle {
  readonly source: SourceFileRecord;
  readonly text: string;
  /** Version of the parser that made the bundle; another version parses again. */
  readonly parserVersion: string;
  readonly articles: readonly ArticleRecord[];
  readonly paragraphs: readonly ParagraphRecord[];
  readonly quotes: readonly QuoteRecord[];
  readonly speakers: readonly SpeakerRecord[];
  readonly appearances: readonly AppearanceRecord[];
  /** One for each person of the file. */
  readonly namings: readonly NamingRecord[];
  /** One for each name of the file that corrections tell of. */
  readonly correctedIds: readonly CorrectedId[];
  /** What the stories have of the words for which the corrections of the folder have entries. */
  readonly heardNames: readonly HeardName[];
  /** In the order of the text; `articleId` null if about the file as a whole. */
  readonly diagnostics: readonly DiagnosticRecord[];
}

export interface DiagnosticRecord extends Diagnostic {
  readonly sourceId: string;
  readonly articleId: string | null;
}
