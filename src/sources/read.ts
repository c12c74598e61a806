import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { SourceText } from '../domain/source.ts';
import { decode, NO_ENCODING } from './decode.ts';
import { sourceDiagnostic } from './diagnostic-codes.ts';
import { reasonOf, systemCode } from './source-error.ts';
import type { FoundFile } from './walk.ts';

/** A file after reading. */
export interface Reading {
  /** With an empty text if refused; the digest is empty where the bytes could not be had. */
  readonly source: SourceText;
  /** Whether the file is no text that could be read: an ERROR among the diagnostics says why. */
  readonly refused: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Largest file that is read, in bytes. */
export const MAXIMUM_BYTES = 10_000_000;
/** Largest file whose digest is taken though it is refused, in bytes; above that it would cost seconds a run. */
const MAXIMUM_DIGEST_BYTES = 100_000_000;

/** Databases and GraphQL keep a size in 32 bits; the message of a larger file tells its true size. */
const LARGEST_SIZE_TOLD = 2 ** 31 - 1;

type Identity = Pick<SourceText, 'folder' | 'path'>;

/**
 * Reads one file. Never throws for what is wrong with the file: it is then refused, with a diagnostic. Null if
 * it went away since it was found.
 */
export async function readSource(file: FoundFile): Promise<Reading | null> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(file.location);
    const stats = await handle.stat();
    // A pipe, as in `wiregraph show <(…)`, has no size to trust.
    if (!stats.isFile() && !stats.isDirectory())
      return await readStream(handle.createReadStream({ autoClose: false }), file);
    const { size } = stats;
    if (size > MAXIMUM_BYTES) return tooLarge(file, size, await digestOf(handle, size));
    return readingOf(file, await handle.readFile());
  } catch (error) {
    // A name in another encoding cannot be opened by its decoded form; any other file not found went away.
    if (systemCode(error) === 'ENOENT' && !file.path.includes('\ufffd')) return null;
    if (systemCode(error) === null) throw error;
    return unreadable(file, reasonOf(error));
  } finally {
    await handle?.close();
  }
}

/** Reads a stream to its end, such as standard input, and refuses it once it is larger than a file may be. */
export async function readStream(stream: AsyncIterable<Uint8Array>, identity: Identity): Promise<Reading> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAXIMUM_BYTES) return tooLarge(identity, size, '', 'more than ');
    chunks.push(chunk);
  }
  return readingOf(identity, Buffer.concat(chunks));
}

/** A file that is there and cannot be read. */
export function unreadable(identity: Identity, reason: string, isFolder = false): Reading {
  return refusal(
    identity,
    0,
    '',
    sourceDiagnostic(
      isFolder ? 'FOLDER_UNREADABLE' : 'FILE_UNREADABLE',
      `The ${isFolder ? 'folder' : 'file'} cannot be read: ${reason}.`,
    ),
  );
}

/** Decodes bytes that were read. */
export function readingOf({ folder, path }: Identity, bytes: Uint8Array): Reading {
  const { encoding, text, refused, diagnostics } = decode(bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    source: { folder, path, encoding, sizeInBytes: bytes.length, sha256, text },
    refused,
    diagnostics,
  };
}

/** @param more what stands before a size that is not all, as the file was not read to its end */
function tooLarge(identity: Identity, size: number, sha256: string, more = ''): Reading {
  const told = more === '' ? megabytes(size) : `${more}${megabytes(MAXIMUM_BYTES)}`;
  const message = `The file has ${told}; files of up to ${megabytes(MAXIMUM_BYTES)} are read.`;
  return refusal(
    identity,
    Math.min(size, LARGEST_SIZE_TOLD),
    sha256,
    sourceDiagnostic('FILE_TOO_LARGE', message),
  );
}

function refusal(
  { folder, path }: Identity,
  sizeInBytes: number,
  sha256: string,
  diagnostic: Diagnostic,
): Reading {
  return {
    source: { folder, path, encoding: NO_ENCODING, sizeInBytes, sha256, text: '' },
    refused: true,
    diagnostics: [diagnostic],
  };
}

async function digestOf(handle: FileHandle, size: number): Promise<string> {
  if (size > MAXIMUM_DIGEST_BYTES) return '';
  const hash = createHash('sha256');
  const bytes: AsyncIterable<Uint8Array> = handle.createReadStream({ start: 0, autoClose: false });
  for await (const chunk of bytes) hash.update(chunk);
  return hash.digest('hex');
}

/** Rounded up to tenths, so that a file one byte over a limit does not seem to keep it. */
function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 100_000) / 10} MB`;
}
