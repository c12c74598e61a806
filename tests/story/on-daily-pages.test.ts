import { heardIn } from './heard-in.ts';
import { testByConstruction } from './by-construction.ts';

/* Constructions that papers have daily: each with what looks like it and is read otherwise. */
testByConstruction(
  {
    'a middle initial V. is no versus': [
      [
        'Chairman Joel V. Orme said the bank had grown.',
        'the bank had grown | Joel V. Orme as Chairman Joel V. Orme',
      ],
      [
        '"It is late," said treasurer Ines V. Quennick.',
        'It is late, | Ines V. Quennick as treasurer Ines V. Quennick',
      ],
      ['The case, Orme v. Ruhl, said nothing of tolls.'],
    ],
    'one who does several things in the passive': [
      [
        'Joel Ruhl was described as "a hero" and "a true friend" by Ines Orme.',
        'a hero … a true friend | Ines Orme as Ines Orme',
      ],
      [
        'The plan was branded "a farce" and an "insult" by residents.',
        'a farce … insult | residents as residents',
      ],
      [
        'The bridge has been hailed as a "triumph", a "marvel" and a "symbol" by Ines Orme.',
        'triumph … marvel … symbol | Ines Orme as Ines Orme',
      ],
      [
        'Joel Ruhl was described as "a hero" by Ines Orme and "a true friend" by a neighbour.',
        'a hero | Ines Orme as Ines Orme',
        'a true friend | a neighbour as a neighbour',
      ],
      [
        'The clerk called it "dull," and Ines Orme felt "let down" by Joel Ruhl.',
        'it "dull," | The clerk as The clerk',
        'let down | Ines Orme as Ines Orme',
      ],
      [
        'Ines Orme called the plan "dull" and the "worst" by Joel Ruhl so far.',
        'the plan "dull" and the "worst" by Joel Ruhl so far | Ines Orme as Ines Orme',
      ],
    ],
  },
  heardIn,
);
