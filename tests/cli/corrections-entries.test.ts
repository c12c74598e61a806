import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CheckedCorrections } from '../../src/cli/check-corrections.ts';
import { runHere } from '../support/command-here.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const STORY = 'RIGA (AP) _ “We go,” Anna Ruhl said.\n';

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

test('check tells what is odd in the entries that are right and what is wrong in others in one place, in the order of the file', async () => {
  const told = await remarksOn(
    '- { name: Anna Ruhl, alsoKnownAs: A. Ruhl }\n- { name: Bo Lund }\n- { name: Ilze Kalve, different: of Riga }\n- 7',
  );
  expect(told).toEqual([
    expect.stringMatching(/^wire\/people.yaml:1:22: error BAD_CORRECTIONS Found the unknown key/),
    'wire/people.yaml:2:3: warning IDLE_CORRECTION No story of the folder has a person, organization or source that is read under the name Bo Lund.',
    expect.stringMatching(/^wire\/people.yaml:4:3: error BAD_CORRECTIONS Found no `name`/),
  ]);
});

test('check tells of patterns that fit nothing what would, and that an entry that is for no file changes nothing', async () => {
  const files = { 'wire/a.txt': STORY, 'wire/old/b.txt': STORY, 'wire/old/c.md': STORY };
  const told = async (patterns: string): Promise<string[]> => {
    const remarks = await remarksOn(`- { name: Anna Ruhl, files: [${patterns}] }`, files);
    return remarks.map((remark) => remark.replace(/^.* IDLE_FILES No file of the folder fits /, ''));
  };
  const nothing = 'so that this entry for Anna Ruhl changes nothing';
  expect(await told('b.txt')).toEqual([`\`b.txt\`, ${nothing}; \`**/b.txt\` would fit \`old/b.txt\`.`]);
  expect(await told("'*.md'")).toEqual([`\`*.md\`, ${nothing}; \`**/*.md\` would fit \`old/c.md\`.`]);
  expect(await told("'c.*', '*.txt'")).toEqual(['`c.*`; `**/c.*` would fit `old/c.md`.']);
  expect(await told("'wire/*', d.txt, d.txt")).toEqual(
    ['wire/*', 'd.txt', 'd.txt'].map(
      (pattern) => `\`${pattern}\`, nor any other pattern under \`files\`, ${nothing}.`,
    ),
  );
  expect(await told("'*', 'old/**'")).toEqual([]);
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

test('where a part of the folder cannot be listed, check tells what is wrong in the file all the same, and nobody to be idle', async () => {
  const cwd = await temporaryFolder({ 'people.yaml': '- { name: Bo Lund }\n- { nom: Anna Ruhl }\n' });
  const codes = async (isClosed: boolean): Promise<string[]> => {
    const checked = await CheckedCorrections.read(cwd);
    if (isClosed) checked.lookNoMore();
    checked.look(join(cwd, 'a.txt'), []);
    return checked.remarks().diagnostics.map(({ code }) => code);
  };
  expect(await codes(false)).toEqual(['BAD_CORRECTIONS', 'IDLE_CORRECTION']);
  expect(await codes(true)).toEqual(['BAD_CORRECTIONS']);
});

test('ingest tells in a line how many entries tell who somebody is, and how many make one of two people', async () => {
  const told = async (people: string): Promise<string[]> => {
    const cwd = await temporaryFolder({ ...BAKERS, 'wire/people.yaml': people });
    const { stdout } = await runHere(['ingest', 'wire'], { cwd });
    const again = await runHere(['ingest', 'wire'], { cwd });
    const lines = (text: string): string[] =>
      text.split('\n').filter((line) => /people\.yaml: |To see/.test(line));
    expect(lines(again.stdout)).toEqual(lines(stdout));
    return lines(stdout);
  };
  const check = 'To see all of it, with what to do: npm run wiregraph -- check wire';
  expect(await told('- { name: Anna Ruhl }')).toEqual([
    'wire/people.yaml: 1 entry tells who people of the stories are.',
  ]);
  expect(await told('- { name: Anna Ruhl }\n- { name: I. Kalve, same: Ilze Kalve }')).toEqual([
    'wire/people.yaml: 2 entries tell who people of the stories are.',
  ]);
  expect(await told('- { name: Anna Ruhl, same: Ilze Kalve }\n- { name: Bo Lund }')).toEqual([
    'wire/people.yaml: 1 of 2 entries tells who people of the stories are; 1 makes one of two whom a story names.',
    check,
  ]);
  expect(await told('- { name: Bo Lund }')).toEqual([
    'wire/people.yaml: no entry tells who people of the stories are.',
    check,
  ]);
  expect(await told('people: []')).toEqual([]);
});
