import { closeSync, openSync } from 'node:fs';
import { devNull } from 'node:os';
import process from 'node:process';
import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run.ts';
import type { CommandOptions, CommandResult } from './command.ts';

/** Commands share this process's folder, environment and streams: one at a time. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs `wiregraph` to its end in this process, for tests of what a command says and does: to start a process takes
 * twenty times as long as most commands. Whatever a process has to itself, such as signals, pipes, full disks, its end
 * while something is open, and what it loads, is for `runCommand`.
 */
export function runHere(parameters: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  const result = last.then(() => runAlone(parameters, options));
  last = result.catch(() => undefined);
  return result;
}

async function runAlone(
  parameters: readonly string[],
  { cwd = process.cwd(), env = {}, input = '' }: CommandOptions,
): Promise<CommandResult> {
  // A command asks whether its output is a file: this is none.
  const fd = openSync(devNull, 'w');
  const [stdout, stderr] = [new Gathering(fd), new Gathering(fd)];
  const restore = [
    replaced('stdin', Readable.from(input === '' ? [] : [Buffer.from(input)])),
    replaced('stdout', stdout),
    replaced('stderr', stderr),
    replaced('env', { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env }),
  ];
  const { exitCode } = process;
  process.exitCode = undefined;
  const folder = process.cwd();
  const listeners = process.listeners('uncaughtException');
  process.chdir(cwd);
  try {
    await run(parameters);
    return { code: codeOf(process), stdout: stdout.text, stderr: stderr.text };
  } finally {
    process.chdir(folder);
    for (const listener of process.listeners('uncaughtException'))
      if (!listeners.includes(listener)) process.removeListener('uncaughtException', listener);
    for (const putBack of restore) putBack();
    process.exitCode = exitCode;
    closeSync(fd);
  }
}

/** What a process that ended now would end with. */
function codeOf({ exitCode }: NodeJS.Process): number {
  return Number(exitCode ?? 0);
}

/** A stream that keeps what is written to it. */
class Gathering extends Writable {
  readonly fd: number;
  readonly #chunks: Buffer[] = [];

  constructor(fd: number) {
    super();
    this.fd = fd;
  }

  get text(): string {
    return Buffer.concat(this.#chunks).toString('utf8');
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.#chunks.push(chunk);
    done();
  }
}

/** Puts something in place of a property of this process, until what it returns is called. */
function replaced(name: 'stdin' | 'stdout' | 'stderr' | 'env', value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(process, name);
  Object.defineProperty(process, name, { configurable: true, enumerable: true, writable: true, value });
  return () => {
    if (before !== undefined) Object.defineProperty(process, name, before);
  };
}
