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
    'where whoever is told behind the verb says it is no part of them': [
      ['"It is late," said a spokesman in a statement.', 'It is late, | a spokesman as a spokesman'],
      ['"It is late," wrote the judges in their ruling.', 'It is late, | the judges as the judges'],
      ['It was late, said the union in a letter to members.', 'It was late | the union as the union'],
      [
        '"It is late," said the man in the red coat.',
        'It is late, | the man in the red coat as the man in the red coat',
      ],
    ],
    'a source by somebody who is told in two parts': [
      [
        "According to a statement issued by the bank's spokesman, Joel Ruhl, it was late.",
        'it was late | Joel Ruhl as a statement',
      ],
      [
        'According to a letter from Joel Ruhl, a clerk at the mill, it was late.',
        'it was late | Joel Ruhl as a letter from Joel Ruhl',
      ],
      [
        'According to a letter from Joel Ruhl, the owner fled, and the clerk left.',
        'the owner fled | Joel Ruhl as a letter from Joel Ruhl',
      ],
      [
        'According to a report by the police, Joel Ruhl, the suspect, fled.',
        'Joel Ruhl, the suspect, fled | the police as a report',
      ],
    ],
    'one of several, a rank or a calling tells that the name behind is a person': [
      [
        'One of the traders, Zorvath Quennick, said it was late.',
        'it was late | Zorvath Quennick as Zorvath Quennick',
      ],
      [
        'One of the accused, Zorvath Quennick, said it was late.',
        'it was late | Zorvath Quennick as Zorvath Quennick',
      ],
      [
        'One of the developers, Orme Homes, said it was late.',
        'it was late | One of the developers as One of the developers',
      ],
      [
        'The spokesperson, ASP Zorvath Quennick, has said it is late.',
        'it is late | Zorvath Quennick as ASP Zorvath Quennick',
      ],
      ['ASP Zorvath Orme, its rival, fell.'],
      [
        "The club's convener, Zorvath Quennick, has said it is late.",
        'it is late | Zorvath Quennick as Zorvath Quennick',
      ],
      [
        'Another shareholder, Mr Zorvath Quennick, praised the board and urged it to sell.',
        'the board | Zorvath Quennick as Mr Zorvath Quennick',
        'to sell | Zorvath Quennick as Mr Zorvath Quennick',
      ],
    ],
    'a seat in an assembly in letters is whoever holds it': [
      ['TRD MLA Joel Ruhl left. The MLA said it was late.', 'it was late | Joel Ruhl as The MLA'],
      ['Health MEC Ines Orme left. The MEC said it was late.', 'it was late | Ines Orme as The MEC'],
    ],
    'an office behind the name of a body is whoever holds it': [
      [
        'The Bar Council of Norland president Ines Orme said it was late.',
        'it was late | Ines Orme as president Ines Orme',
      ],
      [
        'The National Union of Bargees general secretary Joel Ruhl said it was late.',
        'it was late | Joel Ruhl as general secretary Joel Ruhl',
      ],
      [
        'The wife of the Norland president Ines Orme said it was late.',
        'it was late | The wife of the Norland president Ines Orme as The wife of the Norland president Ines Orme',
      ],
    ],
    'whoever a sentence is told by goes on with it': [
      [
        'Ines Orme left. According to her, the bank was sound, adding that it would lend.',
        'the bank was sound | Ines Orme as her',
        'that it would lend | Ines Orme as her',
      ],
      [
        'According to Joel Ruhl, the bank was sound, adding that it would lend.',
        'the bank was sound | Joel Ruhl as Joel Ruhl',
        'that it would lend | Joel Ruhl as Joel Ruhl',
      ],
      [
        'According to Joel Ruhl, the bank said it was sound, adding that it would lend.',
        'the bank said it was sound | Joel Ruhl as Joel Ruhl',
        'that it would lend | the bank as the bank',
      ],
      [
        'According to a filing, the bank shut ten branches, adding that it would lend.',
        'the bank shut ten branches | a filing as a filing',
        'that it would lend | the bank as the bank',
      ],
      [
        'According to Joel Ruhl, Ines Orme left early, adding that it was late.',
        'Ines Orme left early | Joel Ruhl as Joel Ruhl',
        'that it was late | Ines Orme as Ines Orme',
      ],
    ],
    'an office without its article is explained by the name between commas': [
      [
        'Chief executive of the hospice, Ines Orme, said it was late.',
        'it was late | Ines Orme as Ines Orme',
      ],
      [
        'Chairman and chief executive of Brae Mills, Ines Orme, said it was late.',
        'it was late | Ines Orme as Ines Orme',
      ],
      [
        'General Secretary of the Brae College, Ines Orme, said: "It is late."',
        'It is late. | Ines Orme as Ines Orme',
      ],
      [
        '"It is late," said chief executive of the Brae College, Ines Orme.',
        'It is late, | Ines Orme as Ines Orme',
      ],
      ['Chief Ines, Joel Ruhl and a clerk left.'],
    ],
    'whoever addresses others is named behind that': [
      [
        'Addressing farmers at the fair, Mr Quennick, said it was late.',
        'it was late | Quennick as Mr Quennick',
      ],
      [
        'Addressing students in Brae, the minister, said it was late.',
        'it was late | the minister as the minister',
      ],
      [
        'Leading farmers, Joel Ruhl among them, said it was late.',
        'it was late | Leading farmers as Leading farmers',
      ],
    ],
  },
  heardIn,
);
