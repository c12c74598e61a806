import { expect, test } from 'vitest';
import { outline } from '../../src/story/outline.ts';
import { parseSource } from '../../src/story/parse-source.ts';

function outlineOf(text: string, path = 'x.txt'): string {
  const source = { folder: '-', path, encoding: 'utf-8', sizeInBytes: text.length, sha256: '', text };
  return outline(source, parseSource(source));
}

test('a name in the headline alone is told from a credit', () => {
  const shown = outlineOf(`Ilse Orme on keeping the light
By Ann Bell

Q: How long have you kept the light, Ms. Orme?

A: I have kept it for thirty years, and my father before me.

Q: Will you stay?

A: I will stay as long as they let me.
`);
  expect(shown).toMatch(/ Ilse Orme;.* headline/);
  expect(shown).toMatch(/ Ann Bell; credit$/m);
});

test.each([
  ['The ferry is late.\n\nNobody knows why.\n', 'the title shown is its first words'],
  ['RUSSIA-GAS/EUROPE\n\nROME (Reuters) - The ferry is late.\n', 'the title shown is its slugline'],
  ['---\ndate: 2014-04-04 17:23\n---\n\n* * *\n', 'the title shown is its file’s name'],
])('what stands in for a headline is told: %j', (text, told) => {
  expect(outlineOf(text)).toContain(`NO_HEADLINE: No line of this story reads as a headline; ${told}.\n`);
});

test('a time without a zone is told by its words, wherever it is given', () => {
  expect(
    outlineOf('---\ndate: 2014-04-04 17:23\n---\n\nThe ferry is late.\n\nNobody knows why.\n'),
  ).toContain('DATE_WITHOUT_TIME_ZONE: "2014-04-04 17:23" gives a time of day and no time zone.\n');
});

test('the day of publication is told where nothing gives the instant', () => {
  const story = (date: string) => `---\ndate: ${date}\n---\n\nThe ferry is late.\n\nNobody knows why.\n`;
  expect(outlineOf(story('2014-04-04'))).toMatch(/^published +2014-04-04$/m);
  expect(outlineOf(story('2014-04-04 17:23'))).toMatch(/^published +2014-04-04$/m);
  expect(outlineOf(story('2014-04-04T17:23:00Z'))).toMatch(/^published +2014-04-04T17:23:00\+00:00$/m);
});
