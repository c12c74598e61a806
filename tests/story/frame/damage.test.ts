import { expect, test } from 'vitest';
import { readFrame } from '../../../src/story/frame/read-frame.ts';

function remarks(...paragraphs: string[]): string[] {
  const text = ['A line on top', 'By Ann Bell', '', paragraphs.join('\n\n')].join('\n');
  return readFrame(text, 'x.txt').diagnostics.map(
    ({ code, span }) => `${code} ${span === null ? '' : text.slice(span.start, span.end)}`,
  );
}

test('a word doubled where text fell out', () => {
  expect(remarks('The council council meeting ended.')).toEqual(['DAMAGED_TEXT council council']);
});

test('a word doubled over a line break', () => {
  expect(remarks('On Friday the council\ncouncil meeting ended.')).toEqual(['DAMAGED_TEXT council\ncouncil']);
});

test('of a word that stands three times two make the pair, of four two pairs', () => {
  expect(remarks('He crossed bridge bridge bridge.')).toEqual(['DAMAGED_TEXT bridge bridge']);
  expect(remarks('He crossed bridge bridge bridge bridge.')).toEqual([
    'DAMAGED_TEXT bridge bridge',
    'DAMAGED_TEXT bridge bridge',
  ]);
});

test('a small word doubled is a slip', () => {
  expect(remarks('He saw the the man.')).toEqual(['DOUBLED_WORD the the']);
});

test.each([
  'She had had enough.',
  'He said that that was all.',
  'The win came in in March.',
  'What it is is a mess.',
  'They flew to Pago Pago and Walla Walla.',
  'It is a very very long road.',
  '"No no no," she said.',
  'It rose 10 10 times.',
  'The man-man fight. The man, man said.',
  'Their well-being being at stake, they left.',
])('nothing wrong with: %s', (text) => {
  expect(remarks(text)).toEqual([]);
});

test('a paragraph that starts in mid-sentence', () => {
  expect(remarks('The bridge opens.', 'could be ready in March, she said.')).toEqual(['DAMAGED_TEXT could']);
});

test.each([
  'eBay said so.',
  'iPhone sales fell.',
  'al-Masri denied it.',
  'de Vries left.',
  'example.com closed.',
])('small letters that start a name: %s', (text) => {
  expect(remarks('The shop closed.', text)).toEqual([]);
});

test('characters that could not be decoded', () => {
  expect(remarks('The caf\ufffd in Orl\ufffdans.')).toEqual(['UNREADABLE_CHARACTER \ufffd']);
});

test('endless repetition is remarked on a few times only', () => {
  expect(remarks('council '.repeat(1000)).length).toBeLessThan(5);
});
