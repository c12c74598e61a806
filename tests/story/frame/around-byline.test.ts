import { describe, expect, test } from 'vitest';
import { HEADLINE, readTop, TEXT } from './read-top.ts';

test.each(['Science Writer', 'Staff Reporter of The Lorn Ledger', 'Statehouse Bureau', 'Ledger Staff'])(
  'what a reporter is on a line below the byline is no headline: %s',
  (title) => {
    const found = readTop(HEADLINE, '', 'By Ann Bell', title, '', TEXT);
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
    expect(readTop(HEADLINE, '', 'By Ann Bell', paper, '', TEXT)).toMatchObject(expected);
    expect(readTop('By Ann Bell', paper, '', HEADLINE, '', TEXT)).toMatchObject(expected);
    expect(readTop('By Ann Bell', paper, '', TEXT).headline).toBeNull();
  });

  test.each(['Lorn Mayor Sues Gazette', 'Harbor Board Hopes for Better Times'])('%s is one', (headline) => {
    expect(readTop('By Ann Bell', headline, '', TEXT).headline).toBe(headline);
  });
});

test.each(['Interview by Ann Bell', 'Words by Ann Bell', 'Analysis by Ann Bell, Reuters'])(
  'what somebody made tells who did: %s',
  (byline) => {
    const found = readTop(HEADLINE, '', byline, '', TEXT);
    expect(found).toMatchObject({ headline: HEADLINE, more: [], byline, names: ['Ann Bell'], count: 3 });
  },
);

test('a headline on a report by somebody is none', () => {
  expect(readTop('Report by harbor board shows leaks', '', TEXT)).toMatchObject({
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
      const found = readTop(HEADLINE, ...between, ...lines, TEXT);
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
    const found = readTop(HEADLINE, '', 'Ann Bell', day, '', TEXT);
    expect(found).toMatchObject({ headline: HEADLINE, byline: 'Ann Bell', names: ['Ann Bell'] });
    expect(readTop(HEADLINE, '', 'Lorn Quay', day, '', TEXT).names).toEqual([]);
    // Told of in the text, she is no author of it.
    expect(readTop(HEADLINE, '', 'Ann Bell', day, '', 'Ann Bell sold a ferry.').names).toEqual([]);
  });

  test.each([
    'Quay Bell',
    'Board Sells Ferry, Reuters',
    'San Marino, Reuters',
    'Ann Bell Sells Ferry',
    'A ferry for Ann Bell',
    'Lorn, Riga',
  ])('is not %s', (line) => {
    expect(readTop(HEADLINE, line, '', TEXT)).toMatchObject({ byline: null, names: [] });
  });

  test.each(['Ann Bell, who is 94, sold a ferry on Friday.', 'Q: Is it safe?', 'TOM HULL: Who goes?'])(
    'nor is whom the text tells of, or who talks: %s',
    (text) => {
      expect(readTop(HEADLINE, '', 'Ann Bell', '', text, '', 'A: It floats.').names).toEqual([]);
    },
  );

  test('nor a name that is the headline', () => {
    expect(readTop('Ann Bell', '', TEXT)).toMatchObject({ headline: 'Ann Bell', byline: null });
  });
});
