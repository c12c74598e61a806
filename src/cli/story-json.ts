import type { Attribution, Story, StorySpeaker } from '../domain/story.ts';

const TYPE_NAMES = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  UNNAMED_SOURCE: 'UnnamedSource',
} as const;

/**
 * A story as `wiregraph parse` prints it: the names of the API's contract, spans as `{start, end}` in UTF-16
 * units of the source text, speakers as `{__typename, name}`, paragraphs of a quotation by their position.
 */
export function storyJson(story: Story): Readonly<Record<string, unknown>> {
  const speaker = (index: number | null): { __typename: string; name: string } | null => {
    const found = index === null ? undefined : story.speakers[index];
    return found === undefined ? null : { __typename: TYPE_NAMES[found.kind], name: found.name };
  };
  return {
    title: story.title,
    headline: story.headline,
    alternativeHeadlines: story.alternativeHeadlines,
    slugline: story.slugline,
    keywords: story.keywords,
    byline: story.byline,
    authors: story.credits.filter(({ role }) => role === 'AUTHOR').map(({ name }) => name),
    credits: story.credits.map((credit, index) => ({
      ...credit,
      person: speaker(story.creditSpeakers[index] ?? null),
    })),
    dateline: story.dateline,
    agency: story.agency,
    copyrightNotice: story.copyrightNotice,
    editorialNote: story.editorialNote,
    publishedAt: story.publishedAt,
    publishedOn: story.publishedOn,
    wordCount: story.wordCount,
    span: story.span,
    paragraphs: story.paragraphs,
    people: story.speakers.filter(isNamedPerson).map((person) => ({
      name: person.name,
      familyName: person.familyName,
      alternateNames: person.alternateNames,
      descriptions: person.descriptions,
      mentions: person.mentions,
    })),
    quotes: story.quotes.map((quote) => ({
      text: quote.text,
      kind: quote.kind,
      position: quote.position,
      segments: quote.segments,
      content: quote.content,
      paragraphs: quote.paragraphs,
      speaker: speaker(quote.speaker),
      speakers: quote.speakers.map(speaker),
      attribution: quote.attribution && attributionJson(quote.attribution, speaker),
    })),
    diagnostics: story.diagnostics,
  };
}

function attributionJson(
  attribution: Attribution,
  speaker: (index: number | null) => unknown,
): Readonly<Record<string, unknown>> {
  return {
    ...attribution,
    via: attribution.via.map((one) => ({ mention: one.mention, speaker: speaker(one.speaker) })),
    alternatives: attribution.alternatives.map((one) => ({
      speaker: speaker(one.speaker),
      confidence: one.confidence,
    })),
  };
}

/** People of the story are those its paragraphs name; somebody only credited is none. */
function isNamedPerson({ kind, mentions }: StorySpeaker): boolean {
  return kind === 'PERSON' && mentions.some(({ paragraph }) => paragraph > 0);
}
