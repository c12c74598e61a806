import type { Story } from '../../src/domain/story.ts';
import { parseStory } from '../../src/story/parse-source.ts';

/** A quotation as the tests look at it. */
export interface Said {
  readonly words: string;
  readonly by: string | null;
  /** The words that name the speaker next to the quotation. */
  readonly as: string | null;
  readonly method: string | null;
  readonly kind: string;
}

/** Parses a text and gives its quotations in short. */
export function saidIn(text: string): Said[] {
  const story = parseStory(text, 'test.txt');
  return story.quotes.map((quote) => {
    const mention = quote.attribution?.mention ?? null;
    return {
      words: quote.text,
      by: quote.speaker === null ? null : (story.speakers[quote.speaker]?.name ?? null),
      as: mention === null ? null : text.slice(mention.start, mention.end).replace(/\s+/g, ' '),
      method: quote.attribution?.method ?? null,
      kind: quote.kind,
    };
  });
}

/** A quotation: words, speaker, words of the speaker. */
export type Row = readonly [words: string, by: string | null, as: string | null];

/** The quotations of a text, a row each. */
export const rowsOf = (text: string): Row[] => saidIn(text).map(({ words, by, as }): Row => [words, by, as]);

/** A quotation: words, speaker, words of the speaker, how they are tied. */
export type Marked = readonly [words: string, by: string | null, as: string | null, method: string | null];

/** The quotations of a text that stand between marks, a row each. */
export const markedIn = (text: string): Marked[] =>
  saidIn(text)
    .filter(({ kind }) => kind !== 'INDIRECT')
    .map(({ words, by, as, method }): Marked => [words, by, as, method]);

/** For each quotation of a text its speaker and the words next to it that name the speaker. */
export const toldIn = (text: string): string[] =>
  saidIn(text).map(({ by, as }) => `${by ?? 'nobody'} as ${as ?? '–'}`);

/** Names of the people of a story, those only credited left out. */
export function peopleIn(story: Story): string[] {
  return story.speakers
    .filter(({ kind, mentions }) => kind === 'PERSON' && mentions.some(({ paragraph }) => paragraph > 0))
    .map(({ name }) => name);
}

/** The first quotation of a text: who it is tied to, why, and the codes of the remarks. */
export function firstIn(text: string) {
  const { quotes, speakers, diagnostics } = parseStory(text, 'test.txt');
  const [quote] = quotes;
  const { speaker = null, attribution = null } = quote ?? {};
  return {
    by: speaker === null ? null : (speakers[speaker]?.name ?? null),
    confidence: attribution?.confidence,
    denied: attribution?.denied,
    content: quote?.content.map(({ start, end }) => text.slice(start, end)),
    via: attribution?.via.map(({ speaker: one }) => (one === null ? null : speakers[one]?.name)),
    why: attribution?.explanation ?? '',
    codes: diagnostics.map(({ code }) => code),
  };
}

/** Whom the last quotation of a text is tied to, how surely, and whom else it can be. */
export function lastIn(text: string) {
  const { quotes, speakers } = parseStory(text, 'test.txt');
  const { speaker = null, attribution = null } = quotes.at(-1) ?? {};
  return {
    by: speaker === null ? null : speakers[speaker]?.name,
    or: attribution?.alternatives.map((one) => speakers[one.speaker]?.name),
    confidence: attribution?.confidence ?? 0,
  };
}

/** All that is reported, pieces joined by ` … `, and the words that name who says it. */
export type Reported = readonly [said: string, as: string | null];

/** What a text reports, the words between marks included. */
export function reportedIn(text: string): Reported[] {
  const story = parseStory(text, 'test.txt');
  return story.quotes.map(({ content, attribution }) => {
    const mention = attribution?.mention ?? null;
    return [
      content.map(({ start, end }) => text.slice(start, end)).join(' … '),
      mention === null ? null : text.slice(mention.start, mention.end),
    ];
  });
}
