import type { Span } from '../domain/span.ts';
import type { Attribution, Story } from '../domain/story.ts';

/** The same story with every span moved, as from a text that was made of a source to the source itself. */
export function relocate(story: Story, move: (span: Span) => Span): Story {
  const moved = <T extends { readonly span: Span }>(one: T): T => ({ ...one, span: move(one.span) });
  const maybe = (span: Span | null): Span | null => (span === null ? null : move(span));
  return {
    ...story,
    span: move(story.span),
    credits: story.credits.map(moved),
    dateline: story.dateline === null ? null : moved(story.dateline),
    paragraphs: story.paragraphs.map(moved),
    furniture: story.furniture.map(moved),
    speakers: story.speakers.map((speaker) => ({ ...speaker, mentions: speaker.mentions.map(moved) })),
    quotes: story.quotes.map((quote) => ({
      ...quote,
      segments: quote.segments.map(move),
      content: quote.content.map(move),
      attribution: quote.attribution === null ? null : relocateAttribution(quote.attribution, move, maybe),
    })),
    diagnostics: story.diagnostics.map((one) => ({ ...one, span: maybe(one.span) })),
  };
}

function relocateAttribution(
  attribution: Attribution,
  move: (span: Span) => Span,
  maybe: (span: Span | null) => Span | null,
): Attribution {
  return {
    ...attribution,
    mention: maybe(attribution.mention),
    cue: maybe(attribution.cue),
    chain: attribution.chain.map((step) => ({ ...step, from: move(step.from), to: move(step.to) })),
    via: attribution.via.map((one) => ({ ...one, mention: move(one.mention) })),
  };
}
