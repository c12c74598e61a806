import { heardIn } from './heard-in.ts';
import { testByConstruction } from './by-construction.ts';

/* Match reports, features and reports of courts: each with what looks like it and is right already. */
testByConstruction(
  {
    'what takes place says nothing': [
      ['Ines Orme after the match said it was over.', 'it was over | Ines Orme as Ines Orme'],
      ['Ines Orme during a visit to the school said it was over.', 'it was over | Ines Orme as Ines Orme'],
      ['The mayor in a speech before the vote said it was over.', 'it was over | The mayor as The mayor'],
      ['Ines Orme at a meeting before the vote said it was over.', 'it was over | Ines Orme as Ines Orme'],
      ['Ines Orme won and after the match said it was over.', 'it was over | Ines Orme as Ines Orme'],
      [
        'Ines Orme, in a tribute to her son after his death said it was over.',
        'it was over | Ines Orme as Ines Orme',
      ],
      ['Ines Orme speaking after the match said it was over.', 'it was over | Ines Orme as Ines Orme'],
      [
        'Ines Orme speaking to reporters after the match said it was over.',
        'it was over | Ines Orme as Ines Orme',
      ],
      ['Ines Orme outside court said it was over.', 'it was over | Ines Orme as Ines Orme'],
      ['Shares fell after the bank said it was over.', 'it was over | the bank as the bank'],
      ['People who left after the match said it was over.', 'it was over | People as People'],
    ],
    'whoever words tell of by name does not speak them': [
      [
        'Ines Orme will go as Joel Ruhl is out. \n\n"It would be odd if Joel was fit. He has had a fall."',
        'It would be odd if Joel was fit. He has had a fall. | nobody as –',
      ],
      [
        'The agent of Joel Ruhl came. "There is interest in Joel, and he is glad of it," he said.',
        'There is interest in Joel, and he is glad of it, | The agent of Joel Ruhl as he',
      ],
      ['Joel Ruhl met Max Orme. "Joel is a great man," he said.', 'Joel is a great man, | Max Orme as he'],
      [
        'Joel Ruhl left. "Well done Joel, they said," he said.',
        'Well done Joel, they said, | Joel Ruhl as he',
      ],
      ['Will Orme left. "Will it rain?" he asked.', 'Will it rain? | Will Orme as he'],
      ['Joel Ruhl left. "I\'m Joel and I left," he said.', "I'm Joel and I left, | Joel Ruhl as he"],
    ],
    'an age that the story has not told can be that of whoever leads others': [
      [
        'Director Max Orme was jailed on Monday. "I am sorry," the 25-year-old told the court.',
        'I am sorry, | Max Orme as the 25-year-old',
      ],
      [
        'The 25-year-old chairwoman of the club, Mara Orme, said no. \n\n"No," the 25-year-old said.',
        'no | Mara Orme as Mara Orme',
        'No, | Mara Orme as the 25-year-old',
      ],
      [
        'Restaurant manager Max Orme saw the crash with Tom Hull. "It was loud," the 23-year-old said.',
        'It was loud, | nobody as the 23-year-old',
      ],
    ],
    'behind a colon somebody of its own sentence is told of again': [
      [
        'Ines Orme won. \n\nAna Ivanova was furious: "We lost," the Serb said.',
        'We lost, | Ana Ivanova as the Serb',
      ],
      [
        'Ines Orme won. \n\nAna Ivanova was furious: "We lost," said the Serb.',
        'We lost, | Ana Ivanova as the Serb',
      ],
      ['Ana Ivanova won. \n\nIt was late: "We won," the Serb said.', 'We won, | Ana Ivanova as the Serb'],
    ],
    'one name behind a calling of the stage is somebody': [
      ['The rapper Tovo said he was sad.', 'he was sad | Tovo as rapper Tovo'],
      ['"It is late," said the singer Bidita.', 'It is late, | Bidita as singer Bidita'],
    ],
    'who begs to differ says no words': [
      ['Joel Ruhl begged to differ.'],
      ['Joel Ruhl begged to stay.', 'to stay | Joel Ruhl as Joel Ruhl'],
    ],
    'a name between dashes or before brackets explains who that is': [
      [
        'His agent – the former striker Joel Ruhl – insists it is late.',
        'it is late | Joel Ruhl as former striker Joel Ruhl',
      ],
      ['The press officer -- Joel Ruhl -- said it was late.', 'it was late | Joel Ruhl as Joel Ruhl'],
      ['The new champion, Joel Ruhl (USA), left. "It is late," he said.', 'It is late, | Joel Ruhl as he'],
      [
        "The bank's chief — a friend of Joel Ruhl — said it was late.",
        "it was late | The bank's chief as The bank's chief",
      ],
      ['The chief - who met Joel Ruhl - said it was late.', 'it was late | The chief as The chief'],
    ],
    'behind a full stop the tag of a slip may tell who hears': [
      ['"I am glad." Joel Ruhl said to the media.', 'I am glad. | Joel Ruhl as Joel Ruhl'],
      ['"I am glad." Joel Ruhl told reporters on Monday.', 'I am glad. | Joel Ruhl as Joel Ruhl'],
      [
        'He spoke. "I am glad." Joel Ruhl told reporters it was late.',
        'I am glad. | nobody as He',
        'it was late | Joel Ruhl as Joel Ruhl',
      ],
    ],
    'a family that has spoken adds more': [
      [
        'Her children said it was late. \n\nThey added: "It is cold."',
        'it was late | Her children as Her children',
        'It is cold. | Her children as They',
      ],
      [
        'The family said it was late. \n\nThey added: "It is cold."',
        'it was late | The family as The family',
        'It is cold. | The family as They',
      ],
      ['The bank met the family. \n\nThey added: "It is cold."', 'It is cold. | nobody as They'],
    ],
    'whom a paper cites is no report': [
      [
        'The Courier, citing Joel Ruhl of the Lorn Trust, reported that it was late.',
        'that it was late | Courier as The Courier',
      ],
    ],
    'whoever pays tribute says what it is paid to': [
      [
        'The family of a pilot have paid tribute to their "beloved boy".',
        'beloved boy | The family of a pilot as The family of a pilot',
      ],
      ['Ines Orme paid tribute to her "kind" friend.', 'kind | Ines Orme as her'],
    ],
    'what a paper reports that somebody said is passed on': [
      [
        'Joel Ruhl stressed that it was late, the Courier reported.',
        'that it was late | Joel Ruhl as Joel Ruhl via Courier',
      ],
      [
        'But the mayor said it was late, local media reported on Monday.',
        'it was late | the mayor as the mayor via local media',
      ],
      ['Joel Ruhl has left, the Courier reported.', 'Joel Ruhl has left | Courier as the Courier'],
      [
        'Joel Ruhl told the board it was late, Ines Orme reported.',
        'Joel Ruhl told the board it was late | Ines Orme as Ines Orme',
      ],
    ],
    'who is told of by a name behind named': [
      ['Her neighbour, a teacher named Yusuf, said it was late.', 'it was late | Yusuf as Her neighbour'],
      ['A baker called Joel Ruhl, 34, said it was late.', 'it was late | Joel Ruhl as A baker'],
      [
        'Her neighbour, who has a dog named Joel, said it was late.',
        'it was late | Her neighbour as Her neighbour',
      ],
    ],
    'who is on a bill': [
      ['Star Joel Ruhl, who plays the lead, said it was late.', 'it was late | Joel Ruhl as Star Joel Ruhl'],
    ],
    'one of some is who speaks, and no words': [
      ['One of his men, Joel Ruhl, agreed.'],
      ['One of the men, Joel Ruhl, 24, from Brae, said.'],
      ['One of the men died, Joel Ruhl said.', 'One of the men died | Joel Ruhl as Joel Ruhl'],
    ],
    'which court hears of it is no part of what is said': [
      ['The boy said it was late, a jury at Brae Crown Court heard.', 'it was late | The boy as The boy'],
      ['The boy said it was late, an inquest in Brae was told.', 'it was late | The boy as The boy'],
    ],
    'how somebody with a name between commas put it': [
      [
        '"A great battle," was how the manager, Joel Ruhl, summed up the win.',
        'A great battle, | Joel Ruhl as Joel Ruhl',
      ],
    ],
    'an office behind an age, and a name behind letters in brackets': [
      [
        'Joel Ruhl, 74, vice chairman of Brae Mills, which makes rope, said it was late.',
        'it was late | Joel Ruhl as Joel Ruhl',
      ],
      [
        'The chairman of the Brae Trust (BT), Joel Ruhl, said it was late.',
        'it was late | Joel Ruhl as Joel Ruhl',
      ],
      [
        'The chairman of the Brae Trust (BT) said it was late.',
        'it was late | The chairman of the Brae Trust as The chairman of the Brae Trust',
      ],
    ],
  },
  heardIn,
);
