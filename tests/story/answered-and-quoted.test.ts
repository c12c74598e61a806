import { heardIn } from './heard-in.ts';
import { testByConstruction } from './by-construction.ts';

/* More constructions of agency wires and political pages: each with what looks like it and is right already. */
testByConstruction(
  {
    'who is quoted by a pronoun': [
      [
        'Tom Hull left. State TV quoted him as saying the strike was "a mistake" and would be met with "fire".',
        'the strike was "a mistake" and would be met with "fire" | Tom Hull as him via State TV',
      ],
      [
        'Ann Lee left. State TV quoted her as saying the strike was late.',
        'the strike was late | Ann Lee as her via State TV',
      ],
      [
        'State TV quoted Tom Hull as saying the strike was "a mistake".',
        'the strike was "a mistake" | Tom Hull as Tom Hull via State TV',
      ],
    ],
    'whoever answers a charge goes on': [
      [
        'Ann Lee accused Tom Hull of theft, a charge he denied, calling it "absurd".',
        'Tom Hull of theft | Ann Lee as Ann Lee',
        'it "absurd" | Tom Hull as he',
      ],
      [
        'The army said it had downed a drone, a claim the Pentagon denied, calling it "false".',
        'it had downed a drone | The army as The army',
        'it "false" | Pentagon as the Pentagon',
      ],
      [
        'Ann Lee accused Tom Hull of theft, calling it "absurd".',
        'Tom Hull of theft | Ann Lee as Ann Lee',
        'it "absurd" | Ann Lee as Ann Lee',
      ],
    ],
    'her own remark': [
      ['Tom Hull attacked Ann Lee over her "bucket of bigots" remark.', 'bucket of bigots | Ann Lee as her'],
      [
        'Tom Hull defended his "bucket of bigots" remark.',
        'his "bucket of bigots" remark | Tom Hull as Tom Hull',
      ],
      ['Tom Hull praised her "great work" ethic.', 'her "great work" ethic | Tom Hull as Tom Hull'],
    ],
    'with several participles': [
      [
        'Norland said it would reply, with Tom Hull calling the plan "a threat" and promising a response "within days".',
        'it would reply | Norland as Norland',
        'the plan "a threat" | Tom Hull as Tom Hull',
        'a response "within days" | Tom Hull as Tom Hull',
      ],
      [
        'Norland said it would reply, with Tom Hull in attendance, and promising a response "within days".',
        'it would reply, with Tom Hull in attendance | Norland as Norland',
        'a response "within days" | Norland as Norland',
      ],
    ],
    'when somebody spoke': [
      [
        'Tom Hull was speaking after talks that both sides described as "useful".',
        'useful | both sides as both sides',
      ],
      ['Tom Hull spoke of talks that were "useful".', 'talks that were "useful" | Tom Hull as Tom Hull'],
    ],
    'envoys to bodies in letters': [
      [
        'U.S. Ambassador to the U.N. Ann Lee said it was late. "It is," Lee said.',
        'it was late | Ann Lee as U.S. Ambassador to the U.N. Ann Lee',
        'It is, | Ann Lee as Lee',
      ],
      [
        'Deputy US ambassador to the UN Tom Hull told the council it was late.',
        'it was late | Tom Hull as Tom Hull',
      ],
    ],
    'what a paper expresses': [
      [
        'The resolution expresses "deep concern" and calls for "civilians to be safe".',
        'civilians to be safe | The resolution as The resolution',
      ],
    ],
    'of several of a party the one of the paragraph': [
      [
        'Sen. Ann Lee left with Sen. Joel Ruhl.\n\nSen. Tom Hull said it was late. "It is," the South Carolina Republican said.',
        'it was late | Tom Hull as Sen. Tom Hull',
        'It is, | Tom Hull as the South Carolina Republican',
      ],
      [
        'Sen. Ann Lee left.\n\nSen. Tom Hull met Sen. Joel Ruhl. "It is," the South Carolina Republican said.',
        'It is, | nobody as the South Carolina Republican',
      ],
    ],
    'papers that others cite': [
      [
        'Tom Hull cited a report claiming that the mill was late.',
        'that the mill was late | a report as a report',
      ],
      [
        'Tom Hull issued a report claiming that the mill was late.',
        'that the mill was late | Tom Hull as Tom Hull',
      ],
    ],
  },
  heardIn,
);
