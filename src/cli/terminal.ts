import process from 'node:process';
import { once } from 'node:events';

/** Prints a line on standard output. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Prints a line on standard error: what is for the person at the terminal, not for the next program. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Prints on standard output, and waits while the reader at the other end is slower. */
export async function printPatiently(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/**
 * Deals with a reader that closes its end of the pipe, such as `head`: what is still to be printed is then
 * wanted by nobody. Without this Node ends with a stack trace.
 *
 * @param goOn whether the command has more to do than to print, as a server has
 */
export function whenNobodyReads(goOn: boolean): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.removeAllListeners('error');
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      if (!goOn) process.exit();
    });
  }
}
