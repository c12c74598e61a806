import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/domain/naming.ts';
import { naming, people, titled } from './namings.ts';

const told = (title: string, year: number, ...places: string[]): Partial<Evidence> => ({
  ...titled(title),
  years: [year],
  places,
});

describe('an office and a surname', () => {
  it.each([
    ['in the same years', told('Foreign Minister', 2010), told('Latvian Foreign Minister', 2006)],
    [
      'from a town of the country',
      told('President', 2010, 'DAUGAVPILS'),
      told('Latvian President', 2010, 'RIGA'),
    ],
    ['from its capital', told('President', 2010, 'RIGA'), told('Latvian President', 2010, 'Geneva')],
    ['of a country, from abroad', told('Latvian President', 2010, 'GENEVA'), told('Latvian President', 2010)],
    ['from where nobody knows', told('President', 2010, 'MOORHAVEN'), told('Kenyan President', 2010)],
  ])('mean the bearer of a full name: %s', (_, short, full) => {
    expect(people(naming('a', 'Vance', short), naming('b', 'Ella Vance', full))).toHaveLength(1);
  });

  it.each([
    ['many years apart', told('President', 1975), told('President', 2010)],
    ['a term and more apart', told('U.S. President', 1992), told('U.S. President', 2001)],
    ['from another country', told('President', 2010, 'LISBON'), told('President', 2010, 'NAIROBI')],
    [
      'from another country than the office',
      told('President', 2010, 'LISBON'),
      told('Kenyan President', 2010),
    ],
  ])('do not: %s', (_, short, full) => {
    expect(people(naming('a', 'Vance', short), naming('b', 'Ella Vance', full))).toHaveLength(2);
  });

  it('mean the one of two bearers who is told of in those years', () => {
    expect(
      people(
        naming('a', 'Vance', told('President', 2004)),
        naming('b', 'Ella Vance', told('President', 2003)),
        naming('c', 'Tom Vance', told('President', 1990)),
      ),
    ).toEqual([['a: Vance', 'b: Ella Vance'], ['c: Tom Vance']]);
  });
});
