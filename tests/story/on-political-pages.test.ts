import { heardIn } from './heard-in.ts';
import { testByConstruction } from './by-construction.ts';

/* Constructions of political pages and agency wires, on: each with what looks like it and is right already. */
testByConstruction(
  {
    'a programme by its name, without marks': [
      [
        'Tom Hull said on Face the Nation Sunday that it was late.',
        'that it was late | Tom Hull as Tom Hull',
      ],
      ['Tom Hull said on Sunday Forum that it was late.', 'that it was late | Tom Hull as Tom Hull'],
      ['Tom Hull told Meet the Press that it was late.', 'that it was late | Tom Hull as Tom Hull'],
      ['Tom Hull said on Sunday that it was late.', 'that it was late | Tom Hull as Tom Hull'],
      ['Tom Hull said on Sunday Ann Lee had left.', 'Ann Lee had left | Tom Hull as Tom Hull'],
      ['Tom Hull tells "Sunday Forum" that "it is late."', 'that "it is late." | Tom Hull as Tom Hull'],
    ],
    'what somebody is asked is not their answer': [
      [
        'Later, when asked why the firm was "suddenly interested" in having talks, Tom Hull answered, "Well, I do not know."',
        'why the firm was "suddenly interested" in having talks | nobody as –',
        'Well, I do not know. | Tom Hull as Tom Hull',
      ],
      [
        'When asked about his "absurd" claim, Tom Hull replied, "It is late."',
        'absurd | nobody as his',
        'It is late. | Tom Hull as Tom Hull',
      ],
    ],
    'words that were told before are none': [
      ['Tom Hull voiced that view in a call on Friday with Ann Lee.'],
      [
        'Tom Hull voiced doubt in a call on Friday that it would last.',
        'that it would last | Tom Hull as Tom Hull',
      ],
    ],
    'whose claims they are': [
      [
        'Tom Hull dismissed claims made by Ann Lee that the pier was shut.',
        'that the pier was shut | Ann Lee as Ann Lee',
      ],
      ['Tom Hull dismissed claims Ann Lee made in May.'],
      [
        'Tom Hull responded to Ann Lee’s letter in which the board called it "late".',
        'it "late" | the board as the board',
      ],
    ],
    'verbs of saying': [
      [
        'Tom Hull also insinuated that officials had been "silenced" for months.',
        'that officials had been "silenced" for months | Tom Hull as Tom Hull',
      ],
      [
        'Voters met in Brae. Voters responded fiercely on social media to her remarks and the row threatened her plan.',
      ],
    ],
    'who speaks, without how': [
      ['"It is late," said the senator with a smile.', 'It is late, | the senator as the senator'],
      [
        '"It is late," said the senator from Ohio in a hoarse whisper.',
        'It is late, | the senator from Ohio as the senator from Ohio',
      ],
      [
        '"It is late," said the senator with the most votes.',
        'It is late, | the senator with the most votes as the senator with the most votes',
      ],
      [
        'Humanitarian and diplomatic officials in the area said, however, that it was late.',
        'that it was late | Humanitarian and diplomatic officials in the area as Humanitarian and diplomatic officials in the area',
      ],
    ],
    'members of a party by State': [
      [
        'Rep. Ann Lee, a Georgia Democrat, said it was late. "It is," the Georgia Democrat said.',
        'it was late | Ann Lee as Rep. Ann Lee',
        'It is, | Ann Lee as the Georgia Democrat',
      ],
      [
        'Rep. Ann Lee, Florida Republican and chairwoman of the Foreign Affairs Committee, said it was late. "It is," the Florida Republican said.',
        'it was late | Ann Lee as Rep. Ann Lee',
        'It is, | Ann Lee as the Florida Republican',
      ],
      ['Rep. Georgia Lee said it was late.', 'it was late | Georgia Lee as Rep. Georgia Lee'],
    ],
    'a party by another word before an office': [
      [
        'Republican presidential nominee Tom Hull and Democratic nominee Ann Lee left. "It is late," the GOP nominee said.',
        'It is late, | Tom Hull as the GOP nominee',
      ],
      [
        'Democratic nominee Ann Lee left. "It is late," the Republican nominee said.',
        'It is late, | the Republican nominee as the Republican nominee',
      ],
      [
        'Tory leader Ann Lee left. "It is late," the Conservative leader said.',
        'It is late, | Ann Lee as the Conservative leader',
      ],
      [
        'The Democratic nominee, Ann Lee, left. "It is late," the nominee said.',
        'It is late, | Ann Lee as the nominee',
      ],
    ],
    'two things that one is': [
      [
        'Tom Hull, the committee chairman and a Republican from Ohio, said it was late. "It is," the chairman said.',
        'it was late | Tom Hull as Tom Hull',
        'It is, | Tom Hull as the chairman',
      ],
      [
        'Tom Hull, a Republican from Ohio, said it was late. "It is," the chairman said.',
        'it was late | Tom Hull as Tom Hull',
        'It is, | the chairman as the chairman',
      ],
      [
        'Republican challenger Tom Hull left. "It is late," the challenger said.',
        'It is late, | Tom Hull as the challenger',
      ],
      [
        'Challenger Orme & Noel said it was late. \n\n"It is cold," Challenger Orme said.',
        'it was late | Challenger Orme & Noel as Challenger Orme & Noel',
        'It is cold, | Challenger Orme as Challenger Orme',
      ],
      ['Republican Challenger Orme said it was late.', 'it was late | Orme as Republican Challenger Orme'],
      ['Challenger Tom Hull said it was late.', 'it was late | Tom Hull as Challenger Tom Hull'],
    ],
  },
  heardIn,
);
