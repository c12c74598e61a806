import { kindOfId, makeId } from '../domain/ids.ts';
import type {
  AppearanceRecord,
  ArticleRecord,
  CorrectedId,
  DiagnosticRecord,
  ParagraphRecord,
  QuoteRecord,
  SpeakerRecord,
} from '../domain/records.ts';
import type { NamingRecord } from '../domain/naming.ts';
import type { Story } from '../domain/story.ts';
import { castOf } from './cast.ts';
import type { Corrector } from './corrector.ts';
import { namingsOf } from './namings.ts';
import { Occurrences } from './occurrences.ts';
import { quotationsOf } from './quotations.ts';

/** The records of one story. */
export interface ArticleBundle {
  readonly article: ArticleRecord;
  readonly paragraphs: readonly ParagraphRecord[];
  readonly quotes: readonly QuoteRecord[];
  readonly speakers: readonly SpeakerRecord[];
  readonly appearances: readonly AppearanceRecord[];
  readonly namings: readonly NamingRecord[];
  readonly correctedIds: readonly CorrectedId[];
  readonly diagnostics: readonly DiagnosticRecord[];
}

/**
 * Turns one story into records.
 *
 * @param id the article's id
 * @param position place of the story in its file, counted from 1
 * @param ingestedAt ISO 8601 in UTC
 */
export function articleBundle(
  story: Story,
  id: string,
  sourceId: string,
  position: number,
  ingestedAt: string,
  corrector: Corrector,
): ArticleBundle {
  const occurrences = new Occurrences();
  const paragraphs = story.paragraphs.map(({ kind, ...paragraph }): ParagraphRecord => ({
    kind: 'Paragraph',
    id: makeId('Paragraph', id, paragraph.text, occurrences.next(paragraph.text)),
    articleId: id,
    sourceId,
    position: paragraph.position,
    paragraphKind: kind,
    text: paragraph.text,
    section: paragraph.section,
    span: paragraph.span,
  }));
  const paragraphIds = new Map(paragraphs.map((paragraph) => [paragraph.position, paragraph.id]));
  const cast = castOf(story, id, paragraphIds, corrector);
  return {
    article: articleOf(story, id, sourceId, position, ingestedAt, cast.ids),
    paragraphs,
    quotes: quotationsOf(story, { articleId: id, sourceId, speakerIds: cast.ids, paragraphIds }),
    speakers: cast.speakers,
    appearances: cast.appearances,
    namings: namingsOf(story.speakers, cast.ids, { ...story, sourceId }, corrector),
    correctedIds: cast.correctedIds,
    diagnostics: story.diagnostics.map((diagnostic) => ({ ...diagnostic, sourceId, articleId: id })),
  };
}

function articleOf(
  story: Story,
  id: string,
  sourceId: string,
  position: number,
  ingestedAt: string,
  speakerIds: readonly string[],
): ArticleRecord {
  return {
    kind: 'Article',
    id,
    sourceId,
    position,
    span: story.span,
    title: story.title,
    headline: story.headline,
    alternativeHeadlines: story.alternativeHeadlines,
    slugline: story.slugline,
    keywords: story.keywords,
    byline: story.byline,
    credits: story.credits.map(({ role, name, location, span }, index) => {
      const speaker = story.creditSpeakers[index] ?? -1;
      const id = speakerIds[speaker] ?? '';
      return { role, name, location, personId: kindOfId(id) === 'Person' ? id : null, sourceId, span };
    }),
    dateline: story.dateline,
    agency: story.agency,
    copyrightNotice: story.copyrightNotice,
    editorialNote: story.editorialNote,
    publishedAt: story.publishedAt,
    publishedOn: story.publishedOn,
    ingestedAt,
    wordCount: story.wordCount,
  };
}
