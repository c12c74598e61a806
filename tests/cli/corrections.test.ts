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
      'people:\n  - { name: A. Ruhl, same: Anna Ruhl, files: [old/**] }\n  - name: Anne Ruhl\n  - { name: Bo Lund, files: [old/*] }\n',
  });
  const check = await runHere(['check', '--short', '--minimum-severity', 'warning', 'wire'], { cwd });
  expect(check).toEqual({
    code: 0,
    stderr: '',
    stdout:
      'wire/people.yaml:3:5: warning IDLE_CORRECTION No story of the folder has a person or source that is read under the name Anne Ruhl.\n' +
      'wire/people.yaml:4:5: warning IDLE_CORRECTION No story in `old/*` has a person or source that is read under the name Bo Lund.\n' +
      '2 files, 2 stories: 0 errors, 2 warnings and 2 info.\n',
  });
  const { code, stdout } = await runHere(['ingest', 'wire'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain(
    'wire/people.yaml:3:5: No story of the folder has a person or source that is read under the name Anne Ruhl.\n' +
      'wire/people.yaml:4:5: No story in `old/*` has a person or source that is read under the name Bo Lund.\n' +
      'To see what to do about it: npm run wiregraph -- check FOLDER\n',
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
    'IDLE_NAME No story in `a.txt` has a person or source that is read under the name his sister.\n',
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
    `wire/people.yaml:3:45: warning IDLE_NAME No story in \`a.txt\`, \`b.txt\`, \`old/**\` has a person or source that is read under the name A. Ruhl.`,
    'wire/people.yaml:4:20: warning IDLE_FILES No file of the folder fits `b.txt`.',
    'wire/people.yaml:4:27: warning IDLE_FILES No file of the folder fits `old/**`.',
    'wire/people.yaml:5:5: warning IDLE_CORRECTION Another entry tells who Anna Ruhl is wherever a story names Anna Ruhl.',
    'wire/people.yaml:6:29: warning IDLE_FILES No file of the folder fits `new/*`.',
  ]);
  expect(check.stdout).toContain(
    '  3 |     same: [his sister, Ruhl, Harbour Board, A. Ruhl, ANNA RÜHL]\n    |            ^~~~~~~~~~',
  );
  expect(check.stdout).toContain('warning IDLE_NAME, 3 times in 1 file');
  const first = await runHere(['ingest', 'wire'], { cwd });
  const told = [
    ...remarks.slice(0, 5).map((line) => line.replace(/warning \w+ /, '')),
    '… and 2 more; `npm run wiregraph -- check FOLDER` lists them all, with what to do.\n',
  ].join('\n');
  expect(first.stdout).toContain(told);
  const again = await runHere(['ingest', 'wire'], { cwd });
  expect(again.stdout).toMatch(/^Nothing has changed in 1 file; /);
  expect(again.stdout).toContain(told);

  const server = startCommand(['serve', 'wire'], { cwd, env: { PORT: '0' } });
  expect(await printed(server, /^Serving .*\n/m)).toContain(told);
  const changed = printed(server, /^wire\/people.yaml:1:.*\n/m);
  await writeFile(
    join(cwd, 'wire/people.yaml'),
    'people: [{ name: Anna Ruhl }, { name: Bo Lund, files: new/* }]',
  );
  expect(await changed).toContain('wire/people.yaml:1:55: No file of the folder fits `new/*`.');
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

/** Three stories of a baker, two of which call her otherwise. */
const BAKERS = {
  'wire/a.txt': STORY,
  'wire/b.txt': STORY.replace('Anna Ruhl', 'Ilze Kalve'),
  'wire/c.txt': 'RIGA (AP) _ “We go,” Anna Ruhl said.\n\n“No,” Ilze Kalve said.\n',
};

async function remarksOn(
  people: string,
  files: Readonly<Record<string, string>> = BAKERS,
): Promise<string[]> {
  const cwd = await temporaryFolder({ ...files, 'wire/people.yaml': people });
  const { stdout } = await runHere(['check', '--short', 'wire'], { cwd });
  return stdout.split('\n').filter((line) => line.startsWith('wire/people'));
}

test('check tells of entries that contradict each other, whatever their order', async () => {
  const anna = '{ name: Anna Ruhl, same: Ilze Kalve, files: "*.txt" }';
  const ilze = '{ name: Ilze Kalve, alias: the Baker, files: b.txt }';
  const message = (line: number): string =>
    'warning RIVAL_CORRECTIONS Two entries tell who Ilze Kalve is in `b.txt`: this one says Anna Ruhl, and the one in line ' +
    `${line} says Ilze Kalve, which counts; make one entry of both, or give them other \`files\`.`;
  expect((await remarksOn(`- ${anna}\n- ${ilze}`))[0]).toBe(`wire/people.yaml:1:3: ${message(2)}`);
  expect((await remarksOn(`- ${ilze}\n- ${anna}`))[0]).toBe(`wire/people.yaml:2:3: ${message(1)}`);
});

test('check tells of two entries that are for one person, though they have files of their own', async () => {
  const twice = (more = '', name = 'Anna Ruhl'): Promise<string[]> =>
    remarksOn(
      `- { name: Anna Ruhl, files: a.txt, alias: Anna the Elder }\n- { name: ${name}, files: c.txt${more} }`,
    );
  expect(await twice(', alias: Anna the Younger')).toEqual([
    'wire/people.yaml:2:3: warning TOLD_TWICE This entry and the one in line 1 are for one person, Anna Ruhl; say `different` in ' +
      'one of them if they are two people, else make one entry of both.',
  ]);
  expect(await twice('', 'anna ruhl')).toHaveLength(1);
  expect(await twice(', different: of Riga')).toEqual([]);
  expect(await twice(', same: Ilze Kalve')).not.toContainEqual(expect.stringContaining('TOLD_TWICE'));
});

test('check tells of an address that two have, of a `different` from nobody, and of two people of one story', async () => {
  const q42 = (host: string): string => `sameAs: https://${host}Q42`;
  expect(
    await remarksOn(
      `- { name: Anna Ruhl, ${q42('www.wikidata.org/wiki/')} }\n- { name: Ilze Kalve, ${q42('www.wikidata.org/entity/')} }`,
    ),
  ).toEqual([
    'wire/people.yaml:2:31: warning SHARED_ADDRESS `https://www.wikidata.org/entity/Q42` is the address of Anna Ruhl as well, in ' +
      'line 1; an address is that of one person: make one entry of both, or correct one of the addresses.',
  ]);
  expect(await remarksOn('- { name: Anna Ruhl, different: of Riga }')).toEqual([
    'wire/people.yaml:1:33: warning IDLE_DIFFERENT No entry tells of another Anna Ruhl, so that `different` tells this one only ' +
      'from those of other folders; say under `files` which stories mean this person, `**` if all do.',
  ]);
  expect(await remarksOn('- { name: Anna Ruhl, different: of Riga, files: "**" }')).toEqual([]);
  expect(
    await remarksOn('- { name: Anna Ruhl, different: of Riga }\n- { name: Anna Ruhl, files: a.txt }'),
  ).toEqual([]);
  expect(await remarksOn('- { name: Anna Ruhl, same: Ilze Kalve }')).toEqual([
    'wire/people.yaml:1:3: info ONE_IN_STORY A story in `c.txt` has Anna Ruhl and Ilze Kalve as two people, and this entry makes ' +
      'them one.',
  ]);
});

test('check tells what is odd in the entries that are right, beside what is wrong in others', async () => {
  const told = await remarksOn(
    '- { name: Anna Ruhl, alsoKnownAs: A. Ruhl }\n- { name: Bo Lund }\n- { name: Ilze Kalve, different: of Riga }\n- 7',
  );
  expect(told).toEqual([
    expect.stringMatching(/^wire\/people.yaml:1:22: error BAD_CORRECTIONS Found the unknown key/),
    expect.stringMatching(/^wire\/people.yaml:4:3: error BAD_CORRECTIONS Found no `name`/),
    'wire/people.yaml:2:3: warning IDLE_CORRECTION No story of the folder has a person or source that is read under the name Bo Lund.',
  ]);
});

test('check and ingest tell of an alias that is no other name', async () => {
  const people = '- { name: Anna Ruhl, alias: [Anna Ruhl, the Baker, the Baker] }';
  const remarks = [
    'wire/people.yaml:1:30: warning IDLE_ALIAS `Anna Ruhl` under `alias` is the name that is shown anyway; take it out.',
    'wire/people.yaml:1:52: warning IDLE_ALIAS `the Baker` under `alias` stands there twice; take it out.',
  ];
  expect(await remarksOn(people)).toEqual(remarks);
  expect(await remarksOn('- { name: Anna Ruhl, alias: Anna Ruhl }')).toHaveLength(1);
  expect(await remarksOn('- { name: Anna Ruhl, alias: Anna Rühl }')).toEqual([]);
  const cwd = await temporaryFolder({ ...BAKERS, 'wire/people.yaml': people });
  const { stdout } = await runHere(['ingest', 'wire'], { cwd });
  for (const remark of remarks) expect(stdout).toContain(remark.replace('warning IDLE_ALIAS ', ''));
});

test('check and ingest tell of a remark on a name that several bear', async () => {
  const aged = (age: number): string =>
    `RIGA, March 2, 2010 (AP) _ “We go,” said Marc Veldt, ${age}, a baker. “We stay,” Veldt added.\n`;
  const files = { 'wire/a.txt': aged(61), 'wire/b.txt': aged(24), 'wire/c.txt': aged(62) };
  const remark =
    'The stories tell of more than one Marc Veldt, such as `a.txt` and `b.txt`, and this entry makes them one; say under ' +
    '`files` which stories mean this person. If they are one, say so with `same: Marc Veldt`.';
  const alias = '- { name: Marc Veldt, alias: the Striker }';
  expect(await remarksOn(alias, files)).toEqual([`wire/people.yaml:1:3: warning SEVERAL_PEOPLE ${remark}`]);
  expect(await remarksOn('- { name: Marc Veldt, alias: the Striker, same: Marc Veldt }', files)).toEqual([]);
  expect(await remarksOn('- { name: Marc Veldt, alias: the Striker, files: b.txt }', files)).toEqual([]);
  const cwd = await temporaryFolder({ ...files, 'wire/people.yaml': alias });
  for (const begin of ['Read 3 files', 'Nothing has changed']) {
    const { stdout } = await runHere(['ingest', 'wire'], { cwd });
    expect(stdout).toContain(begin);
    expect(stdout).toContain(`\nwire/people.yaml:1:3: ${remark}\n`);
  }
});

test('check and ingest tell of a file that is called nearly as the corrections are', async () => {
  const cwd = await temporaryFolder({ 'wire/a.txt': STORY, 'wire/people.yml': '- { name: Anna Ruhl }' });
  const remark =
    'It corrects nobody: what is read is people.yaml at the top of the folder; rename or move it.\n';
  const check = await runHere(['check', '--short', 'wire'], { cwd });
  expect(check.stdout).toContain(`wire/people.yml:1:1: warning MISNAMED_CORRECTIONS ${remark}`);
  const { stdout } = await runHere(['ingest', 'wire'], { cwd });
  expect(stdout).toContain(
    `\nwire/people.yml: ${remark}To see what to do about it: npm run wiregraph -- check FOLDER\n`,
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
  expect(paths).toEqual(['../wire/y.pdf', '../wire/people.yaml', '../wire/x.txt']);
  await writeFile(join(top, 'wire/people.yaml'), 'people: [');
  const { stderr } = await runHere(['ingest', '../wire'], { cwd });
  expect(stderr).toContain('wiregraph: ../wire/people.yaml:1:');
});
