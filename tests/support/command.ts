import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { builtProgram } from './built-program.ts';

/** What a command did. */
export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  /** Folder to run in. */
  readonly cwd?: string;
  /** Variables besides PATH, HOME and where Node keeps compiled modules; nothing of the test's own environment gets through. */
  readonly env?: Readonly<Record<string, string>>;
  /** Standard input, which then ends; nothing if left out. */
  readonly input?: string | Uint8Array;
}

/** What ends a process when the test that started it is killed. */
export const END_WITH_PARENT = new URL('end-with-parent.ts', import.meta.url).href;

/** Starts `wiregraph`, as it is published, as a process of its own; it is killed when the test ends, if it still runs then. */
export function startCommand(
  parameters: readonly string[],
  { cwd = process.cwd(), env = {} }: CommandOptions = {},
): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, ['--import', END_WITH_PARENT, builtProgram(), ...parameters], {
    cwd,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      ...env,
    },
  });
  const ended = once(child, 'exit');
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await ended;
    }
  });
  return child;
}

/** Runs `wiregraph` to its end. */
export async function runCommand(
  parameters: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const child = startCommand(parameters, options);
  // A command that does not read its input closes it: that is no failure of the test.
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input);
  return resultOf(child);
}

/** Waits for a process to end. */
export async function resultOf(child: ChildProcessWithoutNullStreams): Promise<CommandResult> {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  await once(child, 'close');
  return { code: child.exitCode, stdout, stderr };
}

/** Waits until a process has printed something on standard output, and gives all it printed there until then. */
export function printed(child: ChildProcessWithoutNullStreams, pattern: RegExp): Promise<string> {
  return new Promise((found, reject) => {
    let stdout = '';
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      if (pattern.test(stdout)) found(stdout);
    });
    child.once('close', () => {
      reject(new Error(`The command ended without printing ${String(pattern)}:\n${stdout}${stderr}`));
    });
  });
}
