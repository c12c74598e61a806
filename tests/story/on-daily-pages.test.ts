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
    'whoever does it to the thing that a sentence is about goes on': [
      ['The bid was turned down by the board, saying it was low.', 'it was low | the board as the board'],
      [
        'The request was rejected by the judge, noting that it was late.',
        'that it was late | the judge as the judge',
      ],
      ['The report was released by the board, saying it was low.', 'it was low | The report as The report'],
      ['The mayor was beaten by Ines Orme, saying it was late.', 'it was late | The mayor as The mayor'],
    ],
    'what others are asked to avoid is said by nobody': [
      [
        'The mayor urged people to avoid speculating and to "remain calm".',
        'to avoid speculating and to "remain calm" | The mayor as The mayor',
      ],
      [
        'Police told staff to stop complaining and "go home".',
        'to stop complaining and "go home" | Police as Police',
      ],
    ],
    'a name behind a description that begins a sentence, the second comma left out': [
      [
        "The ward's councillor, Zorvath Quennick said it was late. Quennick left.",
        'it was late | Zorvath Quennick as Zorvath Quennick',
      ],
      [
        "Brekke's lawyer, Zorvath Quennick told the court it was late. Mr Quennick left.",
        'it was late | Zorvath Quennick as Zorvath Quennick',
      ],
      ['The developer, Lumo Labs said it was late.', 'it was late | Lumo Labs as Lumo Labs'],
      [
        'The councillor, Orme Mills said, was wrong.',
        'The councillor … was wrong | Orme Mills as Orme Mills',
      ],
    ],
    'a rank in letters is whoever has it': [
      ['SSP Joel Ruhl left. The SSP said it was late.', 'it was late | Joel Ruhl as The SSP'],
      ['Brae MCA Joel Ruhl left. The MCA said it was late.', 'it was late | Joel Ruhl as The MCA'],
      [
        'Deputy Commissioner of Police Joel Ruhl left. The DCP said it was late.',
        'it was late | Joel Ruhl as The DCP',
      ],
      ['SSP Joel Ruhl and SSP Ines Orme left. The SSP said it was late.', 'it was late | SSP as The SSP'],
    ],
    'what is said of the place that a sentence is set in ends before the main clause': [
      [
        'In Brae, where officials said ten people had died, Ines Orme, 25, wept.',
        'ten people had died | officials as officials',
      ],
      ['At the school, where teachers say it is full, the roof leaks.', 'it is full | teachers as teachers'],
      [
        'He works in Brae, where officials said it was safe, and sails.',
        'it was safe, and sails | officials as officials',
      ],
    ],
    'planning is what officers are for': [
      ['Planning officers said it was late.', 'it was late | Planning officers as Planning officers'],
      ['Planning to leave, officers said it was late.', 'it was late | officers as officers'],
    ],
    'anyone with something is spoken to': [
      ['Police urged anyone with information to call 101.', 'to call 101 | Police as Police'],
      ['Police told everyone in the area to leave.', 'to leave | Police as Police'],
      [
        'Police have appealed for anyone with information to come forward.',
        'anyone with information to come forward | Police as Police',
      ],
      ['Police urged everyone to leave.', 'to leave | Police as Police'],
    ],
  },
  heardIn,
);
