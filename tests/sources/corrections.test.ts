import { describe, expect, test } from 'vitest';
import { parseCorrections, readCorrections } from '../../src/sources/corrections.ts';
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

test('has another digest when it says something else, and the same when it says it otherwise', () => {
  const one = parse('people:\n  - { name: Ann Lee, same: A. Lee }');
  expect(parse('# A note.\npeople: [{ same: [A. Lee], name: "Ann Lee" }]').digest).toBe(one.digest);
  expect(parse('people: [{ name: Ann Lee, same: B. Lee }]').digest).not.toBe(one.digest);
});

test.each(['', '# nothing yet', 'people:', 'people: []'])('%j corrects nobody', (text) => {
  expect(parse(text).people).toEqual([]);
});

describe('says what is wrong, and where', () => {
  test.each([
    ['people: [', /^wire\/people\.yaml:1:\d+: .*no YAML/],
    ['people: Ann Lee', /^wire\/people\.yaml: .*no list under `people`/],
    ['people: [{ same: [A. Lee] }]', /person 1: .*no `name`/],
    [
      'people: [{ name: Ann Lee }, { name: Bo Lee, sameas: x }]',
      /person 2: .*unknown key `sameas`; use `name`,/,
    ],
    ['people: [{ name: Ann Lee, same: [3] }]', /something other than text under `same`/],
    ['people: [{ name: Ann Lee, sameAs: Q42 }]', /`Q42` under `sameAs`; give an address/],
    ['persons: [{ name: Ann Lee }]', /unknown key `persons`; put everything under `people`/],
    ['people: [{ name: *Ann* }]', /Unresolved alias.*in quotation marks/],
    ['people: [{ name: A Rühl }, { name: A Ruhl }]', /two people for the name `a ruhl`/],
    ['people: [{ name: Ann Lee, different: [a, b] }]', /a list under `different`/],
    ['people: [{ name: Ann Lee }, { name: Bo Lee, same: ann lee }]', /two people for the name `ann lee`/],
  ])('%s', (text, message) => {
    expect(() => parse(text)).toThrow(
      expect.objectContaining({
        code: 'BAD_CORRECTIONS',
        message: expect.stringMatching(message) as string,
      }) as Error,
    );
  });
});

test('a folder without the file corrects nobody', async () => {
  const location = await temporaryFolder({ 'a.txt': 'A story.' });
  expect(await readCorrections({ name: 'wire', location })).toEqual({ people: [], digest: '' });
});
