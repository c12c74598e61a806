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
    'whoever is named behind a court or those who are told is a person': [
      [
        'Ines Orme told the court Joel Ruhl had run. "I was ill," Ruhl said.',
        'Joel Ruhl had run | Ines Orme as Ines Orme',
        'I was ill, | Joel Ruhl as Ruhl',
      ],
      [
        'She told the union Joel Ruhl lied. Mr Orme left. Ruhl said it was late.',
        'Joel Ruhl lied | nobody as She',
        'it was late | Joel Ruhl as Ruhl',
      ],
      ['In court Joel Ruhl, prosecuting, said it was late.', 'it was late | Joel Ruhl as Joel Ruhl'],
      [
        'He told the union Delta Navigatie lied. Delta Navigatie said it was late.',
        'Delta Navigatie lied | nobody as He',
        'it was late | Delta Navigatie as Delta Navigatie',
      ],
      [
        'He met the shipping line Delta Navigatie. Delta Navigatie said it was late.',
        'it was late | Delta Navigatie as Delta Navigatie',
      ],
    ],
    'a court is no part of a name behind it': [
      ['At Brae Crown Court Joel Ruhl said it was late.', 'it was late | Joel Ruhl as Joel Ruhl'],
      ["At Brae Magistrates' Court Joel Ruhl said he was sorry.", 'he was sorry | Joel Ruhl as Joel Ruhl'],
      [
        'Supreme Court Justice Ines Orme said it was late.',
        'it was late | Ines Orme as Supreme Court Justice Ines Orme',
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
