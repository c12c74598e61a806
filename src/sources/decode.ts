import type { Diagnostic } from '../domain/diagnostic.ts';
import { sourceDiagnostic } from './diagnostic-codes.ts';
import { declaredEncoding, guessSingleByte, guessUtf16 } from './guess-encoding.ts';
import { binaryFormatOf } from './magic.ts';

/** What stands for the encoding of a file whose bytes were not decoded. */
export const NO_ENCODING = 'none';

/** Bytes as text, or the reason why they are none. */
export interface Decoded {
  /** WHATWG name of the encoding; `none` if refused. */
  readonly encoding: string;
  /** Without byte order mark and the NUL characters that fill up a last block, otherwise untouched; empty if refused. */
  readonly text: string;
  /** Whether the bytes are not text at all. */
  readonly refused: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

const MARKS: readonly { readonly encoding: string; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/**
 * Characters that plain text does not hold: controls other than tab, line ends, form feed and escape. Wire
 * services put a few of them around a story (IPTC 7901), so that some are allowed, though not more than half of a file.
 */
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u0084\u0086-\u009f]/gu;
const CONTROLS_ALLOWED = 8;
const SHARE_OF_CONTROLS_ALLOWED = 0.02;

/**
 * Decodes a file: by its byte order mark, else as UTF-16 if its zeros tell that, else as UTF-8 if it is that, else as
 * it declares itself, else in the encoding of one byte a character in which it reads best: old wire archives are
 * written in windows-1252, and some on a Mac.
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = MARKS.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  if (mark === undefined) {
    const format = binaryFormatOf(bytes);
    if (format !== null) return refuse(`The file is ${format}, not plain text.`);
  }
  const known = mark?.encoding ?? guessUtf16(bytes);
  const decoded = known === null ? guess(bytes) : marked(bytes, known);
  const { encoding } = decoded;
  const text = withoutFill(decoded.text);
  const controls = text.match(CONTROLS)?.length ?? 0;
  const allowed = Math.min(CONTROLS_ALLOWED, text.length / 2);
  if (controls > allowed && controls > text.length * SHARE_OF_CONTROLS_ALLOWED)
    return refuse(
      `The file holds ${controls} control characters among ${text.length}, as binary files do; it is not plain text.`,
    );
  if (text.trim() === '')
    return {
      encoding,
      text,
      refused: false,
      diagnostics: [
        sourceDiagnostic(
          'EMPTY_FILE',
          text === '' ? 'The file is empty.' : 'The file holds nothing but blanks.',
        ),
      ],
    };
  const nul = text.indexOf('\0');
  const holes =
    nul < 0
      ? []
      : [
          sourceDiagnostic('NUL_CHARACTERS', 'NUL characters stand in the text, left where they are.', {
            start: nul,
            end: nul + 1,
          }),
        ];
  return { encoding, text, refused: false, diagnostics: [...decoded.diagnostics, ...holes] };
}

/** Without the NUL characters at the end; a regular expression would try each run of them anew from every place. */
function withoutFill(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === 0) end -= 1;
  return text.slice(0, end);
}

function refuse(message: string): Decoded {
  const diagnostics = [sourceDiagnostic('BINARY_FILE', message)];
  return { encoding: NO_ENCODING, text: '', refused: true, diagnostics };
}

type Text = Omit<Decoded, 'refused'>;

function guess(bytes: Uint8Array): Text {
  const strict = strictly(bytes, 'utf-8');
  if (strict !== null) return { encoding: 'utf-8', text: strict, diagnostics: [] };
  const damaged = new TextDecoder('utf-8').decode(bytes);
  // One broken byte in a file of curly quotes must not turn every quote into three wrong letters.
  const replaced = damaged.match(/\ufffd/gu)?.length ?? 0;
  const beyondAscii = damaged.match(/[^\u0000-\u007f\ufffd]/gu)?.length ?? 0;
  if (beyondAscii > replaced) return withDamage('utf-8', damaged, replaced);
  const declared = declaredEncoding(bytes);
  if (declared !== null)
    return { encoding: declared, text: new TextDecoder(declared).decode(bytes), diagnostics: [] };
  const { encoding, text } = guessSingleByte(bytes);
  const first = text.search(/[^\u0000-\u007f]/u);
  const message = `The bytes are not UTF-8; the text is read as ${encoding}.`;
  const found = [sourceDiagnostic('NOT_UTF8', message, { start: first, end: first + 1 })];
  const mixed = MIXED.exec(text);
  if (mixed !== null) {
    const place = { start: mixed.index, end: mixed.index + mixed[0].length };
    found.push(sourceDiagnostic('MIXED_ENCODINGS', `“${mixed[0]}” reads as no word does.`, place));
  }
  return { encoding, text, diagnostics: found };
}

/** UTF-8 read as windows-1252 (`Ã©` for é, `â€™` for ’), and controls, where windows-1252 has no character. */
const MIXED = /Ã[\u0080-\u00bf]|Â[\u0080-\u00bf]|â€.|[\u0080-\u009f]/u;

function marked(bytes: Uint8Array, encoding: string): Text {
  const strict = strictly(bytes, encoding);
  if (strict !== null) return { encoding, text: strict, diagnostics: [] };
  const text = new TextDecoder(encoding).decode(bytes);
  return withDamage(encoding, text, text.match(/\ufffd/gu)?.length ?? 0);
}

function withDamage(encoding: string, text: string, replaced: number): Text {
  const start = text.indexOf('\ufffd');
  const places = replaced === 1 ? 'one place' : `${replaced} places`;
  const message = `The file is not valid ${encoding.toUpperCase()} in ${places}; each reads as U+FFFD.`;
  return {
    encoding,
    text,
    diagnostics: [sourceDiagnostic('DAMAGED_UTF8', message, start < 0 ? null : { start, end: start + 1 })],
  };
}

/** The text, without byte order mark, if all bytes are valid; else null. */
function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // The decoder throws a TypeError for bytes that are not valid, and nothing else.
    if (error instanceof TypeError) return null;
    throw error;
  }
}
