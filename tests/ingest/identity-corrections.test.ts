import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeId } from '../../src/domain/ids.ts';
import { identify } from '../../src/ingest/identity/identify.ts';
import { naming, people, titled } from './namings.ts';

describe('corrections', () => {
  const minister = titled('Latvian Foreign Minister');

  it('keep the id they give', () => {
    const namings = [
      naming('a', 'Ilze Ruhl', { corrected: true, gender: 'MALE' }),
      naming('b', 'Ilze Ruhl', { corrected: true, gender: 'FEMALE' }),
    ];
    expect(new Set(identify(namings))).toEqual(new Set([makeId('Person', 'ilze ruhl')]));
  });

  it('leave others to be tied to whom they name', () => {
    expect(
      people(
        naming('a', 'Ilze Ruhl', { ...minister, corrected: true }),
        naming('b', 'Ilze Ruhl', minister),
        naming('c', 'Ruhl', titled('Foreign Minister')),
      ),
    ).toEqual([['a: Ilze Ruhl', 'b: Ilze Ruhl', 'c: Ruhl']]);
  });

  it('for the files of one namesake leave the other alone, and the ids of both as they were', () => {
    const senator = [
      naming('a', 'Marc Veldt', { bornAbout: 1949 }),
      naming('b', 'Marc Veldt', { bornAbout: 1948 }),
    ];
    const striker = naming('c', 'Marc Veldt', { bornAbout: 1986 });
    const apart = [['a: Marc Veldt', 'b: Marc Veldt'], ['c: Marc Veldt']];
    expect(people(...senator, { ...striker, corrected: true })).toEqual(apart);
    expect(identify([...senator, { ...striker, corrected: true }])).toEqual(identify([...senator, striker]));
    expect(people(...senator.map((one) => ({ ...one, corrected: true })), striker)).toEqual(apart);
    const [first, ...rest] = senator;
    if (first !== undefined) expect(people({ ...first, corrected: true }, ...rest, striker)).toEqual(apart);
  });

  it('keep together files that say nothing of whom they mean', () => {
    expect(
      people(
        naming('a', 'Marc Veldt', { bornAbout: 1949 }),
        naming('b', 'Marc Veldt', { bornAbout: 1986 }),
        naming('c', 'Marc Veldt', { corrected: true }),
        naming('d', 'Marc Veldt', { corrected: true }),
        naming('e', 'Marc Veldt'),
      ),
    ).toEqual([['a: Marc Veldt'], ['b: Marc Veldt'], ['c: Marc Veldt', 'd: Marc Veldt'], ['e: Marc Veldt']]);
  });

  it('that make one of what conflicts leave no doubt on others', () => {
    expect(
      people(
        naming('a', 'Marc Veldt', { bornAbout: 1949, corrected: true }),
        naming('b', 'Marc Veldt', { bornAbout: 1986, corrected: true }),
        naming('c', 'Marc Veldt', { bornAbout: 1986 }),
      ),
    ).toEqual([['a: Marc Veldt', 'b: Marc Veldt', 'c: Marc Veldt']]);
  });

  it('never make two people of one file one', () => {
    expect(
      people(
        // A story's Ilze Berzina, of whom a correction says that she is Ilze Ruhl.
        naming('a', 'Ilze Ruhl', { corrected: true }),
        naming('a', 'Ruhl', titled('Foreign Minister')),
        naming('b', 'Ilze Ruhl', minister),
      ),
    ).toEqual([['a: Ilze Ruhl', 'b: Ilze Ruhl'], ['a: Ruhl']]);
  });
});

it('gives a smaller namesake an id that further facts do not change', () => {
  const mayor = { ...titled('mayor of York') };
  const others = [
    naming('x', 'John Keller', titled('mayor of Bath')),
    naming('y', 'John Keller', titled('mayor of Bath')),
  ];
  const before = identify([...others, naming('a', 'John Keller', mayor)]);
  const after = identify([
    ...others,
    naming('a', 'John Keller', { ...mayor, bornAbout: 1950, gender: 'MALE' }),
  ]);
  expect(after).toEqual(before);
});

it('gives the same people whatever the order of reading, and never makes two people of one file one', () => {
  const evidence = fc.record({
    gender: fc.constantFrom('MALE' as const, 'FEMALE' as const, null, null),
    bornAbout: fc.constantFrom(null, null, 1950, 1951, 1960),
    corrected: fc.boolean(),
    descriptions: fc.subarray([
      'Latvian President',
      'President',
      'mayor of Riga',
      'mayor of Leeds',
      'Oslo Mayor',
      'Foreign Minister',
    ]),
  });
  const one = fc
    .tuple(
      fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      fc.constantFrom('Ruhl', 'Ilze Ruhl', 'Ilze B. Ruhl', 'Anna Ruhl', 'Anna Ruhl Jr.'),
      evidence,
    )
    .map(([file, name, known]) => naming(file, name, known));
  const some = fc.uniqueArray(one, {
    maxLength: 20,
    selector: ({ sourceId, namedId }) => `${sourceId} ${namedId}`,
  });
  fc.assert(
    fc.property(
      some.chain((namings) =>
        fc.tuple(fc.constant(namings), fc.shuffledSubarray(namings, { minLength: namings.length })),
      ),
      ([namings, shuffled]) => {
        const ids = identify(namings);
        const again = new Map(identify(shuffled).map((id, index) => [shuffled[index], id]));
        expect(namings.map((one) => again.get(one))).toEqual(ids);
        const persons = namings.map(({ sourceId }, index) => `${sourceId} ${ids[index] ?? ''}`);
        expect(new Set(persons).size).toBe(namings.length);
      },
    ),
    { numRuns: 300 },
  );
});
