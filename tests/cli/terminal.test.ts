import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { builtProgram } from '../support/built-program.ts';
import { END_WITH_PARENT, resultOf } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A device whose disk is always full. */
const FULL = '/dev/full';
const TOLD = 'wiregraph: Standard output cannot be written: the disk is full.\n';
const STORY = { 'desk/a.txt': 'RIGA, Oct 13 (Reuters) - "It must," Ilze Ruhl said.\n' };

/** Starts a command whose standard output goes to a full disk. */
function startIntoFullDisk(
  parameters: readonly string[],
  cwd: string,
): { readonly child: ChildProcess; readonly stderr: () => string } {
  const full = openSync(FULL, 'w');
  const child = spawn(process.execPath, ['--import', END_WITH_PARENT, builtProgram(), ...parameters], {
    cwd,
    stdio: ['ignore', full, 'pipe'],
  });
  closeSync(full);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return { child, stderr: () => stderr };
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

test.skipIf(!existsSync(FULL))(
  'an output that cannot be written is told as that by every command, and is no bug',
  async () => {
    const cwd = await temporaryFolder(STORY);
    const commands: readonly (readonly string[])[] = [
      ['ingest', 'desk'],
      ['export'],
      ['schema'],
      ['show', 'desk/a.txt'],
      ['parse', 'desk'],
      ['check', 'desk'],
      ['--help'],
      ['forget', 'desk'],
    ];
    for (const parameters of commands) {
      const { child, stderr } = startIntoFullDisk(parameters, cwd);
      await once(child, 'close');
      expect([parameters, child.exitCode, stderr()]).toEqual([parameters, 3, TOLD]);
    }
  },
);

test.skipIf(!existsSync(FULL))(
  'a server whose output cannot be written says so once, and serves on',
  async () => {
    const cwd = await temporaryFolder(STORY);
    const port = await freePort();
    const { child, stderr } = startIntoFullDisk(['serve', '--port', String(port), 'desk'], cwd);
    const { stderr: told } = child;
    while (told !== null && !stderr().includes(TOLD)) await once(told, 'data');
    const { status } = await fetch(`http://127.0.0.1:${port}/graphql?query={__typename}`);
    expect(status).toBe(200);
    expect(stderr()).toBe(TOLD);
  },
);

test('a file that takes only a part of what is printed last is told, and no success', async () => {
  const words = '"It must be so," Ilze Ruhl said. '.repeat(2000);
  const cwd = await temporaryFolder({ 'long.txt': `RIGA, Oct 13 (Reuters) - ${words}\n` });
  // The system takes the blocks that are allowed, the first of them whole, and no more.
  const script = 'ulimit -f 100 && exec "$0" "$@" > out.jsonl';
  const parameters = ['--import', END_WITH_PARENT, builtProgram(), 'parse', 'long.txt'];
  const child = spawn('sh', ['-c', script, process.execPath, ...parameters], { cwd });
  expect(await resultOf(child)).toEqual({
    code: 3,
    stdout: '',
    stderr: 'wiregraph: Standard output cannot be written: it would be too large.\n',
  });
  expect(statSync(join(cwd, 'out.jsonl')).size).toBeGreaterThan(50_000);
});
