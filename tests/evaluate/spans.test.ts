import { expect, test } from 'vitest';
import { headWord, sameMention } from '../../src/evaluate/same-mention.ts';
import { markedStretches } from '../../src/evaluate/marked-stretches.ts';
import { joinedPieces, publishedOverlap, symmetricOverlap, trimmed } from '../../src/evaluate/spans.ts';
import { splitOf } from '../../src/evaluate/split.ts';
import { spanOf } from './support.ts';

test('spans are compared from first to last letter', () => {
  const text = 'He said: “We go, 12 of us,” twice.';
  expect(trimmed(text, { start: 9, end: 27 })).toEqual(spanOf(text, 'We go, 12 of us'));
  expect(trimmed('“…”', { start: 0, end: 3 })).toEqual({ start: 3, end: 3 });
});

test('pieces with no letter between them are one', () => {
  const text = '“One. Two,” she said. “Three.”';
  const pieces = [spanOf(text, 'Two,'), spanOf(text, '“One.'), spanOf(text, '“Three.”')];
  expect(joinedPieces(text, pieces)).toEqual([spanOf(text, 'One. Two'), spanOf(text, 'Three')]);
});

test('the published overlap asks how much of the gold is found, the symmetric one how much too much as well', () => {
  const gold = { start: 0, end: 10 };
  const found = { start: 5, end: 25 };
  expect(publishedOverlap(gold, found)).toBe(0.5);
  expect(symmetricOverlap(gold, found)).toBe(0.2);
  expect(symmetricOverlap(gold, { start: 10, end: 12 })).toBe(0);
});

test.each([
  ['House Leader Ann Roe, R-Ohio,', 'Roe'],
  ['the campaign of Ann Roe', 'campaign'],
  ['Ann Roe, who runs a newsletter', 'Roe'],
  ["the ministry's", 'ministry'],
  ['the\nmayor', 'mayor'],
  ['she', 'she'],
  ['a campaign ad released Thursday', 'ad'],
  ['one Republican involved in the talks', 'Republican'],
  ['papers filed on Sunday night', 'papers'],
  ['the accused', 'accused'],
  ['wounded', 'wounded'],
])('the head word of %j is %j', (mention, head) => {
  const span = headWord(mention, { start: 0, end: mention.length });
  expect(mention.slice(span.start, span.end)).toBe(head);
});

test.each([
  ['former governor Ann Roe, an ally', 'Ann Roe', true, true],
  ['his lawyer, Ann Roe', 'Ann Roe', true, true],
  ['his lawyer, Ann Roe', 'his lawyer', true, true],
  ['the campaign of Ann Roe', 'Ann Roe', false, true],
  ['Bo Lee', 'Ann Roe', false, false],
])('of %j, %j is the same mention: strictly %s, leniently %s', (gold, found, strictly, leniently) => {
  const text = `${gold} said so, and Ann Roe as well as Bo Lee knew.`;
  expect(sameMention(text, spanOf(text, gold), spanOf(text, found))).toEqual({ strictly, leniently });
});

test('stretches between marks are found by the plainest pairing; odd marks tell nothing', () => {
  const text = 'A “b” and "c d".\nAn odd " mark.\n``E,\'\' he said of «f».';
  expect(markedStretches(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'b',
    'c d',
    'E,',
    'f',
  ]);
});

test('halves are even and fixed', () => {
  const ids = Array.from({ length: 1000 }, (_, index) => `story-${index}`);
  const dev = ids.filter((id) => splitOf(id) === 'dev');
  expect(dev.length).toBeGreaterThan(430);
  expect(dev.length).toBeLessThan(570);
  expect(ids.slice(0, 6).map(splitOf)).toMatchInlineSnapshot(`
    [
      "dev",
      "dev",
      "test",
      "dev",
      "test",
      "test",
    ]
  `);
});
