import { testByConstruction } from './by-construction.ts';
import { heardIn } from './heard-in.ts';

/* Names, offices and callings on pages of courts, farms, boards, releases and cricket. */
testByConstruction(
  {
    'letters behind a name are nobody': [
      [
        'Joel Ruhl, PhD, professor of biology at the University of Pith, said the drug works.',
        'the drug works | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl, M.D., Ph.D., a professor of biology at Pith University, said the drug works.',
        'the drug works | Joel Ruhl as Joel Ruhl',
      ],
      ['Joel Ruhl, Ph.D., who led the study, said it works.', 'it works | Joel Ruhl as Joel Ruhl'],
      ['Joel Ruhl, Ed.D., the head of the school, said it works.', 'it works | Joel Ruhl as Joel Ruhl'],
      ['Joel Ruhl, MPH, director of the lab said it works.', 'it works | Joel Ruhl as Joel Ruhl'],
      ['Joel Ruhl, Ph.D. said it works.', 'it works | Joel Ruhl as Joel Ruhl'],
      ['Joel Ruhl BL, prosecuting, said it works.', 'it works | Joel Ruhl as Joel Ruhl BL'],
      ['"It works," Joel Ruhl, Ph.D., said.', 'It works, | Joel Ruhl as Joel Ruhl'],
      [
        '"It works," said Joel Ruhl, M.D., Ph.D. "It helps."',
        'It works, … It helps. | Joel Ruhl as Joel Ruhl',
      ],
      [
        'According to Joel Ruhl, M.D., Ph.D., a professor at Pith, the drug works.',
        'the drug works | Joel Ruhl as Joel Ruhl',
      ],
      ['Ines Orme has a Ph.D. She said it was hard.', 'it was hard | Ines Orme as She'],
      ['Ines Orme won a Ph.D. Police said she was glad.', 'she was glad | Police as Police'],
      ['The MP, a lawyer, said it works.', 'it works | The MP as The MP'],
    ],
    'a bench of judges by name is one': [
      [
        'A bench of Justices Raj Orme and Sangita Ruhl said the plea was late.',
        'the plea was late | A bench of Justices Raj Orme and Sangita Ruhl as A bench of Justices Raj Orme and Sangita Ruhl',
      ],
      [
        'A bench of Chief Justice Raj Orme and Justice Sangita Ruhl said the plea was late.',
        'the plea was late | A bench of Chief Justice Raj Orme and Justice Sangita Ruhl as A bench of Chief Justice Raj Orme and Justice Sangita Ruhl',
      ],
      [
        'A bench of Justices Raj Orme and Sangita Ruhl said it was sad. The bench said the plea was late.',
        'it was sad | A bench of Justices Raj Orme and Sangita Ruhl as A bench of Justices Raj Orme and Sangita Ruhl',
        'the plea was late | A bench of Justices Raj Orme and Sangita Ruhl as The bench',
      ],
      [
        '"It is late," a bench of Justices Raj Orme and Sangita Ruhl said.',
        'It is late, | a bench of Justices Raj Orme and Sangita Ruhl as a bench of Justices Raj Orme and Sangita Ruhl',
      ],
      [
        'The sons of Tom Orme and Ines Ruhl said the plea was late.',
        'the plea was late | The sons of Tom Orme and Ines Ruhl as The sons of Tom Orme and Ines Ruhl',
      ],
      [
        'The bench and Justice Tom Orme said the plea was late.',
        'the plea was late | nobody as The bench and Justice Tom Orme',
      ],
    ],
    'the maker of two things is one': [
      [
        'The maker of phones and Macs said it earned $2 a share.',
        'it earned $2 a share | The maker of phones and Macs as The maker of phones and Macs',
      ],
      [
        'The parent of Olive Garden and Red Lobster said sales fell.',
        'sales fell | The parent of Olive Garden and Red Lobster as The parent of Olive Garden and Red Lobster',
      ],
      [
        'On Monday, the maker of Tide and Crest said sales fell.',
        'sales fell | the maker of Tide and Crest as the maker of Tide and Crest',
      ],
      ['Brae Foods, the maker of Lunds and Orms, said sales fell.', 'sales fell | Brae Foods as Brae Foods'],
      [
        'The mayor of Paris and Joel Ruhl said sales fell.',
        'sales fell | nobody as The mayor of Paris and Joel Ruhl',
      ],
    ],
    'a sign of a make is no word': [
      ['"It is a deal," said SpongeCo®’s CEO, Michel Mett.', 'It is a deal, | Michel Mett as Michel Mett'],
      [
        '"It is a deal," said SpongeCo™ CEO Michel Mett.',
        'It is a deal, | Michel Mett as SpongeCo™ CEO Michel Mett',
      ],
      ['SpongeCo®, a maker of soap, said it grew.', 'it grew | SpongeCo as SpongeCo'],
    ],
    'a clause begins no name of a body': [
      [
        'When the Court asked for more, it was late. The Court said it was sad.',
        'more | the Court as the Court',
        'it was sad | the Court as The Court',
      ],
      ['After the Board met, the Board said it was sad.', 'it was sad | the Board as the Board'],
      ['Under the Sea Ltd said it grew.', 'it grew | Sea Ltd as the Sea Ltd'],
    ],
    'callings of courts, farms, churches and pitches': [
      [
        'Taoiseach Joel Ruhl said it was late. "It was dark," the Taoiseach said.',
        'it was late | Joel Ruhl as Taoiseach Joel Ruhl',
        'It was dark, | Joel Ruhl as the Taoiseach',
      ],
      [
        'Msgr. Joel Ruhl said it was late. "It was dark," Msgr. Ruhl said.',
        'it was late | Joel Ruhl as Msgr. Joel Ruhl',
        'It was dark, | Joel Ruhl as Msgr. Ruhl',
      ],
      [
        'Garda Joel Ruhl said it was late. "It was dark," Garda Ruhl said.',
        'it was late | Joel Ruhl as Garda Joel Ruhl',
        'It was dark, | Joel Ruhl as Garda Ruhl',
      ],
      [
        "The respondent said Tom Orme's account was false. He said he was at home.",
        "Tom Orme's account was false | The respondent as The respondent",
        'he was at home | The respondent as He',
      ],
      ['The seamer met Tom Orme. "It was late," he said.', 'It was late, | The seamer as he'],
      [
        'Forecaster Ines Orme said it would rain. "It is wet," Orme said.',
        'it would rain | Ines Orme as Forecaster Ines Orme',
        'It is wet, | Ines Orme as Orme',
      ],
    ],
    'the accused is somebody': [
      [
        'The accused said Mr Orme’s account was false. He said he was at home.',
        'Mr Orme’s account was false | The accused as The accused',
        'he was at home | The accused as He',
      ],
      ['The accused met Tom Orme. "I was at home," he said.', 'I was at home, | The accused as he'],
      [
        'Joel Ruhl (40), of Harvest Street, Derry, pleaded guilty to robbing Tom Orme. The accused said it was late.',
        'it was late | Joel Ruhl as The accused',
      ],
      [
        'Joel Ruhl, 40, of Harvest Street, denies murder. The defendant said it was late.',
        'murder | Joel Ruhl as Joel Ruhl',
        'it was late | Joel Ruhl as The defendant',
      ],
      [
        'A man (40), of Harvest Street, pleaded guilty to robbing Joel Ruhl. The accused said it was late.',
        'it was late | The accused as The accused',
      ],
    ],
  },
  heardIn,
);
