/** First bytes of formats that people keep beside their stories, and what to call them. */
const FORMATS: readonly (readonly [magic: string, name: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['{\\rtf', 'an RTF document'],
  ['\x89PNG\r\n', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF87a', 'a GIF image'],
  ['GIF89a', 'a GIF image'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\x1f\x8b', 'a gzip archive'],
  ['\xfd7zXZ', 'an XZ archive'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['Rar!\x1a\x07', 'a RAR archive'],
  ['\xd0\xcf\x11\xe0', 'an old Microsoft Office document'],
  ['SQLite format 3', 'an SQLite database'],
  ['\x7fELF', 'a program'],
];

/** What kind of binary file the bytes start as; null if none that is known. */
export function binaryFormatOf(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16)).toString('latin1');
  return FORMATS.find(([magic]) => start.startsWith(magic))?.[1] ?? null;
}
