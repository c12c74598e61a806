import { describe, expect, it } from 'vitest';
import { naming, people, titled } from './namings.ts';

describe('one full name in several files', () => {
  it('is one person where nothing speaks against it', () => {
    expect(
      people(
        naming('a', 'Ilze Ruhl', titled('Latvian Foreign Minister')),
        naming('b', 'Ilze Ruhl'),
        naming('c', 'Ilze Ruhl', titled('chair of the Riga Forum')),
      ),
    ).toEqual([['a: Ilze Ruhl', 'b: Ilze Ruhl', 'c: Ilze Ruhl']]);
  });

  it.each([
    ['gender', { gender: 'MALE' }, { gender: 'FEMALE' }],
    ['years of birth too far apart', { bornAbout: 1950 }, { bornAbout: 1953 }],
    ['two towns', titled('mayor of Leeds'), titled('mayor of York')],
    ['two towns before the office', titled('Riga Mayor'), titled('Oslo Mayor')],
    ['a town before the office and one behind it', titled('Riga mayor'), titled('mayor of Oslo')],
    ['a town of two words', titled('New York Mayor'), titled('mayor of Oslo since May')],
    ['two states', titled('Ohio Governor'), titled('Texas Governor')],
    ['two nations', titled('Russian Foreign Minister'), titled('British Foreign Minister')],
  ] as const)('is two people at a conflict: %s', (_, one, other) => {
    expect(people(naming('a', 'Kim Tull', one), naming('b', 'Kim Tull', other))).toEqual([
      ['a: Kim Tull'],
      ['b: Kim Tull'],
    ]);
  });

  it.each([
    ['an age a year on', { bornAbout: 1950 }, { bornAbout: 1952 }],
    ['one nation, two words', titled('U.S. President'), titled('American president')],
    ['an adjective and a country', titled('French President'), titled('president of France')],
    ['one town before the office and behind it', titled('Riga Mayor'), titled('mayor of Riga')],
    [
      'one town and more of it',
      titled('mayor of Riga since May'),
      titled('former mayor of the city of Riga'),
    ],
    ['one town called a city', titled('New York City Mayor'), titled('mayor of New York')],
    ['a town and a nation', titled('Riga Mayor'), titled('Latvian Mayor')],
    ['a town and its state', titled('Toledo Mayor'), titled('Ohio Mayor')],
    ['a town and no name of one', titled('mayor of Riga'), titled('mayor of the Latvian capital')],
    ['a town and what belongs to it', titled('mayor of Riga'), titled("mayor of Latvia's capital")],
    ['a town and what is no place', titled('Riga Mayor'), titled('Popular Mayor')],
    ['two offices', titled('mayor of Leeds'), titled('British trade minister')],
    ['a state that came after', titled('Soviet foreign minister'), titled('Georgian foreign minister')],
    ['a state named as another', titled('president of Yugoslavia'), titled('president of Serbia')],
    ['an office left', titled('former Russian President'), titled('Russian President')],
    ['a file at odds with itself', titled('mayor of Leeds', 'mayor of York'), titled('mayor of York')],
  ] as const)('is one person: %s', (_, one, other) => {
    expect(people(naming('a', 'Kim Tull', one), naming('b', 'Kim Tull', other))).toHaveLength(1);
  });

  it('keeps one that could be either apart from both', () => {
    expect(
      people(
        naming('a', 'Kim Tull', { gender: 'MALE' }),
        naming('b', 'Kim Tull', { gender: 'FEMALE' }),
        naming('c', 'Kim Tull'),
      ),
    ).toEqual([['a: Kim Tull'], ['b: Kim Tull'], ['c: Kim Tull']]);
  });

  it('counts one that could be either to whom its office names', () => {
    expect(
      people(
        naming('a', 'Kim Tull', { gender: 'MALE', descriptions: ['chief economist at Nordbank'] }),
        naming('b', 'Kim Tull', { gender: 'FEMALE' }),
        naming('c', 'Kim Tull', titled('Nordbank chief economist')),
      ),
    ).toEqual([['a: Kim Tull', 'c: Kim Tull'], ['b: Kim Tull']]);
  });

  it('lets one odd file split off without taking those that say nothing with it', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((file) =>
      naming(file, 'Kim Tull', titled('Latvian President')),
    );
    const split = people(
      ...many,
      naming('odd', 'Kim Tull', titled('Kenyan President')),
      naming('plain', 'Kim Tull'),
    );
    expect(split).toEqual([
      [...many.map(({ sourceId }) => `${sourceId}: Kim Tull`), 'plain: Kim Tull'],
      ['odd: Kim Tull'],
    ]);
  });
});

describe('a shorter name', () => {
  it('is short for the full name where an office ties them', () => {
    expect(
      people(
        naming('a', 'Ruhl', titled('Foreign Minister')),
        naming('b', 'Ilze Ruhl', titled('Latvian Foreign Minister')),
      ),
    ).toEqual([['a: Ruhl', 'b: Ilze Ruhl']]);
  });

  it.each([
    ['a surname alone', {}, {}],
    ['a calling that many have', titled('spokesman'), titled('spokesman for the police')],
    ['another office of the same word', titled('President'), titled('vice president')],
    ['no office in common', titled('Foreign Minister'), titled('striker')],
    [
      'a conflict',
      { gender: 'MALE', descriptions: ['Foreign Minister'] },
      { gender: 'FEMALE', descriptions: ['Foreign Minister'] },
    ],
  ] as const)('stays apart: %s', (_, one, other) => {
    expect(people(naming('a', 'Ruhl', one), naming('b', 'Ilze Ruhl', other))).toHaveLength(2);
  });

  it('stays apart where two full names fit', () => {
    expect(
      people(
        naming('a', 'Ruhl', titled('Foreign Minister')),
        naming('b', 'Ilze Ruhl', titled('Latvian Foreign Minister')),
        naming('c', 'Anna Ruhl', titled('Danish Foreign Minister')),
      ),
    ).toHaveLength(3);
  });

  it('is never joined with somebody the same file names apart', () => {
    expect(
      people(
        naming('a', 'Ruhl', titled('Foreign Minister')),
        naming('a', 'Ilze Ruhl', titled('Foreign Minister')),
      ),
    ).toHaveLength(2);
  });

  it('without a middle initial is the longer name where an office ties them', () => {
    const president = titled('Latvian President');
    expect(people(naming('a', 'Ilze Ruhl', president), naming('b', 'Ilze B. Ruhl', president))).toHaveLength(
      1,
    );
    expect(people(naming('a', 'Ilze Ruhl'), naming('b', 'Ilze B. Ruhl'))).toHaveLength(2);
    expect(
      people(naming('a', 'Ilze C. Ruhl', president), naming('b', 'Ilze B. Ruhl', president)),
    ).toHaveLength(2);
  });

  it('completed twice is one person in three files', () => {
    const president = titled('Latvian President');
    expect(
      people(
        naming('a', 'Ruhl', president),
        naming('b', 'Ilze Ruhl', president),
        naming('c', 'Ilze B. Ruhl', president),
      ),
    ).toEqual([['a: Ruhl', 'b: Ilze Ruhl', 'c: Ilze B. Ruhl']]);
  });
});
