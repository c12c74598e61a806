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
