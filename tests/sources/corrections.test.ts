import { describe, expect, test } from 'vitest';
import { readCorrections } from '../../src/sources/corrections.ts';
import { CorrectionsError } from '../../src/sources/corrections-error.ts';
import { pathFromHere } from '../../src/sources/path-from-here.ts';
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
  - { name: Orrell & Stride, type: Organisation, same: Orrell Stride }
`);
  const plain = { type: 'PERSON', same: [], alias: [], different: null, sameAs: [], files: null };
  expect(people).toEqual([
    {
      ...plain,
      name: 'Ilze Ruhl',
      same: ['I. Ruhl', 'Ruhl'],
      alias: ['the Iron Baker'],
      sameAs: ['https://www.wikidata.org/wiki/Q42'],
    },
    { ...plain, name: 'Ann Lee', different: 'of Riga', files: ['parrot.txt', '1998/**'] },
    { ...plain, type: 'ORGANIZATION', name: 'Orrell & Stride', same: ['Orrell Stride'] },
  ]);
});

test('a name that is given twice for one person is no other person', () => {
  expect(parse('people: [{ name: Ilze Ruhl, same: [ilze ruhl] }]').people).toHaveLength(1);
});

test.each([
  'https://www.wikidata.org/wiki/Q42',
  'http://www.wikidata.org/entity/Q42',
  'https://m.wikidata.org/wiki/Q42#P31',
  'https://en.wikipedia.org/wiki/Ann_Lee',
])('%s identifies somebody', (address) => {
  expect(parse(`people: [{ name: Ann Lee, sameAs: '${address}' }]`).people).toMatchObject([
    { sameAs: [address] },
  ]);
});

test.each(['', '# nothing yet', 'people:', 'people: []'])('%j corrects nobody', (text) => {
  expect(parse(text).people).toEqual([]);
});

describe('says what is wrong, and where', () => {
  test.each([
    ['people: [', /^wire\/people\.yaml:1:9: found a bracket that is not closed; close it with `]`\.$/],
    [
      'people:\n- name: Ann Lee\n  same: [A. Lee, Lee\n- name: Bo Lee\n  same: [Bo]\n',
      /:3:9: found a bracket that is not closed; close it with `]` before line 4\.$/,
    ],
    ['people:\n- name: Ann Lee\n  same: [A. Lee)\n  alias: [Ann]\n', /:3:9: .*`]` before line 4\.$/],
    ['people:\n- name: Ann Lee\n  same: [A. Lee,\n\n', /:3:9: .*; close it with `]`\.$/],
    ['people:\n- { name: Ann Lee, same: [A. Lee]\n- { name: Bo }\n', /:2:3: .*`}` before line 3\.$/],
    ['people: [{ name: Ann Lee, same: [A. Lee }, { name: Bo }]', /:1:33: .*close it with `]`\.$/],
    ['people: [{ name: Ann Lee, same: [A. Lee], { name: Bo }]', /:1:10: .*close it with `}`\.$/],
    ['people: [\n  { name: Ann Lee },\n  { name: Bo Lee\n]\n', /:3:3: .*close it with `}` before line 4\.$/],
    ['people: [{ name: Ann Lee }, { name: Bo Lee }\n', /:1:9: .*close it with `]`\.$/],
    ['people: [{ name: Ann Lee, same: [A, B }]\n- { name: [Bo }', /:1:33: .*close it with `]`\.$/],
    [
      'people:\n- name: Ann Lee]\n  same: [A. Lee {Bo}]',
      /:3:17: found no comma between two texts; put one there, or/,
    ],
    [
      'people:\n- name: "Ann Lee"\n  same: [A. Lee] Bo',
      /:3:18: found more text behind a bracket that closes; put/,
    ],
    [
      'people:\n- name: ]Ann Lee',
      /:2:9: found a bracket that closes where none is open; take it out, or put/,
    ],
    ['people:\n- name: [Ann Lee]]\n  same: Bo', /:2:18: found a bracket that closes where none is open;/],
    ['people:\n- name: Ann Lee: baker', /:2:9: found a second colon in one text; put .* in quotation marks/],
    ['people: [{ name: Ann Lee, same: A: Lee }]', /:1:33: found a second colon in one text; put/],
    [
      'people: [{ name: Ann Lee, same: [A: Lee] }]',
      /:1:34: found a key with a text under `same`; put a text with a colon/,
    ],
    ['people:\n- name: Ann Lee\n   same: A. Lee', /:2:9: found a line that is indented otherwise/],
    ['people:\n- name: Ann Lee\n  - name: Bo Lee', /found a line that is indented otherwise/],
    ['people:\n- name: Ann Lee\n same: A. Lee', /found a line that is indented otherwise/],
    [
      'people:\n- name: "Ann Lee\n  same: Lee\n\n',
      /:2:9: found a quotation mark that is not closed; close it/,
    ],
    ["people:\n- name: 'Sean O'Brien'", /found more text behind a quotation mark .* "Sean O'Brien"\.$/],
    ['people:\n- name: Ann Lee\n---\npeople: []', /:3:1: found a line `---`, .*take the line out/],
    ['people:\n\t- name: Ann Lee', /:2:1: found a tab before the text; indent with spaces/],
    [
      'people:\n- { name: Ann Lee, same: A, same: B }',
      /:2:29: found the key `same` for the second time .* with a list/,
    ],
    [
      'people:\n- name: Ann Lee\n  name: Bo Lee',
      /:3:3: found the key `name` for .*; begin each person with a `-`/,
    ],
    [
      'people:\n- name: Ann Lee\n  files: *.txt',
      /:3:10: found a text that begins with a sign of YAML, `\*`; put it in q/,
    ],
    ['people:\n- name: *\n', /:2:9: found a text that begins with a sign of YAML; put it in quotation marks/],
    [
      `a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\npeople: [*c,*c,*c,*c,*c,*c,*c]`,
      /found references .* write the texts out/,
    ],
    ['people: Ann Lee', /^wire\/people\.yaml:1:9: .*no list under `people`/],
    ['people:\n  - { same: [A. Lee] }', /:2:5: .*no `name`/],
    [
      'people: [{ name: Ann Lee }, { name: Bo Lee, sameas: x }]',
      /:1:45: .*unknown key `sameas`; use `name`,/,
    ],
    [
      'people: [{ name: Ann Lee, same: [a, 3] }]',
      /:1:37: found the number `3` under `same`; put it in quotation marks/,
    ],
    [
      'people: [{ name: Ann Lee, alias: 3 }]',
      /:1:34: found the number `3` under `alias`; put it in quotation marks/,
    ],
    ['people: [{ name: Ann Lee, sameAs: Q42 }]', /:1:35: .*`Q42` under `sameAs`; give an address/],
    [
      'people: [{ name: Ann Lee, sameAs: 42 }]',
      /:1:35: found the number `42` under `sameAs`; give an address such as https/,
    ],
    [
      'people: [{ name: Ann Lee, sameAs: "javascript:alert(1)" }]',
      /:1:35: .*; give an address such as https/,
    ],
    [
      'people: [{ name: Ann Lee, sameAs: [https://example.org/lee, https://www.wikidata.org/wiki/P42x] }]',
      /:1:61: found `https:\/\/www.wikidata.org\/wiki\/P42x` under `sameAs`; give the page of an item of Wikidata/,
    ],
    [
      'people: [{ name: Ann Lee, same: Bo Lee, different: bo lee }]',
      /:1:52: found `bo lee` under `different`, which is a name of the same person here; give words/,
    ],
    [
      'people: [{ name: Ann Lee, alias: "" }]',
      /:1:34: found no text under `alias`; give one, or take it out/,
    ],
    ['# Who.\npersons: [{ name: Ann Lee }]', /:2:1: .*unknown key `persons`; put everything under `people`/],
    ['people: [{ name: *Ann* }]', /:1:18: .*begins with a sign of YAML, `\*`; put it in quotation marks/],
    [
      'people:\n- { name: A Rühl }\n- { name: A Ruhl }',
      /:3:3: .*two entries for the name `A Ruhl` in all files, here and in line 2; make one entry of both, or/,
    ],
    ['people: [{ nmae: Ann Lee }]', /:1:12: .*unknown key `nmae` and no `name`; use `name`,/],
    ['people: [{ name: 7 }]', /:1:18: found the number `7` under `name`; put it in quotation marks/],
    [
      'people: [{ name: Orme, type: body }]',
      /:1:30: found `body` under `type`; write `person` or `organization`\.$/,
    ],
    ['people: [{ name: Orme, type: [person] }]', /:1:30: found a list under `type`; write/],
    [
      'people: [{ name: Orme, type: organization, alias: O }]',
      /:1:44: found `alias` in the entry of an organization; take it out: only people have it/,
    ],
    ['people: [{ name: Ann Lee, different: [a, b] }]', /:1:38: .*a list under `different`/],
    [
      '- { name: Ann Lee }\n- { name: Bo Lee, same: ann lee }',
      /:2:3: .*two entries for the name `ann lee` in all files, here and in line 1/,
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

test('tells everything that is wrong, in the order of the text', () => {
  const text = `people:
  - name: Ann Lee
    alsoKnownAs: A. Lee
    aka: Lee
    files: 3
  - same: [Bo Lund]
  - name: Cy Lund
    same: C. Lund
    same: Lund
  - name: ann lee
persons: []`;
  const told = (): unknown => {
    try {
      return parse(text);
    } catch (error) {
      if (!(error instanceof CorrectionsError)) throw error;
      expect(error.message).toMatch(/`alsoKnownAs`; .* 6 more problems are in the file\.$/);
      return error.problems.map(({ place, remark }) => `${place.replace('wire/people.yaml:', '')} ${remark}`);
    }
  };
  expect(told()).toEqual([
    expect.stringMatching(/^3:5 found the unknown key `alsoKnownAs`/),
    expect.stringMatching(/^4:5 found the unknown key `aka`/),
    expect.stringMatching(/^5:12 found the number `3` under `files`/),
    expect.stringMatching(/^6:5 found no `name`/),
    expect.stringMatching(/^9:5 found the key `same` for the second time/),
    expect.stringMatching(/^10:5 found two entries for the name `ann lee` .* line 2/),
    expect.stringMatching(/^11:1 found the unknown key `persons`/),
  ]);
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
  const folder = { name: 'wire', location };
  await expect(readCorrections(folder)).rejects.toThrow(
    `${pathFromHere(folder, 'people.yaml')} cannot be read: The file is a JPEG image, not plain text. Save it as text in UTF-8.`,
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
