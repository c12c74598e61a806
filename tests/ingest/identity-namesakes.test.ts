import { describe, expect, it } from 'vitest';
import { makeId } from '../../src/domain/ids.ts';
import { identify } from '../../src/ingest/identity/identify.ts';
import type { NamingRecord } from '../../src/domain/naming.ts';
import { naming, people, titled } from './namings.ts';

const NAME_ID = makeId('Person', 'kim tull');

const files = (count: number, from: string, more = {}): NamingRecord[] =>
  Array.from({ length: count }, (_, index) => naming(`${from}${index}`, 'Kim Tull', more));

/** How many files each person has, the most first. */
const sizes = (...namings: NamingRecord[]): number[] =>
  people(...namings)
    .map(({ length }) => length)
    .sort((one, other) => other - one);

describe('files that tell nothing of what conflicts', () => {
  const minister = titled('Latvian Foreign Minister');
  const baker = titled('baker');

  it.each([
    [
      'an office',
      files(8, 'n', minister),
      { ...minister, bornAbout: 1956 },
      { ...minister, bornAbout: 1965 },
    ],
    ['a calling', files(6, 'n', baker), { ...baker, bornAbout: 1976 }, { ...baker, bornAbout: 1967 }],
    ['a calling', files(4, 'n', baker), { ...baker, gender: 'MALE' }, { ...baker, gender: 'FEMALE' }],
    ['nothing', files(10, 'n'), { bornAbout: 1976 }, { bornAbout: 1967 }],
  ] as const)('are one person and the odd ones stand alone: %s', (_, neutral, one, other) => {
    const all = [...neutral, naming('x', 'Kim Tull', one), naming('y', 'Kim Tull', other)];
    expect(sizes(...all)).toEqual([neutral.length, 1, 1]);
    expect(new Set(identify(all).slice(0, neutral.length))).toEqual(new Set([NAME_ID]));
  });

  it('count to the larger of those with their calling', () => {
    const all = [
      ...files(3, 'n', baker),
      ...files(2, 'x', { ...baker, bornAbout: 1976 }),
      ...files(1, 'y', { ...baker, bornAbout: 1950 }),
    ];
    expect(sizes(...all)).toEqual([5, 1]);
  });

  it.each([
    [
      'two that are as many',
      files(2, 'n'),
      files(2, 'x', { bornAbout: 1976 }),
      files(2, 'y', { bornAbout: 1950 }),
    ],
    [
      'two of one calling in two towns',
      files(4, 'n', titled('mayor')),
      files(1, 'x', titled('mayor of Leeds')),
      files(1, 'y', titled('mayor of York')),
    ],
  ])('stay apart where it is not clear whom they mean: %s', (_, neutral, some, others) => {
    expect(sizes(...neutral, ...some, ...others).filter((size) => size === 1).length).toBeGreaterThanOrEqual(
      neutral.length,
    );
  });
});

describe('the id of a name that two have', () => {
  const striker = files(1, 'f', { bornAbout: 1981 });

  it('never comes to mean a namesake of about as many files', () => {
    expect(identify(striker)).toEqual([NAME_ID]);
    for (const senators of [1, 2, 4])
      expect(identify([...striker, ...files(senators, 's', { bornAbout: 1944 })])).not.toContain(NAME_ID);
  });

  it('stays with one to whom the others are exceptions', () => {
    const ids = identify([...striker, ...files(5, 's', { bornAbout: 1944 })]);
    expect(new Set(ids.slice(1))).toEqual(new Set([NAME_ID]));
    expect(ids[0]).not.toBe(NAME_ID);
  });

  it('is not what tells either of them: their own ids stay as more of each comes', () => {
    const [one, other] = identify([...striker, ...files(1, 's', { bornAbout: 1944 })]);
    const later = identify([...striker, ...files(3, 's', { bornAbout: 1944 })]);
    expect(later).toEqual([one, other, other, other]);
  });
});

describe('a name and longer ones of it', () => {
  it.each([
    ['Tom Hull', 'Tom C. Hull', 'Tom Carl Hull'],
    ['Eva Quist', 'Eva G. Quist', 'Eva Gerda Quist'],
    ['Anna Ruhl', 'Anna M. Ruhl', 'Anna Maria Ruhl'],
    ['Owen Tarrant', 'Owen D. Tarrant', 'Owen Dean Tarrant'],
  ])('are one person whatever the name: %s', (...names) => {
    const namings = names.map((name) => naming(name, name, titled('Latvian Foreign Minister')));
    expect(people(...namings)).toHaveLength(1);
  });
});
