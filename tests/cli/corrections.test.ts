import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printed, startCommand } from '../support/command.ts';
import { runHere } from '../support/command-here.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const STORY = 'RIGA (AP) _ “We go,” Anna Ruhl said.\n';

test('check tells what is wrong in a people.yaml, and goes on with the stories', async () => {
  const cwd = await temporaryFolder({
    'wire/a.txt': STORY,
    'wire/people.yaml': 'people:\n  - name: Anna Ruhl\n    alsoKnownAs: A. Ruhl\n',
  });
  const { code, stdout, stderr } = await runHere(['check', 'wire'], { cwd });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(stdout).toContain(
    'wire/people.yaml:3:5: error BAD_CORRECTIONS Found the unknown ' +
      'key `alsoKnownAs`; use `name`, `type`, `same`, `alias`, `different`, `sameAs`, `files`.\n' +
      '  3 |     alsoKnownAs: A. Ruhl\n' +
      '    |     ^~~~~~~~~~~\n',
  );
  expect(stdout).toContain('\nerror BAD_CORRECTIONS, 1 time in 1 file\n');
  expect(stdout).toMatch(/\n1 file, 1 story: 1 error, 0 warnings and \d+ info\.\n$/);
});

test('check tells all about a people.yaml in one place: behind the stories, above what the codes mean', async () => {
  const binary = '\0\u0001\u0002';
  const cwd = await temporaryFolder({
    'wire/a.txt': binary,
    'wire/z.txt': binary,
    'wire/people.yml': '',
    'wire/people.yaml': '- { name: Bo Lund }\n- { nom: Anna Ruhl }\n- { name: Ilze Kalve }\n',
  });
  const { stdout } = await runHere(['check', '--minimum-severity', 'warning', 'wire'], { cwd });
  const places = stdout.split('\n').filter((line) => line.startsWith('wire/'));
  expect(places.map((line) => line.split(' ', 3).join(' '))).toEqual([
    'wire/a.txt:1:1: error BINARY_FILE',
    'wire/z.txt:1:1: error BINARY_FILE',
    'wire/people.yml:1:1: warning MISNAMED_CORRECTIONS',
    'wire/people.yaml:1:3: warning IDLE_CORRECTION',
    'wire/people.yaml:2:5: error BAD_CORRECTIONS',
    'wire/people.yaml:3:3: warning IDLE_CORRECTION',
  ]);
});

test('check tells entries that no story names, and ingest does', async () => {
  const cwd = await temporaryFolder({
    'wire/a.txt': STORY,
    'wire/old/b.txt': STORY,
    'wire/people.yaml':
      'people:\n  - { name: A. Ruhl, same: Anna Ruhl, files: [old/**] }\n  - name: Anne Ruhl\n  - { name: Bo Lund, files: [old/*] }\n',
  });
  const check = await runHere(['check', '--short', '--minimum-severity', 'warning', 'wire'], { cwd });
  expect(check).toEqual({
    code: 0,
    stderr: '',
    stdout:
      'wire/people.yaml:3:5: warning IDLE_CORRECTION No story of the folder has a person, organization or source that is read under the name Anne Ruhl.\n' +
      'wire/people.yaml:4:5: warning IDLE_CORRECTION No story in `old/*` has a person, organization or source that is read under the name Bo Lund.\n' +
      '2 files, 2 stories: 0 errors, 2 warnings and 2 info.\n',
  });
  const { code, stdout } = await runHere(['ingest', 'wire'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain(
    'wire/people.yaml:3:5: No story of the folder has a person, organization or source that is read under the name Anne Ruhl.\n' +
      'wire/people.yaml:4:5: No story in `old/*` has a person, organization or source that is read under the name Bo Lund.\n' +
      'To see all of it, with what to do: npm run wiregraph -- check wire\n',
  );
});

test('what stories of other files mean by a name says nothing of the entry', async () => {
  const cwd = await temporaryFolder({
    'wire/a.txt': STORY,
    'wire/b.txt': 'RIGA (AP) _ “It rained,” said his sister.\n',
    'wire/people.yaml': 'people:\n  - { name: Anna Ruhl, same: his sister, files: [a.txt] }\n',
  });
  const { stdout } = await runHere(['check', '--short', '--minimum-severity', 'warning', 'wire'], { cwd });
  expect(stdout).toContain(
    'IDLE_NAME No story in `a.txt` has a person, organization or source that is read under the name his sister.\n',
  );
});

test('check tells lines of an entry that change nothing, and why; ingest names them', async () => {
  const cwd = await temporaryFolder({
    'wire/a.txt':
      'RIGA (AP) _ “We go,” Anna Ruhl said. “We stay,” Ruhl added.\n\n“It rained,” said his sister.\n\n“No,” said the Harbour Board.\n',
    'wire/people.yaml': `people:
  - name: Anna Ruhl
    same: [his sister, Ruhl, Harbour Board, A. Ruhl, ANNA RÜHL]
    files: [a.txt, b.txt, 'old/**']
  - { name: Anna Ruhl, alias: the Baker }
  - { name: Bo Lund, files: new/* }
`,
  });
  const check = await runHere(['check', '--minimum-severity', 'warning', 'wire'], { cwd });
  expect(check).toMatchObject({ code: 0, stderr: '' });
  const remarks = check.stdout.split('\n').filter((line) => line.startsWith('wire/people.yaml'));
  const here = 'No story in `a.txt`, `b.txt`, `old/**` names';
  expect(remarks).toEqual([
    `wire/people.yaml:3:12: warning IDLE_NAME ${here} anybody his sister: so they call a source without a name, and only names can be corrected.`,
    `wire/people.yaml:3:24: warning IDLE_NAME ${here} anybody Ruhl alone: it is short for a fuller name there, and that is the one to give.`,
    `wire/people.yaml:3:45: warning IDLE_NAME No story in \`a.txt\`, \`b.txt\`, \`old/**\` has a person, organization or source that is read under the name A. Ruhl.`,
    'wire/people.yaml:4:20: warning IDLE_FILES No file of the folder fits `b.txt`.',
    'wire/people.yaml:4:27: warning IDLE_FILES No file of the folder fits `old/**`.',
    'wire/people.yaml:5:5: warning IDLE_CORRECTION Another entry tells who Anna Ruhl is wherever a story names Anna Ruhl.',
    'wire/people.yaml:6:29: warning IDLE_FILES No file of the folder fits `new/*`, so that this entry for Bo Lund changes nothing.',
  ]);
  expect(check.stdout).toContain(
    '  3 |     same: [his sister, Ruhl, Harbour Board, A. Ruhl, ANNA RÜHL]\n    |            ^~~~~~~~~~',
  );
  expect(check.stdout).toContain('warning IDLE_NAME, 3 times in 1 file');
  const first = await runHere(['ingest', 'wire'], { cwd });
  const told = [
    ...remarks.slice(0, 5).map((line) => line.replace(/warning \w+ /, '')),
    '… and 2 more.',
    'To see all of it, with what to do: npm run wiregraph -- check wire\n',
  ].join('\n');
  expect(first.stdout).toContain(told);
  const again = await runHere(['ingest', 'wire'], { cwd });
  expect(again.stdout).toMatch(/^Nothing has changed in 1 file; /);
  expect(again.stdout).toContain(told);

  const server = startCommand(['serve', 'wire'], { cwd, env: { PORT: '0' } });
  expect(await printed(server, /^Serving .*\n/m)).toContain(
    told.replace('npm run wiregraph --', 'wiregraph'),
  );
  const changed = printed(server, /^wire\/people.yaml:1:.*\n/m);
  await writeFile(
    join(cwd, 'wire/people.yaml'),
    'people: [{ name: Anna Ruhl }, { name: Bo Lund, files: new/* }]',
  );
  expect(await changed).toContain(
    'wire/people.yaml:1:55: No file of the folder fits `new/*`, so that this entry for Bo Lund changes nothing.',
  );
});

test('ingest tells a people.yaml that cannot be read, with line and column, and what to do', async () => {
  const cwd = await temporaryFolder({ 'wire/a.txt': STORY, 'wire/people.yaml': 'people:\n  - Anna Ruhl\n' });
  expect(await runHere(['ingest', 'wire'], { cwd })).toEqual({
    code: 3,
    stdout: '',
    stderr:
      'wiregraph: wire/people.yaml:2:5: found no `name`; give the ' +
      'name to show, for example `people: [{ name: Ann Lee, same: [A. Lee] }]`.\n',
  });
});

test('check tells of a people.yaml below the top of the folder, as ingest does and sends there', async () => {
  const cwd = await temporaryFolder({ 'wire/a.txt': STORY, 'wire/sub/people.yaml': '- { name: Anna Ruhl }' });
  const told =
    'It corrects nobody: what is read is people.yaml at the top of the folder; rename or move it.\n';
  expect((await runHere(['ingest', 'wire'], { cwd })).stdout).toContain(`\nwire/sub/people.yaml: ${told}`);
  const check = await runHere(['check', '--short', 'wire'], { cwd });
  expect(check.stdout).toContain(`wire/sub/people.yaml:1:1: warning MISNAMED_CORRECTIONS ${told}`);
});

test('check and ingest tell of a file that is called nearly as the corrections are', async () => {
  const cwd = await temporaryFolder({ 'wire/a.txt': STORY, 'wire/people.yml': '- { name: Anna Ruhl }' });
  const remark =
    'It corrects nobody: what is read is people.yaml at the top of the folder; rename or move it.\n';
  const check = await runHere(['check', '--short', 'wire'], { cwd });
  expect(check.stdout).toContain(`wire/people.yml:1:1: warning MISNAMED_CORRECTIONS ${remark}`);
  const { stdout } = await runHere(['ingest', 'wire'], { cwd });
  expect(stdout).toContain(
    `\nwire/people.yml: ${remark}To see all of it, with what to do: npm run wiregraph -- check wire\n`,
  );
  expect(stdout).not.toContain('Left out');
});

test('what is to be looked at has a path that is there, from where the command was run', async () => {
  const files = { 'wire/a.txt': STORY, 'wire/x.txt': '\0\u0001\u0002', 'wire/y.pdf': '' };
  const top = await temporaryFolder({
    ...files,
    'wire/people.yaml': '- name: Bo Lund\n',
    'desk/b.txt': STORY,
  });
  const cwd = join(top, 'desk');
  const { stdout } = await runHere(['ingest', '1998=../wire'], { cwd });
  const paths = [...stdout.matchAll(/\.\.\/wire\/[a-z]+\.[a-z]+/g)].map(([path]) => path);
  expect(paths).toEqual(['../wire/y.pdf', '../wire/people.yaml', '../wire/people.yaml', '../wire/x.txt']);
  await writeFile(join(top, 'wire/people.yaml'), 'people: [');
  const { stderr } = await runHere(['ingest', '../wire'], { cwd });
  expect(stderr).toContain('wiregraph: ../wire/people.yaml:1:');
});

test('the command that tells more can be copied: it has the folder that there is more to tell of', async () => {
  const twice = '- { nom: Bo Lund }\n- { nom: Ann Lund }\n';
  const top = await temporaryFolder({
    "Ed's wire/a.txt": '\0\u0001\u0002',
    "Ed's wire/people.yaml": '- name: Bo Lund\n',
    'desk/b.txt': STORY,
    'bad/people.yaml': twice,
    'worse/people.yaml': `${twice}- { nom: Cy Lund }\n`,
  });
  const command = String.raw`npm run wiregraph -- check '../Ed'\''s wire'`;
  const cwd = join(top, 'desk');
  const { stdout } = await runHere(['ingest', '.', "../Ed's wire"], { cwd });
  expect(stdout).toMatch(/^Not read: /m);
  expect(stdout.split('To see all of it, with what to do: ')).toHaveLength(2);
  expect(stdout).toContain(`\nTo see all of it, with what to do: ${command}\nThe index `);
  expect((await runHere(['ingest', 'bad'], { cwd: top })).stderr).toMatch(
    / One more problem is in the file\. To see all: npm run wiregraph -- check bad\n$/,
  );
  expect((await runHere(['ingest', '.'], { cwd: join(top, 'worse') })).stderr).toMatch(
    / 2 more problems are in the file\. To see all: npm run wiregraph -- check \.\n$/,
  );
});
