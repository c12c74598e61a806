import { heardIn } from './heard-in.ts';
import { testByConstruction } from './by-construction.ts';

/* Constructions of political pages and agency wires: each with what looks like it and is right already. */
testByConstruction(
  {
    'whom somebody judges for what they said': [
      [
        'Tom Hull criticized Ann Lee for having said that half of his voters are "hopeless".',
        'that half of his voters are "hopeless" | Ann Lee as Ann Lee',
      ],
      [
        'Tom Hull attacked his rival, Ann Lee, for calling voters "hopeless".',
        'voters "hopeless" | Ann Lee as his rival, Ann Lee',
      ],
      [
        'Tom Hull criticised Ann Lee for remarking that his voters are "hopeless".',
        'that his voters are "hopeless" | Ann Lee as Ann Lee',
      ],
      [
        'Tom Hull attacked her plan for having "no teeth".',
        'her plan for having "no teeth" | Tom Hull as Tom Hull',
      ],
    ],
    'whoever judges another for a saying goes on': [
      [
        'Tom Hull ripped Ann Lee on Monday for describing voters as bigots, saying the remarks disqualify her.',
        'voters as bigots | Ann Lee as Ann Lee',
        'the remarks disqualify her | Tom Hull as Tom Hull',
      ],
      [
        'Tom Hull was mocked for saying the pier had gone, adding that it was dead.',
        'that it was dead | Tom Hull as Tom Hull',
      ],
      [
        'Tom Hull said the pier had gone, adding that it was dead.',
        'the pier had gone | Tom Hull as Tom Hull',
        'that it was dead | Tom Hull as Tom Hull',
      ],
    ],
    'words before a comma are nobody’s who laughs': [
      [
        'Asked whether she believed his claim of "no loss" in May, Ann Lee laughed.',
        '"no loss" in May | nobody as his',
      ],
      ['"It was no fun," Ann Lee laughed.', 'It was no fun, | Ann Lee as Ann Lee'],
    ],
    'what somebody issues that says so': [
      [
        'The Orrin Clinic released a statement Saturday that said the surgery went well.',
        'the surgery went well | Orrin Clinic as The Orrin Clinic',
      ],
      [
        'Tom Hull sent a letter to the board on Monday that said it was late.',
        'it was late | Tom Hull as Tom Hull',
      ],
      [
        'The Courier published a letter on Monday that said it was late.',
        'it was late | a letter on Monday as a letter on Monday',
      ],
      ['Orrin Leaks released a memo that said it was late.', 'it was late | a memo as a memo'],
      ['Tom Hull released a video that said it was late.', 'it was late | Tom Hull as Tom Hull'],
      ['The Orrin Clinic released a video that said it was late.', 'it was late | a video as a video'],
      ['Tom Hull shared a post that said it was late.', 'it was late | a post as a post'],
      ['Tom Hull received a letter that said it was late.', 'it was late | a letter as a letter'],
    ],
    'it is no hearer before its verb': [
      ['The bank warned it could be late.', 'it could be late | The bank as The bank'],
      ['The bank cautioned it had lost money.', 'it had lost money | The bank as The bank'],
      ['The bank warned it that it was late.', 'that it was late | The bank as The bank'],
    ],
    'what leads to a saying ends before the main clause': [
      [
        'On Ann Lee’s claim that the pier was shut, Tom Hull said it was open.',
        'that the pier was shut | Ann Lee as Ann Lee',
        'it was open | Tom Hull as Tom Hull',
      ],
      [
        'The senator’s announcement that he needs time led Tom Hull to wait.',
        'that he needs time | The senator as The senator',
      ],
    ],
    'what a saying draws': [
      [
        'Tom Hull accused Ann Lee of theft, triggering a backlash from voters who praised her.',
        'Ann Lee of theft | Tom Hull as Tom Hull',
      ],
      [
        'Tom Hull said Ann Lee had fired her aide, sparking outrage.',
        'Ann Lee had fired her aide | Tom Hull as Tom Hull',
      ],
      [
        'Tom Hull said Ann Lee had fired her aide, sparking the engine.',
        'Ann Lee had fired her aide, sparking the engine | Tom Hull as Tom Hull',
      ],
    ],
    'whoever passes words on stands behind whoever said them': [
      [
        'Despite the "good talks," the mill had to shut, Tom Hull said, according to the Post.',
        'Despite the "good talks," the mill had to shut | Tom Hull as Tom Hull via Post',
      ],
      [
        'The mill had to shut, Tom Hull said, without giving details, according to the Post.',
        'The mill had to shut | Tom Hull as Tom Hull via Post',
      ],
      ['The "good talks" were over, according to the Post.', 'The "good talks" were over | Post as the Post'],
    ],
  },
  heardIn,
);
