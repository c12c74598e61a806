import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../src/sources/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const STORY = 'BEIRUT — “We’re done 😀,” he said.\r\n\r\n  Nothing is trimmed. \n';

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}

test('UTF-8 is read as it is, without a remark', () => {
  expect(decode(utf8(STORY))).toEqual({ encoding: 'utf-8', text: STORY, refused: false, diagnostics: [] });
});

test.each([
  ['utf-8', [0xef, 0xbb, 0xbf], utf8(STORY)],
  ['utf-16le', [0xff, 0xfe], utf16(STORY, true)],
  ['utf-16be', [0xfe, 0xff], utf16(STORY, false)],
] as const)('a byte order mark tells %s and is no part of the text', (encoding, mark, bytes) => {
  const decoded = decode(Uint8Array.from([...mark, ...bytes]));
  expect(decoded).toEqual({ encoding, text: STORY, refused: false, diagnostics: [] });
});

test('only the first byte order mark is taken away', () => {
  expect(decode(utf8('\ufeff\ufeffStory')).text).toBe('\ufeffStory');
});

test('windows-1252 is recognised, decoded and said', () => {
  const bytes = Uint8Array.from([
    ...Buffer.from('He said: '),
    0x93,
    ...Buffer.from('It'),
    0x92,
    0x73,
    0x20,
    0x80,
    0x94,
  ]);
  expect(decode(bytes)).toEqual({
    encoding: 'windows-1252',
    text: 'He said: “It’s €”',
    refused: false,
    diagnostics: [
      {
        code: 'NOT_UTF8',
        severity: 'INFO',
        message: 'The bytes are not UTF-8; the text is read as windows-1252.',
        span: { start: 9, end: 10 },
      },
    ],
  });
});

test('one broken byte in UTF-8 costs one character, not every curly quote', () => {
  const decoded = decode(Uint8Array.from([...utf8('“Yes,” she said. “It’s b'), 0xe2, 0x80, ...utf8('d.”')]));
  expect(decoded).toMatchObject({
    encoding: 'utf-8',
    text: '“Yes,” she said. “It’s b\ufffdd.”',
    refused: false,
  });
  expect(decoded.diagnostics).toMatchObject([
    { code: 'DAMAGED_UTF8', severity: 'WARNING', span: { start: 24, end: 25 } },
  ]);
});

test('UTF-16 with half a character at its end is read with a warning', () => {
  const decoded = decode(Uint8Array.from([0xff, 0xfe, ...utf16('Story', true), 0x41]));
  expect(decoded).toMatchObject({ encoding: 'utf-16le', text: 'Story\ufffd', refused: false });
  expect(decoded.diagnostics.map(({ code }) => code)).toEqual(['DAMAGED_UTF8']);
});

test.each([
  ['no bytes', '', 'The file is empty.'],
  ['blanks', ' \r\n\t\u00a0\n', 'The file holds nothing but blanks.'],
  ['only a byte order mark', '\ufeff', 'The file is empty.'],
])('%s is an empty file, not refused', (_, text, message) => {
  const decoded = decode(utf8(text));
  expect(decoded.refused).toBe(false);
  expect(decoded.diagnostics).toEqual([{ code: 'EMPTY_FILE', severity: 'INFO', message, span: null }]);
});

test.each([
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], /PNG image/],
  ['a PDF without a control character', utf8('%PDF-1.4 text'), /PDF document/],
  ['many NUL characters', utf8('t\0e\0\0xt\0\0\0te\0\0xt\0\0t'), /control characters/],
  [
    'noise without NUL',
    Array.from({ length: 500 }, (_, index) => ((index * 7919) % 255) + 1),
    /control characters/,
  ],
])('%s is refused as binary', (_, bytes, message) => {
  const decoded = decode(Uint8Array.from(bytes));
  expect(decoded).toMatchObject({ encoding: 'none', text: '', refused: true });
  expect(decoded.diagnostics).toMatchObject([{ code: 'BINARY_FILE', severity: 'ERROR' }]);
  expect(decoded.diagnostics[0]?.message).toMatch(message);
});

test('the few controls that wires put around a story do not make it binary', () => {
  const text = '\u0001abc123\u001f\u0002Moscow (AP) _ Snow fell.\u0003\u0004';
  expect(decode(utf8(text))).toMatchObject({ text, refused: false });
});

test('a few NUL characters are told and stay, those that fill up the file go', () => {
  const decoded = decode(utf8('The bank\0 is shut.\n\0\0\0\0\0\0\0\0\0\0\0\0'));
  expect(decoded).toMatchObject({ text: 'The bank\0 is shut.\n', refused: false });
  expect(decoded.diagnostics).toMatchObject([
    { code: 'NUL_CHARACTERS', severity: 'WARNING', span: { start: 8, end: 9 } },
  ]);
});

test('a long run of NUL characters inside the text ends, as other text does', () => {
  expect(decode(utf8(`a${'\0'.repeat(2_000_000)}x`)).refused).toBe(true);
});

test.each([true, false])(
  'UTF-16 without a byte order mark is told by its zeros (little endian: %s)',
  (little) => {
    expect(decode(utf16(STORY, little))).toEqual({
      encoding: little ? 'utf-16le' : 'utf-16be',
      text: STORY,
      refused: false,
      diagnostics: [],
    });
  },
);

/** The bytes of a text in an encoding of one byte a character; what it lacks becomes a question mark. */
function singleByte(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (character) => bytes.get(character) ?? 63);
}

const ACCENTED = [
  '“We can’t,” said José Müller — the “café” owner — in Zürich. “It’s 5°C.”',
  'Élodie Brûlé said the plan for Århus cost £5 million.',
  'He said “no” … and left.',
  'The fiancée’s résumé was naïve, Ángel Núñez said.',
  'ÉCOLE FERMÉE À PARIS',
  '“Ça va?” he asked. “Oui,” Éric said.',
  'Å strong start for Øystein Ås in Tromsø',
  '— “Enough,” she said',
  'SÃO PAULO — João said “não”.',
  'A Y500 note – or did he?',
];
test.each(ACCENTED)('windows-1252 and macintosh are told apart: %s', (text) => {
  for (const encoding of ['windows-1252', 'macintosh']) {
    const bytes = singleByte(text, encoding);
    expect(decode(bytes)).toMatchObject({ encoding, text: new TextDecoder(encoding).decode(bytes) });
  }
});

test.each([
  ['an XML declaration', '<?xml version="1.0" encoding="ISO-8859-2"?>\n<p>Łódź</p>'],
  ['the header of a mail', 'From: a@b.example\nContent-Type: text/plain;\n charset="iso-8859-2"\n\nŁódź'],
])('bytes that are not UTF-8 are read as %s says', (_, text) => {
  expect(decode(singleByte(text, 'iso-8859-2'))).toEqual({
    encoding: 'iso-8859-2',
    text,
    refused: false,
    diagnostics: [],
  });
});

test.each([
  ['is UTF-8', '<?xml version="1.0" encoding="ISO-8859-1"?><p>Łódź</p>', 'utf-8'],
  ['names no encoding', '<?xml version="1.0" encoding="nonsense"?><p>caf\u00e9</p>', 'windows-1252'],
])('a declaration is not followed where the text %s', (_, text, encoding) => {
  const bytes = encoding === 'utf-8' ? utf8(text) : singleByte(text, encoding);
  expect(decode(bytes)).toMatchObject({ encoding, text });
});

test('two encodings in one file are told with a warning', () => {
  const bytes = Uint8Array.from([
    ...utf8('It is broken é here, '),
    0xe9,
    0xe8,
    0xe7,
    0xf1,
    ...utf8(' and there.'),
  ]);
  expect(decode(bytes).diagnostics).toMatchObject([
    { code: 'NOT_UTF8' },
    { code: 'MIXED_ENCODINGS', severity: 'WARNING', span: { start: 13, end: 15 } },
  ]);
});

test('every byte sequence is decoded or refused, and any text without controls comes back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const decoded = decode(bytes);
      expect(decoded.text.endsWith('\0')).toBe(false);
      expect(decoded.text.isWellFormed()).toBe(true);
      expect(decoded.refused).toBe(decoded.diagnostics.some(({ severity }) => severity === 'ERROR'));
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(!text.startsWith('\ufeff'));
      expect(decode(utf8(text)).text).toBe(text.replace(/\0+$/, ''));
    }),
  );
});
