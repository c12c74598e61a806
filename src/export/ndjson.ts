import { bodyText } from '../domain/body-text.ts';
import type { AttributionRecord, CreditRecord, QuoteRecord } from '../domain/records.ts';
import type { Span } from '../domain/span.ts';
import {
  authorsOf,
  type ExportedPerson,
  type ExportedSpeaker,
  type ExportedStory,
  personOf,
  speakerOf,
  speakersOf,
} from './exported-story.ts';
import type { ExportOptions, Format, JsonObject } from './format.ts';

/**
 * A story as the API shows it: every property is a field of the schema's `Article`, but `offsetUnit`, the argument
 * that `start` and `end` have there.
 */
export const ndjson: Format = (story, { unit }) => {
  const { article, source, paragraphs } = story;
  const spans = new Spans(story, unit);
  const line: JsonObject = {
    offsetUnit: unit,
    id: article.id,
    title: article.title,
    headline: article.headline,
    alternativeHeadlines: article.alternativeHeadlines,
    slugline: article.slugline,
    keywords: article.keywords,
    byline: article.byline,
    authors: authorsOf(story).map(reference),
    credits: article.credits.map((credit) => creditJson(story, credit, spans)),
    dateline: article.dateline && { ...article.dateline, span: spans.words(article.dateline.span) },
    agency: article.agency,
    copyrightNotice: article.copyrightNotice,
    editorialNote: article.editorialNote,
    publishedAt: article.publishedAt,
    publishedOn: article.publishedOn,
    ingestedAt: article.ingestedAt,
    wordCount: article.wordCount,
    body: bodyText(paragraphs),
    paragraphs: paragraphs.map(({ id, position, paragraphKind, text, section, span }) => ({
      id,
      position,
      kind: paragraphKind,
      text,
      section,
      span: spans.place(span),
    })),
    quotes: story.quotes.map((quote) => quoteJson(story, quote, spans)),
    people: story.people.map(personJson),
    source: {
      id: source.id,
      folder: source.folder,
      path: source.path,
      encoding: source.encoding,
      sizeInBytes: source.sizeInBytes,
      sha256: source.sha256,
    },
    span: spans.place(article.span),
    diagnostics: story.diagnostics.map(({ code, severity, message, span }) => ({
      code,
      severity,
      message,
      span: span && spans.place(span),
    })),
  };
  return [line];
};

/** Spans as the API shows them, in one unit. */
class Spans {
  readonly #index: ExportedStory['index'];
  readonly #unit: ExportOptions['unit'];

  constructor({ index }: ExportedStory, unit: ExportOptions['unit']) {
    this.#index = index;
    this.#unit = unit;
  }

  /** Where a span lies; for stretches whose text stands beside it, or is long. */
  place({ start, end }: Span): JsonObject {
    const index = this.#index;
    return {
      start: index.offset(start, this.#unit),
      end: index.offset(end, this.#unit),
      line: index.line(start),
    };
  }

  /** Where a span lies, and the words it selects. */
  words(span: Span): JsonObject {
    return { ...this.place(span), exact: this.#index.exact(span) };
  }
}

function quoteJson(story: ExportedStory, quote: QuoteRecord, spans: Spans): JsonObject {
  const { id, text, quoteKind, position, segments, content, paragraphIds, attribution } = quote;
  return {
    id,
    text,
    kind: quoteKind,
    position,
    segments: segments.map((span) => spans.words(span)),
    content: content.map((span) => spans.words(span)),
    paragraphs: paragraphIds.map((paragraph) => ({ id: paragraph })),
    speaker: speakerJson(speakerOf(story, quote.speakerId)),
    speakers: speakersOf(story, quote).map(speakerJson),
    attribution: attribution && attributionJson(story, attribution, spans),
  };
}

function attributionJson(story: ExportedStory, attribution: AttributionRecord, spans: Spans): JsonObject {
  const {
    mention,
    cue,
    method,
    confidence,
    denied = false,
    explanation,
    chain,
    via,
    alternatives,
  } = attribution;
  return {
    mention: mention && spans.words(mention),
    cue: cue && spans.words(cue),
    method,
    confidence,
    denied,
    explanation,
    chain: chain.map(({ rule, from, to }) => ({ rule, from: spans.words(from), to: spans.words(to) })),
    via: via.map((one) => ({
      mention: spans.words(one.mention),
      speaker: speakerJson(speakerOf(story, one.speakerId)),
    })),
    alternatives: alternatives.map((one) => ({
      speaker: speakerJson(speakerOf(story, one.speakerId)),
      confidence: one.confidence,
    })),
  };
}

function creditJson(story: ExportedStory, credit: CreditRecord, spans: Spans): JsonObject {
  const person = personOf(story, credit.personId);
  const { role, name, location, span } = credit;
  return { role, name, location, person: person && reference(person), span: spans.words(span) };
}

function speakerJson(speaker: ExportedSpeaker | null): JsonObject | null {
  return speaker && { __typename: speaker.kind, ...reference(speaker) };
}

function personJson(person: ExportedPerson): JsonObject {
  const { familyName, alternateNames, sameAs, descriptions } = person;
  return { ...reference(person), familyName, alternateNames, sameAs, descriptions };
}

function reference({ id, name }: ExportedSpeaker): JsonObject {
  return { id, name };
}
