import { describe, expect, test } from 'vitest';
import { parseStory } from '../../../src/story/parse-source.ts';
import { rowsOf } from '../parse.ts';

describe('turns of interviews and transcripts', () => {
  test('a long answer goes on to the last paragraph before the next label that says I', () => {
    const text =
      'Anna Ruhl gave an interview.\n\nQ: Is it safe?\n\nA: It floats.\n\nThe hull is old.\n\nI patch it.\n\nThe Courier put this to the owner.\n\nQ: And now?\n\nA: I sail.\n\nI do.\n\nThe ferry left.';
    const { quotes } = parseStory(text, 'test.txt');
    expect(quotes.map(({ segments }) => segments.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['Is it safe?'],
      ['It floats.', 'The hull is old.', 'I patch it.'],
      ['And now?'],
      ['I sail.', 'I do.'],
    ]);
  });

  test('a paragraph that calls the speaker by name is the reporter’s', () => {
    const text =
      'Anna Ruhl gave an interview.\n\nQ: Is it safe?\n\nA: It floats.\n\nRuhl, 45, was with us by nine.\n\nQ: And now?\n\nA: I sail.';
    expect(rowsOf(text).map(([words]) => words)).toEqual([
      'Is it safe?',
      'It floats.',
      'And now?',
      'I sail.',
    ]);
  });

  test('whoever speaks passes on what another says there', () => {
    const text = 'ANNA RUHL: You heard him. Peter Orme called me "a mule".\n\nTOM HULL: I did.';
    const { quotes, speakers } = parseStory(text, 'test.txt');
    const inner = quotes.find((quote) => quote.text === 'a mule');
    expect(inner?.attribution?.via.map(({ speaker }) => speaker === null || speakers[speaker]?.name)).toEqual(
      ['ANNA RUHL'],
    );
  });

  test('what stands behind the name of a label tells what its bearer is, and small letters are the name', () => {
    const text =
      'The board met.\n\nHUGH CASTELL, FORMER MAYOR: I paid.\n\nSEN. EVA LORN, D-OHIO: Did you, Hugh\u00a0Castell?';
    const { speakers } = parseStory(text, 'test.txt');
    expect(
      speakers.map(({ name, alternateNames, descriptions }) => [name, alternateNames, descriptions]),
    ).toEqual([
      ['Hugh Castell', ['HUGH CASTELL'], ['FORMER MAYOR']],
      ['EVA LORN', [], ['SEN.']],
    ]);
  });

  test('he and she in a turn mean neither who speaks nor whom a label announces', () => {
    const text =
      'The board met.\n\nPeter Orme is its head. It heard two.\n\nILSE RUDD: You know him. Tom Hull is ill. His dog is not.\n\nTOM HULL: Is HE? She lied. Ask Anna Ruhl, if she is here.\n\nRUDD: I know she is.\n\nShe left. He stayed.';
    const { speakers } = parseStory(text, 'test.txt');
    const pointed = speakers.map(({ name, mentions }) => [
      name,
      ...mentions
        .map(({ span, paragraph }) => `${text.slice(span.start, span.end)} ${paragraph}`)
        .filter((words) => /^(?:s?he|him|his)\b/iu.test(words)),
    ]);
    expect(pointed).toEqual([
      ['Peter Orme', 'him 3', 'HE 4'],
      ['ILSE RUDD', 'She 6'],
      ['Tom Hull', 'His 3', 'He 6'],
      ['Anna Ruhl', 'she 4', 'she 5'],
    ]);
  });

  test('nor do they between marks', () => {
    const text =
      'The board met.\n\nPeter Orme is its head.\n\nTOM HULL, TRADER AT QUAY: "I sell."\n\nEVA LORN, ANALYST AT QUAY: "He will cut the rate."';
    const { speakers } = parseStory(text, 'test.txt');
    expect(speakers.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Peter Orme', 2],
      ['TOM HULL', 1],
      ['EVA LORN', 1],
    ]);
  });

  test('a headline names whom a turn means, and nobody else', () => {
    const text =
      'Ferry Ruhl: An Interview With Anna Orme\n\nBy Eva Lorn\n\nIt rained.\n\nQ: Why?\n\nA: I know.';
    const { speakers, quotes, creditSpeakers } = parseStory(text, 'test.txt');
    const found = speakers.map(({ name, mentions }) => [
      name,
      ...mentions.map(({ span, paragraph }) => `${text.slice(span.start, span.end)} ${paragraph}`),
    ]);
    expect(found).toEqual([
      ['Anna Orme', 'Anna Orme 0', 'A 3'],
      ['Eva Lorn', 'Eva Lorn 0'],
    ]);
    expect(creditSpeakers).toEqual([1]);
    expect(quotes.map(({ paragraphs }) => paragraphs)).toEqual([[2], [3]]);
  });

  test('a full name in a headline is explained by no later one', () => {
    const text = 'Interview With Anna Orme\n\nIt rained.\n\nQ: Why?\n\nA: I know.\n\nANNA ORME: So do you.';
    expect(parseStory(text, 'test.txt').quotes[1]?.attribution?.explanation).toBe(
      'A colon leads from “A” to the words; “A” points back to “Anna Orme”.',
    );
  });

  test('a headline of a story without a talk is left alone', () => {
    const text = 'Interview With Anna Orme\n\nBy Eva Lorn\n\nWHO: Peter Orme.\n\nWHAT: A boat that you know.';
    expect(parseStory(text, 'test.txt').speakers.map(({ name }) => name)).toEqual(['Peter Orme', 'Eva Lorn']);
  });

  test('the explanation leads from the label to whoever is interviewed', () => {
    const text = 'Anna Ruhl gave an interview.\n\nQ: Is it safe?\n\nA: I think so.';
    const { quotes } = parseStory(text, 'test.txt');
    expect(quotes.map(({ attribution }) => attribution?.explanation)).toEqual([
      'A colon leads from “Q” to the words; the story does not tell who asks.',
      'A colon leads from “A” to the words; “A” points back to “Anna Ruhl”.',
    ]);
  });
});
