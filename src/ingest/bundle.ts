import { NO_CORRECTIONS, type Corrections } from '../domain/corrections.ts';
import { makeId } from '../domain/ids.ts';
import type { CorrectedId, DiagnosticRecord, SourceBundle, SpeakerRecord } from '../domain/records.ts';
import type { SourceText } from '../domain/source.ts';
import type { ParsedSource, Story } from '../domain/story.ts';
import { articleBundle } from './article.ts';
import { Corrector } from './corrector.ts';
import { heardNames } from './heard-names.ts';
import { namingPerId } from './namings.ts';
import { Occurrences } from './occurrences.ts';

/**
 * Turns a parsed file into the records that are stored. Ids follow from what a record is, never from when or
 * where it was read: the file from folder and path, an article from its file and, where that holds several, from
 * what names it there (so that an edit keeps the id), paragraphs and quotations from their words.
 *
 * @param parserVersion version of the parser that gave `parsed`
 * @param ingestedAt ISO 8601 in UTC
 */
export function bundleOf(
  source: SourceText,
  parsed: Pick<ParsedSource, 'stories' | 'diagnostics'>,
  parserVersion: string,
  ingestedAt: string,
  corrections: Corrections = NO_CORRECTIONS,
): SourceBundle {
  const corrector = new Corrector(corrections, source.path);
  const { folder, path, encoding, sizeInBytes, sha256, text } = source;
  const id = makeId('SourceFile', folder, path);
  const keys = keysOf(parsed.stories);
  const articles = parsed.stories.map((story, index) =>
    articleBundle(
      story,
      makeId('Article', folder, path, ...(keys[index] ?? [])),
      id,
      index + 1,
      ingestedAt,
      corrector,
    ),
  );
  return {
    source: { kind: 'SourceFile', id, folder, path, encoding, sizeInBytes, sha256, ingestedAt },
    text,
    parserVersion,
    articles: articles.map(({ article }) => article),
    paragraphs: articles.flatMap(({ paragraphs }) => paragraphs),
    quotes: articles.flatMap(({ quotes }) => quotes),
    speakers: onePerId(articles.flatMap(({ speakers }) => speakers)),
    appearances: articles.flatMap(({ appearances }) => appearances),
    namings: namingPerId(articles.flatMap(({ namings }) => namings)),
    correctedIds: oncePerName(articles.flatMap(({ correctedIds }) => correctedIds)),
    heardNames: heardNames(parsed.stories, corrector),
    diagnostics: inOrderOfText([
      ...parsed.diagnostics.map((diagnostic) => ({ ...diagnostic, sourceId: id, articleId: null })),
      ...articles.flatMap(({ diagnostics }) => diagnostics),
    ]),
  };
}

/**
 * What tells the stories of a file apart: the identifier its format gives, else the title; the only story of a file
 * needs neither. So an edit of one story, or a story put before it, leaves the ids of the others as they are.
 */
function keysOf(stories: readonly Story[]): string[][] {
  const occurrences = new Occurrences();
  return stories.map(({ identifier, title }) => {
    if (identifier === null && stories.length === 1) return ['1'];
    const key = identifier ?? title;
    return [identifier === null ? 'title' : 'identifier', key, occurrences.next(key)];
  });
}

/** A person in two stories of one file is one speaker; the first story names it. */
function onePerId(speakers: readonly SpeakerRecord[]): SpeakerRecord[] {
  const byId = new Map<string, SpeakerRecord>();
  for (const speaker of speakers) if (!byId.has(speaker.id)) byId.set(speaker.id, speaker);
  return [...byId.values()];
}

/** A name that two stories of one file have is told of once. */
function oncePerName(ids: readonly CorrectedId[]): CorrectedId[] {
  return [...new Map(ids.map((one) => [one.nameId, one])).values()];
}

/** Remarks about the whole file first. */
function inOrderOfText(diagnostics: readonly DiagnosticRecord[]): DiagnosticRecord[] {
  return [...diagnostics].sort((one, other) => (one.span?.start ?? -1) - (other.span?.start ?? -1));
}
