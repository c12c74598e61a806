import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { END_WITH_PARENT } from './command.ts';

test('a process that a test started ends when the test is killed', async () => {
  const start = `
    const child = require('node:child_process').spawn(process.execPath, [
      '--import', ${JSON.stringify(END_WITH_PARENT)}, '-e', 'setInterval(() => undefined, 1000); console.log(process.pid)',
    ]);
    child.stdout.pipe(process.stdout);`;
  const parent = spawn(process.execPath, ['-e', start], { stdio: ['ignore', 'pipe', 'inherit'] });
  const line = await new Promise((resolve) => parent.stdout.once('data', resolve));
  const child = Number(String(line));
  const runs = (): boolean => {
    try {
      return process.kill(child, 0);
    } catch {
      return false;
    }
  };
  expect(runs()).toBe(true);
  parent.kill('SIGKILL');
  await expect.poll(runs, { timeout: 10_000 }).toBe(false);
});
