import { heardIn } from './heard-in.ts';
import { testByConstruction } from './by-construction.ts';

/* Constructions of pages that were read once more: each with what looks like it and is right already. */
testByConstruction(
  {
    'what somebody answers is said by others': [
      ['Ines Orme responded to criticism that the bank hid losses.'],
      ['Ines Orme was replying to claims that the bank hid losses.'],
      ['Ms Orme was responding to criticism the bank used the study for gain.'],
      ['Ines Orme responded on Monday to widespread criticism of the bank that it hid losses.'],
      [
        'Ines Orme responded to criticism that the bank hid losses, saying it paid its dues.',
        'it paid its dues | Ines Orme as Ines Orme',
      ],
      [
        '"It is safe," Ines Orme responded to claims that the mill leaked.',
        'It is safe, | Ines Orme as Ines Orme',
      ],
      [
        "Ines Orme responded to Joel Ruhl's claim that the bank hid losses.",
        'that the bank hid losses | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Ines Orme responded to claims by the union that the bank hid losses.',
        'that the bank hid losses | the union as the union',
      ],
      [
        'Ines Orme replied to the board that the bank hid losses.',
        'that the bank hid losses | Ines Orme as Ines Orme',
      ],
      [
        'Ines Orme replied to the head of the claims department that the bank hid losses.',
        'that the bank hid losses | Ines Orme as Ines Orme',
      ],
      [
        'Ines Orme responded to the question that it was too early to say.',
        'that it was too early to say | Ines Orme as Ines Orme',
      ],
    ],
  },
  heardIn,
);
