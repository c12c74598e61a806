import { readFrame } from '../../../src/story/frame/read-frame.ts';

/** Three paragraphs without a headline. */
export const TEXT =
  'The harbor board sold its last ferry on Friday after a keel struck the quay.\n\n"We had no choice," said Ann Bell, who chairs it.\n\nThe ferry sails for Riga in June.';
export const HEADLINE = 'Harbor board sells last ferry';

/** What is read of the lines of a story, above its text most of all. */
export function readTop(...lines: string[]) {
  const { frame } = readFrame(lines.join('\n'), 'x.txt');
  return {
    headline: frame.headline,
    more: frame.alternativeHeadlines,
    byline: frame.byline,
    names: frame.credits.map(({ name }) => name),
    first: frame.paragraphs[0]?.text.slice(0, 26) ?? null,
    count: frame.paragraphs.length,
  };
}

/** What is read of `HEADLINE` and `TEXT` alone. */
export const PLAIN = {
  headline: HEADLINE,
  more: [],
  byline: null,
  names: [],
  first: 'The harbor board sold its ',
  count: 3,
};
