import { expect, test } from 'vitest';
import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn, saidIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** A subject of which more is told before its verb, and whom a verb of hearing tells of: each with its counter-examples. */
const CASES: ByConstruction<Reported> = {
  'a subject waits for its verb behind what is told of it; whoever stands behind that verb hears or is spoken of':
    [
      [
        'The mayor, who is 58, told Ann Lee, a nurse, that the bridge was safe.',
        ['that the bridge was safe', 'The mayor'],
      ],
      [
        'The owner, a former sailor, told Petra Voss, a reporter, the boat was sold.',
        ['the boat was sold', 'The owner'],
      ],
      [
        'The coach, whose team lost, reminded Ann Lee, a striker, that the season was long.',
        ['that the season was long', 'The coach'],
      ],
      [
        'The mayor, who is 58, told Ann Lee, a nurse: "The bridge is safe."',
        ['The bridge is safe.', 'The mayor'],
      ],
      ['Rupert Vane, who knew her, recalled a kind woman.', ['a kind woman', 'Rupert Vane']],
      ['Rupert Vane, who directed the program in its early years, remembered a perfectionist.'],
    ],
  'not so where the clause before is whole, or goes on behind its attribution': [
    [
      'The film, which opens in May, was dull, recalled a critic.',
      ['The film, which opens in May, was dull', 'a critic'],
    ],
    ['The pier, an old one, said Ann Lee, has closed.', ['The pier, an old one … has closed', 'Ann Lee']],
    ['The bridge was safe, remembered a neighbour.', ['The bridge was safe', 'a neighbour']],
  ],
  'whoever is heard speaks, and not who hears': [
    [
      'The court heard Anna Ruhl, the prosecutor, say that the boat was stolen.',
      ['that the boat was stolen', 'Anna Ruhl'],
    ],
    [
      'The court heard the prosecutor, Anna Ruhl, say the boat was "stolen".',
      ['the boat was "stolen"', 'Anna Ruhl'],
    ],
    [
      'The committee heard from Petra Voss, a nurse, that the ward was full.',
      ['that the ward was full', 'Petra Voss'],
    ],
    ['The inquest heard from a doctor that the wound was "old".', ['that the wound was "old"', 'a doctor']],
    ['The court never heard from Petra Voss that the ward was full.'],
    ['The court heard from Petra Voss.'],
    ['According to Anna Ruhl, the owner fled, and the boat is lost.', ['the owner fled', 'Anna Ruhl']],
  ],
  'what those at work on it do today is told by the reporter': [
    [
      'The shop has been robbed before, Anna Ruhl said, and police are looking for the owner.',
      ['The shop has been robbed before', 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the owner had fled and detectives are looking for him.',
      ['the owner had fled', 'Anna Ruhl'],
    ],
    [
      'It has closed, Anna Ruhl said, and the hall is shut.',
      ['It has closed … and the hall is shut', 'Anna Ruhl'],
    ],
  ],
  'those who find something so act on it': [
    [
      'The regulator found that the bank had misled clients and fined it 2 million euros.',
      ['that the bank had misled clients', 'The regulator'],
    ],
    [
      'The panel ruled that Peter Orme had lied and suspended him.',
      ['that Peter Orme had lied', 'The panel'],
    ],
    [
      'The court ruled on Monday that the council had lied and barred Ruhl from the hall.',
      ['that the council had lied', 'The court'],
    ],
    [
      'The league held that the club had cheated and stripped it of its title.',
      ['that the club had cheated', 'The league'],
    ],
    [
      'The study found that the bees had lost their way and died.',
      ['that the bees had lost their way and died', 'The study'],
    ],
  ],
  'a relative told of by the way says nothing': [
    ['Mara Hale, whose husband, Tom, owns the farm, said it had rained.', ['it had rained', 'Mara Hale']],
    [
      'Mara Hale, whose late father, Bill, founded the firm in a shed, testified that it was over.',
      ['that it was over', 'Mara Hale'],
    ],
    [
      'Mara Hale, whose brother, Max, works at the mill, told reporters it was shut.',
      ['it was shut', 'Mara Hale'],
    ],
    ['The farmer, whose wife, Ada, teaches at the school, said it was shut.', ['it was shut', 'The farmer']],
    ['Mara Hale, whose dog, Rex, bit the man, said it was over.', ['it was over', 'Mara Hale']],
    ['Mara Hale, who lost her brother, Max, in the war, said it was over.', ['it was over', 'Mara Hale']],
    ['Mara Hale, who buried her son, Max, on Monday, said it was over.', ['it was over', 'Mara Hale']],
    [
      'Mara Hale, who has run the farm since the death of her husband, Tom, in 1999, said it was over.',
      ['it was over', 'Mara Hale'],
    ],
    [
      'Mara Hale, who works with her sister, Ada, at the mill, said it was shut.',
      ['it was shut', 'Mara Hale'],
    ],
    ['Mara Hale, whose son, Max Hale, said it was over, wept.', ['it was over, wept', 'Max Hale']],
    ['Mara Hale wept, and her brother, Max, in the garden, said it was over.', ['it was over', 'Max']],
    [
      'Mara Hale, whose son, Max, sales manager at Orme, said it was over, wept.',
      ['it was over, wept', 'Max'],
    ],
    ['Her husband, Tom, who owns the farm, said it had rained.', ['it had rained', 'Tom']],
  ],
};

testByConstruction(CASES, reportedIn);

/** Whoever does something with the one of whom commas tell more. */
test.each([
  [
    'Lawyers representing the family of Melinda Orme, the manager killed by police, called it “a stunt”.',
    'Lawyers',
  ],
  [
    'Lawyers representing the family of Melinda Orme, who was killed by police, said it was a stunt.',
    'Lawyers',
  ],
  ['A lawyer representing Melinda Orme, the woman accused of theft, said it was a stunt.', 'A lawyer'],
  [
    'Police investigating the death of Melinda Orme, a nurse found dead in May, said it was a stunt.',
    'Police',
  ],
  ['Friends mourning Melinda Orme, the woman killed in May, said it was a stunt.', 'Friends'],
  ['A man watching Melinda Orme, a nurse, said it was a stunt.', 'A man'],
  ['Joel Ruhl, visiting Melinda Orme, the nurse hurt in the fire, said it was a stunt.', 'Joel Ruhl'],
  ['Melinda Orme, the nurse shot by police, said it was a stunt.', 'Melinda Orme'],
  [
    'In a letter defending Melinda Orme, the nurse hurt by police, Joel Ruhl said it was a stunt.',
    'Joel Ruhl',
  ],
])('%s', (text, by) => {
  expect(saidIn(text).map((said) => said.by)).toEqual([by]);
});

/** Whoever does something with somebody, behind the verb of saying and before it. */
test.each([
  ['“It is late,” said lawyers representing Melinda Orme.', 'lawyers representing Melinda Orme'],
  [
    '“It is late,” said a lawyer representing Melinda Orme, the nurse hurt.',
    'a lawyer representing Melinda Orme',
  ],
  ['“It is late,” said a lawyer representing the family of Melinda Orme.', 'a lawyer'],
  ['“It is late,” said police investigating the death of Melinda Orme.', 'police'],
  ['“It is late,” lawyers representing Melinda Orme said.', 'lawyers representing Melinda Orme'],
  ['“It is late,” residents living near Brae said.', 'residents living near Brae'],
  ['Analysts working at Norvik Bank said it was late.', 'Analysts working at Norvik Bank'],
  ['“It is late,” said analysts covering Norvik.', 'analysts covering Norvik'],
  ['Lawyers representing Melinda Orme said it was late.', 'Lawyers'],
  ['A lawyer representing Norvik Bank told the court it was late.', 'A lawyer representing Norvik Bank'],
  ['“It is late,” said Tom Hull, a lawyer representing Melinda Orme.', 'Tom Hull'],
  ['“It is late,” said chief operating officer Tom Hull.', 'Tom Hull'],
  ['“It is late,” said union organizing director Tom Hull.', 'Tom Hull'],
  ['The company acting chief Tom Hull said it was late.', 'Tom Hull'],
  ['School swimming coach Tom Hull said it was late.', 'Tom Hull'],
])('%s', (text, by) => {
  expect(saidIn(text).map((said) => said.by)).toEqual([by]);
});
