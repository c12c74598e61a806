import { fold } from '../domain/fold.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { SourceText } from '../domain/source.ts';
import type { Credit, ParsedSource, Story, StoryQuote, StorySpeaker } from '../domain/story.ts';
import { calibrated } from './confidence/calibrated.ts';
import { readFormat } from './formats/read-format.ts';
import { readFrame } from './frame/read-frame.ts';
import type { Marks, NewsItem } from './news-item.ts';
import { makePassages } from './passages.ts';
import { isNameSuffix } from './people/name-parts.ts';
import { relocate } from './relocate.ts';
import { whoSaidWhat } from './who-said-what.ts';

/**
 * Reads a file into its stories. Pure: the same source gives the same stories, whatever the clock or the
 * machine; never throws. A file without a word holds no story.
 */
export function parseSource(source: SourceText): ParsedSource {
  const { text, path } = source;
  if (!/\S/u.test(text)) return { format: 'PLAIN_TEXT', stories: [], diagnostics: [] };
  const reading = readFormat(text, path);
  if (reading === null) return { format: 'PLAIN_TEXT', stories: [parseStory(text, path)], diagnostics: [] };
  return {
    format: reading.format,
    stories: reading.items.map((item) => parseNewsItem(item, path)),
    diagnostics: reading.diagnostics,
  };
}

/** What makes the confidence of a quotation of what the rules set. */
export type Calibration = (quote: StoryQuote, speakers: readonly StorySpeaker[]) => StoryQuote;

/**
 * Reads one story. There is a story for every text; `fileName` is its title where the text has no words. What the
 * rules set as confidence is there if `confident` leaves it alone; `marks` are what a format tells of the text.
 */
export function parseStory(
  text: string,
  fileName: string,
  confident: Calibration = calibrated,
  marks?: Marks,
): Story {
  const { frame, flows, diagnostics } = readFrame(text, fileName, marks);
  const passages = makePassages(frame.paragraphs, flows, diagnostics);
  const told = whoSaidWhat(text, passages, frame);
  const { speakers, creditSpeakers } = withCredited(told.speakers, frame.credits);
  return {
    ...frame,
    identifier: null,
    speakers,
    creditSpeakers,
    quotes: told.quotes.map((quote) => confident(quote, told.speakers)),
    diagnostics: [...diagnostics, ...told.diagnostics].sort(byPlace),
  };
}

/** Reads one story of a format; its spans are those of the source, markup between its words included. */
function parseNewsItem(item: NewsItem, fileName: string): Story {
  const story = parseStory(item.text.text, fileName, calibrated, item.marks);
  const { diagnostics, ...rest } = relocate(story, (span) => item.text.spanOf(span));
  return {
    ...rest,
    span: item.span,
    identifier: item.identifier,
    diagnostics: [...item.diagnostics, ...diagnostics].sort(byPlace),
  };
}

function byPlace(one: Diagnostic, other: Diagnostic): number {
  return (one.span?.start ?? 0) - (other.span?.start ?? 0);
}

/** Adds those credited, after those named, so that indices into `speakers` stay; the same name is the same person. */
function withCredited(
  named: readonly StorySpeaker[],
  credits: readonly Credit[],
): { speakers: readonly StorySpeaker[]; creditSpeakers: readonly number[] } {
  if (credits.length === 0) return { speakers: named, creditSpeakers: [] };
  const speakers = [...named];
  const places = new Map(
    named.flatMap(({ kind, name }, index) => (kind === 'PERSON' ? [[fold(name), index] as const] : [])),
  );
  const creditSpeakers = credits.map((credit) => {
    const key = fold(credit.name);
    const mention = { span: credit.span, paragraph: 0 };
    const place = places.get(key) ?? speakers.length;
    const known = speakers[place];
    speakers[place] =
      known === undefined
        ? {
            kind: 'PERSON',
            name: credit.name,
            familyName: familyNameOf(credit.name),
            alternateNames: [],
            descriptions: [],
            gender: null,
            age: null,
            mentions: [mention],
          }
        : { ...known, mentions: [...known.mentions, mention] };
    places.set(key, place);
    return place;
  });
  return { speakers, creditSpeakers };
}

/** The last word of a name that is no suffix; null for a name of one word. */
function familyNameOf(name: string): string | null {
  const words = name.split(/\s+/).filter((word) => !isNameSuffix(word.replace(',', '')));
  return words.length > 1 ? (words.at(-1) ?? null) : null;
}
