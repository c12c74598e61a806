import { expect, test } from 'vitest';
import { readDateline } from '../../../src/story/frame/dateline.ts';

function parts(text: string): unknown {
  const reading = readDateline(text);
  return (
    reading && [
      text.slice(0, reading.end),
      reading.places,
      reading.dateText,
      reading.agency,
      text.slice(reading.bodyStart),
    ]
  );
}

test.each([
  [
    'GENEVA, Oct 13 (Reuters) – Talks',
    ['GENEVA, Oct 13 (Reuters)', ['GENEVA'], 'Oct 13', 'Reuters', 'Talks'],
  ],
  ['GRAZ, Austria (AP) _ Talks', ['GRAZ, Austria (AP)', ['GRAZ, Austria'], null, 'AP', 'Talks']],
  ['Lima, May 22 (EFE).- Talks', ['Lima, May 22 (EFE)', ['Lima'], 'May 22', 'EFE', 'Talks']],
  ['MOSCOW, May 3. /TASS/. Talks', ['MOSCOW, May 3. /TASS/', ['MOSCOW'], 'May 3', 'TASS', 'Talks']],
  ['NEW YORK _ When the', ['NEW YORK', ['NEW YORK'], null, null, 'When the']],
  ['BEIRUT — “We’re done”', ['BEIRUT', ['BEIRUT'], null, null, '“We’re done”']],
  ['PARIS (AP): Talks', ['PARIS (AP)', ['PARIS'], null, 'AP', 'Talks']],
  ['(Reuters) - Talks', ['(Reuters)', [], null, 'Reuters', 'Talks']],
  ['OSLO/BERN  (Reuters) - It', ['OSLO/BERN  (Reuters)', ['OSLO', 'BERN'], null, 'Reuters', 'It']],
  [
    'PARIS, Texas/ROME, 3 May 2011 (AFP) -- It',
    ['PARIS, Texas/ROME, 3 May 2011 (AFP)', ['PARIS, Texas', 'ROME'], '3 May 2011', 'AFP', 'It'],
  ],
  ['OSLO, March 17 - The', ['OSLO, March 17', ['OSLO'], 'March 17', null, 'The']],
  ['New york, March 2 - The', ['New york, March 2', ['New york'], 'March 2', null, 'The']],
  ['TROY, OHio, march 20 - The', ['TROY, OHio, march 20', ['TROY, OHio'], 'march 20', null, 'The']],
  ['BONN, APR 07 - The', ['BONN, APR 07', ['BONN'], 'APR 07', null, 'The']],
  ['MONTREAL, April 8 - The', ['MONTREAL, April 8', ['MONTREAL'], 'April 8', null, 'The']],
  [
    "COEUR D'ALENE, Idaho, May 4 - A man",
    ["COEUR D'ALENE, Idaho, May 4", ["COEUR D'ALENE, Idaho"], 'May 4', null, 'A man'],
  ],
  ['WINSTON-SALEM, N.C. (AP) _ A', ['WINSTON-SALEM, N.C. (AP)', ['WINSTON-SALEM, N.C.'], null, 'AP', 'A']],
  ['ROME (Reuters)- U.S. incomes', ['ROME (Reuters)', ['ROME'], null, 'Reuters', 'U.S. incomes']],
  ['ROME (Reuters) -The index', ['ROME (Reuters)', ['ROME'], null, 'Reuters', 'The index']],
  ['ROME (Reuters) The index', ['ROME (Reuters)', ['ROME'], null, 'Reuters', 'The index']],
  ['(CNN) — A girl', ['(CNN)', [], null, 'CNN', 'A girl']],
  ['Aug 27 (Reuters) - The', ['Aug 27 (Reuters)', [], 'Aug 27', 'Reuters', 'The']],
  ['ROME  Nov 3 (Reuters) - The', ['ROME  Nov 3 (Reuters)', ['ROME'], 'Nov 3', 'Reuters', 'The']],
  ['ROME, (Reuters) - The', ['ROME, (Reuters)', ['ROME'], null, 'Reuters', 'The']],
  ['ROME, Wednesday, May 4 - The', ['ROME, Wednesday, May 4', ['ROME'], 'May 4', null, 'The']],
  ['GHENT (Small Agency) - The', ['GHENT (Small Agency)', ['GHENT'], null, 'Small Agency', 'The']],
  ['Moscow (dpa) - The', ['Moscow (dpa)', ['Moscow'], null, 'dpa', 'The']],
  ['ROME, Feb 30 (AP) - The', ['ROME, Feb 30 (AP)', ['ROME'], 'Feb 30', 'AP', 'The']],
  ['(Reuters) Talks began', ['(Reuters)', [], null, 'Reuters', 'Talks began']],
  ['ROME, May 4 - - The', ['ROME, May 4', ['ROME'], 'May 4', null, 'The']],
  ['ROME, N.Y., - May 4 - The', ['ROME, N.Y., - May 4', ['ROME, N.Y.'], 'May 4', null, 'The']],
  ['ROME, May 4-The', ['ROME, May 4', ['ROME'], 'May 4', null, 'The']],
  ['ROME, May 4 The mayor', ['ROME, May 4', ['ROME'], 'May 4', null, 'The mayor']],
  ['Orlund, May 4 (PTI) The mayor', ['Orlund, May 4 (PTI)', ['Orlund'], 'May 4', 'PTI', 'The mayor']],
  ['Orlund, 4 May (NAN) The', ['Orlund, 4 May (NAN)', ['Orlund'], '4 May', 'NAN', 'The']],
  ['Orlund, May 4, 2025 (PA) The', ['Orlund, May 4, 2025 (PA)', ['Orlund'], 'May 4, 2025', 'PA', 'The']],
  [
    'Orlund (Norland), May 4 (PTI) The',
    ['Orlund (Norland), May 4 (PTI)', ['Orlund (Norland)'], 'May 4', 'PTI', 'The'],
  ],
  ['Orlund/Brae, May 4 (PTI) The', ['Orlund/Brae, May 4 (PTI)', ['Orlund', 'Brae'], 'May 4', 'PTI', 'The']],
  ['ROME, Tuesday (AP) - The', ['ROME, Tuesday (AP)', ['ROME'], 'Tuesday', 'AP', 'The']],
  [
    'ROME, May 4 /ExampleWire/ -- The',
    ['ROME, May 4 /ExampleWire/', ['ROME'], 'May 4', 'ExampleWire', 'The'],
  ],
  ['ROME--(EXAMPLE WIRE)--The', ['ROME--(EXAMPLE WIRE)', ['ROME'], null, 'EXAMPLE WIRE', 'The']],
  ['Taipei, Taiwan — The', ['Taipei, Taiwan', ['Taipei, Taiwan'], null, null, 'The']],
  ['ROME, Oct 13 (Reuters) -', ['ROME, Oct 13 (Reuters)', ['ROME'], 'Oct 13', 'Reuters', '']],
])('%s', (text, expected) => {
  expect(parts(text)).toEqual(expected);
});

test.each([
  'IBM - the company - fell',
  'NATO — the alliance — met',
  'EXCLUSIVE - The mayor has quit',
  'UPDATE 2 - The mayor has quit',
  'Gravel, Sand — The builder',
  'The minister - who left - said',
  'A - B and the rest',
  'COVID-19 — The virus',
  'ECONOMIC SPOTLIGHT - KUWAITI ECONOMY',
  'PORT SUBSIDY TO END JULY 1 - MINISTER',
  'CANADIAN LINES (CP) CONFIRMS EARNINGS',
  'Smith (Labour) - Who else',
  'On March 3 he left',
  'Union Hall, May 3 (7 p.m.) The mayor left',
  'Orlund (Norland) (PTI) The',
  'Orlund, May 3 (Daily Mirror) The mayor',
  'On Monday, May 3 (a holiday) the mayor',
  'NOTE: The rest',
  'SEN. ANN BELL (R-Ohio): We know',
  'BELL (laughing): We know',
  'ANN BELL (AP): We know',
  'Talks - ',
  '',
  '-',
  '(Reuters',
])('no dateline: %s', (text) => {
  expect(readDateline(text)).toBeNull();
});
