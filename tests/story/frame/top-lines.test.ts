import { describe, expect, test } from 'vitest';
import { HEADLINE, PLAIN, readTop, TEXT } from './read-top.ts';

describe('a letterhead above a notice of release is no headline', () => {
  test.each([
    ['Harbor Board of Lorn', '', 'FOR IMMEDIATE RELEASE', '', HEADLINE, '', TEXT],
    ['Harbor Board of Lorn', '12 Quay Street, Lorn', '', 'FOR IMMEDIATE RELEASE', '', HEADLINE, '', TEXT],
    [
      'Harbor Board of Lorn',
      '12 Quay Street',
      'Lorn 1010',
      'www.example.org',
      '',
      'PRESS RELEASE',
      '',
      HEADLINE,
      '',
      TEXT,
    ],
    ['Nordbank plc', '', 'For immediate release: 4 April 2014', '', HEADLINE, '', TEXT],
  ])('%s', (...lines) => {
    expect(readTop(...lines)).toEqual(PLAIN);
  });

  test('where no other headline stands below it, it is', () => {
    expect(readTop(HEADLINE, '', 'FOR IMMEDIATE RELEASE', '', TEXT)).toEqual(PLAIN);
  });

  test('nor is it one where a sentence stands above the notice', () => {
    const lines = ['The board met and sold a ferry.', '', 'FOR IMMEDIATE RELEASE', '', HEADLINE, '', TEXT];
    expect(readTop(...lines).first).toBe('The board met and sold a f');
  });
});

describe('the result of a match is no headline', () => {
  test.each(['Lorn Town 2 Brae Rovers 1', 'Lorn 2, Brae 1', 'Lorn 0-0 Brae', 'Lorn 21 - Brae 17'])(
    'below the headline: %s',
    (result) => {
      for (const top of [
        [HEADLINE, '', result, '', 'By Ann Bell'],
        [HEADLINE, '', result],
        [result, '', HEADLINE, '', 'By Ann Bell'],
        [result, '', HEADLINE],
      ])
        expect(readTop(...top, '', TEXT), top.join('|')).toMatchObject({
          headline: HEADLINE,
          more: [result],
          count: 3,
        });
    },
  );

  test('unless no other stands there', () => {
    expect(readTop('Lorn Town 2 Brae Rovers 1', '', 'By Ann Bell', '', TEXT).headline).toBe(
      'Lorn Town 2 Brae Rovers 1',
    );
  });

  test('a headline with figures is one', () => {
    const figures = 'Lorn 2 Brae 1 as keeper slips';
    expect(readTop(figures, '', HEADLINE, '', 'By Ann Bell', '', TEXT).headline).toBe(figures);
  });
});

describe('of a headline and its deck, each alone above the byline', () => {
  const DECK = 'Islanders told on Monday as the boat dries out';

  test('the first is the headline', () => {
    expect(readTop(HEADLINE, '', DECK, '', 'By Ann Bell', '', TEXT)).toMatchObject({
      headline: HEADLINE,
      more: [DECK],
    });
    expect(readTop('Island news', '', HEADLINE, '', DECK, '', 'By Ann Bell', '', TEXT).headline).toBe(
      HEADLINE,
    );
  });

  test.each([
    'Island news',
    'LATEST NEWS OF THE HARBOR ISLANDS',
    'News from around the region',
    'Photo: Workers leave the old harbor',
    'World | Europe | Business and Law',
  ])('no name of a section: %s', (section) => {
    expect(readTop(section, '', HEADLINE, '', 'By Ann Bell', '', TEXT)).toMatchObject({
      headline: HEADLINE,
      more: [section],
    });
  });
});

describe('a headline right on its text', () => {
  test('of paragraphs with blank lines between', () => {
    expect(readTop(HEADLINE, TEXT)).toEqual(PLAIN);
  });

  test('of wrapped lines', () => {
    const text = [
      HEADLINE,
      'The harbor board sold its last ferry on Friday after a keel struck the',
      'quay that it had built for it in May, and nobody came to see it go out',
      'again.',
      '',
      'It sails for Riga in June.',
    ];
    expect(readTop(...text)).toEqual({ ...PLAIN, count: 2 });
  });

  test.each([
    [
      'the first line of wrapped text',
      'The harbor board of the town sold its last',
      'Riga ferry on Friday after a keel struck the quay.',
      'It sails.',
    ],
    ['a short line of a poem', 'The ferry', 'Sails away', 'Into the long night of the harbor'],
    [
      'a greeting',
      'Dear Ms. Bell,',
      'The harbor board sold its last ferry on Friday after a keel struck the quay.',
      '',
    ],
    [
      'a sentence',
      'A ferry sank.',
      'The harbor board sold its last ferry on Friday after a keel struck the quay.',
      '',
    ],
    [
      'a label',
      'ANN BELL: I go',
      'The harbor board sold its last ferry on Friday after a keel struck the quay.',
      '',
    ],
  ])('is not %s', (_, ...lines) => {
    expect(readTop(...lines).headline).toBeNull();
  });
});
