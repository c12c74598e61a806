import { heardIn } from './heard-in.ts';
import { testByConstruction } from './by-construction.ts';

/* Constructions of pages of courts, farms, boards, releases and cricket: each with what looks like it and is right already. */
testByConstruction(
  {
    'letters behind a name are nobody': [
      [
        'Joel Ruhl, PhD, professor of biology at the University of Pith, said the drug works.',
        'the drug works | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl, M.D., Ph.D., a professor of biology at Pith University, said the drug works.',
        'the drug works | Joel Ruhl as Joel Ruhl',
      ],
      ['Joel Ruhl, Ph.D., who led the study, said it works.', 'it works | Joel Ruhl as Joel Ruhl'],
      ['Joel Ruhl, Ed.D., the head of the school, said it works.', 'it works | Joel Ruhl as Joel Ruhl'],
      ['Joel Ruhl, MPH, director of the lab said it works.', 'it works | Joel Ruhl as Joel Ruhl'],
      ['Joel Ruhl, Ph.D. said it works.', 'it works | Joel Ruhl as Joel Ruhl'],
      ['Joel Ruhl BL, prosecuting, said it works.', 'it works | Joel Ruhl as Joel Ruhl BL'],
      ['"It works," Joel Ruhl, Ph.D., said.', 'It works, | Joel Ruhl as Joel Ruhl'],
      [
        '"It works," said Joel Ruhl, M.D., Ph.D. "It helps."',
        'It works, … It helps. | Joel Ruhl as Joel Ruhl',
      ],
      [
        'According to Joel Ruhl, M.D., Ph.D., a professor at Pith, the drug works.',
        'the drug works | Joel Ruhl as Joel Ruhl',
      ],
      ['Ines Orme has a Ph.D. She said it was hard.', 'it was hard | Ines Orme as She'],
      ['Ines Orme won a Ph.D. Police said she was glad.', 'she was glad | Police as Police'],
      ['The MP, a lawyer, said it works.', 'it works | The MP as The MP'],
    ],
  },
  heardIn,
);
