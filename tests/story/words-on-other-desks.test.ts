import { testByConstruction } from './by-construction.ts';
import { heardIn } from './heard-in.ts';

/* When and beside whom something is said on such pages, and marks that go on. */
testByConstruction(
  {
    'when it is said stands before that': [
      [
        'Joel Ruhl said on Thursday following a tour of Pith, that the road was open.',
        'that the road was open | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl told reporters following talks with the mayor in Pith that the road was open.',
        'that the road was open | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl said in a speech following a tour of Pith that the road was open.',
        'that the road was open | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl said while opening the plant, that the road was open.',
        'that the road was open | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl added while fielding questions from newsmen on Monday that the road was open.',
        'that the road was open | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl was adamant earlier on Saturday that the road was open.',
        'that the road was open | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl was adamant after the game that the road was open.',
        'that the road was open | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl said following the talks the road would open.',
        'following the talks the road would open | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl said following a tour of Pith is hard.',
        'following a tour of Pith is hard | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl said while the plant was open, the road was shut.',
        'while the plant was open, the road was shut | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl said her large following online grew.',
        'her large following online grew | Joel Ruhl as Joel Ruhl',
      ],
    ],
    'another speaks behind while': [
      [
        'Ines Orme said it was "daft" while party spokesman Joel Ruhl called it "madness".',
        'it was "daft" | Ines Orme as Ines Orme',
        'it "madness" | Joel Ruhl as party spokesman Joel Ruhl',
      ],
      [
        'Ines Orme described the plan as "daft" while Joel Ruhl described it as "mad".',
        'the plan as "daft" | Ines Orme as Ines Orme',
        'it as "mad" | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Ines Orme said it was daft whereas Joel Ruhl said it was wise.',
        'it was daft | Ines Orme as Ines Orme',
        'it was wise | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Ines Orme claimed the road was safe while the union insisted it was "a trap".',
        'the road was safe | Ines Orme as Ines Orme',
        'it was "a trap" | the union as the union',
      ],
      [
        'Ines Orme said she slept while Joel Ruhl told stories.',
        'she slept while Joel Ruhl told stories | Ines Orme as Ines Orme',
      ],
      [
        'Ines Orme said Joel Ruhl drove while she called for help.',
        'Joel Ruhl drove while she called for help | Ines Orme as Ines Orme',
      ],
      [
        'Ines Orme said she stood by while the officer told her to go.',
        'she stood by while the officer told her to go | Ines Orme as Ines Orme',
      ],
    ],
    'single marks go on over paragraphs': [
      [
        '‘The pitch was slow,’ said Joel Ruhl.\n\n‘We played to plan and it’s fine.\n\n‘The runs will come,’ he said.\n',
        'The pitch was slow, | Joel Ruhl as Joel Ruhl',
        'We played to plan and it’s fine. … The runs will come, | Joel Ruhl as he',
      ],
      [
        "Joel Ruhl said: 'We played to plan.\n\n'The players' union is sad.\n\n'The end.'\n\nRuhl left.\n",
        "We played to plan. … The players' union is sad. … The end. | Joel Ruhl as Joel Ruhl",
      ],
      [
        '‘We lost,’ said Joel Ruhl. ‘It was late.\n\n‘It is sad.’\n\nInes Orme left.\n',
        'We lost, … It was late. … It is sad. | Joel Ruhl as Joel Ruhl',
      ],
      [
        '‘We go,’ said Joel Ruhl.\n\n‘We stay,’ said Ines Orme.\n',
        'We go, | Joel Ruhl as Joel Ruhl',
        'We stay, | Ines Orme as Ines Orme',
      ],
      ['The ‘new plan is dead.\n\n‘We go,’ said Joel Ruhl.\n', 'We go, | Joel Ruhl as Joel Ruhl'],
      ['The workers’ plan is dead.\n\n‘We go,’ said Joel Ruhl.\n', 'We go, | Joel Ruhl as Joel Ruhl'],
      [
        '‘Dr Steele’ does not exist, said Joel Ruhl. It was late.\n\n‘We go,’ said Ines Orme.\n',
        '‘Dr Steele’ does not exist | Joel Ruhl as Joel Ruhl',
        'We go, | Ines Orme as Ines Orme',
      ],
      ['’Tis the season.\n\n‘We stay,’ said Ines Orme.\n', 'We stay, | Ines Orme as Ines Orme'],
    ],
    'back quotes close as well': [
      [
        'Joel Ruhl said on Monday: ``We must not yield. We will not cave in.``\n\nRuhl left the hall.\n',
        'We must not yield. We will not cave in. | Joel Ruhl as Joel Ruhl',
      ],
    ],
    'this points back': [
      ['Joel Ruhl revealed this on Pith FM Monday.'],
      ['Joel Ruhl disclosed this at a meeting in Lagos.'],
      ['Joel Ruhl revealed these during a visit to Pith.'],
      ['Joel Ruhl disclosed this week that he was ill.', 'that he was ill | Joel Ruhl as Joel Ruhl'],
      ['Joel Ruhl revealed this plan at a meeting.', 'this plan at a meeting | Joel Ruhl as Joel Ruhl'],
      ['Joel Ruhl revealed this in a statement: "We will go."', 'We will go. | Joel Ruhl as Joel Ruhl'],
    ],
    'whose words something was': [
      [
        '"You can only squeeze so much," was how one farmer put it.',
        'You can only squeeze so much, | one farmer as one farmer',
      ],
      ['"It is mad," is the way Joel Ruhl sums it up.', 'It is mad, | Joel Ruhl as Joel Ruhl'],
      ['"It is mad," was all Joel Ruhl would say.', 'It is mad, | Joel Ruhl as Joel Ruhl'],
      ['"It is mad," was Joel Ruhl\'s verdict.', 'It is mad, | Joel Ruhl as Joel Ruhl'],
      ['"Go home," was the message from Joel Ruhl, the mayor.', 'Go home, | Joel Ruhl as Joel Ruhl'],
      ['"A total farce" was Joel Ruhl\'s response.', 'A total farce | Joel Ruhl as Joel Ruhl'],
      ['"A total farce" was the verdict of Joel Ruhl.', 'A total farce | Joel Ruhl as Joel Ruhl'],
      ['"The Weir" was Joel Ruhl\'s answer to his critics.', 'The Weir | nobody as –'],
      ['"It is mad," was how the day began.', 'It is mad, | nobody as –'],
      ['"Go home," was the message on the wall.', 'Go home, | nobody as –'],
    ],
    'what stands behind a comma inside marks': [
      [
        'Joel Ruhl, flatly declaring that "we will never yield," Tuesday ruled out talks.',
        'that "we will never yield," | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl said the plan, a "long shot," Tuesday won a prize.',
        'the plan, a "long shot," Tuesday won a prize | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl said the words were "odd" and that "some loose talk," including jokes, was let in.',
        'the words were "odd" and that "some loose talk," including jokes, was let in | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl called them "fools", as police continued their search.',
        'them "fools" | Joel Ruhl as Joel Ruhl',
      ],
      ['It was "sad", as Joel Ruhl put it.', 'sad | Joel Ruhl as Joel Ruhl'],
    ],
  },
  heardIn,
);
