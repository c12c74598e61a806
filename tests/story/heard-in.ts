import { parseStory } from '../../src/story/parse-source.ts';

/** The quotations of a text: words, whoever said them, the words that name them, and those who pass them on, outermost first. */
export function heardIn(text: string): string[] {
  const { quotes, speakers } = parseStory(text, 'test.txt');
  const nameOf = (speaker: number | null): string =>
    speaker === null ? 'nobody' : (speakers[speaker]?.name ?? '');
  return quotes.map(({ content, speaker, attribution }) => {
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
    const mention = attribution?.mention;
    const as = mention == null ? '–' : text.slice(mention.start, mention.end);
    const via = attribution?.via.map((one) => nameOf(one.speaker)) ?? [];
    return [`${words} | ${nameOf(speaker)} as ${as}`, ...via].join(' via ');
  });
}

/** As `heardIn`, without the words that name whoever said it. */
export const saidIn = (text: string): string[] =>
  heardIn(text).map((row) => row.replace(/(\| .*?) as .*?(?= via |$)/u, '$1'));
