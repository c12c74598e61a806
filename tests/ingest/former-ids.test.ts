import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeId } from '../../src/domain/ids.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { reading } from '../store/corpus.ts';
import { engines } from '../support/engines.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const told = (place: string, who: string): string =>
  `${place} to close\n\n"It is over," said ${who} on Monday.\n`;

describe.each(engines())('the id of an entry that was changed, on $name', ({ open }) => {
  const opened = async (files: Readonly<Record<string, string>>) => {
    const location = await temporaryFolder(files);
    const { repository, close } = await open();
    onTestFinished(close);
    const read = () => ingest(repository, [{ name: 'wire', location }]);
    await read();
    const write = async (path: string, text: string) => {
      await writeFile(join(location, path), text);
      await read();
    };
    const leadsTo = (id: string) =>
      reading(repository, async (snapshot) => (await snapshot.speakersById([id])).get(id)?.id);
    return { write, leadsTo };
  };

  test('leads to nobody once its story names somebody else, and not to a namesake of another story', async () => {
    const { write, leadsTo } = await opened({
      'a.txt': told('Mill', 'Ann Lee'),
      'b.txt': told('Bank', 'Ann Lee'),
      'people.yaml': 'people: [{ name: Ann Lee, different: of Riga, files: a.txt }]',
    });
    const [riga, ann] = [makeId('Person', 'ann lee', 'of riga'), makeId('Person', 'ann lee')];
    expect(await leadsTo(riga)).toBe(riga);
    await write('people.yaml', 'people: []');
    expect(await leadsTo(riga)).toBe(ann);
    await write('a.txt', told('Mill', 'Tom Hull'));
    expect(await leadsTo(riga)).toBeUndefined();
  });

  test('leads to whoever is left of those it was for', async () => {
    const entry = (name: string) => `people: [{ name: ${name}, same: [Ann Lee, Anna Leigh] }]`;
    const { write, leadsTo } = await opened({
      'a.txt': told('Mill', 'Ann Lee'),
      'b.txt': told('Bank', 'Anna Leigh'),
      'people.yaml': entry('Ann Kalve'),
    });
    const [kalve, renamed] = [makeId('Person', 'ann kalve'), makeId('Person', 'ann riga-kalve')];
    expect(await leadsTo(kalve)).toBe(kalve);
    await write('people.yaml', entry('Ann Riga-Kalve'));
    expect(await leadsTo(kalve)).toBe(renamed);
    await write('a.txt', told('Mill', 'Tom Hull'));
    expect(await leadsTo(kalve)).toBe(renamed);
  });

  test('of an organization leads to it while a story has its name', async () => {
    const entry = 'people: [{ name: Brae Bakery, same: Ministry of Bread, type: organization }]';
    const ministry = (end: string) => `Prices rose\n\nThe Ministry of Bread said flour was ${end}.\n`;
    const { write, leadsTo } = await opened({ 'a.txt': ministry('late'), 'people.yaml': entry });
    const [bakery, body] = [
      makeId('Organization', 'brae bakery'),
      makeId('Organization', 'ministry of bread'),
    ];
    await write('people.yaml', 'people: []');
    expect(await leadsTo(bakery)).toBe(body);
    await write('a.txt', ministry('cheap'));
    expect(await leadsTo(bakery)).toBe(body);
    await write('a.txt', told('Mill', 'Tom Hull'));
    expect(await leadsTo(bakery)).toBeUndefined();
  });
});
