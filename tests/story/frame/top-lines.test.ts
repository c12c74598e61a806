import { describe, expect, test } from 'vitest';
import { readFrame } from '../../../src/story/frame/read-frame.ts';

const TEXT =
  'The harbor board sold its last ferry on Friday after a keel struck the quay.\n\n"We had no choice," said Ann Bell, who chairs it.\n\nThe ferry sails for Riga in June.';
const HEADLINE = 'Harbor board sells last ferry';

function read(...lines: string[]) {
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

const PLAIN = {
  headline: HEADLINE,
  more: [],
  byline: null,
  names: [],
  first: 'The harbor board sold its ',
  count: 3,
};

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
    expect(read(...lines)).toEqual(PLAIN);
  });

  test('where no other headline stands below it, it is', () => {
    expect(read(HEADLINE, '', 'FOR IMMEDIATE RELEASE', '', TEXT)).toEqual(PLAIN);
  });

  test('nor is it one where a sentence stands above the notice', () => {
    const lines = ['The board met and sold a ferry.', '', 'FOR IMMEDIATE RELEASE', '', HEADLINE, '', TEXT];
    expect(read(...lines).first).toBe('The board met and sold a f');
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
        expect(read(...top, '', TEXT), top.join('|')).toMatchObject({
          headline: HEADLINE,
          more: [result],
          count: 3,
        });
    },
  );

  test('unless no other stands there', () => {
    expect(read('Lorn Town 2 Brae Rovers 1', '', 'By Ann Bell', '', TEXT).headline).toBe(
      'Lorn Town 2 Brae Rovers 1',
    );
  });

  test('a headline with figures is one', () => {
    const figures = 'Lorn 2 Brae 1 as keeper slips';
    expect(read(figures, '', HEADLINE, '', 'By Ann Bell', '', TEXT).headline).toBe(figures);
  });
});

describe('of a headline and its deck, each alone above the byline', () => {
  const DECK = 'Islanders told on Monday as the boat dries out';

  test('the first is the headline', () => {
    expect(read(HEADLINE, '', DECK, '', 'By Ann Bell', '', TEXT)).toMatchObject({
      headline: HEADLINE,
      more: [DECK],
    });
    expect(read('Island news', '', HEADLINE, '', DECK, '', 'By Ann Bell', '', TEXT).headline).toBe(HEADLINE);
  });

  test.each([
    'Island news',
    'LATEST NEWS OF THE HARBOR ISLANDS',
    'News from around the region',
    'Photo: Workers leave the old harbor',
    'World | Europe | Business and Law',
  ])('no name of a section: %s', (section) => {
    expect(read(section, '', HEADLINE, '', 'By Ann Bell', '', TEXT)).toMatchObject({
      headline: HEADLINE,
      more: [section],
    });
  });
});

describe('a headline right on its text', () => {
  test('of paragraphs with blank lines between', () => {
    expect(read(HEADLINE, TEXT)).toEqual(PLAIN);
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
    expect(read(...text)).toEqual({ ...PLAIN, count: 2 });
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
    expect(read(...lines).headline).toBeNull();
  });
});

test.each(['Science Writer', 'Staff Reporter of The Lorn Ledger', 'Statehouse Bureau', 'Ledger Staff'])(
  'what a reporter is on a line below the byline is no headline: %s',
  (title) => {
    const found = read(HEADLINE, '', 'By Ann Bell', title, '', TEXT);
    expect(found).toMatchObject({ headline: HEADLINE, more: [], byline: 'By Ann Bell' });
    expect(found.names).toEqual(['Ann Bell']);
  },
);

describe('a paper below the byline is no headline', () => {
  test.each(['The Harbour Gazette', 'Orme Courier', 'The Lorn Times'])('%s', (paper) => {
    const expected = {
      headline: HEADLINE,
      more: [],
      byline: 'By Ann Bell',
      first: 'The harbor board sold its ',
    };
    expect(read(HEADLINE, '', 'By Ann Bell', paper, '', TEXT)).toMatchObject(expected);
    expect(read('By Ann Bell', paper, '', HEADLINE, '', TEXT)).toMatchObject(expected);
    expect(read('By Ann Bell', paper, '', TEXT).headline).toBeNull();
  });

  test.each(['Lorn Mayor Sues Gazette', 'Harbor Board Hopes for Better Times'])('%s is one', (headline) => {
    expect(read('By Ann Bell', headline, '', TEXT).headline).toBe(headline);
  });
});

test.each(['Interview by Ann Bell', 'Words by Ann Bell', 'Analysis by Ann Bell, Reuters'])(
  'what somebody made tells who did: %s',
  (byline) => {
    const found = read(HEADLINE, '', byline, '', TEXT);
    expect(found).toMatchObject({ headline: HEADLINE, more: [], byline, names: ['Ann Bell'], count: 3 });
  },
);

test('a headline on a report by somebody is none', () => {
  expect(read('Report by harbor board shows leaks', '', TEXT)).toMatchObject({
    headline: 'Report by harbor board shows leaks',
    byline: null,
  });
});

describe('a byline without By', () => {
  test.each([
    ['Ann Bell, Staff Writer', ['Ann Bell, Staff Writer', '']],
    ['Ann Bell, Lorn Courier Staff Writer', ['Ann Bell, Lorn Courier Staff Writer', '']],
    ['Ann Bell Staff Writer', ['Ann Bell', 'Staff Writer', '']],
    ['Ann Bell, LDRS', ['Ann Bell, LDRS', '']],
    ['Ann Bell Reuters', ['Ann Bell', 'Reuters', '']],
    ['Ann Bell', ['Ann Bell', '']],
    ['Ann Bell and Tom Hull', ['Ann Bell and Tom Hull', '']],
    ['Ann Bell in Riga', ['Ann Bell in Riga', '']],
    ['Ann Bell in Riga and Tom Hull in Lorn Bay', ['Ann Bell in Riga and Tom Hull in Lorn Bay', '']],
  ])('%s', (_, lines) => {
    for (const between of [[''], []]) {
      const found = read(HEADLINE, ...between, ...lines, TEXT);
      expect(found).toMatchObject({
        headline: HEADLINE,
        more: [],
        byline: lines.slice(0, -1).join(' '),
        count: 3,
      });
      expect(found.names[0]).toBe('Ann Bell');
    }
  });

  test.each([
    'October 9, 2024 — 5.42pm',
    '9 October 2024',
    'Updated October 9, 2024',
    'Oct. 9, 2024 5:42 pm',
  ])('over the day: %s', (day) => {
    const found = read(HEADLINE, '', 'Ann Bell', day, '', TEXT);
    expect(found).toMatchObject({ headline: HEADLINE, byline: 'Ann Bell', names: ['Ann Bell'] });
    expect(read(HEADLINE, '', 'Lorn Quay', day, '', TEXT).names).toEqual([]);
    // Told of in the text, she is no author of it.
    expect(read(HEADLINE, '', 'Ann Bell', day, '', 'Ann Bell sold a ferry.').names).toEqual([]);
  });

  test.each([
    'Quay Bell',
    'Board Sells Ferry, Reuters',
    'San Marino, Reuters',
    'Ann Bell Sells Ferry',
    'A ferry for Ann Bell',
    'Lorn, Riga',
  ])('is not %s', (line) => {
    expect(read(HEADLINE, line, '', TEXT)).toMatchObject({ byline: null, names: [] });
  });

  test.each(['Ann Bell, who is 94, sold a ferry on Friday.', 'Q: Is it safe?', 'TOM HULL: Who goes?'])(
    'nor is whom the text tells of, or who talks: %s',
    (text) => {
      expect(read(HEADLINE, '', 'Ann Bell', '', text, '', 'A: It floats.').names).toEqual([]);
    },
  );

  test('nor a name that is the headline', () => {
    expect(read('Ann Bell', '', TEXT)).toMatchObject({ headline: 'Ann Bell', byline: null });
  });
});
