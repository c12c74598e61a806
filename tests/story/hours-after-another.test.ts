import { heardIn } from './heard-in.ts';
import { testByConstruction } from './by-construction.ts';

/* Constructions of agency wires: each with what looks like it and is right already. */
testByConstruction(
  {
    'how long after something else it was': [
      [
        'Norland fired two rockets, the army said, hours after Riga warned of "merciless" revenge.',
        'Norland fired two rockets | the army as the army',
        '"merciless" revenge | Riga as Riga',
      ],
      [
        'Two men were held, police said on Monday, two days after a blast in Brae.',
        'Two men were held | police as police',
      ],
      [
        'The talks, Tom Hull said, two days after they began, were over.',
        'The talks … two days after they began, were over | Tom Hull as Tom Hull',
      ],
    ],
    'those who hear words': [
      [
        'Ann Lee asked, "Do you care?" as Tom Hull and the audience laughed.',
        'Do you care? | Ann Lee as Ann Lee',
      ],
      ['"It is late," as Ann Lee said.', 'It is late, | Ann Lee as Ann Lee'],
    ],
    'denied, which is what is said behind it': [
      [
        'The army said it had downed a drone, which Norland denied, saying it had crashed.',
        'it had downed a drone | The army as The army',
        'it had crashed | Norland as Norland',
      ],
      ['The mill, which Tom Hull said was late, shut.', 'which … was late | Tom Hull as Tom Hull'],
    ],
    'what a paper says, told of by another': [
      [
        'The tweet, which Tom Hull deleted, accused the judge of being "a fool" and said the court was "rigged".',
        'the judge of being "a fool" | The tweet as The tweet',
        'the court was "rigged" | The tweet as The tweet',
      ],
      [
        'Tom Hull, who read the letter, accused the judge of theft and said the court was late.',
        'the judge of theft | Tom Hull as Tom Hull',
        'the court was late | Tom Hull as Tom Hull',
      ],
    ],
    'a name in -ers that hears': [
      ['Tom Hull told Anders Lee that the press was late.', 'that the press was late | Tom Hull as Tom Hull'],
      ['Tom Hull told reporters Anders Lee had left.', 'Anders Lee had left | Tom Hull as Tom Hull'],
    ],
    'what somebody regrets': [
      ['Joel Ruhl asked Tom Hull whether he regretted calling voters "fools".', 'fools | nobody as he'],
      ['Tom Hull said he regretted calling voters "fools".', 'voters "fools" | Tom Hull as he'],
    ],
    'behind party and State': [
      [
        '"It is late," said Rep. Tom Hull, R-Mich., the bill’s sponsor, who called the rule "a dagger".',
        'It is late, | Tom Hull as Rep. Tom Hull',
        'the rule "a dagger" | Tom Hull as who',
      ],
      [
        '"It is late," said Rep. Tom Hull (R-Mich.), the bill’s sponsor, who called the rule "a dagger".',
        'It is late, | Tom Hull as Rep. Tom Hull',
        'the rule "a dagger" | Tom Hull as who',
      ],
    ],
  },
  heardIn,
);
