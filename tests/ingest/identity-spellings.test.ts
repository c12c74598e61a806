import { describe, expect, it } from 'vitest';
import { naming, people, titled } from './namings.ts';

describe('one name in two spellings', () => {
  it.each([
    ['Tom Hull Jr', 'Tom Hull, Jr.'],
    ['Jean-Luc Bertrand', 'Jean Luc Bertrand'],
    ['J.P. Orme', 'J. P. Orme'],
  ])('is one person: %s and %s', (one, other) => {
    const file = (name: string, spelt: string) => ({ ...naming(name, spelt), family: 'same' });
    expect(people(file('a', one), file('b', other))).toHaveLength(1);
    expect(people(file('a', one), file('a', other))).toHaveLength(2);
  });

  it('is nobody where two of the name are told apart', () => {
    expect(
      people(
        naming('a', 'Jean-Luc Orme', { bornAbout: 1950 }),
        naming('b', 'Jean-Luc Orme', { bornAbout: 1980 }),
        naming('c', 'Jean Luc Orme'),
      ),
    ).toHaveLength(3);
  });

  it('leaves one apart whom a correction tells from the others', () => {
    const different = { ...naming('a', 'Jean-Luc Orme', { corrected: true }), namedId: 'n_other' };
    expect(people(different, naming('b', 'Jean Luc Orme'), naming('c', 'Jean-Luc Orme'))).toHaveLength(2);
  });
});

describe('a full name without its initial', () => {
  it('is the longer one where a calling that many have is the same', () => {
    const [judge, early] = [titled('Judge'), { ...titled('Judge'), years: [1970] }];
    expect(people(naming('a', 'Alan Orme', judge), naming('b', 'Alan J. Orme', judge))).toHaveLength(1);
    expect(
      people(naming('a', 'Alan Orme', titled('baker')), naming('b', 'Alan J. Orme', judge)),
    ).toHaveLength(2);
    expect(
      people(naming('a', 'Alan Orme', early), naming('b', 'Alan J. Orme', { ...judge, years: [2010] })),
    ).toHaveLength(2);
  });
});
