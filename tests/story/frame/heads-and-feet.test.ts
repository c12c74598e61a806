import { describe, expect, test } from 'vitest';
import { readFrame } from '../../../src/story/frame/read-frame.ts';

/** Awkward heads and feet as the archives of Reuters, AP and the N.Y. Times have them, of invented people. */

const web = (head: readonly string[], ...body: readonly string[]): string =>
  [...head.map((line) => `-- ${line}`), '', ' ', '', ...body.map((line) => ` ${line} \n`)].join('\n');
const WHEN = 'Tue Feb 3, 2009 5:23pm GMT';
const ADDRESS = 'http://www.example.com/article/2009/02/03/us-halden-idUSTRE5120';
const BODY = 'LONDON (Reuters) - Halden Plc ( HLDN.L ) said on Tuesday it would buy Brisk.';

function read(text: string) {
  const { frame } = readFrame(text, 'x.txt');
  const credits = frame.credits.map(
    ({ role, name, location }) => `${role} ${name}${location === null ? '' : ` @ ${location}`}`,
  );
  const { dateline } = frame;
  return {
    ...frame,
    by: credits
      .filter((credit) => credit.startsWith('AUTHOR'))
      .map((credit) => credit.slice('AUTHOR '.length)),
    signed: credits.filter((credit) => !credit.startsWith('AUTHOR')),
    line: dateline === null ? null : [dateline.places.join('/'), dateline.dateText, dateline.agency],
    kinds: frame.paragraphs.map(({ kind }) => kind),
  };
}

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

describe('a sign-off', () => {
  test.each([
    ['(Reporting by Ann Bell: Editing by Tom Roe)', ['REPORTING Ann Bell', 'EDITING Tom Roe']],
    ['(Reporting by Ann Bell; Edtiting by Tom Roe)', ['REPORTING Ann Bell', 'EDITING Tom Roe']],
    ['(Reporitng by Ann Bell; Editng by Tom Roe)', ['REPORTING Ann Bell', 'EDITING Tom Roe']],
    ['(With assistance from Ann Bell in Oslo)', ['ADDITIONAL_REPORTING Ann Bell @ Oslo']],
    [
      '(Editing by Ann Bell. To query or comment on this story email sports@example.com)',
      ['EDITING Ann Bell'],
    ],
    ["(Reporting by IFR's Ann Bell and Markets Editor Tom Roe)", ['REPORTING Ann Bell', 'REPORTING Tom Roe']],
    [
      '(Reporting by Ann Bell, in Oslo; Editing by Tom Roe)',
      ['REPORTING Ann Bell @ Oslo', 'EDITING Tom Roe'],
    ],
    ['(Reporting by Ann Bell - Editing by Tom Roe)', ['REPORTING Ann Bell', 'EDITING Tom Roe']],
    ['(Reporting by Ann Bell, PR Newswire)', ['REPORTING Ann Bell']],
    ['Reporting by Ann Bell; editing by Tom Roe', ['REPORTING Ann Bell', 'EDITING Tom Roe']],
    ['Editing by Ann Bell', ['EDITING Ann Bell']],
    ['(Reporting by the Oslo bureau)', []],
    ['(Created by Ann Bell)', ['OTHER Ann Bell']],
  ])('%s', (signOff, signed) => {
    const story = read(
      web(['Halden to buy Brisk', '', WHEN, ADDRESS], BODY, `The deal closes in May. ${signOff}`),
    );
    expect([story.signed, story.kinds]).toEqual([signed, ['BODY', 'BODY', 'SIGN_OFF']]);
  });

  test('is found between the text and the ways to write to the author', () => {
    const foot =
      '(Reporting by Ann Bell; Editing by Tom Roe) ((ann.bell@example.com; +44 20 7542 0000; Reuters Messaging: ann.bell.example.com@example.net)) Keywords: HALDEN/';
    const story = read(
      web(
        ['UPDATE 2-Halden to buy Brisk', '', WHEN, ADDRESS],
        '(Adds details throughout)',
        BODY,
        `"We go," Li Wei said.  Shares rose. ${foot}`,
      ),
    );
    expect(story.signed).toEqual(['REPORTING Ann Bell', 'EDITING Tom Roe']);
    expect(story.kinds).toEqual(['BODY', 'BODY', 'SIGN_OFF', 'CONTACT']);
    expect([story.title, story.editorialNote, story.publishedAt]).toEqual([
      'UPDATE 2-Halden to buy Brisk',
      '(Adds details throughout)',
      '2009-02-03T17:23:00+00:00',
    ]);
  });

  test.each([
    '(Editing by Tom Roe)(tom.roe@example.com; +1 646 223 6000)',
    '(Editing by Tom Roe) Keywords: HALDEN/',
  ])('is told from what hangs on it: %s', (foot) => {
    const story = read(web(['Halden', '', WHEN, ADDRESS], BODY, `The deal closes in May. ${foot}`));
    expect([story.signed, story.kinds.slice(0, 3)]).toEqual([
      ['EDITING Tom Roe'],
      ['BODY', 'BODY', 'SIGN_OFF'],
    ]);
    expect(['CONTACT', 'NOTE']).toContain(story.kinds[3]);
  });

  test.each([
    'The deal closes in May. Editing by hand is slow, he said.',
    'The deal closes in May. Reporting by Ann Bell, who joined the paper in 1988 as a copy boy, showed it.',
  ])('is no sentence of the story: %s', (paragraph) => {
    const story = read(web(['Halden', '', WHEN, ADDRESS], BODY, paragraph));
    expect([story.signed, story.kinds]).toEqual([[], ['BODY', 'BODY']]);
  });

  test('is found behind a remark', () => {
    const story = read(
      web(['Halden to buy Brisk', '', WHEN, ADDRESS], BODY, 'Source: the makers (Compiled by Ann Bell)'),
    );
    expect([story.signed, story.kinds]).toEqual([['WRITING Ann Bell'], ['BODY', 'NOTE', 'SIGN_OFF']]);
  });
});

describe('a remark', () => {
  test.each([
    'SOURCE: Journal of Beans, January 2009.',
    'SOURCE: example.com/abc Journal of Beans, online January 5, 2009.',
    'For a graphic on oil, click on: here',
    '(Please visit our blog via www.example.com)',
    '(At the time of publication Ann Bell did not own any direct investments in securities mentioned here.)',
    'On the Net: http://www.example.com',
    '<tweet tweet-id="1"><tweet/>.',
    '($1 = 3.05 ringgit) ($1 = 1.22 Singapore dollars)',
  ])('%s', (remark) => {
    expect(read(web(['Halden', '', WHEN, ADDRESS], BODY, remark)).kinds).toEqual(['BODY', 'NOTE']);
  });

  test.each([
    '(In Jan 4 story, corrects paragraph 3 to show profit was in euros)',
    '(This version of the story corrects paragraph 3)',
    '(Ann Bell is a Reuters columnist. The opinions expressed are her own)',
    'Refiles to fix headline',
    '(For use by New York Times News Service clients)',
    'EDITORS: The following story is optional.',
  ])('in the header: %s', (note) => {
    const story = read(web(['Halden to buy Brisk', '', WHEN, ADDRESS], note, BODY));
    expect([story.editorialNote, story.alternativeHeadlines]).toEqual([note, []]);
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
