import { heardIn } from './heard-in.ts';
import { testByConstruction } from './by-construction.ts';

/* How local papers name those who speak. */
testByConstruction(
  {
    'whose children are counted is told before the name': [
      ['Mum-of-two Kelly Orme, 34, said it was late.', 'it was late | Kelly Orme as Mum-of-two Kelly Orme'],
      [
        '"It is late," said father-of-three Joel Ruhl.',
        'It is late, | Joel Ruhl as father-of-three Joel Ruhl',
      ],
    ],
    'a TD has a party before it': [
      [
        'Fianna Fáil TD Ines Orme left. Deputy Orme said it was late.',
        'it was late | Ines Orme as Deputy Orme',
      ],
      ['Labour TD Ines Orme left. The TD said it was late.', 'it was late | Ines Orme as The TD'],
      ['TD Norland said it was late.', 'it was late | TD Norland as TD Norland'],
    ],
  },
  heardIn,
);
