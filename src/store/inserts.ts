import { fold } from '../domain/fold.ts';
import type { HeardName } from '../domain/heard-name.ts';
import type { NamingRecord } from '../domain/naming.ts';
import type {
  AppearanceRecord,
  ArticleRecord,
  DiagnosticRecord,
  ParagraphRecord,
  SourceFileRecord,
} from '../domain/records.ts';
import { BulkInsert } from './bulk-insert.ts';
import * as column from './columns.ts';
import { orderKey, utcKey } from './keys.ts';
import type { LabelUse, SpeakerTotals } from './labels.ts';

/** One insert a table, each column beside what goes into it. */

interface SourceToStore {
  readonly source: SourceFileRecord;
  readonly parserVersion: string;
  readonly heardNames: readonly HeardName[];
}

export const sources = new BulkInsert<SourceToStore>('sources', {
  id: ({ source }) => source.id,
  folder: ({ source }) => source.folder,
  path: ({ source }) => source.path,
  path_folded: ({ source }) => fold(source.path),
  path_key: ({ source }) => orderKey(source.path),
  encoding: ({ source }) => source.encoding,
  size_in_bytes: ({ source }) => source.sizeInBytes,
  sha256: ({ source }) => source.sha256,
  parser_version: ({ parserVersion }) => parserVersion,
  heard_names: ({ heardNames }) => column.heardNames.write(heardNames),
  ingested_at: ({ source }) => source.ingestedAt,
});

export const texts = new BulkInsert<{ sourceId: string; text: string }>('source_texts', {
  source_id: ({ sourceId }) => sourceId,
  text: ({ text }) => text,
});

/** An article with the path of its file, its time for order ('' if not known), and the digest of all it shows. */
export interface ArticleToStore {
  readonly article: ArticleRecord;
  readonly path: string;
  readonly publishedUtc: string;
  readonly digest: string;
}

export const articles = new BulkInsert<ArticleToStore>('articles', {
  id: ({ article }) => article.id,
  source_id: ({ article }) => article.sourceId,
  position: ({ article }) => article.position,
  span_start: ({ article }) => article.span.start,
  span_end: ({ article }) => article.span.end,
  title: ({ article }) => article.title,
  title_folded: ({ article }) => fold(article.title),
  headline: ({ article }) => article.headline,
  headline_folded: ({ article }) => foldIfAny(article.headline),
  headline_key: ({ article }) => orderKey(article.headline ?? article.title),
  alternative_headlines: ({ article }) => column.texts.write(article.alternativeHeadlines),
  slugline: ({ article }) => article.slugline,
  keywords: ({ article }) => column.texts.write(article.keywords),
  byline: ({ article }) => article.byline,
  byline_folded: ({ article }) => foldIfAny(article.byline),
  credits: ({ article }) => column.credits.write(article.credits),
  dateline: ({ article }) => article.dateline && column.dateline.write(article.dateline),
  agency: ({ article }) => article.agency,
  agency_folded: ({ article }) => foldIfAny(article.agency),
  copyright_notice: ({ article }) => article.copyrightNotice,
  editorial_note: ({ article }) => article.editorialNote,
  published_at: ({ article }) => article.publishedAt,
  published_utc: ({ publishedUtc }) => publishedUtc,
  published_on: ({ article }) => article.publishedOn,
  ingested_at: ({ article }) => article.ingestedAt,
  ingested_utc: ({ article }) => utcKey(article.ingestedAt),
  path_key: ({ path }) => orderKey(path),
  word_count: ({ article }) => article.wordCount,
  digest: ({ digest }) => digest,
});

function foldIfAny(text: string | null): string | null {
  return text === null ? null : fold(text);
}

interface DatelinePlace {
  readonly articleId: string;
  readonly position: number;
  readonly place: string;
}

export const datelinePlaces = new BulkInsert<DatelinePlace>('dateline_places', {
  article_id: ({ articleId }) => articleId,
  position: ({ position }) => position,
  place_folded: ({ place }) => fold(place),
  place: ({ place }) => place,
});

/** The places of an article's dateline, counted from 1. */
export function placesOf({ id, dateline }: ArticleRecord): DatelinePlace[] {
  return (dateline?.places ?? []).map((place, index) => ({ articleId: id, position: index + 1, place }));
}

export const paragraphs = new BulkInsert<ParagraphRecord>('paragraphs', {
  id: ({ id }) => id,
  article_id: ({ articleId }) => articleId,
  source_id: ({ sourceId }) => sourceId,
  position: ({ position }) => position,
  kind: ({ paragraphKind }) => paragraphKind,
  text: ({ text }) => text,
  section: ({ section }) => section,
  span_start: ({ span }) => span.start,
  span_end: ({ span }) => span.end,
});

/** The names are provisional: once all labels are stored, they are chosen from these. */
export const speakers = new BulkInsert<SpeakerTotals>(
  'speakers',
  {
    id: ({ speaker }) => speaker.id,
    kind: ({ speaker }) => speaker.kind,
    name: ({ speaker }) => speaker.name,
    name_folded: ({ speaker }) => fold(speaker.name),
    name_key: ({ speaker }) => orderKey(speaker.name),
    article_id: ({ speaker }) => (speaker.kind === 'UnnamedSource' ? speaker.articleId : null),
    appearance_count: ({ appearances: count }) => count,
    quote_count: ({ quotes: count }) => count,
    stale: () => 1,
  },
  `on conflict (id) do update set
    appearance_count = speakers.appearance_count + excluded.appearance_count,
    quote_count = speakers.quote_count + excluded.quote_count,
    stale = 1`,
);

export const speakerLabels = new BulkInsert<LabelUse>(
  'speaker_labels',
  {
    speaker_id: ({ speakerId }) => speakerId,
    kind: ({ kind }) => kind,
    label_key: ({ key }) => key,
    label: ({ label }) => label,
    label_folded: ({ folded }) => folded,
    order_key: (use) => use.orderKey,
    tokens: ({ tokens }) => tokens,
    uses: ({ uses }) => uses,
  },
  `on conflict (speaker_id, kind, label_key) do update set
    uses = speaker_labels.uses + excluded.uses, tokens = excluded.tokens`,
);

export const sourceLabels = new BulkInsert<LabelUse>('source_labels', {
  source_id: ({ sourceId }) => sourceId,
  speaker_id: ({ speakerId }) => speakerId,
  kind: ({ kind }) => kind,
  label_key: ({ key }) => key,
  uses: ({ uses }) => uses,
});

export const appearances = new BulkInsert<{ appearance: AppearanceRecord; publishedUtc: string }>(
  'appearances',
  {
    article_id: ({ appearance }) => appearance.articleId,
    speaker_id: ({ appearance }) => appearance.speakerId,
    position: ({ appearance }) => appearance.position,
    published_utc: ({ publishedUtc }) => publishedUtc,
  },
);

interface Credited {
  readonly articleId: string;
  readonly personId: string;
  readonly isAuthor: boolean;
  readonly publishedUtc: string;
}

export const credited = new BulkInsert<Credited>('credited', {
  article_id: ({ articleId }) => articleId,
  speaker_id: ({ personId }) => personId,
  is_author: ({ isAuthor }) => (isAuthor ? 1 : 0),
  published_utc: ({ publishedUtc }) => publishedUtc,
});

/** Everyone an article credits once, whatever the number of their parts in it. */
export function creditedOf({ id, credits }: ArticleRecord, publishedUtc: string): Credited[] {
  const people = new Set(credits.flatMap(({ personId }) => personId ?? []));
  return [...people].map((personId) => ({
    articleId: id,
    personId,
    isAuthor: credits.some((credit) => credit.personId === personId && credit.role === 'AUTHOR'),
    publishedUtc,
  }));
}

export interface SpeakerInParagraph {
  readonly paragraphId: string;
  readonly speakerId: string;
  readonly position: number;
}

export const paragraphSpeakers = new BulkInsert<SpeakerInParagraph>('paragraph_speakers', {
  paragraph_id: ({ paragraphId }) => paragraphId,
  speaker_id: ({ speakerId }) => speakerId,
  position: ({ position }) => position,
});

export const namings = new BulkInsert<NamingRecord>('namings', {
  source_id: ({ sourceId }) => sourceId,
  named_id: ({ namedId }) => namedId,
  person_id: ({ personId }) => personId,
  family: ({ family }) => orderKey(family),
  evidence: ({ name, gender, bornAbout, descriptions, years, places, corrected }) =>
    column.evidence.write({ name, gender, bornAbout, descriptions, years, places, corrected }),
});

export const diagnostics = new BulkInsert<{ diagnostic: DiagnosticRecord; index: number }>('diagnostics', {
  source_id: ({ diagnostic }) => diagnostic.sourceId,
  position: ({ index }) => index,
  article_id: ({ diagnostic }) => diagnostic.articleId,
  code: ({ diagnostic }) => diagnostic.code,
  severity: ({ diagnostic }) => diagnostic.severity,
  message: ({ diagnostic }) => diagnostic.message,
  span_start: ({ diagnostic }) => diagnostic.span?.start ?? null,
  span_end: ({ diagnostic }) => diagnostic.span?.end ?? null,
});
