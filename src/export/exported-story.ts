import type {
  ArticleRecord,
  DiagnosticRecord,
  OrganizationRecord,
  ParagraphRecord,
  PersonRecord,
  QuoteRecord,
  SourceFileRecord,
  UnnamedSourceRecord,
} from '../domain/records.ts';
import type { SourceIndex } from '../domain/source-index.ts';

/** A person with what all stories together tell of them. */
export interface ExportedPerson extends PersonRecord {
  readonly alternateNames: readonly string[];
  readonly sameAs: readonly string[];
  readonly descriptions: readonly string[];
}

/** Whoever words can be attributed to. */
export type ExportedSpeaker = ExportedPerson | OrganizationRecord | UnnamedSourceRecord;

/** One story with all that a format may tell of it, read from one state of the index. */
export interface ExportedStory {
  readonly article: ArticleRecord;
  readonly source: SourceFileRecord;
  /** The text of the source, which every span of the story selects from. */
  readonly index: SourceIndex;
  /** By position. */
  readonly paragraphs: readonly ParagraphRecord[];
  /** By position. */
  readonly quotes: readonly QuoteRecord[];
  /** Named in the paragraphs, by first mention. */
  readonly people: readonly ExportedPerson[];
  readonly diagnostics: readonly DiagnosticRecord[];
  /** Everyone the quotations, attributions and credits point to, by the id they point with. */
  readonly speakers: ReadonlyMap<string, ExportedSpeaker>;
}

/** The speaker with the id; null where there is no id, or nobody is known by it. */
export function speakerOf({ speakers }: ExportedStory, id: string | null): ExportedSpeaker | null {
  return id === null ? null : (speakers.get(id) ?? null);
}

/** Everyone who said a quotation, in the order of the words. */
export function speakersOf(story: ExportedStory, { speakerIds }: QuoteRecord): readonly ExportedSpeaker[] {
  return speakerIds.flatMap((id) => speakerOf(story, id) ?? []);
}

/** The person with the id; null where there is no id, or it is nobody's or no person's. */
export function personOf(story: ExportedStory, id: string | null): ExportedPerson | null {
  const speaker = speakerOf(story, id);
  return speaker?.kind === 'Person' ? speaker : null;
}

/** People in the byline, in order, each once. */
export function authorsOf(story: ExportedStory): readonly ExportedPerson[] {
  const people = story.article.credits.flatMap(({ role, personId }) =>
    role === 'AUTHOR' ? (personOf(story, personId) ?? []) : [],
  );
  return [...new Map(people.map((person) => [person.id, person])).values()];
}

/** Every id of a speaker that a story's records hold; an id may come several times. */
export function speakerIdsOf(article: ArticleRecord, quotes: readonly QuoteRecord[]): string[] {
  const ids = [
    ...article.credits.map(({ personId }) => personId),
    ...quotes.flatMap(({ speakerIds, attribution }) => [
      ...speakerIds,
      ...(attribution?.via ?? []).map((one) => one.speakerId),
      ...(attribution?.alternatives ?? []).map((one) => one.speakerId),
    ]),
  ];
  return ids.filter((id) => id !== null);
}
