import { fold } from '../domain/fold.ts';
import type { SourceText } from '../domain/source.ts';
import type { Credit, ParsedSource, Story, StoryQuote, StorySpeaker } from '../domain/story.ts';
import { calibrated } from './confidence/calibrated.ts';
import { readFrame } from './frame/read-frame.ts';
import { makePassages } from './passages.ts';
import { whoSaidWhat } from './who-said-what.ts';

/**
 * Reads a file into its stories. Pure: the same source gives the same stories, whatever the clock or the
 * machine; never throws. A file without a word holds no story.
 */
export function parseSource(source: SourceText): ParsedSource {
  if (!/\S/u.test(source.text)) return { stories: [], diagnostics: [] };
  return { stories: [parseStory(source.text, source.path)], diagnostics: [] };
}

/** What makes the confidence of a quotation of what the rules set. */
export type Calibration = (quote: StoryQuote, speakers: readonly StorySpeaker[]) => StoryQuote;

/**
 * Reads one story. There is a story for every text; `fileName` is its title where the text has no words. What the
 * rules set as confidence is there if `confident` leaves it alone.
 */
export function parseStory(text: string, fileName: string, confident: Calibration = calibrated): Story {
  const { frame, flows, diagnostics } = readFrame(text, fileName);
  const passages = makePassages(frame.paragraphs, flows, diagnostics);
  const told = whoSaidWhat(text, passages);
  const { speakers, creditSpeakers } = withCredited(told.speakers, frame.credits);
  return {
    ...frame,
    speakers,
    creditSpeakers,
    quotes: told.quotes.map((quote) => confident(quote, told.speakers)),
    diagnostics: [...diagnostics, ...told.diagnostics].sort(
      (a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0),
    ),
  };
}

/** Adds those credited, after those named, so that indices into `speakers` stay; the same name is the same person. */
function withCredited(
  named: readonly StorySpeaker[],
  credits: readonly Credit[],
): { speakers: StorySpeaker[]; creditSpeakers: number[] } {
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
  const words = name.split(/\s+/).filter((word) => !/^(?:jr|sr|ii|iii|iv)\.?$/i.test(word.replace(',', '')));
  return words.length > 1 ? (words.at(-1) ?? null) : null;
}
