import { describe, expect, test } from 'vitest';
import { readFoundStory } from '../../src/evaluate/found.ts';
import { readGoldStory } from '../../src/evaluate/gold.ts';
import { judgeQuotes } from '../../src/evaluate/judge-quotes.ts';
import { quoteErrors } from '../../src/evaluate/quote-errors.ts';
import { quoteFigures } from '../../src/evaluate/quote-figures.ts';
import { JsonObject } from '../../src/evaluate/read-json.ts';
import { spanOf } from './support.ts';

const TEXT = [
  '“We shall open the bridge,” Mayor Ann Roe said. “On time.”',
  'Roe called the delay “a gift to nobody who drives”.',
  'Bo Lee said the ferry would sail on Monday.',
  'She plans to retire.',
  'The “Blue Door” cafe was shut.',
].join('\n');

const at = (words: string) => spanOf(TEXT, words);
const ROE = at('Mayor Ann Roe');

const GOLD = readGoldStory({
  id: 'bridge',
  text: TEXT,
  quotes: [
    {
      ...at('“We shall open the bridge,”'),
      type: 'direct',
      speaker: ROE,
      group: 'a',
      cue_class: 'speech',
      entity: '1',
    },
    { ...at('“On time.”'), type: 'direct', speaker: ROE, group: 'a', cue_class: 'speech', entity: '1' },
    {
      ...at('“a gift to nobody who drives”'),
      type: 'mixed',
      speaker: at('Roe called'),
      group: 'b',
      entity: '1',
    },
    {
      ...at('the ferry would sail on Monday'),
      type: 'indirect',
      speaker: at('Bo Lee'),
      group: 'c',
      cue_class: 'speech',
      entity: '2',
    },
    { ...at('to retire'), type: 'indirect', speaker: at('She'), group: 'd', cue_class: 'other', entity: '1' },
  ],
  persons: [
    { ...ROE, cluster: '1' },
    { ...at('Roe called'), end: at('Roe called').start + 3, cluster: '1' },
    { ...at('Bo Lee'), cluster: '2' },
    { ...at('She'), cluster: '1' },
  ],
});

const person = (name: string | null) => (name === null ? null : { __typename: 'Person', name });
const quote = (
  kind: string,
  words: string[],
  name: string | null,
  mention: string | null,
  confidence = 0.9,
) => ({
  kind,
  segments: words.map(at),
  speaker: person(name),
  attribution: mention === null ? null : { mention: at(mention), method: 'CUE_AFTER', confidence, chain: [] },
});
const PEOPLE = [
  {
    name: 'Ann Roe',
    mentions: [{ span: at('Ann Roe') }, { span: { ...at('Roe called'), end: at('Roe called').start + 3 } }],
  },
  { name: 'Bo Lee', mentions: [{ span: at('Bo Lee') }] },
];
const judge = (...quotes: object[]) =>
  judgeQuotes(GOLD, readFoundStory(TEXT, [new JsonObject({ quotes, people: PEOPLE })]));

const RIGHT = [
  quote('DIRECT', ['We shall open the bridge,', 'On time.'], 'Ann Roe', 'Ann Roe said'.slice(0, 7)),
  quote('MIXED', ['a gift to nobody who drives'], 'Ann Roe', 'Roe'),
  quote('INDIRECT', ['the ferry would sail on Monday'], 'Bo Lee', 'Bo Lee'),
];

describe('a story read right', () => {
  const figures = quoteFigures([judge(...RIGHT)]);

  test('has every span, and no more', () => {
    expect(figures.byKind.ALL.gold).toBe(4);
    for (const rule of Object.values(figures.byKind.ALL.spans))
      expect(rule).toMatchObject({ f1: 1, missed: 0, false: 0 });
    expect(figures.byKind.MIXED.gold).toBe(1);
  });

  test('has its entities, by whatever words', () => {
    expect(figures.byKind.ALL.entityEndToEnd).toEqual({ right: 4, of: 4, share: 1 });
  });

  test('has marks around a name left alone', () => {
    expect(figures.noSpeechAttributed).toEqual({ right: 0, of: 1, share: 0 });
  });
});

test('the mention must have the head word at the same place: the mayor named elsewhere is another mention', () => {
  const [mixed] = judge(quote('MIXED', ['a gift to nobody who drives'], 'Ann Roe', 'Ann Roe')).quotes.filter(
    ({ gold }) => gold.kind === 'MIXED',
  );
  expect(mixed?.speaker).toEqual({ strictly: false, leniently: false, answered: true, entity: true });
});

test('a fragment of a quotation is found at no overlap, yet its speaker can be right given the span', () => {
  const { MIXED } = quoteFigures([judge(quote('MIXED', ['gift'], 'Ann Roe', 'Roe called'))]).byKind;
  expect(MIXED.spans.published03).toMatchObject({ right: 0, missed: 1, false: 1 });
  expect(MIXED.mentionGivenSpan.strict).toMatchObject({ right: 1, of: 1 });
  expect(MIXED.mentionEndToEnd.strict).toMatchObject({ right: 0, of: 1 });
});

test('content is scored where a reading tells what is reported outside the marks', () => {
  const mixed = {
    ...quote('MIXED', ['nobody'], 'Ann Roe', 'Roe called'),
    content: [at('a gift to nobody who drives')],
  };
  expect(quoteFigures([judge(mixed)]).byKind.MIXED.spans.exact).toMatchObject({ right: 1, false: 0 });
});

test('reported thought is neither asked for nor wrong', () => {
  const { ALL } = quoteFigures([judge(...RIGHT, quote('INDIRECT', ['to retire'], 'Ann Roe', 'She'))]).byKind;
  expect(ALL.spans.symmetric03).toMatchObject({ right: 4, missed: 0, false: 0 });
});

test('a speaker given to what is no speech is counted, and is a wrong answer at its confidence', () => {
  const figures = quoteFigures([judge(...RIGHT, quote('MIXED', ['Blue Door'], 'Ann Roe', 'She', 0.75))]);
  expect(figures.noSpeechAttributed).toMatchObject({ right: 1, of: 1 });
  expect(figures.atConfidence).toMatchObject([
    { confidence: 0.7, coverage: { right: 5, of: 5 }, accuracy: { right: 4, of: 5 } },
    { confidence: 0.9, coverage: { right: 4, of: 5 }, accuracy: { right: 4, of: 4 } },
  ]);
  expect(figures.reliability.rows.map(({ from, accuracy }) => [from, accuracy.right, accuracy.of])).toEqual([
    [0.7, 0, 1],
    [0.9, 4, 4],
  ]);
  expect(figures.reliability.calibrationError).toBeCloseTo((0.75 + 0.4) / 5);
});

test('errors tell what went wrong, in the order of the story', () => {
  const errors = quoteErrors(
    judge(
      quote('DIRECT', ['We shall open the bridge,'], 'Bo Lee', 'Bo Lee'),
      quote('MIXED', ['gift to nobody who drives'], 'Ann Roe', 'Roe called'),
      quote('MIXED', ['Blue Door'], 'Ann Roe', 'She'),
    ),
  );
  expect(errors.map(({ error, gold, found }) => [error, gold, found])).toEqual([
    ['SPEAKER', 'We shall open the bridge', 'We shall open the bridge'],
    ['MISSED', 'On time', null],
    ['SPAN', 'a gift to nobody who drives', 'gift to nobody who drives'],
    ['MISSED', 'the ferry would sail on Monday', null],
    ['FALSE', null, 'Blue Door'],
    ['NO_SPEECH', null, 'Blue Door'],
  ]);
  expect(errors[0]).toMatchObject({ story: 'bridge', goldSpeaker: 'Mayor Ann Roe', foundSpeaker: 'Bo Lee' });
});

test('a record of another shape is refused with the place', () => {
  expect(() => readGoldStory({ id: 'x', text: 'y', quotes: [{ start: '1' }] })).toThrow(
    'expected a number at quotes[0].start, got text',
  );
});
