import { heardIn } from './heard-in.ts';
import { testByConstruction } from './by-construction.ts';

/* What somebody does in what another reports, and says thereby: each with what looks like it. */
testByConstruction(
  {
    'whoever does something in what another reports says what they do it by': [
      [
        'The Pith Post said Tom Orme responded to an email asking if it was a joke by saying: “No.”',
        'No. | Tom Orme as Tom Orme via Pith Post',
      ],
      ['Police said Tom Orme replied by telling them, “No.”', 'No. | Tom Orme as Tom Orme via Police'],
      [
        'Ann Ruhl said Tom Orme had erred by calling her “a liar.”',
        'her “a liar.” | Tom Orme as Tom Orme via Ann Ruhl',
      ],
      ['Police opened the talk by saying: “No.”', 'No. | Police as Police'],
      ['Ann Ruhl responded to Tom Orme by saying “No.”', 'No. | Ann Ruhl as Ann Ruhl'],
      [
        'Ann Ruhl said the bank was late, and Tom Orme replied by saying “No.”',
        'the bank was late | Ann Ruhl as Ann Ruhl',
        'No. | Tom Orme as Tom Orme',
      ],
      ['Ann Ruhl said Tom Orme was wrong and ended by saying “No.”', 'No. | Ann Ruhl as Ann Ruhl'],
    ],
    'whoever issues words in what another reports says them': [
      ['Ann Ruhl said Tom Orme never gave a reason: “He left.”', 'He left. | Ann Ruhl as Ann Ruhl'],
      [
        'Upstage notes that director Tom Orme has issued this statement: "She was kind."',
        'that director Tom Orme has issued this statement | Upstage as Upstage',
        'She was kind. | Tom Orme as director Tom Orme via Upstage',
      ],
      [
        'Upstage says Tom Orme released a statement: "She was kind."',
        'Tom Orme released a statement | Upstage as Upstage',
        'She was kind. | Tom Orme as Tom Orme via Upstage',
      ],
      [
        'Police said Tom Orme had left a note: "She was kind."',
        'She was kind. | Tom Orme as Tom Orme via Police',
      ],
      [
        'Police said Tom Orme was held: "He was drunk."',
        'Tom Orme was held | Police as Police',
        'He was drunk. | Police as Police',
      ],
      ['Tom Orme released a statement: "She was kind."', 'She was kind. | Tom Orme as Tom Orme'],
    ],
    'who speaks at the time when another does is no time': [
      ['The mayor complained before Ann Hall said it was late.', 'it was late | Ann Hall as Ann Hall'],
      ['The mayor warned after the board said it was late.', 'it was late | the board as the board'],
      ['The mayor complained after Ann Hall told him it was late.', 'it was late | Ann Hall as Ann Hall'],
      ['The mayor warned after a poll said it was late.', 'it was late | a poll as a poll'],
      ['The mayor complained until Ann Hall said it was late.', 'it was late | Ann Hall as Ann Hall'],
      ['The mayor said before the vote it was late.', 'it was late | The mayor as The mayor'],
      ['The mayor said after reports by Ann Hall it was late.', 'it was late | The mayor as The mayor'],
      [
        'Several clerks tried to interject at that point before Ann Hall said, “I am not.”',
        'I am not. | Ann Hall as Ann Hall',
      ],
      ['Ann Orme told the board that Tom Ruhl told her “No.”', 'No. | Tom Ruhl as Tom Ruhl via Ann Orme'],
    ],
  },
  heardIn,
);
