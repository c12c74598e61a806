import { heardIn } from './heard-in.ts';
import { testByConstruction } from './by-construction.ts';

/* Who speaks on pages that were read once more, beside what tells more of them: each with what looks like it and is right already. */
testByConstruction(
  {
    'who speaks in a statement is no statement': [
      [
        'The press officer, Joel Ruhl, in a statement said the claim was false.',
        'the claim was false | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl, a lawyer for the family, in a speech on Monday said the claim was false.',
        'the claim was false | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl, the governor, in a letter to the board also said the claim was false.',
        'the claim was false | Joel Ruhl as Joel Ruhl',
      ],
      [
        'The ministry in a statement said the claim was false.',
        'the claim was false | The ministry as The ministry',
      ],
      [
        'The embassy in Nairobi in a statement said the claim was false.',
        'the claim was false | embassy in Nairobi as The embassy in Nairobi',
      ],
      [
        "The union's lawyers in court papers said the claim was false.",
        "the claim was false | The union's lawyers as The union's lawyers",
      ],
      ['"It is false," the ministry in a statement said.', 'It is false, | the ministry as the ministry'],
      [
        'A passage in a letter said the claim was false.',
        'the claim was false | A passage in a letter as A passage in a letter',
      ],
      [
        'A man at a news conference said the claim was false.',
        'the claim was false | A man at a news conference as A man at a news conference',
      ],
      ['In May, a letter said the claim was false.', 'the claim was false | a letter as a letter'],
    ],
    'when somebody speaks is no part of who does': [
      ...[
        'Police in Leeds on Tuesday night',
        'Police in Leeds late on Monday night',
        'Police in Leeds early Monday morning',
        'Police in Leeds on Monday, May 3,',
        'Police in Leeds on Monday, May 3',
        'Police in Leeds on May 3, 2019,',
        'Police in Leeds on 3 May',
        'Police in Leeds on Monday',
        'Police in Leeds at the weekend',
      ].map((start): readonly [string, string] => [
        `${start} said two men were held.`,
        'two men were held | Police in Leeds as Police in Leeds',
      ]),
      [
        'The mayor of Leeds, Joel Ruhl, on Monday night said two men were held.',
        'two men were held | Joel Ruhl as Joel Ruhl',
      ],
      [
        'A panel of judges on Tuesday evening issued a joint statement declaring they are on track.',
        'they are on track | A panel of judges as A panel of judges',
      ],
      [
        'The law of May 3 said two men were held.',
        'two men were held | The law of May 3 as The law of May 3',
      ],
      [
        'Fans of Monday Night Football said two men were held.',
        'two men were held | Fans of Monday Night Football as Fans of Monday Night Football',
      ],
    ],
    "an office with its body before a name is its bearer's": [
      [
        "Head of the bank's research unit Ines Orme said rates would rise. Orme said it was late.",
        'rates would rise | Ines Orme as Ines Orme',
        'it was late | Ines Orme as Orme',
      ],
      [
        '"We cost what we are told," deputy secretary of Treasury\'s revenue group Ines Orme said.',
        'We cost what we are told, | Ines Orme as Ines Orme',
      ],
      [
        "The director of the city's housing office Ines Orme said rates would rise.",
        'rates would rise | Ines Orme as Ines Orme',
      ],
      [
        'The chairman of the company Ines Orme said rates would rise.',
        'rates would rise | The chairman of the company Ines Orme as The chairman of the company Ines Orme',
      ],
      [
        'The research unit Ines Orme said rates would rise.',
        'rates would rise | Ines Orme as The research unit Ines Orme',
      ],
      [
        "The wife of the bank's owner Joel Ruhl said rates would rise.",
        "rates would rise | The wife of the bank's owner Joel Ruhl as The wife of the bank's owner Joel Ruhl",
      ],
    ],
    'a name behind its party or club explains an office': [
      [
        "The chairman of the accounts committee, Labour's Shane Flood, said it was late.",
        'it was late | Shane Flood as Shane Flood',
      ],
      ["The winner, Norway's Anna Ruhl, said it was late.", 'it was late | Anna Ruhl as Anna Ruhl'],
      [
        '"It was late," said the committee chairman, the Greens\' Shane Flood.',
        'It was late, | Shane Flood as Shane Flood',
      ],
      [
        "The chairman, whose son is Labour's Shane Flood, said it was late.",
        'it was late | The chairman as The chairman',
      ],
      [
        "The committee, Labour's Shane Flood said, was late.",
        'The committee … was late | Shane Flood as Shane Flood',
      ],
    ],
    'whoever is based somewhere is named between commas': [
      [
        'The statement came two days after a website based in Lagos, Pith News, boldly reported that it was late.',
        'that it was late | Pith News as Pith News',
      ],
      [
        'The letter came after a lawyer based in Leeds, Joel Ruhl, said it was late.',
        'it was late | Joel Ruhl as Joel Ruhl',
      ],
      ['A lawyer based in Leeds, Yorkshire, said it was late.', 'it was late | A lawyer as A lawyer'],
      [
        'The firm met a lawyer based in Leeds, Joel Ruhl, and the mayor said it was late.',
        'it was late | the mayor as the mayor',
      ],
      ['The mayor, at a site based in Leeds, said it was late.', 'it was late | The mayor as The mayor'],
    ],
    'what somebody does who speaks is no subject': [
      [
        'Law Minister Joel Ruhl while addressing a press conference said the terms were bad.',
        'the terms were bad | Joel Ruhl as Law Minister Joel Ruhl',
      ],
      [
        'The minister while responding to a question said the terms were bad.',
        'the terms were bad | The minister as The minister',
      ],
      [
        'Researchers writing in Science say they have found it. They say it is rare.',
        'they have found it | Researchers as Researchers',
        'it is rare | Researchers as They',
      ],
      [
        'The ship while leaving the port hit a rock, Joel Ruhl said.',
        'The ship while leaving the port hit a rock | Joel Ruhl as Joel Ruhl',
      ],
    ],
    'who does something where somebody else is does not speak': [
      [
        'A neighbor of the home where a woman died in an apparent burglary said she heard screams.',
        'she heard screams | A neighbor of the home as A neighbor of the home',
      ],
      [
        'A resident of the street where Joel Ruhl lived said he was kind.',
        'he was kind | A resident of the street as A resident of the street',
      ],
      [
        'The mayor left the hall where a crowd stood, saying it was late.',
        'it was late | The mayor as The mayor',
      ],
      [
        'The police closed the road where a man in a car said it was unsafe.',
        'it was unsafe | a man in a car as a man in a car',
      ],
      ['He went home, where his wife said it was late.', 'it was late | his wife as his wife'],
    ],
    'how something was done to somebody is no part of who it was': [
      [
        'The family of a man accidentally killed by police said it was false.',
        'it was false | The family of a man as The family of a man',
      ],
      ['A man wrongly accused of theft said it was false.', 'it was false | A man as A man'],
      ['The ally killed by police said it was false.', 'it was false | The ally as The ally'],
    ],
  },
  heardIn,
);
