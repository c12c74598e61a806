import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignWords } from '../../src/domain/align-words.ts';
import { placesOfTerm, readSearch } from '../../src/domain/search-terms.ts';
import { wordsOf } from '../../src/domain/words.ts';

const words = (text: string) => wordsOf(text).map(({ word }) => word);

test.each([
  ['Lavrov’s “short-term” plan', ['lavrov', 's', 'short', 'term', 'plan']],
  ['U.S. R&D rose 1,000%', ['u', 's', 'r', 'd', 'rose', '1', '000']],
  ['MÜLLER Łódź Straße', ['muller', 'lodz', 'strasse']],
  ['cafe\u0301 ΟΔΟΣ ½', ['cafe', 'οδοσ', '12']],
  ['東京で、ABC社', ['東', '京', 'て', 'abc', '社']],
  ['กรุงเทพ', ['ก', 'ร', 'ง', 'เ', 'ท', 'พ']],
  ['Москва и 서울', ['москва', 'и', '서울'.normalize('NFKD')]],
  ['😀 — % * _ \0 \uD800', []],
  ['ﷺ', ['صلى الله عليه وسلم'.replaceAll(' ', '')]],
])('the words of %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a word counts with its first hundred letters', () => {
  expect(words('x'.repeat(5_000))).toEqual(['x'.repeat(100)]);
  expect(words('é'.repeat(5_000))).toEqual(['e'.repeat(100)]);
});

test('words are letters and digits, in order, where they say they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0;
      for (const { word, start, end } of wordsOf(text)) {
        expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(words(text.slice(start, end))).toEqual([word]);
        last = end;
      }
    }),
  );
});

const term = (text: string, ...of: string[]) => ({ text, words: of, prefix: false });

test.each([
  ['gas deal', [term('gas', 'gas'), term('deal', 'deal')], []],
  ['gas gas GAS', [term('gas', 'gas')], []],
  ['"gas deal" U.S.', [term('"gas deal"', 'gas', 'deal'), term('U.S.', 'u', 's')], []],
  ['“gas deal”', [term('"gas deal"', 'gas', 'deal')], []],
  ['gas -oil -"no deal"', [term('gas', 'gas')], [term('oil', 'oil'), term('"no deal"', 'no', 'deal')]],
  ['short-term - oil', [term('short-term', 'short', 'term'), term('oil', 'oil')], []],
  ['sanct*', [{ ...term('sanct*', 'sanct'), prefix: true }], []],
  ['"foreign min"*', [{ ...term('"foreign min"*', 'foreign', 'min'), prefix: true }], []],
  ['"foreign min*"', [{ ...term('"foreign min*"', 'foreign', 'min'), prefix: true }], []],
  ['"never closed', [term('"never closed', 'never', 'closed')], []],
  [
    'a AND (b OR NEAR) ^c title:d',
    ['a', 'AND', '(b', 'OR', 'NEAR)', '^c']
      .map((text) => term(text, ...words(text)))
      .concat(term('title:d', 'title', 'd')),
    [],
  ],
  ['', [], []],
  ['" - * "" -"" --', [], []],
  ['-gas', [], [term('gas', 'gas')]],
])('reads the query %j', (query, wanted, unwanted) => {
  expect(readSearch(query)).toEqual({ wanted, unwanted });
});

test('a phrase stands where its words stand one behind the other, a beginning before any end', () => {
  const [phrase, beginning] = readSearch('"a a" s*').wanted;
  if (phrase === undefined || beginning === undefined) throw new Error('expected two terms');
  expect(placesOfTerm(phrase, ['a', 'a', 'a', 'b', 'a', 'a'])).toEqual([0, 4]);
  expect(placesOfTerm(beginning, ['s', 'as', 'so'])).toEqual([0, 2]);
});

/** What stands in the source behind each word of the text. */
function aligned(text: string, source: string): (readonly [string, string | null])[] {
  return alignWords(text, source, [{ start: 0, end: source.length }]).map(({ word, span }) => [
    word,
    span && source.slice(span.start, span.end),
  ]);
}

test('words are found across line ends, marks of a format and other ways to write them', () => {
  expect(aligned('The gas deal', 'The gas\r\n  deal')).toEqual([
    ['the', 'The'],
    ['gas', 'gas'],
    ['deal', 'deal'],
  ]);
  expect(aligned('em said so', '<p>em <em class="so">said</em> so</p>').map(([, there]) => there)).toEqual([
    'em',
    'said',
    'so',
  ]);
  expect(
    aligned('Today André said it', 'Today <b>Andr&eacute;</b> said it').map(([, there]) => there),
  ).toEqual(['Today', 'Andr&eacute;', 'said', 'it']);
  expect(aligned('The government fell', 'The govern=\r\nment fell').map(([, there]) => there)).toEqual([
    'The',
    'govern=\r\nment',
    'fell',
  ]);
  expect(aligned('All of it', 'QWxsIG9mIGl0').map(([, there]) => there)).toEqual([
    'QWxsIG9mIGl0',
    'QWxsIG9mIGl0',
    'QWxsIG9mIGl0',
  ]);
  expect(aligned('not there', '')).toEqual([
    ['not', null],
    ['there', null],
  ]);
});

test('every word of any text gets a place in any source, in order, and its own where the source is the text', () => {
  fc.assert(
    fc.property(fc.lorem(), fc.lorem(), (text, source) => {
      const placed = alignWords(text, source, [{ start: 0, end: source.length }]);
      expect(placed.map(({ word }) => word)).toEqual(words(text));
      const starts = placed.flatMap(({ span }) => span?.start ?? []);
      expect(starts).toEqual([...starts].sort((one, other) => one - other));
      expect(aligned(text, text).map(([word, there]) => [word, there?.toLowerCase()])).toEqual(
        words(text).map((word) => [word, word]),
      );
    }),
  );
});
