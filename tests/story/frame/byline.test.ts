import { expect, test } from 'vitest';
import { readByline } from '../../../src/story/frame/byline.ts';
import { parseSource } from '../../../src/story/parse-source.ts';

function parts(line: string): unknown {
  const reading = readByline(line);
  return (
    reading && [
      reading.names.map(({ start, end, location }) =>
        location === null ? line.slice(start, end) : [line.slice(start, end), location],
      ),
      reading.agency,
    ]
  );
}

test.each([
  ['By Ann Bell and Tom Roe', [['Ann Bell', 'Tom Roe'], null]],
  ['By Ann Bell, Tom Roe and Li Wei', [['Ann Bell', 'Tom Roe', 'Li Wei'], null]],
  ['BY ANN BELL, REUTERS', [['ANN BELL'], 'Reuters']],
  ['by Jo Winter, Reuters', [['Jo Winter'], 'Reuters']],
  ['By Robert Roe, Jr. and Ann Bell', [['Robert Roe, Jr.', 'Ann Bell'], null]],
  ['By A.Bellworthy', [['A.Bellworthy'], null]],
  ['By By Ann Bell', [['Ann Bell'], null]],
  ['By Ann Bell By Tom Roe', [['Ann Bell', 'Tom Roe'], null]],
  ['By Ann Bell (Bangalore)', [['Ann Bell'], null]],
  ['By Ann Bell and Tom Roe (Reuters)', [['Ann Bell', 'Tom Roe'], 'Reuters']],
  ['By Ann Bell, Tokyo', [[['Ann Bell', 'Tokyo']], null]],
  ['By Ann Bell, Special to Reuters', [['Ann Bell'], 'Reuters']],
  ['By Ann Bell, with additional reporting by Tom Roe', [['Ann Bell'], null]],
  ['By ANN BELL Associated Press Writer', [['ANN BELL'], 'Associated Press']],
  ['By Ann Bell Local Democracy Reporting Service', [['Ann Bell'], 'Local Democracy Reporting Service']],
  ['By Ann Bell LDRS', [['Ann Bell'], 'LDRS']],
  ['By ANN BELL, AP Business Writer', [['ANN BELL'], 'AP']],
  ['By ANN BELL c.1998 Example News Service', [['ANN BELL'], null]],
  ['By Ann Bell, @annbell, Halcyon News', [['Ann Bell'], 'Halcyon News']],
  ['By Ann Bell, European Technology, Media and Telecoms Correspondent', [['Ann Bell'], null]],
  ['By Ann Bell The author is a columnist. The opinions are her own.', [['Ann Bell'], null]],
  ['By Jo Winter, Reuters.', [['Jo Winter'], 'Reuters']],
  ['By Reuters Staff', [[], 'Reuters']],
  ['By Our Correspondent', [[], null]],
  ['By a Staff Reporter', [[], null]],
  ['By  Ann Bell  and  Tom Roe ', [['Ann Bell', 'Tom Roe'], null]],
  ['By Ann Bell and and Tom Roe', [['Ann Bell', 'Tom Roe'], null]],
  ['By Ann Bell - Analysis', [['Ann Bell'], null]],
  ['By Ann Bell | Reuters', [['Ann Bell'], 'Reuters']],
  ['By Ann Bell of The Associated Press', [['Ann Bell'], 'The Associated Press']],
  ['By Ann Bell , European technology correspondent', [['Ann Bell'], null]],
  ['By Ann Bell, Northwire', [['Ann Bell'], 'Northwire']],
  ['By Ann Bell, Halcyon News', [['Ann Bell'], 'Halcyon News']],
  [
    'By Ann Bell in Rome and Tom Roe in Oslo',
    [
      [
        ['Ann Bell', 'Rome'],
        ['Tom Roe', 'Oslo'],
      ],
      null,
    ],
  ],
  ['By Ann Bell in Palm Beach, Florida', [[['Ann Bell', 'Palm Beach, Florida']], null]],
  ["By Mark O'Neill", [["Mark O'Neill"], null]],
  ['By Pedro da Costa and Harro ten Wolde', [['Pedro da Costa', 'Harro ten Wolde'], null]],
  [
    'By Luca dello Orme and Ulla zur Ruhl and Sidi ould Orme',
    [['Luca dello Orme', 'Ulla zur Ruhl', 'Sidi ould Orme'], null],
  ],
  ["By Joost van 't Ruhl, Reuters", [["Joost van 't Ruhl"], 'Reuters']],
  ['By Jean-Loup Fievet', [['Jean-Loup Fievet'], null]],
  ['By Gerald E. McCormick', [['Gerald E. McCormick'], null]],
  ['By Noé Çelik-Ørsted', [['Noé Çelik-Ørsted'], null]],
  ['By 王小明 and Ann Bell', [['王小明', 'Ann Bell'], null]],
  ['By The Associated Press', [[], 'The Associated Press']],
  ['By Local Democracy Reporter Ann Bell', [['Ann Bell'], null]],
  ['By Local Democracy Reporters Ann Bell and Tom Roe', [['Ann Bell', 'Tom Roe'], null]],
  ['BY STAFF WRITER ANN BELL', [['ANN BELL'], null]],
  ['By our political editor Ann Bell', [['Ann Bell'], null]],
  ['By Chief Reporter, Ann Bell', [['Ann Bell'], null]],
  ['By AP Business Writer Ann Bell', [['Ann Bell'], 'AP']],
  ['By Ann Bell Staff Writer', [['Ann Bell'], null]],
  ['INTERVIEW BY ANN BELL', [['ANN BELL'], null]],
  ['Words by Ann Bell and Tom de Roe', [['Ann Bell', 'Tom de Roe'], null]],
  ['Review by Yrsa Bell (Reuters)', [['Yrsa Bell'], 'Reuters']],
  // A word for what a reporter is, where a surname stands: nobody else is named.
  ['By Ann Writer', [['Ann Writer'], null]],
  ['BY ANN EDITOR', [['ANN EDITOR'], null]],
  ['By Ann J. Reporter', [['Ann J. Reporter'], null]],
  ['By Ann Writer and Tom Roe', [['Ann Writer', 'Tom Roe'], null]],
  ['By Tom Roe and Ann Writer', [['Tom Roe', 'Ann Writer'], null]],
  ['By Ann Writer, Tom Roe and Sue Editor', [['Ann Writer', 'Tom Roe', 'Sue Editor'], null]],
  ['By Ann Writer, Staff Writer', [['Ann Writer'], null]],
  ['By Ann Writer, Reuters', [['Ann Writer'], 'Reuters']],
  // Behind a name it is what they are.
  ['By Ann Bell Writer', [['Ann Bell'], null]],
  ['By Ann Bell Editor', [['Ann Bell'], null]],
  ['By ANN BELL REPORTER', [['ANN BELL'], null]],
  ['By Tom Roe and Ann Bell Writers', [['Tom Roe', 'Ann Bell'], null]],
  // Alone, or behind a desk, it is nobody.
  ['By Sports Editor', [[], null]],
  ['By the City Editor', [[], null]],
  ['By Our Health Reporter', [[], null]],
  ['By Court Reporter', [[], null]],
  ['By Art Editor', [[], null]],
  ['By Business Writers', [[], null]],
  ['By AP Business Writer', [[], 'AP']],
  ['By Associated Press Writer', [[], 'Associated Press']],
])('%s', (line, expected) => {
  expect(parts(line)).toEqual(expected);
});

test.each([
  'By Monday the death toll had risen to 12.',
  'By Monday',
  'By Local Democracy Reporter standards it was a quiet week.',
  'By Chief Reporter Ann Bell had been told of it, and so had the clerk of the town.',
  'By des',
  'By-election upset in Leeds',
  'By Daily Mail Reporter',
  'By Hong Kong Correspondent',
  'By Ann',
  'By Sydney Desk',
  'By the time the police came, Ann Bell and Tom Roe had left the building and gone home.',
  'Byron Bell',
  'By',
  'by and by',
  'Report by U.N. Experts Finds Abuse',
  'Review by Orme Clears Hull',
  'Essay by Boy, 9, Wins Prize',
  'Report by Ann Bell of Orme Finds Abuse',
  `By Ann Bell ${'and Tom Roe '.repeat(30)}`,
])('no byline: %s', (line) => {
  expect(readByline(line)).toBeNull();
});

test.each([
  ['Ann Bell and Tom Roe', ['Ann Bell', 'Tom Roe']],
  ['Ann Bell, Tom Roe & Li Wei', ['Ann Bell', 'Tom Roe', 'Li Wei']],
  ['Staff and agencies', ['Staff and agencies']],
  ['Desk of Food and Drink', ['Desk of Food and Drink']],
  ['Ann Bell, Jr.', ['Ann Bell, Jr.']],
])('in the field of one author, %s', (author, expected) => {
  const text = `---\ntitle: A shop opens\nauthor: ${author}\n---\n\nIt sold tea.\n`;
  const source = { folder: '-', path: 'x.md', encoding: 'utf-8', sizeInBytes: 0, sha256: '', text };
  const names = parseSource(source).stories.flatMap(({ credits }) => credits.map(({ name }) => name));
  expect(names).toEqual(expected);
});
