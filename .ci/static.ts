/** Runs the static checks side by side; prints what those that fail have to say, and fails if one does. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

const CHECKS = ['format', 'lint', 'types', 'generated'];

async function passes(check: string): Promise<boolean> {
  const child = spawn(process.execPath, ['--run', `check:${check}`], { stdio: ['ignore', 'pipe', 'pipe'] });
  const closed = once(child, 'close');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  await closed;
  if (child.exitCode !== 0) process.stdout.write(`check:${check} failed:\n${stdout}${stderr}`);
  return child.exitCode === 0;
}

const passed = await Promise.all(CHECKS.map(passes));
process.exitCode = passed.every(Boolean) ? 0 : 1;
