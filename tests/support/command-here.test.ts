import process from 'node:process';
import { expect, test } from 'vitest';
import { runHere } from './command-here.ts';
import { runCommand } from './command.ts';
import { temporaryFolder } from './temporary-folder.ts';

const FILES = { 'wire/a.txt': 'RIGA (AP) _ “We go,” Anna Ruhl said.\n', 'photo.jpg': '\u00ff\u00d8' };

test.each([
  { parameters: ['show', 'wire/a.txt'] },
  { parameters: ['show', 'none.txt'] },
  { parameters: ['check', 'wire'] },
  { parameters: ['parse', '-'], input: FILES['wire/a.txt'] },
  { parameters: ['parse'], input: 'no JSON' },
  { parameters: ['export'], env: { WIREGRAPH_DATABASE: 'none.sqlite' } },
  { parameters: ['evaluate', 'nothing'] },
])('$parameters does here what it does as a process', async ({ parameters, ...more }) => {
  const options = { cwd: await temporaryFolder(FILES), ...more };
  const here = await runHere(parameters, options);
  // The process is the program as it is published, which has a name of its own.
  const stderr = here.stderr.replaceAll('npm run wiregraph --', 'wiregraph');
  expect({ ...here, stderr }).toEqual(await runCommand(parameters, options));
});

test('a command that ran here leaves nothing of itself behind', async () => {
  const state = () => ({
    folder: process.cwd(),
    environment: process.env,
    streams: [process.stdin, process.stdout, process.stderr],
    exitCode: process.exitCode,
    listeners: process.eventNames().map((name) => [name, process.listenerCount(name)]),
  });
  const before = state();
  const cwd = await temporaryFolder(FILES);
  const [first, second] = await Promise.all([
    runHere(['show', 'none.txt'], { cwd }),
    runHere(['check', '--short', 'wire'], { cwd }),
  ]);
  expect([first.code, first.stdout, second.code, second.stderr]).toEqual([3, '', 0, '']);
  expect(state()).toEqual(before);
});
