import { spawnSync } from 'node:child_process';
import { chmod, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeId } from '../../src/domain/ids.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { SourceError } from '../../src/sources/source-error.ts';
import type { Repository } from '../../src/store/repository.ts';
import { reading } from '../store/corpus.ts';
import { first } from '../store/fixtures.ts';
import { engines } from '../support/engines.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const story = (name: string): string =>
  `RIGA (Wire) - The bakers met on Monday.\n\n"The flour is late," said ${name}, a baker.\n\nNobody disagreed.\n`;

/** Names of people with the paths of the stories that name them. */
async function people(repository: Repository): Promise<Record<string, string[]>> {
  return reading(repository, async (snapshot) => {
    const found = await snapshot.personPage({}, [], first(50));
    const entries = found.items.map(async ({ record: { id, name } }) => {
      const articles = await snapshot.articlePagesOfPeople('MENTIONS', [id], {}, [], first(50));
      const sources = articles.get(id)?.items.map(({ record }) => record.sourceId) ?? [];
      const paths = [...(await snapshot.sourcesById(sources)).values()].map(({ path }) => path);
      return [`${name} ${id.slice(0, 4)}`, paths.sort()] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  });
}

describe.each(engines())('people.yaml on $name', ({ open }) => {
  test('wins over the rules, is read again when it changes, and survives reading again', async () => {
    const location = await temporaryFolder({
      'one.txt': story('Ilze Ruhl'),
      'two.txt': story('Ilse Rühl'),
      'old/three.txt': story('Ilze Ruhl'),
    });
    const { repository, close } = await open();
    onTestFinished(close);
    const read = () => ingest(repository, [{ name: 'wire', location }]);
    const correct = (text: string) => writeFile(join(location, 'people.yaml'), text);
    const ids = {
      ruhl: makeId('Person', 'ilze ruhl').slice(0, 4),
      other: makeId('Person', 'ilse ruhl').slice(0, 4),
      elder: makeId('Person', 'ilze ruhl', 'the elder').slice(0, 4),
    };

    await read();
    expect(await people(repository)).toEqual({
      [`Ilze Ruhl ${ids.ruhl}`]: ['old/three.txt', 'one.txt'],
      [`Ilse Rühl ${ids.other}`]: ['two.txt'],
    });

    await correct(`people:
  - { name: Ilze Ruhl, same: [Ilse Rühl], alias: [the Baker], sameAs: 'https://www.wikidata.org/wiki/Q42' }
  - { name: Ilze Ruhl, different: the elder, files: [old/**] }`);
    expect(await read()).toMatchObject({ files: 3, read: 3, problems: [] });
    const corrected = {
      [`Ilze Ruhl ${ids.ruhl}`]: ['one.txt', 'two.txt'],
      [`Ilze Ruhl ${ids.elder}`]: ['old/three.txt'],
    };
    expect(await people(repository)).toEqual(corrected);
    const id = makeId('Person', 'ilze ruhl');
    await reading(repository, async (snapshot) => {
      expect((await snapshot.alternateNamesOf([id])).get(id)).toEqual(['the Baker', 'Ilse Rühl']);
      expect((await snapshot.sameAsOf([id])).get(id)).toEqual(['https://www.wikidata.org/wiki/Q42']);
      expect((await snapshot.quoteCountsOfSpeakers([id], {})).get(id)).toBe(2);
    });

    expect(await read()).toMatchObject({ unchanged: 3 });
    await writeFile(join(location, 'two.txt'), `${story('Ilse Rühl')}One more line.\n`);
    expect(await read()).toMatchObject({ read: 1, unchanged: 2 });
    expect(await people(repository)).toEqual(corrected);
  });

  test('has only the files read again that a change of it concerns, and tells whom no story names', async () => {
    const location = await temporaryFolder({
      'one.txt': story('Ilze Ruhl'),
      'old/three.txt': story('Ilze Ruhl'),
      'people.yaml': 'people: [{ name: Ilze Ruhl, same: Ilse Ruhl }, { name: Ann Rhul }]',
    });
    const { repository, close } = await open();
    onTestFinished(close);
    const read = () => ingest(repository, [{ name: 'wire', location }]);
    const correct = (text: string) => writeFile(join(location, 'people.yaml'), text);
    const idle = (text: string) => ({ folder: 'wire', message: expect.stringContaining(text) as string });
    const nobody = [idle('Ilse Ruhl'), idle('Ann Rhul')];
    expect(await read()).toMatchObject({ read: 2, corrections: nobody });
    expect(await read()).toMatchObject({ read: 0, corrections: nobody });

    const elder = '{ name: Ilze Ruhl, different: the elder, files: [old/**] }';
    await correct(
      `people:\n# As before.\n- same: Ilse Ruhl\n  name: Ilze Ruhl\n- { name: Ann Rhul }\n- ${elder}`,
    );
    expect(await read()).toMatchObject({ read: 1, unchanged: 1, corrections: nobody });
    await correct(`people: [${elder}, { name: Bo Lund, files: [new/**, one.txt] }]`);
    expect(await read()).toMatchObject({ read: 2, corrections: [idle('Bo Lund'), idle('new/**')] });
  });

  test('kills no id: who was joined, reworded or set free is found under the ids from before', async () => {
    const location = await temporaryFolder({
      'one.txt': story('Robert Stanhope'),
      'two.txt': story('Bob Stanhope'),
      'three.txt': story('Ann Lee'),
      'four.txt': story('Ann Lee'),
    });
    const { repository, close } = await open();
    onTestFinished(close);
    const correct = async (text: string) => {
      await writeFile(join(location, 'people.yaml'), text);
      await ingest(repository, [{ name: 'wire', location }]);
    };
    const [robert, bob, ann, riga, oslo] = [
      makeId('Person', 'robert stanhope'),
      makeId('Person', 'bob stanhope'),
      makeId('Person', 'ann lee'),
      makeId('Person', 'ann lee', 'of riga'),
      makeId('Person', 'ann lee', 'of oslo'),
    ];
    const found = () =>
      reading(repository, async (snapshot) => {
        const speakers = await snapshot.speakersById([robert, bob, ann, riga, oslo]);
        const quoted = async (id: string) =>
          (await snapshot.personPage({ ids: [id] }, [], first(5))).items.map(({ record }) => record.id);
        expect(await quoted(bob)).toEqual([speakers.get(bob)?.id]);
        expect(await quoted(ann)).toEqual([speakers.get(ann)?.id]);
        return [robert, bob, ann, riga, oslo].map((id) => speakers.get(id)?.id);
      });

    const at = (different: string) => `{ name: Ann Lee, different: ${different}, files: [four.txt] }`;
    await correct('people: []');
    expect(await found()).toEqual([robert, bob, ann, undefined, undefined]);
    await correct(`people: [{ name: Robert Stanhope, same: Bob Stanhope }, ${at('of Riga')}]`);
    expect(await found()).toEqual([robert, robert, ann, riga, undefined]);
    await correct(`people: [{ name: Bob Stanhope, same: Robert Stanhope }, ${at('of Oslo')}]`);
    expect(await found()).toEqual([bob, bob, ann, oslo, oslo]);
    await writeFile(join(location, 'four.txt'), `${story('Ann Lee')}More.\n`);
    await correct('people: []');
    expect(await found()).toEqual([robert, bob, ann, ann, ann]);
  });

  test('leads on the id by which the rules told a namesake apart', async () => {
    const aged = (age: number): string => story('Marc Veldt').replace(', a baker', `, ${age}, a baker`);
    const dated = (text: string): string => text.replace('RIGA (Wire)', 'RIGA, March 2, 2010 (Wire)');
    const location = await temporaryFolder({
      'one.txt': dated(aged(61)),
      'two.txt': dated(aged(62)),
      'three.txt': dated(aged(24)),
    });
    const { repository, close } = await open();
    onTestFinished(close);
    const correct = async (text: string) => {
      await writeFile(join(location, 'people.yaml'), text);
      await ingest(repository, [{ name: 'wire', location }]);
    };
    await correct('people: []');
    const before = Object.keys(await people(repository));
    expect(before).toHaveLength(2);
    const ids = await reading(repository, async (snapshot) =>
      (await snapshot.personPage({}, [], first(5))).items.map(({ record }) => record.id),
    );
    const base = makeId('Person', 'marc veldt');
    const [striker = ''] = ids.filter((id) => id !== base);
    await correct('people: [{ name: Marc Veldt, different: the striker, files: three.txt }]');
    await reading(repository, async (snapshot) => {
      const now = makeId('Person', 'marc veldt', 'the striker');
      expect((await snapshot.speakersById([striker])).get(striker)?.id).toBe(now);
      const quotes = await snapshot.quotePage({ speaker: { ids: [base] } }, [], first(5));
      expect(quotes.items).toHaveLength(2);
    });
  });

  test('makes a person of a surname that was read as that of a body', async () => {
    const told = (what: string) =>
      `LIMA (Wire) - ${what} fell on Monday.\n\n"We counted seven boats," Hallam said.\n`;
    const location = await temporaryFolder({
      'one.txt': told('Rain'),
      'two.txt': told('Snow'),
      'people.yaml': 'people: [{ name: Tom Hallam, same: Hallam, files: one.txt }]',
    });
    const { repository, close } = await open();
    onTestFinished(close);
    await ingest(repository, [{ name: 'wire', location }]);
    const tom = makeId('Person', 'tom hallam');
    await reading(repository, async (snapshot) => {
      expect((await snapshot.quoteCountsOfSpeakers([tom], {})).get(tom)).toBe(1);
      expect((await snapshot.speakersById([tom])).get(tom)).toMatchObject({ name: 'Tom Hallam' });
      const body = makeId('Organization', 'hallam');
      expect((await snapshot.quoteCountsOfSpeakers([body], {})).get(body)).toBe(1);
    });
  });

  test('that says nothing readable stops the run before anything changes', async () => {
    const location = await temporaryFolder({ 'one.txt': story('Ilze Ruhl'), 'people.yaml': 'people: [' });
    const { repository, close } = await open();
    onTestFinished(close);
    await expect(ingest(repository, [{ name: 'wire', location }])).rejects.toBeInstanceOf(SourceError);
    expect(await people(repository)).toEqual({});
  });
});

test('of a folder that cannot be listed as a whole nothing is told to be without effect', async () => {
  const location = await temporaryFolder({
    'one.txt': story('Ilze Ruhl'),
    'locked/two.txt': story('Ilze Ruhl'),
    'people.yaml': 'people: [{ name: Bo Lund }, { name: Ilze Ruhl, files: [locked/*] }]',
  });
  const locked = join(location, 'locked');
  await chmod(location, 0o755);
  // The superuser may read everything: a child gives its rights up, once it has loaded what only they may reach, which a
  // first ingest does.
  const script = `
    import { ingest } from ${JSON.stringify(resolve('src/ingest/ingest.ts'))};
    import { openRepository } from ${JSON.stringify(resolve('src/store/open.ts'))};
    const ingested = async () => {
      const repository = await openRepository(':memory:');
      const folder = { name: 'wire', location: ${JSON.stringify(location)} };
      const told = await ingest(repository, [folder], { workers: 0 });
      await repository.close();
      return told;
    };
    await ingested();
    if (process.getuid?.() === 0) {
      process.setgroups([]);
      process.setgid(65534);
      process.setuid(65534);
    }
    const { read, problems, corrections } = await ingested();
    console.log(JSON.stringify({ read, problems, corrections }));`;
  const run = () =>
    spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  await chmod(locked, 0);
  const closed = run();
  await chmod(locked, 0o755);
  const open = run();
  expect([closed.stderr, open.stderr]).toEqual(['', '']);
  expect(JSON.parse(closed.stdout)).toMatchObject({ problems: [{ path: 'locked' }], corrections: [] });
  expect(JSON.parse(open.stdout)).toEqual({
    read: 2,
    problems: [],
    corrections: [
      {
        folder: 'wire',
        place: '1:10',
        message:
          'No story of the folder has a person, organization or source that is read under the name Bo Lund.',
      },
    ],
  });
});
