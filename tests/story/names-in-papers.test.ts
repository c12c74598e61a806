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
    'an office behind the letters of a body is whoever holds it': [
      [
        '"It is late," Bargees Union (BU) president Joel Ruhl said.',
        'It is late, | Joel Ruhl as president Joel Ruhl',
      ],
      [
        '"It is late," said Brae Police Service (BPS) spokesperson Ines Orme.',
        'It is late, | Ines Orme as spokesperson Ines Orme',
      ],
      [
        'The Pier Crimes Commission (PCC) chairman, Joel Ruhl, said it was late.',
        'it was late | Joel Ruhl as Joel Ruhl',
      ],
      [
        'The Institute for Pier Management director Ines Orme said it was late.',
        'it was late | Ines Orme as director Ines Orme',
      ],
      ['"It is late," Bargees Union (BU) said.', 'It is late, | Bargees Union as Bargees Union'],
    ],
    'a collector is somebody': [
      [
        'District Collector S. Quennick left. Collector Quennick said it was late.',
        'it was late | S. Quennick as Collector Quennick',
      ],
    ],
    'a mum and a dad are relatives': [
      ["Kelly's mum Jean said it was late.", 'it was late | Jean as mum Jean'],
      ['"It is late," said his dad Tom.', 'It is late, | Tom as dad Tom'],
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
