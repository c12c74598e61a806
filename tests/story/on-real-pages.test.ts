import { heardIn } from './heard-in.ts';
import { testByConstruction } from './by-construction.ts';

/* Constructions of pages that were read once more: each with what looks like it and is right already. */
testByConstruction(
  {
    'what somebody answers is said by others': [
      ['Ines Orme responded to criticism that the bank hid losses.'],
      ['Ines Orme was replying to claims that the bank hid losses.'],
      ['Ms Orme was responding to criticism the bank used the study for gain.'],
      ['Ines Orme responded on Monday to widespread criticism of the bank that it hid losses.'],
      [
        'Ines Orme responded to criticism that the bank hid losses, saying it paid its dues.',
        'it paid its dues | Ines Orme as Ines Orme',
      ],
      [
        '"It is safe," Ines Orme responded to claims that the mill leaked.',
        'It is safe, | Ines Orme as Ines Orme',
      ],
      [
        "Ines Orme responded to Joel Ruhl's claim that the bank hid losses.",
        'that the bank hid losses | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Ines Orme responded to claims by the union that the bank hid losses.',
        'that the bank hid losses | the union as the union',
      ],
      [
        'Ines Orme replied to the board that the bank hid losses.',
        'that the bank hid losses | Ines Orme as Ines Orme',
      ],
      [
        'Ines Orme replied to the head of the claims department that the bank hid losses.',
        'that the bank hid losses | Ines Orme as Ines Orme',
      ],
      [
        'Ines Orme responded to the question that it was too early to say.',
        'that it was too early to say | Ines Orme as Ines Orme',
      ],
    ],
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
    "estimates that a parliament hears are nobody's verb": [
      [
        'Officials told a Senate estimates hearing that the plan was dear.',
        'that the plan was dear | Officials as Officials',
      ],
      ['Officials told Senate estimates the plan was dear.', 'the plan was dear | Officials as Officials'],
      ['A budget estimates hearing was told the plan was dear.', 'the plan was dear | nobody as –'],
      [
        '"It was dear," Joel Ruhl told a Senate estimates hearing on Monday.',
        'It was dear, | Joel Ruhl as Joel Ruhl',
      ],
      ['The Senate estimates that the plan is dear.', 'that the plan is dear | The Senate as The Senate'],
      ['The bank estimates the plan is dear.', 'the plan is dear | The bank as The bank'],
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
    'a place with its point before a hyphen is one word': [
      [
        'Tarn Inc. fell. The Sunvale, Calif.-based company said it earned $16 million.',
        'it earned $16 million | Tarn Inc. as The Sunvale, Calif.-based company',
      ],
      [
        'Tarn Inc. fell. The Waterford, Ont.-based company, which reports in U.S. dollars, said net income fell.',
        'net income fell | Tarn Inc. as The Waterford, Ont.-based company',
      ],
      [
        'Tarn Inc. fell. "We earned it," the Waterford, N.Y.-based company said.',
        'We earned it, | Tarn Inc. as the Waterford, N.Y.-based company',
      ],
      ['A U.S.-backed group said it was late.', 'it was late | A U.S.-backed group as A U.S.-backed group'],
      ['Gov.-elect Ada Frame said it was late.', 'it was late | Ada Frame as Ada Frame'],
      ['Kroll Inc.-backed Orme Mills said it was late.', 'it was late | Orme Mills as Orme Mills'],
      [
        'Ruhl moved to Calif. Based on that, police said, he was late.',
        'Ruhl moved to Calif. Based on that … he was late | police as police',
      ],
    ],
    'whoever the sides in court call is no description': [
      ['The prosecution called an expert who had never met Ruhl.'],
      ['On Monday, the defense called a survivor whose story was sad.'],
      ['The defense called the expert a liar.', 'the expert a liar | The defense as The defense'],
      [
        'Joel Ruhl is a man the defense called a liar who cheats.',
        'a liar who cheats | the defense as the defense',
      ],
      ['The defense called an expert "a liar".', 'an expert "a liar" | The defense as The defense'],
    ],
    'one is anybody where one wonders': [
      ['One wonders why the plans were late.'],
      ['One might ask whether the plans were late.'],
      ['One has to wonder whether the plans were late.'],
      ['Joel Ruhl said one wonders why.', 'one wonders why | Joel Ruhl as Joel Ruhl'],
      ['One of them wonders whether it was late.', 'whether it was late | One of them as One of them'],
      ['Critics are divided. One says it is late.', 'it is late | One as One'],
    ],
    'whoever adds words is the one who speaks before': [
      [
        'Joel Ruhl said his part as the chief had been important, adding: "It changed my life."',
        'his part as the chief had been important | Joel Ruhl as Joel Ruhl',
        'It changed my life. | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl said his time as mayor had been good, commenting: "It changed my life."',
        'his time as mayor had been good | Joel Ruhl as Joel Ruhl',
        'It changed my life. | Joel Ruhl as Joel Ruhl',
      ],
      [
        'The chief was late, said Joel Ruhl, a banker, adding: "She is fine."',
        'The chief was late | Joel Ruhl as Joel Ruhl',
        'She is fine. | Joel Ruhl as Joel Ruhl',
      ],
      [
        'The chief was late, said Joel Ruhl, and the mayor left, saying: "She is fine."',
        'The chief was late | Joel Ruhl as Joel Ruhl',
        'She is fine. | the mayor as the mayor',
      ],
      [
        'The chief rose, said goodbye, and left, adding: "She is fine."',
        'She is fine. | The chief as The chief',
      ],
    ],
    'what a suit against somebody says is said by whoever files it': [
      [
        'Justice Joel Ruhl is hearing a petition filed by Ines Orme against cab firms alleging lack of care.',
        'lack of care | Ines Orme as Ines Orme',
      ],
      [
        'Joel Ruhl fights a lawsuit brought by his sister against him, alleging that he stole it.',
        'that he stole it | his sister as his sister',
      ],
      ['Joel Ruhl filed a petition against Ines Orme alleging fraud.', 'fraud | Joel Ruhl as Joel Ruhl'],
      [
        'The judge dismissed a lawsuit brought by Ines Orme against the bank, saying it was late.',
        'it was late | The judge as The judge',
      ],
      [
        'Joel Ruhl spoke at a rally held by Ines Orme against the plan, claiming it was late.',
        'it was late | Joel Ruhl as Joel Ruhl',
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
    'others read again': [
      ['Another German, Angela Roth, said she was late.', 'she was late | Angela Roth as Angela Roth'],
      ['Facelink has responded to a recently reported breach that hit millions.'],
      ['The mayor recently reported losses.', 'losses | The mayor as The mayor'],
      [
        'According to Joel Ruhl, the talks failed, adding that the march would go on.',
        'the talks failed | Joel Ruhl as Joel Ruhl',
        'that the march would go on | Joel Ruhl as Joel Ruhl',
      ],
      [
        'According to Joel Ruhl, the mayor left, adding that the march would go on.',
        'the mayor left | Joel Ruhl as Joel Ruhl',
        'that the march would go on | the mayor as the mayor',
      ],
      [
        'Joel Ruhl wrote to the board on May 7 stating the matter was closed.',
        'the matter was closed | Joel Ruhl as Joel Ruhl',
      ],
      ['"I am calm," the world No 1 said.', 'I am calm, | the world No 1 as the world No 1'],
      [
        'The leak holds data on 533M Facelink users. Facelink said it was old.',
        'it was old | Facelink as Facelink',
      ],
    ],
  },
  heardIn,
);
