import fc from 'fast-check';
import type { SourceText } from '../../../src/domain/source.ts';
import type { ParsedSource } from '../../../src/domain/story.ts';
import { parseSource } from '../../../src/story/parse-source.ts';

/** A text as if it were the content of a file. */
export function sourceOf(text: string, path = 'story'): SourceText {
  return { folder: 'f', path, encoding: 'utf-8', sizeInBytes: 0, sha256: '', text };
}

export function parseText(text: string, path?: string): ParsedSource {
  return parseSource(sourceOf(text, path));
}

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('“', '&#8220;');

/** A story in NITF. */
export function nitf(headline: string, paragraphs: readonly string[]): string {
  return (
    `<?xml version="1.0"?>\n<nitf><body><body.head><hedline><hl1>${xml(headline)}</hl1></hedline></body.head>\n<body.content>\n` +
    `${paragraphs.map((words) => `  <p>${xml(words).replace(' ', '\n     ').replace('said', '<em>said</em>')}</p>\n`).join('')}</body.content></body></nitf>\n`
  );
}

/** A story in ninjs 1.x, its body as HTML. */
export function ninjs(headline: string, paragraphs: readonly string[]): string {
  const body = paragraphs.map((words) => `<p>${xml(words)}</p>`).join('\n');
  const json = JSON.stringify({ uri: 'urn:x:1', headline, body_xhtml: body }, null, 2);
  return json.replace(/[^\x20-\x7e\n]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A story in a mail, quoted-printable. */
export function mail(headline: string, paragraphs: readonly string[]): string {
  const bytes = [...Buffer.from(paragraphs.join('\r\n\r\n'))];
  const body = bytes.map((byte) =>
    byte === 13 || byte === 10 || (byte > 31 && byte < 127 && byte !== 61)
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  const encoded = `=?utf-8?B?${Buffer.from(headline).toString('base64')}?=`;
  return (
    `From: desk@halcyon.example\r\nSubject: ${encoded}\r\nDate: Mon, 7 Oct 2019 18:02:09 +0200\r\n` +
    `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body.join('').replaceAll('. ', '. =\r\n')}`
  );
}

/** A story in text with front matter. */
export function frontMatter(headline: string, paragraphs: readonly string[]): string {
  return `---\nheadline: ${JSON.stringify(headline)}\n---\n\n${paragraphs.join('\n\n')}\n`;
}

export const FORMATS = { nitf, ninjs, mail, frontMatter } as const;

const NAMES = ['Ida Trønder', 'Colm Ferreira', 'Liv Aasmund', 'Bo Stenberg-Lee'];
const WORDS = [
  'the harbour & the levy',
  'nobody asked',
  'it costs <40 cents>',
  'R&D',
  'the sea wall',
  'café owners',
  '😀',
];
const phrase = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '));
const said = fc
  .tuple(phrase, fc.constantFrom(...NAMES))
  .map(([words, name]) => `“We know ${words},” ${name} said.`);
const told = fc
  .tuple(phrase, fc.constantFrom(...NAMES))
  .map(([words, name]) => `${name} told the council: "You know ${words}."`);
const plain = phrase.map((words) => `On Tuesday it was clear that ${words} would not last.`);

/** Paragraphs of a story that reads as one; no first names of them decide what a line is. */
export const storyParagraphs = fc
  .array(fc.oneof(said, told, plain), { minLength: 2, maxLength: 8 })
  .map((paragraphs) => [
    'Varnhavn voted on Tuesday after six hours of talks in the old town hall.',
    ...paragraphs,
  ]);

/** What raw markup says: tags out, entities, escapes and transfer encoding undone. */
export function unmarked(raw: string): string {
  const quoted = raw
    .replace(/=\r?\n/gu, '')
    .replace(/(?:=[0-9A-F]{2})+/gu, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString());
  return quoted
    .replace(/<\/?[a-z.]+>/gu, '')
    .replace(/\\u([0-9a-f]{4})/gu, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replaceAll('\\"', '"')
    .replaceAll('\\n', ' ')
    .replace(/&#8220;/gu, '“')
    .replace(/&lt;/gu, '<')
    .replace(/&amp;/gu, '&');
}

/** Without blanks: breaks of lines differ between formats. */
export const squeeze = (text: string): string => text.replace(/\s+/gu, '');
