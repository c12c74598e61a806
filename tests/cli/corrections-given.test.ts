import { expect, test } from 'vitest';
import { runHere } from '../support/command-here.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const STORY = 'RIGA (AP) _ “We go,” Anna Ruhl said.\n';
const CHECK = 'npm run wiregraph -- check';

const filesWith = (people: string): Record<string, string> => ({
  'wire/a.txt': STORY,
  'wire/b.txt': '\0\u0001\u0002',
  'wire/people.yaml': people,
});

test('show tells that a people.yaml is no story, and how to see what is odd in it', async () => {
  const cwd = await temporaryFolder(filesWith('- name: Anna Ruhl\n'));
  expect(await runHere(['show', 'wire/people.yaml'], { cwd })).toEqual({
    code: 3,
    stdout: '',
    stderr:
      'wiregraph: Expected a story, but wire/people.yaml tells who is who in the stories beside it; ' +
      `to see what is odd in it use: ${CHECK} wire/people.yaml\n`,
  });
  expect((await runHere(['show', 'people.yaml'], { cwd })).stderr).toBe(
    `wiregraph: people.yaml cannot be read: it does not exist; check the spelling, or give the path from ${cwd}.\n`,
  );
});

test('show and check tell of a file that is called nearly so, with what to do', async () => {
  const cwd = await temporaryFolder({ 'my wire/People.yml': '- name: Anna Ruhl\n' });
  const path = 'my wire/People.yml';
  expect(await runHere(['show', path], { cwd })).toEqual({
    code: 3,
    stdout: '',
    stderr:
      `wiregraph: Expected a story, but ${path} is called nearly as the people.yaml that tells who is who; ` +
      'rename it: people.yaml if it does so, with another ending such as .txt if it is a story.\n',
  });
  expect((await runHere(['check', '--short', path], { cwd })).stdout).toBe(
    `${path}:1:1: warning MISNAMED_CORRECTIONS It corrects nobody: what is read is people.yaml at the top of the ` +
      'folder; rename or move it.\n1 file, 0 stories: 0 errors, 1 warning and 0 info.\n',
  );
});

test('parse leaves a people.yaml out, says so, and goes on: nothing is wrong with the stories', async () => {
  const cwd = await temporaryFolder(filesWith('- name: Anna Ruhl\n'));
  const { code, stdout, stderr } = await runHere(['parse', 'wire/people.yaml', 'wire/a.txt'], { cwd });
  expect(code).toBe(0);
  expect(stdout.trimEnd().split('\n')).toEqual([expect.stringMatching(/^\{"path":"wire\/a.txt",/)]);
  expect(stderr).toBe(
    'wiregraph: Left out: wire/people.yaml tells who is who in the stories beside it; ' +
      `to see what is odd in it use: ${CHECK} wire/people.yaml\n`,
  );
});

test('check of a people.yaml tells what is odd in it alone, in view of the stories beside it', async () => {
  const cwd = await temporaryFolder(filesWith('- name: Anna Ruhl\n- name: Bo Lund\n'));
  const idle = (name: string): string =>
    `${name}:2:3: warning IDLE_CORRECTION No story of the folder has a person, organization or source that is read under the name Bo Lund.`;
  expect(await runHere(['check', '--short', 'wire/people.yaml'], { cwd })).toEqual({
    code: 0,
    stdout: `${idle('wire/people.yaml')}\n1 file, 0 stories: 0 errors, 1 warning and 0 info.\n`,
    stderr: '',
  });
  const there = await runHere(['check', '--short', 'people.yaml'], { cwd: `${cwd}/wire` });
  expect(there.stdout.split('\n')[0]).toBe(idle('people.yaml'));
  const both = await runHere(['check', '--short', './wire', 'wire/people.yaml'], { cwd });
  expect(both.stdout.match(/IDLE_CORRECTION/g)).toHaveLength(1);
  expect(both.stdout).toContain('wire/b.txt:1:1: error BINARY_FILE');
});

test('check of a people.yaml that is wrong tells where, and fails', async () => {
  const cwd = await temporaryFolder(filesWith('- name: Anna Ruhl\n  same: [A. Ruhl\n- name: Bo Lund\n'));
  const { code, stdout } = await runHere(['check', 'wire/people.yaml'], { cwd });
  expect(code).toBe(1);
  expect(stdout).toContain(
    'wire/people.yaml:2:9: error BAD_CORRECTIONS Found a bracket that is not closed; close it with `]` before line 3.\n' +
      '  2 |   same: [A. Ruhl\n    |         ^\n',
  );
});
