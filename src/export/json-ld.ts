import { bodyText } from '../domain/body-text.ts';
import type { QuoteRecord } from '../domain/records.ts';
import type { CreditRole } from '../domain/story.ts';
import {
  authorsOf,
  type ExportedPerson,
  type ExportedSpeaker,
  type ExportedStory,
  personOf,
  speakersOf,
} from './exported-story.ts';
import { type Format, type Json, type JsonObject, unlessEmpty } from './format.ts';
import { speechOf } from './speech.ts';

/** The properties of schema.org's CreativeWork for those credited beside the authors. */
const CREDITS: readonly (readonly [property: string, roles: readonly CreditRole[]])[] = [
  ['editor', ['EDITING']],
  ['translator', ['TRANSLATION']],
  ['contributor', ['REPORTING', 'ADDITIONAL_REPORTING', 'WRITING', 'PHOTOGRAPHY', 'OTHER']],
];

/**
 * A story as schema.org's NewsArticle, its quotations as parts of it. What is not known is left out. A speaker that
 * the story keeps unnamed is no Person: it is told as the text that credits the words.
 *
 * Terms: https://schema.org/NewsArticle, https://schema.org/Quotation.
 */
export const jsonLd: Format = (story, { base }) => {
  const { article, source, paragraphs, quotes } = story;
  const work: JsonObject = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': base + article.id,
    name: article.title,
    headline: article.headline ?? undefined,
    alternativeHeadline: unlessEmpty(article.alternativeHeadlines),
    keywords: unlessEmpty(article.keywords),
    creditText: article.byline ?? undefined,
    author: unlessEmpty(authorsOf(story).map((person) => personJson(base, person))),
    ...creditsOf(story, base),
    dateline: article.dateline?.text,
    locationCreated: unlessEmpty(
      (article.dateline?.places ?? []).map((name) => ({ '@type': 'Place', name })),
    ),
    // A Date or a DateTime, as schema.org has it.
    datePublished: article.publishedAt ?? article.publishedOn ?? undefined,
    sourceOrganization:
      article.agency === null ? undefined : { '@type': 'Organization', name: article.agency },
    copyrightNotice: article.copyrightNotice ?? undefined,
    wordCount: article.wordCount,
    articleBody: bodyText(paragraphs),
    mentions: unlessEmpty(story.people.map((person) => personJson(base, person))),
    hasPart: unlessEmpty(quotes.map((quote) => quotation(story, quote, base))),
    encoding: {
      '@type': 'MediaObject',
      '@id': base + source.id,
      name: `${source.folder}/${source.path}`,
      sha256: source.sha256,
    },
  };
  return [work];
};

/**
 * `spokenByCharacter` is whoever the work attributes the words to, which is what a story tells; `creator` would say
 * that the story is right.
 */
function quotation(story: ExportedStory, quote: QuoteRecord, base: string): JsonObject {
  return {
    '@type': 'Quotation',
    '@id': base + quote.id,
    text: quote.text,
    genre: `${quote.attribution?.denied === true ? 'denied ' : ''}${speechOf(quote)} speech`,
    position: quote.position,
    ...spokenBy(speakersOf(story, quote), base),
    isPartOf: { '@id': base + quote.articleId },
  };
}

function spokenBy(speakers: readonly ExportedSpeaker[], base: string): JsonObject {
  const named = speakers.filter(({ kind }) => kind !== 'UnnamedSource').map((one) => agent(base, one));
  const unnamed = speakers.filter(({ kind }) => kind === 'UnnamedSource').map(({ name }) => name);
  return {
    // One stands by itself, as those who read JSON-LD by its keys expect.
    spokenByCharacter: named.length > 1 ? named : named[0],
    creditText: unnamed.length === 0 ? undefined : unnamed.join('; '),
  };
}

function creditsOf(story: ExportedStory, base: string): JsonObject {
  const { credits } = story.article;
  const properties = CREDITS.map(([property, roles]): readonly [string, Json] => {
    const people = credits.flatMap(({ role, personId }) =>
      roles.includes(role) ? (personOf(story, personId) ?? []) : [],
    );
    const each = new Map(people.map((person) => [person.id, personJson(base, person)]));
    return [property, unlessEmpty([...each.values()])];
  });
  return Object.fromEntries(properties);
}

/** Somebody with a name; the rest stands where the story mentions or credits them, under the same id. */
function agent(base: string, { kind, id, name }: ExportedSpeaker): JsonObject {
  return { '@type': kind, '@id': base + id, name };
}

function personJson(base: string, person: ExportedPerson): JsonObject {
  return {
    ...agent(base, person),
    familyName: person.familyName ?? undefined,
    alternateName: unlessEmpty(person.alternateNames),
    description: unlessEmpty(person.descriptions),
    sameAs: unlessEmpty(person.sameAs),
  };
}
