import { once } from 'node:events';
import { fstatSync, writeSync } from 'node:fs';
import process from 'node:process';
import { reasonOf } from '../sources/source-error.ts';
import { CliError, EXIT } from './exit-codes.ts';

/** Prints a line on standard output. */
export function print(line: string): void {
  write(`${line}\n`);
}

/** Prints a line on standard error: what is for the person at the terminal, not for the next program. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Prints on standard output, and waits while the reader at the other end is slower. */
export async function printPatiently(text: string): Promise<void> {
  if (!write(text)) await once(process.stdout, 'drain');
}

/** Whether standard output is a file, once that is known. */
let isFile: boolean | undefined;

/** Writes to standard output. False where its reader is slower, and more should wait. */
function write(text: string): boolean {
  isFile ??= fstatSync(process.stdout.fd).isFile();
  if (!isFile) return process.stdout.write(text);
  try {
    // Node's own stream takes what a disk that is nearly full left out for written.
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) at += writeSync(process.stdout.fd, bytes, at);
  } catch (error) {
    process.stdout.emit('error', error);
  }
  return true;
}

/**
 * Deals with outputs that take nothing more; without this Node ends with a stack trace. A reader that closes its end of
 * the pipe, such as `head`, wants no more, and that is no error. Any other failure, such as a full disk, is told; a
 * command that has no more to do than to print ends with it.
 *
 * @param goOn whether the command has more to do than to print, as a server has
 */
export function whenNobodyReads(goOn: boolean): void {
  const told = new Set<string>();
  for (const [stream, name] of [
    [process.stdout, 'Standard output'],
    [process.stderr, 'Standard error'],
  ] as const) {
    stream.removeAllListeners('error');
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') {
        if (!goOn) process.exit();
        return;
      }
      const message = `${name} cannot be written: ${reasonOf(error)}.`;
      if (!goOn) throw new CliError(EXIT.CANNOT_RUN, message);
      if (stream === process.stderr || told.has(message)) return;
      told.add(message);
      complain(`wiregraph: ${message}`);
    });
  }
}
