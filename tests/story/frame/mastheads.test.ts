import { describe, expect, test } from 'vitest';
import { readFrame } from '../../../src/story/frame/read-frame.ts';

const TEXT =
  'The old bridge was shut on Thursday, the council said.\n\n"It is sad," said Tom Hull, who fishes there.\n\nIt opens in May.';

function read(...lines: string[]) {
  const { frame, diagnostics } = readFrame(lines.join('\n'), 'x.txt');
  return {
    headline: frame.headline,
    more: frame.alternativeHeadlines,
    names: frame.credits.map(({ name, role, location }) => [name, role, location]),
    at: frame.publishedAt,
    codes: diagnostics.map(({ code, message }) => `${code} ${message.slice(0, 25)}`),
    kinds: frame.paragraphs.map(({ kind }) => kind),
  };
}

describe('a paper with its day or part above the headline is no headline', () => {
  test.each([
    ['Tarnworth Courier, Thursday 22 August 2024', ['DATE_WITHOUT_TIME "Thursday 22 August 2024"']],
    ['The Penley and Brae Gazette – 22 August 2024', ['DATE_WITHOUT_TIME "22 August 2024" gives a ']],
    ['Penley Gazette | Education', []],
    ['The Norland Post | Arts & Books', []],
  ])('%s', (masthead, codes) => {
    const told = { headline: 'Bridge shut after fire', more: [], codes };
    expect(read(masthead, '', 'Bridge shut after fire', '', TEXT)).toMatchObject(told);
    expect(read(masthead, '', 'Bridge shut after fire', '', 'By Ann Lee', '', TEXT)).toMatchObject(told);
  });

  test('unless no other line is one', () => {
    const alone = 'Tarnworth Courier, Thursday 22 August 2024';
    expect(read(alone, '', TEXT)).toMatchObject({ headline: alone, codes: [] });
  });

  test.each(['Norland Mail strike, 22 August 2024', 'Star sinks off Brae', 'News, sport and the rest'])(
    'and other first lines are: %s',
    (line) => {
      const { headline, more } = read(line, '', 'Divers search the wreck', '', TEXT);
      expect([headline, ...more]).toContain(line);
    },
  );
});

describe('a date behind the names of a byline', () => {
  test.each([
    ['By Tomás Orme, Science Editor, April 7, 2021, 9:00 a.m. EDT', '2021-04-07T09:00:00-04:00', []],
    ['By Tomás Orme, April 7, 2021, 9:00 a.m. EDT', '2021-04-07T09:00:00-04:00', []],
    ['By Tomás Orme | 7 April 2021', null, ['DATE_WITHOUT_TIME "7 April 2021" gives a da']],
    ['By Tomás Orme, 31 February 2021', null, ['INVALID_DATE "31 February 2021" is no ']],
  ])('%s', (byline, at, codes) => {
    const names = [['Tomás Orme', 'AUTHOR', null]];
    expect(read('Comet may be older', '', byline, '', TEXT)).toMatchObject({ names, at, codes });
  });
});

describe('whom to ask below a story are those who wrote it', () => {
  test.each([
    ['To contact the reporter: Amy Teng', [['Amy Teng', 'REPORTING', null]]],
    [
      'To contact the reporters on this story: Amy Teng in Riga at at@orme.example; Ian Moss in Oslo at im@orme.example',
      [
        ['Amy Teng', 'REPORTING', 'Riga'],
        ['Ian Moss', 'REPORTING', 'Oslo'],
      ],
    ],
    [
      'To contact the editor responsible for this story: Amy Teng at at@orme.example',
      [['Amy Teng', 'EDITING', null]],
    ],
  ])('%s', (line, names) => {
    const { names: told, kinds } = read('Bridge shut after fire', '', TEXT, '', line);
    expect([told, kinds.at(-1)]).toEqual([names, 'SIGN_OFF']);
  });

  test('and those of the story are not', () => {
    const line = 'To contact the reporter Amy Teng was hard, the mayor said.';
    expect(read('Bridge shut after fire', '', TEXT, '', line).names).toEqual([]);
  });
});
