import { SEVERITIES } from '../domain/diagnostic.ts';
import type {
  ArticleRecord,
  DiagnosticRecord,
  ParagraphRecord,
  PersonRecord,
  QuoteRecord,
  SourceFileRecord,
  SpeakerRecord,
} from '../domain/records.ts';
import type { Span } from '../domain/span.ts';
import * as column from './columns.ts';
import type { Row } from './engine.ts';
import { nullableTextOf, numberOf, oneOf, textOf } from './row.ts';

/**
 * Each record's columns, and the record that a row of them makes. What is stored as JSON is parsed where it is asked
 * for: most queries do not, and it takes as long as reading the row.
 */

export const SOURCE_COLUMNS = 'f.id, f.folder, f.path, f.encoding, f.size_in_bytes, f.sha256, f.ingested_at';

export function sourceOf(row: Row): SourceFileRecord {
  return {
    kind: 'SourceFile',
    id: textOf(row, 'id'),
    folder: textOf(row, 'folder'),
    path: textOf(row, 'path'),
    encoding: textOf(row, 'encoding'),
    sizeInBytes: numberOf(row, 'size_in_bytes'),
    sha256: textOf(row, 'sha256'),
    ingestedAt: textOf(row, 'ingested_at'),
  };
}

export const ARTICLE_COLUMNS = `a.id, a.source_id, a.position, a.span_start, a.span_end, a.title, a.headline,
  a.alternative_headlines, a.slugline, a.keywords, a.byline, a.credits, a.dateline, a.agency, a.copyright_notice,
  a.editorial_note, a.published_at, a.published_on, a.ingested_at, a.word_count`;

export function articleOf(row: Row): ArticleRecord {
  const alternativeHeadlines = textOf(row, 'alternative_headlines');
  const keywords = textOf(row, 'keywords');
  const credits = textOf(row, 'credits');
  const dateline = nullableTextOf(row, 'dateline');
  return {
    kind: 'Article',
    id: textOf(row, 'id'),
    sourceId: textOf(row, 'source_id'),
    position: numberOf(row, 'position'),
    span: spanOf(row),
    title: textOf(row, 'title'),
    headline: nullableTextOf(row, 'headline'),
    get alternativeHeadlines() {
      return column.texts.read(alternativeHeadlines);
    },
    slugline: nullableTextOf(row, 'slugline'),
    get keywords() {
      return column.texts.read(keywords);
    },
    byline: nullableTextOf(row, 'byline'),
    get credits() {
      return column.credits.read(credits);
    },
    get dateline() {
      return dateline === null ? null : column.dateline.read(dateline);
    },
    agency: nullableTextOf(row, 'agency'),
    copyrightNotice: nullableTextOf(row, 'copyright_notice'),
    editorialNote: nullableTextOf(row, 'editorial_note'),
    publishedAt: nullableTextOf(row, 'published_at'),
    publishedOn: nullableTextOf(row, 'published_on'),
    ingestedAt: textOf(row, 'ingested_at'),
    wordCount: numberOf(row, 'word_count'),
  };
}

export const PARAGRAPH_COLUMNS =
  'p.id, p.article_id, p.source_id, p.position, p.kind, p.text, p.section, p.span_start, p.span_end';

const PARAGRAPH_KINDS = ['BODY', 'SUBHEAD', 'BULLET', 'NOTE', 'SIGN_OFF', 'CONTACT', 'TABULAR'] as const;

export function paragraphOf(row: Row): ParagraphRecord {
  return {
    kind: 'Paragraph',
    id: textOf(row, 'id'),
    articleId: textOf(row, 'article_id'),
    sourceId: textOf(row, 'source_id'),
    position: numberOf(row, 'position'),
    paragraphKind: oneOf(PARAGRAPH_KINDS, row, 'kind'),
    text: textOf(row, 'text'),
    section: nullableTextOf(row, 'section'),
    span: spanOf(row),
  };
}

export const QUOTE_COLUMNS = `q.id, q.article_id, q.source_id, q.position, q.kind, q.text, q.segments,
  q.content, q.paragraph_ids, q.speaker_id, q.speaker_ids, q.attribution`;

const QUOTE_KINDS = ['DIRECT', 'INDIRECT', 'MIXED'] as const;

export function quoteOf(row: Row): QuoteRecord {
  const segments = textOf(row, 'segments');
  const content = textOf(row, 'content');
  const paragraphIds = textOf(row, 'paragraph_ids');
  const attribution = nullableTextOf(row, 'attribution');
  const speakerId = nullableTextOf(row, 'speaker_id');
  const speakerIds = nullableTextOf(row, 'speaker_ids');
  return {
    kind: 'Quote',
    id: textOf(row, 'id'),
    articleId: textOf(row, 'article_id'),
    sourceId: textOf(row, 'source_id'),
    position: numberOf(row, 'position'),
    text: textOf(row, 'text'),
    quoteKind: oneOf(QUOTE_KINDS, row, 'kind'),
    get segments() {
      return column.spans.read(segments);
    },
    get content() {
      return column.spans.read(content);
    },
    get paragraphIds() {
      return column.texts.read(paragraphIds);
    },
    speakerId,
    get speakerIds() {
      if (speakerIds !== null) return column.texts.read(speakerIds);
      return speakerId === null ? [] : [speakerId];
    },
    get attribution() {
      return attribution === null ? null : column.attribution.read(attribution);
    },
  };
}

export const SPEAKER_COLUMNS = 's.id, s.kind, s.name, s.family_name, s.article_id';

const SPEAKER_KINDS = ['Person', 'Organization', 'UnnamedSource'] as const;

export function speakerOf(row: Row): SpeakerRecord {
  const id = textOf(row, 'id');
  const name = textOf(row, 'name');
  const kind = oneOf(SPEAKER_KINDS, row, 'kind');
  switch (kind) {
    case 'Person':
      return personOf(row);
    case 'Organization':
      return { kind, id, name };
    case 'UnnamedSource':
      return { kind, id, name, articleId: textOf(row, 'article_id') };
  }
}

export const PERSON_COLUMNS = 's.id, s.name, s.family_name';

export function personOf(row: Row): PersonRecord {
  return {
    kind: 'Person',
    id: textOf(row, 'id'),
    name: textOf(row, 'name'),
    familyName: nullableTextOf(row, 'family_name'),
  };
}

export const DIAGNOSTIC_COLUMNS =
  'd.source_id, d.article_id, d.code, d.severity, d.message, d.span_start, d.span_end';

export function diagnosticOf(row: Row): DiagnosticRecord {
  return {
    sourceId: textOf(row, 'source_id'),
    articleId: nullableTextOf(row, 'article_id'),
    code: textOf(row, 'code'),
    severity: oneOf(SEVERITIES, row, 'severity'),
    message: textOf(row, 'message'),
    span: row['span_start'] === null ? null : spanOf(row),
  };
}

function spanOf(row: Row): Span {
  return { start: numberOf(row, 'span_start'), end: numberOf(row, 'span_end') };
}
