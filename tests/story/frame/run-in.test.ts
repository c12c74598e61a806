import { expect, test } from 'vitest';
import { readFrame } from '../../../src/story/frame/read-frame.ts';

const LEAD =
  'ROME (Reuters) - The harbor board sold its last ferry on Tuesday after a long dispute over the meeting that approved it.';
const MORE =
  'The price was not disclosed, but a person close to the board said that it was far more than the island had offered in May for it.';

/** Kinds and starts of the paragraphs of a story whose lines were run together. */
function kinds(...sentences: string[]): string[] {
  const source = `${LEAD} \n\n ${sentences.join(' ')}\n`;
  const { paragraphs } = readFrame(source, 'x.txt').frame;
  for (const { text, span } of paragraphs)
    expect(source.slice(span.start, span.end).replace(/\s+/gu, ' ')).toBe(text.replace(/\s+/gu, ' '));
  return paragraphs.slice(1).map(({ kind, text }) => `${kind} ${text.slice(0, 24)}`);
}

test.each([
  'NO ROOM FOR ERROR',
  'WHO KNEW?',
  'GOING LONG',
  'PROFIT, REVENUE FALL',
  'ANN BELL, ANALYST, EXAMPLE BANK:',
  'CONTAGION',
])('a subhead in capitals that was run into the text is put back: %s', (subhead) => {
  expect(
    kinds(MORE, subhead, 'Analysts had a long list of questions. "We know nothing," one said.', MORE),
  ).toEqual([
    `BODY ${MORE.slice(0, 24)}`,
    `SUBHEAD ${subhead.slice(0, 24)}`,
    'BODY Analysts had a long list',
  ]);
});

test.each(['U.S. GDP', 'IBM', 'AT&T', 'A 2014', 'MF'])(
  'the capitals that start a sentence are no subhead: %s',
  (capitals) => {
    expect(kinds(MORE, capitals, 'Growth was the reason. The rest of the board agreed.', MORE)).toHaveLength(
      1,
    );
  },
);

test('an abbreviation behind a subhead that the story prints elsewhere starts the sentence', () => {
  const read = kinds(
    MORE,
    'BOARD SILENT ON PRICE HBB',
    'Chairman Tom Roe would not talk.',
    'But the HBB said the HBB would.',
    MORE,
  );
  expect(read[1]).toBe('SUBHEAD BOARD SILENT ON PRICE');
  expect(read[2]).toBe('BODY HBB Chairman Tom Roe wou');
});

test('bullets that were run together are put back, their marks left out', () => {
  expect(
    kinds(
      MORE,
      'MARKET REACTION:',
      '* BONDS: Prices rose',
      '* STOCKS: Shares fell near their low',
      MORE,
    ).slice(1),
  ).toEqual(['SUBHEAD MARKET REACTION:', 'BULLET BONDS: Prices rose', 'BULLET STOCKS: Shares fell near']);
});

test('a star in a sentence makes no list', () => {
  expect(kinds(MORE, 'The film * The Ferry was shown.', MORE)).toHaveLength(1);
});

test('a rate of exchange behind the last sentence is a note, with a sign-off behind it too', () => {
  expect(kinds(MORE, MORE, '($1 = 0.9624 Swiss francs)')).toEqual([
    `BODY ${MORE.slice(0, 24)}`,
    'NOTE ($1 = 0.9624 Swiss franc',
  ]);
  expect(kinds(MORE, MORE, '($1=.77 euros) (Editing by Ann Bell)').slice(1)).toEqual([
    'NOTE ($1=.77 euros)',
    'SIGN_OFF (Editing by Ann Bell)',
  ]);
});
