import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
import { printed } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** npm runs a script in a shell and hands the signal to the shell alone, which ends by it and tells nobody. */
test.skipIf(process.platform === 'win32')(
  'a server that npm started ends when npm is told to end',
  async () => {
    const folder = await temporaryFolder();
    const env = { ...process.env, PORT: '0', WIREGRAPH_DATABASE: join(folder, 'index.sqlite') };
    // A group of its own, for the end of a test that fails.
    const npm = spawn('npm', ['start'], { env, detached: true });
    const { pid } = npm;
    if (pid === undefined) throw new Error('npm does not start.');
    // Its output is closed when the last process that writes to it has ended.
    const ended = once(npm, 'close');
    onTestFinished(async () => {
      if (!npm.stdout.closed) process.kill(-pid, 'SIGKILL');
      await ended;
    });
    const url = /^Serving (\S+)/m.exec(await printed(npm, /^Serving .*\n/m))?.[1] ?? '';
    expect((await fetch(`${url}?query={__typename}`)).status).toBe(200);
    npm.kill('SIGTERM');
    await ended;
    await expect(fetch(url)).rejects.toThrow();
  },
);
