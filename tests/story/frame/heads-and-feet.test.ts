import { describe, expect, test } from 'vitest';
import { ADDRESS, BODY, read, web, WHEN } from './read-lines.ts';

describe('a byline', () => {
  test.each([
    ['By  Ann Bell , European Affairs Correspondent', ['Ann Bell'], 'Reuters'],
    ['By Ann Bell, Chief Correspondent, Nordics and Baltics', ['Ann Bell'], 'Reuters'],
    ['By Ann Bell, Senior Editor, Politics', ['Ann Bell'], 'Reuters'],
    ['By Ann Bell, Energy Correspondent and Tom Roe', ['Ann Bell', 'Tom Roe'], 'Reuters'],
    ['By Ann Bell with Tom Roe', ['Ann Bell', 'Tom Roe'], 'Reuters'],
    ['By ANN BELL AND TOM ROE', ['ANN BELL', 'TOM ROE'], 'Reuters'],
    ["By IFR's Ann Bell", ['Ann Bell'], 'Reuters'],
    ['By Ann Bell -', ['Ann Bell'], 'Reuters'],
    ['By Ann Bell, M.D.', ['Ann Bell'], 'Reuters'],
    ['By Ann Bell (Additional reporting by Tom Roe)', ['Ann Bell'], 'Reuters'],
    [
      'By Ann Bell and Tom Roe The authors are columnists. The opinions expressed are their own.',
      ['Ann Bell', 'Tom Roe'],
      'Reuters',
    ],
    ['By Ann Bell Reuters', ['Ann Bell'], 'Reuters'],
    ['By Reuters bureaux', [], 'Reuters'],
  ])('%s', (byline, names, agency) => {
    const story = read(web(['Halden to buy Brisk', byline, WHEN, ADDRESS], BODY));
    expect([story.by, story.agency, story.title]).toEqual([names, agency, 'Halden to buy Brisk']);
  });

  test.each([
    ['By ANN BELL AP Diplomatic Writer', ['ANN BELL'], 'AP'],
    ['By Ann Bell, AP Science Writer', ['Ann Bell'], 'AP'],
    ['By Ann Bell, Reuters Economics Correspondent', ['Ann Bell'], 'Reuters'],
    ['By Ann Bell, Chief Correspondent, Reuters', ['Ann Bell'], 'Reuters'],
    ['By Ann Bell Reuters Columnist', ['Ann Bell'], 'Reuters'],
    ['By Ann Bell, Reuter:', ['Ann Bell'], 'Reuters'],
    ['By Ann Bell, Reuters   .', ['Ann Bell'], 'Reuters'],
    ['By Ann bell and tom roe, Reuters', ['Ann bell', 'tom roe'], 'Reuters'],
    ['By Ann Bell, Reuters Bonn', ['Ann Bell'], 'Reuters'],
    ['By Ann Bell (Reuters Health)', ['Ann Bell'], 'Reuters Health'],
  ])('%s names the agency', (byline, names, agency) => {
    const story = read(
      `HALDEN TO BUY BRISK\n${byline}\n\n    LONDON, March 9 - Halden is to buy Brisk.\n    So it said.\n`,
    );
    expect([story.by, story.agency]).toEqual([names, agency]);
  });
});

describe('a dateline', () => {
  test.each([
    ['NEW YORK (Reuters Health) - Coffee helps.', ['NEW YORK', null, 'Reuters Health']],
    ['NEW YORK (Reuters Life!) - Coffee helps.', ['NEW YORK', null, 'Reuters Life!']],
    ['LOS ANGELES (Hollywood Reporter) - Coffee helps.', ['LOS ANGELES', null, 'Hollywood Reporter']],
    ['LOS ANGELES (Variety) - Coffee helps.', ['LOS ANGELES', null, 'Variety']],
    ['Oct 13 (Reuters) - Coffee helps.', ['', 'Oct 13', 'Reuters']],
    ['LONDON Reuters - Coffee helps.', ['LONDON', null, 'Reuters']],
    ['LONDON (Reuters - Coffee helps.', ['LONDON', null, 'Reuters']],
    ['LONDON ((Reuters)) - Coffee helps.', ['LONDON', null, 'Reuters']],
    [
      'WASHINGTON/ABOARD AIR FORCE ONE (Reuters) - Coffee helps.',
      ['WASHINGTON/ABOARD AIR FORCE ONE', null, 'Reuters'],
    ],
    [
      "'S-HERTOGENBOSCH, Netherlands (Reuters) - Coffee helps.",
      ["'S-HERTOGENBOSCH, Netherlands", null, 'Reuters'],
    ],
    [
      '100 MILE HOUSE, British Columbia (Reuters) - Coffee helps.',
      ['100 MILE HOUSE, British Columbia', null, 'Reuters'],
    ],
    [
      'NEW YORK/SAN FRANCISCO/LOS ANGELES/HONG KONG/ABU DHABI (Reuters) - Coffee helps.',
      ['NEW YORK/SAN FRANCISCO/LOS ANGELES/HONG KONG/ABU DHABI', null, 'Reuters'],
    ],
    ['WASHINGTON, Febuary 27 - Coffee helps.', ['WASHINGTON', 'Febuary 27', null]],
    ['WASHINGTON, March24 - Coffee helps.', ['WASHINGTON', 'March24', null]],
    ['WASHINGTON, Jume 4 - Coffee helps.', ['WASHINGTON', 'Jume 4', null]],
    ['WASHINGTON, March 24 -\nCoffee helps.', ['WASHINGTON', 'March 24', null]],
  ])('%j', (start, line) => {
    const story = read(`COFFEE HELPS\n\n${start}\n    So a study said.\n    It was short.\n`);
    expect([story.line, story.title, story.paragraphs[0]?.text]).toEqual([
      line,
      'COFFEE HELPS',
      'Coffee helps.',
    ]);
  });

  test.each([
    '(Adds quote, background)',
    '(For more on Halden, click on [ID:nL12345])',
    '(The following statement was released by the agency)',
  ])('is read behind a note on its line: %s', (note) => {
    const story = read(
      web(
        ['Halden to buy Brisk', '', WHEN, ADDRESS],
        `${note} LONDON, Feb 3 (Reuters) - Halden is to buy Brisk.`,
      ),
    );
    expect([story.line, story.paragraphs.map(({ kind, text }) => [kind, text])]).toEqual([
      ['LONDON', 'Feb 3', 'Reuters'],
      [
        ['NOTE', note],
        ['BODY', 'Halden is to buy Brisk.'],
      ],
    ]);
  });

  test.each([
    'REUTERS - A HISTORY OF THE WIRE',
    'THOMSON REUTERS - RESULTS',
    'WASHINGTON, Number 27 - the old house',
    'LONDON, Suite 12 - Flats',
  ])('is not read in a headline: %s', (headline) => {
    const story = read(`${headline}\nBy Ann Bell\n\nOSLO (AP) - It rained.\n\nIt rained more.\n`);
    expect([story.title, story.line]).toEqual([headline, ['OSLO', null, 'AP']]);
  });
});

describe('lines for programs and editors', () => {
  test('are no headlines', () => {
    const story = read(
      'URGENT\nMan hurt in blast\nWith AP Photos\n(kd)\nBy ANN BELL\nc. 1998 The Halden Globe\n\t   OSLO _ A man was hurt Saturday.\n\t   Nobody else was.\n\t   NYT-03-14-98 1133EST\n',
    );
    expect([story.title, story.alternativeHeadlines, story.by]).toEqual([
      'Man hurt in blast',
      [],
      ['ANN BELL'],
    ]);
    expect([story.copyrightNotice, story.publishedAt]).toEqual([
      'c. 1998 The Halden Globe',
      '1998-03-14T11:33:00-05:00',
    ]);
  });

  test('rows of a table are no headlines either', () => {
    const story = read(
      'HALDEN INC <HLD> 4TH QTR NET\n    Shr 12 cts vs 10 cts\n    Net 1,200,000 vs 1,000,000\n    Year\n    Shr 40 cts vs 30 cts\n Reuter\n',
    );
    expect([story.title, story.alternativeHeadlines, story.kinds, story.agency]).toEqual([
      'HALDEN INC <HLD> 4TH QTR NET',
      [],
      ['TABULAR'],
      'Reuters',
    ]);
  });

  test.each(['NEW YORK, March 24 -', 'NEW YORK, March 24'])('a dateline above a table is one: %s', (line) => {
    const story = read(
      `HALDEN INC <HLD> 4TH QTR LOSS\n\n    ${line}\n    Shr loss 12 cts vs profit 10 cts\n    Net loss 12,000 vs profit 10,000\n Reuter\n`,
    );
    expect([story.line, story.kinds, story.title]).toEqual([
      ['NEW YORK', 'March 24', null],
      ['TABULAR'],
      'HALDEN INC <HLD> 4TH QTR LOSS',
    ]);
  });

  test('a story in capitals has a dateline too', () => {
    const story = read(
      "TRADE SURPLUS ROSE, MARCH 24 - MINISTRY\n\n    TOKYO, MARCH 24 - JAPAN'S TRADE SURPLUS ROSE, THE FINANCE\nMINISTRY SAID.\n    IT HAD FALLEN.\n REUTER\n",
    );
    expect([story.line, story.title]).toEqual([
      ['TOKYO', 'MARCH 24', null],
      'TRADE SURPLUS ROSE, MARCH 24 - MINISTRY',
    ]);
  });

  test('a subhead between dashes is no bullet', () => {
    const story = read(
      'Ferry sold\n\nOSLO (AFP) - The ferry was sold.\n\n- No way back -\n\nNobody knew of it.\n',
    );
    expect(story.kinds).toEqual(['BODY', 'SUBHEAD', 'BODY']);
  });
});
