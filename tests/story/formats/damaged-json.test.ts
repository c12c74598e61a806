import { describe, expect, test } from 'vitest';
import { damagedAt, NOTHING_READ, titles, told } from './damage-told.ts';
import { parseText } from './documents.ts';

const item = (headline: string, body = 'The ferry ran aground.'): string =>
  JSON.stringify({ uri: `urn:x:${headline}`, headline, body_text: body });

describe('JSON that is damaged and gives no story is told once, and says so', () => {
  test.each([
    ['{"title": "x", "body": "', '1:24', 'the text that begins here has no closing `"` on its line'],
    [
      '{"title": "x", "text": "The ferry ran',
      '1:24',
      'the text that begins here has no closing `"` on its line',
    ],
    [
      '[{"title": "x"},\n {"title": "y", "te',
      '2:17',
      'the text that begins here has no closing `"` on its line',
    ],
    ['[{"title": "x"},\n {"title": "y"\n', '2:14', 'it breaks off where `}` is expected'],
    ['{"title": "x",}', '1:15', 'a key in quotation marks is expected here, not `}`'],
    [
      '{"id": "a",\n "text": "It sank.}\n',
      '2:10',
      'the text that begins here has no closing `"` on its line',
    ],
  ])('%s', (text, place, reason) => {
    const expected = damagedAt(place, reason, NOTHING_READ);
    expect(told(text, 'story.json')).toEqual(expected);
    expect(told(text, 'story.txt')).toEqual(expected);
    expect(parseText(text)).toMatchObject({ format: 'UNKNOWN', stories: [] });
  });

  test('however deep it nests', () => {
    const text = `{"uri":"x","headline":"y","body_text":${'['.repeat(300)}`;
    expect(told(text)).toEqual(damagedAt('1:238', 'it nests more than 200 values', NOTHING_READ));
  });

  test('whole JSON that is no news is told to be that', () => {
    expect(told('{"title": "x", "text": "The ferry ran."}')).toEqual([
      '1:1: UNKNOWN_FORMAT The file is JSON, but not ninjs; no story is read from it.',
    ]);
  });
});

const FERRY = '{"id": 1, "text": "It sank."}';

describe('lines for the standard input of `parse` are told to be such, damaged or not', () => {
  test.each([
    ['one', FERRY],
    ['two', `${FERRY}\n{"id": "b", "text": "It sails."}\n`],
    ['marked ones', '{"id": 1, "text": "It sank.", "quotes": []}\n{"id": 2, "text": "No."}'],
    ['the last one damaged', `${FERRY}\n{"id": "b", "text": "y}`],
    ['the second of three damaged', `${FERRY}\n{"id": "b", "text": "y\n${FERRY}\n`],
    ['the first damaged', `{"id": 1, "text": "x\n${FERRY}\n${FERRY}\n`],
    ['the first of two damaged', `{"id": 1, "text": "x\n${FERRY}\n`],
    ['the only one damaged', '{"id": 1, "text": "It sank.'],
    ['one without id', `${FERRY}\n{"text": "x"}\n`],
  ])('%s', (_, text) => {
    const expected = [
      '1:1: UNKNOWN_FORMAT The file is JSON lines {"id", "text"}, not ninjs; no story is read from it.',
    ];
    expect(told(text, 'stories.jsonl')).toEqual(expected);
    expect(parseText(text)).toMatchObject({ format: 'UNKNOWN', stories: [] });
  });

  test.each([
    ['a list', `[${FERRY}]`],
    ['over several lines', '{"id": 1,\n "text": "It sank."}'],
    ['without a text', '{"id": 1, "title": "x"}\n{"id": 2, "title": "y"}'],
  ])('but not %s', (_, text) => {
    expect(told(text)).toEqual([
      '1:1: UNKNOWN_FORMAT The file is JSON, but not ninjs; no story is read from it.',
    ]);
  });
});

test('one item a line is read so where the first line is damaged', () => {
  const text = `${item('Ferry').slice(0, -2)}\n${item('Harbour')}\n${item('Quay')}\n`;
  expect(titles(text)).toEqual(['Ferry', 'Harbour', 'Quay']);
});

describe('JSON that is damaged and gives a story tells what is wrong where', () => {
  const whole = item('Ferry');
  test.each([
    ['cut in a text', whole.slice(0, -3), '1:53', 'the text that begins here has no closing `"` on its line'],
    ['cut behind a text', whole.slice(0, -1), '1:76', 'it breaks off where `}` is expected'],
    [
      'cut behind a comma',
      `${whole.slice(0, -1)},\n`,
      '1:77',
      'it breaks off where a key in quotation marks is expected',
    ],
    ['cut behind a key', `${whole.slice(0, -1)}, "a"`, '1:81', 'it breaks off where `:` is expected'],
    ['cut behind a colon', `${whole.slice(0, -1)}, "a":`, '1:82', 'it breaks off where a value is expected'],
    [
      'a comma too many',
      `${whole.slice(0, -1)},}`,
      '1:78',
      'a key in quotation marks is expected here, not `}`',
    ],
    [
      'no comma',
      whole.replace(',"body', ' "body'),
      '1:41',
      '`,` or a closing bracket is expected here, not `"body_text"`',
    ],
    ['no colon', `${whole.slice(0, -1)},"a" "b"}`, '1:82', '`:` is expected here, not `"b"`'],
    ['a word that is none of JSON', `${whole.slice(0, -1)},"a":None}`, '1:82', '`None` is no JSON'],
    [
      'more behind the end',
      `${whole}\n\n"more"`,
      '3:1',
      'the end of the file is expected here, not `"more"`',
    ],
    ['the wrong bracket', `[${whole}}`, '1:79', '`,` or a closing bracket is expected here, not `}`'],
    ['a remark', `${whole.slice(0, -1)} /* who? */}`, '1:78', 'JSON has no comments, such as `/* who? */`'],
    [
      'a line end in a text',
      item('Ferry', 'The ferry\nran.').replace('\\n', '\n'),
      '1:53',
      'the text that begins here has no closing `"` on its line',
    ],
    [
      'a tab in a text',
      item('Ferry', 'The ferry\tran.').replace('\\t', '\t'),
      '1:53',
      'the text that begins here holds a control character, such as a tab, which JSON writes as `\\t`',
    ],
    [
      'an unknown escape',
      item('Ferry', 'The ferry\nran.').replace('\\n', '\\q'),
      '1:53',
      'the text that begins here holds a `\\` that is no escape of JSON, which writes the character itself as `\\\\`',
    ],
    [
      'half an escape',
      item('Ferry', 'The ferry\nran.').replace('\\n', '\\u20 '),
      '1:53',
      'the text that begins here holds `\\u` without four hexadecimal digits behind it',
    ],
  ])('%s', (_name, text, place, reason) => {
    expect(told(text)).toEqual(damagedAt(place, reason));
    expect(titles(text)).toEqual(['Ferry']);
  });

  test('where much is found instead, its beginning is told', () => {
    const text = `${whole.slice(0, -1)},"a" "${'sea '.repeat(30)}"}`;
    expect(told(text)).toEqual(damagedAt('1:82', `\`:\` is expected here, not \`"${'sea '.repeat(7)}…\``));
  });
});

describe('one item a line, one of them damaged', () => {
  const [one, two, three] = [item('One'), item('Two'), item('Three')];
  test.each([
    [
      'a text not closed',
      [one, two.replace('."}', '.}'), three],
      '2:49',
      'the text that begins here has no closing `"` on its line',
      ['One', 'Two', 'Three'],
    ],
    [
      'a comma behind it',
      [one, `${two},`, three],
      '2:74',
      'the end of the line is expected here, not `,`',
      ['One', 'Two', 'Three'],
    ],
    ['no JSON', [one, 'the ferry', three], '2:1', '`the` is no JSON', ['One', 'Three']],
    [
      'the last cut off',
      [one, two, three.slice(0, -1)],
      '3:76',
      'it breaks off where `}` is expected',
      ['One', 'Two', 'Three'],
    ],
    [
      'the last cut off early',
      [one, three.slice(0, 65)],
      '2:53',
      'the text that begins here has no closing `"` on its line',
      ['One', 'Three'],
    ],
  ])('%s', (_name, lines, place, reason, expected) => {
    const text = `${lines.join('\n')}\n`;
    expect(told(text)).toEqual(damagedAt(place, reason));
    expect(titles(text)).toEqual(expected);
  });

  test('an item over several lines is read as a whole', () => {
    const text = JSON.stringify({ uri: 'urn:x:1', headline: 'Ferry', body_text: 'It sank.' }, null, 2);
    expect(told(`${text}\n${one}\n`)).toEqual(
      damagedAt('6:1', 'the end of the file is expected here, not `{`'),
    );
    expect(titles(`${text}\n${one}\n`)).toEqual(['Ferry']);
  });
});
