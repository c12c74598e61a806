import { describe, expect, test } from 'vitest';
import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn, saidIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** A sentence is read across the title of a work, or the name of a group, between marks as across any other name. */
const CASES: ByConstruction<Reported> = {
  'on a programme, with and without that': [
    ['Lena Orth said on "Good Evening Riga" that it was sold.', ['that it was sold', 'Lena Orth']],
    ['Lena Orth said on "Good Evening Riga" she would go.', ['she would go', 'Lena Orth']],
    ['Lena Orth said on QTV\'s "Face the Quay" Sunday she would go.', ['she would go', 'Lena Orth']],
    [
      'Lena Orth said Sunday on QTV\'s "Face the Quay" that she would go.',
      ['that she would go', 'Lena Orth'],
    ],
    [
      'Lena Orth said during an appearance on "Face the Quay" that it was sold.',
      ['that it was sold', 'Lena Orth'],
    ],
    ['In an interview on "Face the Quay," Lena Orth said she was done.', ['she was done', 'Lena Orth']],
    ['Appearing on QTV\'s "Face the Quay," Lena Orth said it was sold.', ['it was sold', 'Lena Orth']],
    ['Lena Orth, appearing on QTV\'s "Face the Quay," said it was sold.', ['it was sold', 'Lena Orth']],
  ],
  'told to a programme': [
    ['Lena Orth told "Good Evening Riga" that she was tired.', ['that she was tired', 'Lena Orth']],
    ['Lena Orth told "20 Minutes" the boat was sold.', ['the boat was sold', 'Lena Orth']],
    ['Lena Orth told "Today" that the boat was sold.', ['that the boat was sold', 'Lena Orth']],
    ['Lena Orth told "Today" host Jan Pell that it was sold.', ['that it was sold', 'Lena Orth']],
    ['Lena Orth told TV host Jan Pell that it was sold.', ['that it was sold', 'Lena Orth']],
    ['Lena Orth said in an interview with "Quay & Sea" that it was sold.', ['that it was sold', 'Lena Orth']],
  ],
  'in a book, an article, a speech': [
    ['Lena Orth said in her book, "Hard Road," that it was sold.', ['that it was sold', 'Lena Orth']],
    ['Lena Orth wrote in "Hard Road" that it was sold.', ['that it was sold', 'Lena Orth']],
    ['Lena Orth wrote in "Hard Road," her memoir, that it was sold.', ['that it was sold', 'Lena Orth']],
    ['Lena Orth said in an article titled "Hard Road" that it was sold.', ['that it was sold', 'Lena Orth']],
    ['Lena Orth said in a speech called "A Dawn" that it was sold.', ['that it was sold', 'Lena Orth']],
    ['Lena Orth said at a "Save the Quay" rally that it was sold.', ['that it was sold', 'Lena Orth']],
  ],
  'as the one who says it, or in its name': [
    [
      'The report, "They Weighed Us and Sent Us Home: Lead Poisoning in Brae District," found that it leaked.',
      ['that it leaked', 'The report'],
    ],
    ['A report titled "Broken Trust" said it leaked.', ['it leaked', 'A report']],
    ['A man nicknamed "Big Joe" told police he was home.', ['he was home', 'A man']],
    ['A blog called "Daily Dish" reported that it leaked.', ['that it leaked', 'A blog']],
    ['Lena Orth called herself "The Greatest."', ['The Greatest.', 'Lena Orth']],
    ['The film "Hard Road" says it was sold.', ['it was sold', 'The film "Hard Road"']],
    ['According to the film "Hard Road," it was sold.', ['it was sold', 'the film "Hard Road,"']],
    ['The "Today" host said she was done.', ['she was done', 'The "Today" host']],
    ['The "Gang of Nine" said the plan was dead.', ['the plan was dead', 'The "Gang of Nine"']],
    ['Lena Orth told the "Gang of Nine" that it was sold.', ['that it was sold', 'Lena Orth']],
    [
      'A group calling itself "Quay First" said it was sold.',
      ['it was sold', 'A group calling itself "Quay First"'],
    ],
    ['A group called "Boats for All" endorsed the plan.'],
    ['Lena Orth, who wrote "Hard Road," said the film was dead.', ['the film was dead', 'Lena Orth']],
  ],
};

testByConstruction(CASES, reportedIn);

describe('marks around titles beside words that are said', () => {
  test('the words inside the report are those of whoever says it on the programme', () => {
    const text = 'Lena Orth said on "Face the Quay" that the mayor had talked about "thieves, not sailors."';
    expect(reportedIn(text)).toEqual([
      ['that the mayor had talked about "thieves, not sailors."', 'Lena Orth'],
    ]);
  });

  test('what is said goes on behind a title that ends the sentence', () => {
    const said = saidIn('"It is over," Lena Orth said on "Face the Quay." "We lost."');
    expect(said.map(({ words, by }) => [words, by])).toEqual([['It is over, We lost.', 'Lena Orth']]);
  });

  test('two works are two sources, named without the comma of the sentence', () => {
    const text =
      'According to the film "Hard Road," it was sold. According to the film "Soft Sand," it was not.';
    expect(saidIn(text).map(({ by }) => by)).toEqual(['the film "Hard Road"', 'the film "Soft Sand"']);
  });

  test('a fragment in capitals that somebody says stays one', () => {
    expect(reportedIn('Lena Orth dismissed the plan as "Dead On Arrival."')).toEqual([
      ['the plan as "Dead On Arrival."', 'Lena Orth'],
    ]);
  });
});
