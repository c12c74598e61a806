import { expect, test } from 'vitest';
import { runCommand } from '../support/command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const STORY = 'RIGA (AP) _ “We go,” Anna Ruhl said.\n';

test('check tells what is wrong in a people.yaml, and goes on with the stories', async () => {
  const cwd = await temporaryFolder({
    'wire/a.txt': STORY,
    'wire/people.yaml': 'people:\n  - name: Anna Ruhl\n    alsoKnownAs: A. Ruhl\n',
  });
  const { code, stdout, stderr } = await runCommand(['check', 'wire'], { cwd });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(stdout).toContain(
    'wire/people.yaml:3:5: error BAD_CORRECTIONS Expected people and what is to be corrected of them, found the unknown ' +
      'key `alsoKnownAs`; use `name`, `same`, `alias`, `different`, `sameAs`, `files`.\n' +
      '  3 |     alsoKnownAs: A. Ruhl\n' +
      '    |     ^~~~~~~~~~~\n',
  );
  expect(stdout).toContain('\nerror BAD_CORRECTIONS, 1 time in 1 file\n');
  expect(stdout).toMatch(/\n1 file, 1 story: 1 error, 0 warnings and \d+ info\.\n$/);
});

test('check tells entries that no story names, and ingest does', async () => {
  const cwd = await temporaryFolder({
    'wire/a.txt': STORY,
    'wire/old/b.txt': STORY,
    'wire/people.yaml':
      'people:\n  - { name: A. Ruhl, same: Anna Ruhl, files: [old/**] }\n  - name: Anne Ruhl\n  - { name: Anna Ruhl, files: [new/*] }\n',
  });
  const check = await runCommand(['check', '--short', '--minimum-severity', 'warning', 'wire'], { cwd });
  expect(check).toEqual({
    code: 0,
    stderr: '',
    stdout:
      'wire/people.yaml:3:5: warning IDLE_CORRECTION No story of the folder names Anne Ruhl as it is spelled here.\n' +
      'wire/people.yaml:4:5: warning IDLE_CORRECTION No story in new/* names Anna Ruhl as it is spelled here.\n' +
      '2 files, 2 stories: 0 errors, 2 warnings and 2 info.\n',
  });
  const { code, stdout } = await runCommand(['ingest', 'wire'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain(
    'No story names Anne Ruhl (wire/people.yaml) and Anna Ruhl (wire/people.yaml), or only in files that the entry is ' +
      'not for; compare the spelling.\n',
  );
});

test('ingest tells a people.yaml that cannot be read, with line and column, and what to do', async () => {
  const cwd = await temporaryFolder({ 'wire/a.txt': STORY, 'wire/people.yaml': 'people:\n  - Anna Ruhl\n' });
  expect(await runCommand(['ingest', 'wire'], { cwd })).toEqual({
    code: 3,
    stdout: '',
    stderr:
      'wiregraph: wire/people.yaml:2:5: expected people and what is to be corrected of them, found no `name`; give the ' +
      'name to show, for example `people: [{ name: Ann Lee, same: [A. Lee] }]`.\n',
  });
});
