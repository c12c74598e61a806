import { bodyText } from '../domain/body-text.ts';
import type { QuoteRecord } from '../domain/records.ts';
import { type ExportedSpeaker, type ExportedStory, personOf, speakersOf } from './exported-story.ts';
import { type Format, type JsonObject, unlessEmpty } from './format.ts';
import { speechOf } from './speech.ts';

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
} as const;

/**
 * A story as a text of IPTC ninjs 3.1, its quotations as associated components. What is not known is left out.
 * ninjs has keywords no more: they are subjects here, with `rel` telling so.
 *
 * Terms: http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json.
 */
export const ninjs: Format = (story, { base }) => {
  const { article, source, paragraphs, quotes } = story;
  const body = bodyText(paragraphs);
  const places = article.dateline?.places ?? [];
  const item: JsonObject = {
    uri: base + article.id,
    type: 'text',
    representationType: 'full',
    standard: STANDARD,
    // The time at which this version of the story went out, as agencies use it and as Wiregraph reads it.
    versionCreated: article.publishedAt ?? undefined,
    title: article.title,
    headlines: unlessEmpty([
      ...(article.headline === null ? [] : [{ role: 'main', value: article.headline }]),
      ...article.alternativeHeadlines.map((value) => ({ role: 'alternative', value })),
    ]),
    slugline: article.slugline ?? undefined,
    by: article.byline ?? undefined,
    located: unlessEmpty(places)?.join('/'),
    edNote: article.editorialNote ?? undefined,
    copyrightNotice: article.copyrightNotice ?? undefined,
    bodies:
      body === ''
        ? undefined
        : [
            {
              role: 'main',
              contentType: 'text/plain',
              charCount: Array.from(body).length,
              wordCount: article.wordCount,
              value: body,
            },
          ],
    people: unlessEmpty(peopleOf(story, base)),
    organisations: unlessEmpty(organisationsOf(story, base)),
    places: unlessEmpty(places.map((name) => ({ name, rel: 'dateline' }))),
    subjects: unlessEmpty(article.keywords.map((name) => ({ name, rel: 'keyword' }))),
    infoSources: article.agency === null ? undefined : [{ name: article.agency, role: 'agency' }],
    altIds: [{ role: 'source', value: `${source.folder}/${source.path}` }],
    associations: unlessEmpty(quotes.map((quote) => component(story, quote, base))),
  };
  return [item];
};

/** Everyone with a part in the story: one entry for each part, which `rel` tells. */
function peopleOf(story: ExportedStory, base: string): readonly JsonObject[] {
  const quoted = new Set(story.quotes.flatMap(({ speakerIds }) => speakerIds));
  const parts = [
    ...story.people.map((person) => ({ person, rel: quoted.has(person.id) ? 'quoted' : 'mentioned' })),
    ...story.article.credits.flatMap(({ role, personId }) => {
      const person = personOf(story, personId);
      return person === null ? [] : [{ person, rel: role.toLowerCase().replaceAll('_', ' ') }];
    }),
  ];
  const entries = parts.map(({ person, rel }) => ({ name: person.name, rel, uri: base + person.id }));
  return [...new Map(entries.map((entry) => [`${entry.rel} ${entry.uri}`, entry])).values()];
}

function organisationsOf(story: ExportedStory, base: string): readonly JsonObject[] {
  const quoted = story.quotes
    .flatMap((quote) => speakersOf(story, quote))
    .filter(({ kind }) => kind === 'Organization');
  const each = new Map(quoted.map(({ id, name }) => [id, { name, rel: 'quoted', uri: base + id }]));
  return [...each.values()];
}

/** A quotation: the words as the body, whoever said them beside it. */
function component(story: ExportedStory, quote: QuoteRecord, base: string): JsonObject {
  return {
    name: `Quotation ${quote.position}`,
    rel: `${speechOf(quote)} quotation`,
    uri: base + quote.id,
    type: 'component',
    bodies: [{ role: 'quotation', contentType: 'text/plain', value: quote.text }],
    ...saidBy(story, quote, base),
  };
}

/** A source kept unnamed is told as what it is for the story, a source of information, and as nobody in particular. */
function saidBy(story: ExportedStory, quote: QuoteRecord, base: string): JsonObject {
  const speakers = speakersOf(story, quote);
  const of = (kind: ExportedSpeaker['kind'], part: JsonObject): readonly JsonObject[] | undefined =>
    unlessEmpty(
      speakers.filter((one) => one.kind === kind).map(({ id, name }) => ({ name, ...part, uri: base + id })),
    );
  return {
    people: of('Person', { rel: 'speaker' }),
    organisations: of('Organization', { rel: 'speaker' }),
    infoSources: of('UnnamedSource', { role: 'unnamed source' }),
  };
}
