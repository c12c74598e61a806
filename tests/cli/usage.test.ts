import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCommand } from '../support/command.ts';
import { runHere } from '../support/command-here.ts';

const COMMANDS = ['serve', 'ingest', 'show', 'parse', 'check', 'export', 'schema', 'forget'];

test('--help names every command, --version the version of the package', async () => {
  const help = await runCommand(['--help']);
  expect(help).toMatchObject({ code: 0, stderr: '' });
  for (const command of COMMANDS) expect(help.stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(await runCommand(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test('the help of every command has an example and the exit codes', async () => {
  const helps = await Promise.all(COMMANDS.map((command) => runHere([command, '--help'])));
  for (const [index, { code, stdout, stderr }] of helps.entries()) {
    const command = COMMANDS[index] ?? '';
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`Usage: wiregraph ${command}`);
    expect(stdout).toMatch(new RegExp(`Examples:\\n  .*wiregraph ${command}`));
    expect(stdout).toContain('In a clone such as this, write `npm run wiregraph --` for `wiregraph`');
    expect(stdout).toContain(
      '  3  cannot run: a folder, file, database or port is not there or cannot be used',
    );
  }
});

test('the help of what reads a folder names the file that corrects it, and every help is told in the same words', async () => {
  for (const command of ['serve', 'ingest', 'check'])
    expect((await runHere([command, '--help'])).stdout).toContain('people.yaml');
  for (const parameters of [['--help'], ['evaluate', '--help']])
    expect((await runHere(parameters)).stdout).toMatch(
      /^  help \[command[.\]]+ +Print the help of a command\.$/m,
    );
});

/** The first is told by the program as it is published, the others by its source, as in a clone. */
const MISTAKES: readonly (readonly [parameters: string, message: RegExp])[] = [
  ['frobnicate', /unknown command 'frobnicate'[^]*`wiregraph help` to see/],
  ['help nope', /unknown command 'nope'[^]*`npm run wiregraph -- help` to see/],
  ['help evaluate nope', /unknown command 'nope'[^]*`npm run wiregraph -- evaluate --help` to see/],
  ['serve --prot 80', /unknown option '--prot'[^]*--port/],
  [
    'serve --federation=yes',
    /option '--federation' takes no value; leave `=yes` out[^]*serve --help` to see/,
  ],
  ['evaluate quotes --json=true x', /option '--json' takes no value; leave `=true` out/],
  ['serve --fed=yes', /unknown option '--fed=yes'/],
  ['show', /missing required argument 'file'[^]*`npm run wiregraph -- show --help` to see/],
  ['evaluate quotes', /missing required argument 'file'[^]*`npm run wiregraph -- evaluate quotes --help`/],
  ['show a b', /too many arguments/],
  ['ingest', /missing required argument 'folder'/],
  ['check --minimum-severity fatal', /Allowed choices are info, warning, error/],
];

test('a wrong command line is told, with exit code 2', async () => {
  const results = await Promise.all(
    MISTAKES.map(([parameters], index) => (index === 0 ? runCommand : runHere)(parameters.split(' '))),
  );
  for (const [index, { code, stdout, stderr }] of results.entries()) {
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(MISTAKES[index]?.[1] ?? /never/);
    expect(stderr).toMatch(/^wiregraph: /);
    expect(stderr).not.toMatch(/^\s+at /m);
  }
});

test('without a command the help is shown, and nothing was done', async () => {
  const { code, stdout, stderr } = await runHere([]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('Usage: wiregraph');
});

test('a wrong setting is exit code 2 and one sentence', async () => {
  expect(await runHere(['serve'], { env: { PORT: 'http' } })).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'wiregraph: PORT must be a whole number from 0 to 65535, where 0 takes any free port, but it is "http".\n',
  });
});

test('an empty path, as of a variable of the shell that is not set, is none, not the folder one is in', async () => {
  for (const parameters of [
    'ingest',
    'serve',
    'show',
    'parse',
    'check',
    'evaluate quotes',
    'export --output',
  ])
    expect(await runHere([...parameters.split(' '), ''])).toMatchObject({
      code: parameters === 'parse' ? 1 : 3,
      stdout: '',
      stderr:
        'wiregraph: Expected a path, but got an empty text; give one, or set the variable it comes from.\n',
    });
});
