import { describe, expect, test } from 'vitest';
import { readCorrections } from '../../src/sources/corrections.ts';
import { parseCorrections } from '../../src/sources/parse-corrections.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const parse = (text: string) => parseCorrections(text, 'wire/people.yaml');

test('reads who is who', () => {
  const { people } = parse(`
people:
  - name: Ilze Ruhl
    same: [I. Ruhl, Ruhl]
    alias: the Iron Baker
    sameAs: https://www.wikidata.org/wiki/Q42
  - name: Ann Lee
    different: of Riga
    files: [parrot.txt, '1998/**']
`);
  const plain = { same: [], alias: [], different: null, sameAs: [], files: null };
  expect(people).toEqual([
    {
      ...plain,
      name: 'Ilze Ruhl',
      same: ['I. Ruhl', 'Ruhl'],
      alias: ['the Iron Baker'],
      sameAs: ['https://www.wikidata.org/wiki/Q42'],
    },
    { ...plain, name: 'Ann Lee', different: 'of Riga', files: ['parrot.txt', '1998/**'] },
  ]);
});

test('a name that is given twice for one person is no other person', () => {
  expect(parse('people: [{ name: Ilze Ruhl, same: [ilze ruhl] }]').people).toHaveLength(1);
});

test.each(['', '# nothing yet', 'people:', 'people: []'])('%j corrects nobody', (text) => {
  expect(parse(text).people).toEqual([]);
});

describe('says what is wrong, and where', () => {
  test.each([
    ['people: [', /^wire\/people\.yaml:1:\d+: .*no YAML/],
    ['people: Ann Lee', /^wire\/people\.yaml:1:9: .*no list under `people`/],
    ['people:\n  - { same: [A. Lee] }', /:2:5: .*no `name`/],
    [
      'people: [{ name: Ann Lee }, { name: Bo Lee, sameas: x }]',
      /:1:45: .*unknown key `sameas`; use `name`,/,
    ],
    ['people: [{ name: Ann Lee, same: [a, 3] }]', /:1:37: .*something other than text under `same`/],
    ['people: [{ name: Ann Lee, alias: 3 }]', /:1:34: .*something other than text under `alias`/],
    ['people: [{ name: Ann Lee, sameAs: Q42 }]', /:1:35: .*`Q42` under `sameAs`; give an address/],
    ['# Who.\npersons: [{ name: Ann Lee }]', /:2:1: .*unknown key `persons`; put everything under `people`/],
    ['people: [{ name: *Ann* }]', /:1:18: .*Unresolved alias.*in quotation marks/],
    [
      'people:\n- { name: A Rühl }\n- { name: A Ruhl }',
      /:3:3: .*two people for the name `A Ruhl` in all files, here and in line 2; make one entry of both, or/,
    ],
    ['people: [{ nmae: Ann Lee }]', /:1:12: .*unknown key `nmae` and no `name`; use `name`,/],
    ['people: [{ name: 7 }]', /:1:18: .*something other than text under `name`; give the name to show/],
    ['people: [{ name: Ann Lee, different: [a, b] }]', /:1:38: .*a list under `different`/],
    [
      '- { name: Ann Lee }\n- { name: Bo Lee, same: ann lee }',
      /:2:3: .*two people for the name `ann lee` in all files, here and in line 1/,
    ],
  ])('%s', (text, message) => {
    expect(() => parse(text)).toThrow(
      expect.objectContaining({
        code: 'BAD_CORRECTIONS',
        message: expect.stringMatching(message) as string,
      }) as Error,
    );
  });
});

test.each([
  ['UTF-16', Buffer.from('\ufeffpeople: [{ name: Ilze Rühl }]', 'utf16le')],
  ['UTF-8 with a mark', Buffer.from('\ufeffpeople: [{ name: Ilze Rühl }]')],
  ['windows-1252', Buffer.from('people: [{ name: Ilze Rühl }]', 'latin1')],
])('is read in %s', async (_encoding, bytes) => {
  const location = await temporaryFolder({ 'people.yaml': bytes });
  const { people } = await readCorrections({ name: 'wire', location });
  expect(people.map(({ name }) => name)).toEqual(['Ilze Rühl']);
});

test('a file that is no text is told as one', async () => {
  const location = await temporaryFolder({ 'people.yaml': Buffer.from([0xff, 0xd8, 0xff, 0xe0]) });
  await expect(readCorrections({ name: 'wire', location })).rejects.toThrow(
    'wire/people.yaml cannot be read: The file is a JPEG image, not plain text. Save it as text in UTF-8.',
  );
});

test('tells where each person, each name and each pattern stands', () => {
  const text =
    'people:\n  - name: Ann Lee\n    same: A. Lee\n  - { name: Bo Lund, same: [B. Lund, "Bo L."], files: [a.txt] }\n';
  const { places } = parse(text);
  const shown = ({ start, end }: { readonly start: number; readonly end: number }) =>
    text.slice(start, end).split('\n')[0];
  expect(places.map(({ whole, same, files }) => [whole, ...same, ...files].map(shown))).toEqual([
    ['name: Ann Lee', 'A. Lee'],
    ['{ name: Bo Lund, same: [B. Lund, "Bo L."], files: [a.txt] }', 'B. Lund', '"Bo L."', 'a.txt'],
  ]);
});

test('a folder without the file corrects nobody', async () => {
  const location = await temporaryFolder({ 'a.txt': 'A story.' });
  expect(await readCorrections({ name: 'wire', location })).toEqual({ people: [], text: '', places: [] });
});
