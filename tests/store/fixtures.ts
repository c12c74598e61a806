import { makeId } from '../../src/domain/ids.ts';
import type { SourceBundle } from '../../src/domain/records.ts';
import type { AttributionMethod, QuoteKind, Story, StorySpeaker } from '../../src/domain/story.ts';
import { bundleOf } from '../../src/ingest/bundle.ts';
import type { PageRequest } from '../../src/store/page.ts';

/** Somebody of a story, by what a test cares about. */
export interface Someone {
  readonly name: string;
  readonly kind?: StorySpeaker['kind'];
  readonly family?: string;
  readonly forms?: readonly string[];
  readonly descriptions?: readonly string[];
  readonly gender?: StorySpeaker['gender'];
  readonly age?: number;
  /** Paragraphs that name the speaker; the first unless given, none for somebody only credited. */
  readonly in?: readonly number[];
}

export interface Said {
  readonly text: string;
  /** Name of the speaker, or of several who said it together. */
  readonly by?: string | readonly string[];
  readonly kind?: QuoteKind;
  readonly confidence?: number;
  readonly method?: AttributionMethod;
  readonly denied?: boolean;
  readonly in?: readonly number[];
}

export interface StoryOf {
  readonly title?: string;
  readonly headline?: string;
  readonly byline?: string;
  readonly agency?: string;
  readonly places?: readonly string[];
  readonly publishedAt?: string;
  readonly publishedOn?: string;
  readonly authors?: readonly string[];
  readonly editors?: readonly string[];
  readonly paragraphs?: readonly string[];
  readonly cast?: readonly Someone[];
  readonly quotes?: readonly Said[];
}

export interface FileOf {
  readonly folder?: string;
  readonly path: string;
  readonly text?: string;
  readonly ingestedAt?: string;
  readonly stories?: readonly StoryOf[];
  /** Codes of diagnostics about the file as a whole. */
  readonly diagnostics?: readonly string[];
}

const FOLDER = 'wire';

/** What one file brings into the store, made as ingest makes it. */
export function fileOf(file: FileOf): SourceBundle {
  const text = file.text ?? `The text of ${file.path}.`;
  return bundleOf(
    {
      folder: file.folder ?? FOLDER,
      path: file.path,
      encoding: 'utf-8',
      sizeInBytes: Buffer.byteLength(text),
      sha256: '0'.repeat(64),
      text,
    },
    {
      stories: (file.stories ?? [{}]).map(storyOf),
      diagnostics: (file.diagnostics ?? []).map((code) => ({
        code,
        severity: 'INFO',
        message: 'Odd.',
        span: null,
      })),
    },
    'test',
    file.ingestedAt ?? '2024-01-01T00:00:00.000Z',
  );
}

function storyOf(story: StoryOf): Story {
  const authors = story.authors ?? [];
  const editors = story.editors ?? [];
  const credited = [...new Set([...authors, ...editors])];
  const cast = [...(story.cast ?? []), ...credited.map((name): Someone => ({ name, in: [] }))];
  const paragraphs = story.paragraphs ?? ['One paragraph.'];
  const span = { start: 0, end: 10 };
  const speakerAt = (name: string): number => cast.findIndex((someone) => someone.name === name);
  return {
    identifier: null,
    span,
    title: story.title ?? story.headline ?? 'Untitled',
    headline: story.headline ?? null,
    alternativeHeadlines: [],
    slugline: null,
    keywords: [],
    byline: story.byline ?? null,
    credits: [
      ...authors.map((name) => ({ role: 'AUTHOR' as const, name, location: null, span })),
      ...editors.map((name) => ({ role: 'EDITING' as const, name, location: 'London', span })),
    ],
    creditSpeakers: [...authors, ...editors].map(speakerAt),
    dateline:
      story.places === undefined
        ? null
        : {
            text: story.places.join('/'),
            places: story.places,
            dateText: null,
            date: null,
            agency: null,
            span,
          },
    agency: story.agency ?? null,
    copyrightNotice: null,
    editorialNote: null,
    publishedAt: story.publishedAt ?? null,
    publishedOn: story.publishedAt?.slice(0, 10) ?? story.publishedOn ?? null,
    wordCount: 2,
    paragraphs: paragraphs.map((text, index) => ({
      position: index + 1,
      kind: 'BODY',
      text,
      section: null,
      span: { start: index, end: index + 1 },
    })),
    furniture: [],
    speakers: cast.map((someone, index) => ({
      kind: someone.kind ?? 'PERSON',
      name: someone.name,
      familyName: someone.family ?? null,
      alternateNames: someone.forms ?? [],
      descriptions: someone.descriptions ?? [],
      gender: someone.gender ?? null,
      age: someone.age ?? null,
      mentions: (someone.in ?? [1]).map((paragraph) => ({
        span: { start: paragraph * 100 + index, end: paragraph * 100 + index + 1 },
        paragraph,
      })),
    })),
    quotes: (story.quotes ?? []).map((said, index) => ({
      text: said.text,
      kind: said.kind ?? 'DIRECT',
      position: index + 1,
      segments: [{ start: index, end: index + 5 }],
      content: [{ start: index, end: index + 9 }],
      paragraphs: said.in ?? [1],
      speaker: typeof said.by === 'string' ? speakerAt(said.by) : null,
      speakers: [said.by ?? []].flat().map(speakerAt),
      attribution:
        said.by === undefined && said.confidence === undefined
          ? null
          : {
              mention: span,
              cue: null,
              method: said.method ?? 'CUE_AFTER',
              confidence: said.confidence ?? 0.9,
              denied: said.denied ?? false,
              explanation: 'The name stands beside it.',
              chain: [],
              via: [],
              alternatives: [],
            },
    })),
    diagnostics: [{ code: 'STORY_ODD', severity: 'WARNING', message: 'Odd story.', span }],
  };
}

/** Id of the file with the path. */
export function sourceId(path: string, folder = FOLDER): string {
  return makeId('SourceFile', folder, path);
}

/** Id of the only story of the file with the path, or of the story with the title among several. */
export function articleId(path: string, title?: string): string {
  return makeId('Article', FOLDER, path, ...(title === undefined ? ['1'] : ['title', title, '1']));
}

/** Id of a person whose name has two words or more. */
export function personId(name: string): string {
  return makeId('Person', name.toLowerCase());
}

/** A page from the start. */
export function first(limit: number, rest: Partial<PageRequest> = {}): PageRequest {
  return { limit, direction: 'FORWARD', after: null, before: null, ...rest };
}

/** A page from the end. */
export function last(limit: number, rest: Partial<PageRequest> = {}): PageRequest {
  return { limit, direction: 'BACKWARD', after: null, before: null, ...rest };
}
