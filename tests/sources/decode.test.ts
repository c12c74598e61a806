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
  ['NUL characters', utf8('text\0text'), /NUL/],
  ['NUL characters behind a mark', [0xff, 0xfe, 0x41, 0x00, 0x00, 0x00], /NUL/],
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

test('every byte sequence is decoded or refused, and any text without controls comes back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const decoded = decode(bytes);
      expect(decoded.text.includes('\0')).toBe(false);
      expect(decoded.text.isWellFormed()).toBe(true);
      expect(decoded.refused).toBe(decoded.diagnostics.some(({ severity }) => severity === 'ERROR'));
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(!text.startsWith('\ufeff'));
      expect(decode(utf8(text)).text).toBe(text);
    }),
  );
});
