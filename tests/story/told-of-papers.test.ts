import { testByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';

testByConstruction(
  {
    'what is told of the letter or of those spoken to is nothing said': [
      ['The plan is dead, Orme said in a letter, which did not name the bank.', ['The plan is dead', 'Orme']],
      ['The plan is dead, Orme said in a statement, which was sent on Friday.', ['The plan is dead', 'Orme']],
      ['The plan is dead, Orme told the board, which met on Friday.', ['The plan is dead', 'Orme']],
    ],
    'what is told of what is said is said as well': [
      [
        'The plan, Orme said, which cost 5 million, is dead.',
        ['The plan … which cost 5 million, is dead', 'Orme'],
      ],
      [
        'The plan is dead, Orme said on Monday, which makes it hard.',
        ['The plan is dead … which makes it hard', 'Orme'],
      ],
      [
        'The plan is dead, Orme said in a letter, and it will not be back.',
        ['The plan is dead … and it will not be back', 'Orme'],
      ],
    ],
    'a list in what is told of a thing is read to its end': [
      [
        'The firm sells a drug, which Pell says will help men, women and children.',
        ['which … will help men, women and children', 'Pell'],
      ],
      [
        'The drug, which Pell says will help men, women, and children, costs little.',
        ['which … will help men, women, and children', 'Pell'],
      ],
      ['The drug, which Pell says will help men, costs little and works.', ['which … will help men', 'Pell']],
      ['The firm sells a drug, which Pell says is safe, and it costs little.', ['which … is safe', 'Pell']],
    ],
  },
  reportedIn,
);
