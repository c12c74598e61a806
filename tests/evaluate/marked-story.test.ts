import { describe, expect, test } from 'vitest';
import { markedRecord, readMarkedStory } from '../../src/evaluate/marked-story.ts';

describe('kinds seen from the quotation marks', () => {
  const MARKED = [
    '{Q1:“We wait,”} {S1:Ann Roe} said. {Q1:“We do.”} The “Blue Door” was shut.',
    '{S2:{S3:Bo Lee}} said {Q2:the ferry would sail}, and called it {Q3:“a gift”}.',
    'It was {?:“odd”}. Nobody knew who wrote “{Q4:Go away.}”',
  ].join('\n');

  test('marks are taken out and lead to spans of the text without them', () => {
    const { text, quotes } = readMarkedStory('a', MARKED);
    expect(text).toBe(
      [
        '“We wait,” Ann Roe said. “We do.” The “Blue Door” was shut.',
        'Bo Lee said the ferry would sail, and called it “a gift”.',
        'It was “odd”. Nobody knew who wrote “Go away.”',
      ].join('\n'),
    );
    const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
    expect(
      quotes.map(({ span, kind, speaker, counted }) => [words(span), kind, words(speaker), counted]),
    ).toEqual([
      ['We wait', 'DIRECT', 'Ann Roe', true],
      ['We do', 'DIRECT', 'Ann Roe', true],
      ['the ferry would sail', 'INDIRECT', 'Bo Lee', true],
      ['a gift', 'MIXED', 'Bo Lee', true],
      ['odd', 'INDIRECT', null, false],
      ['Go away', 'DIRECT', null, true],
    ]);
  });
});

describe('kinds, cues and speakers that are told', () => {
  const STORY = [
    '{P1: Mayor Ann Roe} opened the \\{old\\} quay.',
    '{D1: “We wait,”} {S1,S2: she} {C1: said}. {D1: “We do.”}',
    'She {C2: added} {M2: that a {S3: pilot} had {C3: told} her {D3: “Sink it,”} and “laughed”}.',
    'On the wall: {D4: “Go.”}',
    '===',
    '1 2 = Ann Roe',
    '3 = unnamed: a pilot',
    '4 = nobody',
    '',
  ].join('\n');

  test('the record has every mark with its words', () => {
    const { text, quotes, persons } = markedRecord('b', STORY);
    expect(text).toBe(
      [
        'Mayor Ann Roe opened the {old} quay.',
        '“We wait,” she said. “We do.”',
        'She added that a pilot had told her “Sink it,” and “laughed”.',
        'On the wall: “Go.”',
        '',
      ].join('\n'),
    );
    for (const quote of quotes)
      for (const span of [quote, quote.speaker, quote.cue])
        if (span !== null) expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(
      quotes.map((quote) => [
        quote.group,
        quote.part,
        quote.type,
        quote.text,
        quote.speaker?.text,
        quote.cue?.text,
      ]),
    ).toEqual([
      ['1', 0, 'direct', '“We wait,”', 'she', 'said'],
      ['1', 1, 'direct', '“We do.”', 'she', 'said'],
      ['2', 0, 'mixed', 'that a pilot had told her “Sink it,” and “laughed”', 'she', 'added'],
      ['3', 0, 'direct', '“Sink it,”', 'pilot', 'told'],
      ['4', 0, 'direct', '“Go.”', undefined, undefined],
    ]);
    expect(quotes.map(({ entity }) => entity)).toEqual([
      'Ann Roe',
      'Ann Roe',
      'Ann Roe',
      'unnamed: a pilot',
      null,
    ]);
    expect(persons.map(({ text: words, cluster }) => [words, cluster])).toEqual([
      ['Mayor Ann Roe', 'Ann Roe'],
      ['she', 'Ann Roe'],
      ['she', 'Ann Roe'],
    ]);
  });
});

test.each([
  ['one\n{Q1:open', 'line 2: expected a } for {Q1:, got the end of the story'],
  ['a } b', 'line 1: expected an open mark before the }, got none'],
  ['one\n\n{Q: x}', 'line 3: expected a mark such as {Q1: or {S1,S2: or \\{ for a brace, got {Q: x}'],
  ['{X1: x}', 'line 1: expected one of the letters D, M, I, Q, S, C, P, got {X1:'],
  ['“x”\n{S1: Roe} said', 'line 2: expected a quotation of number 1, got {S1:'],
  ['{D1: “x”} {S1: Roe}\n{S1: she}', 'line 2: expected one mark S1, got a second'],
  ['{D1: “x”} {S1: Roe}\n===\n', 'line 1: expected a line below === that tells who says 1, got {D1:'],
  ['{D1: “x”}\n===\n1 = Ann Roe', 'line 1: expected {S1: in the story, got {D1:'],
  ['{D1: “x”} {S1: Roe}\n===\n1 = nobody', 'line 1: expected no {S1: as nobody is told to say 1, got {D1:'],
  ['{D1: “x”} {S1: Roe}\n===\n1 = Roe\n2 = Lee', 'expected a quotation 2 for its speaker, got none'],
  [
    '{D1: “x”} {S1: Roe}\n===\n\n1 : Roe',
    'line 4: expected numbers = a name, kind: a name, or nobody, got 1 : Roe',
  ],
  ['{D1: “x”} {S1: Roe}\n===\n1 = Roe\n1 = Lee', 'line 4: expected one speaker of 1, got 1 = Lee'],
])('%j is refused', (marked, message) => {
  expect(() => markedRecord('a', marked)).toThrow(message);
});
